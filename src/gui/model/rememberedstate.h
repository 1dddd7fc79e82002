// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "gui/model/jobwatch.h"
#include "gui/model/outsidechange.h"
#include "gui/model/statecopy.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace hexfolio {

/// A state of a document that the user wants to compare later ones with. A value; any thread.
struct KeptState {
    Snapshot bytes;
    std::chrono::system_clock::time_point time;
    /// Another program wrote into the file that the bytes are read from, or while they were copied: some may be others.
    bool isUncertain = false;
    /// Where that was seen, ascending, in offsets of the file; there may be more.
    std::vector<Range> doubtful;
};

/// Keeps one state of a document.
///
/// A snapshot costs nothing; but what was not edited it reads from the file, so that what another program writes there
/// shows in it, too. That is watched for, and told. In Live mode, where edits change what a snapshot would show, the
/// bytes are copied in a job: holes stay holes, and what takes much space is asked for. Borrows document and jobs.
/// Interface thread only.
class RememberedState : public QObject {
    Q_OBJECT

public:
    RememberedState(const Document& document, JobRunner& jobs, QObject* parent = nullptr);

    /// Remembers the present state in the place of the last one.
    void remember();
    /// The same, whatever space a copy takes.
    void rememberAtAnyCost();
    /// Nothing as long as none was remembered.
    [[nodiscard]] const std::optional<KeptState>& state() const noexcept { return m_state; }
    [[nodiscard]] JobWatch& job() noexcept { return m_job; }
    /// The document is in another mode, perhaps: Live mode takes away what is not a copy.
    void followMode();
    /// What other programs did to the file.
    void followOutside(const QList<OutsideChange>& changes);

    /// More bytes than this are not copied without a question.
    static constexpr Size mostUnasked = Size{1} << 30;

Q_SIGNALS:
    void changed();
    void failed(const hexfolio::Error& error);
    /// A copy would take so many bytes, of so many free ones (0 where that is not known); rememberAtAnyCost() makes it.
    void spaceWanted(quint64 bytes, quint64 free);

private:
    void weigh(const CopyCost& cost);
    void take(StateCopy copy, std::chrono::system_clock::time_point time);
    void set(std::optional<KeptState> state, bool isCopy);
    /// Says once of a state that it is in doubt.
    void tellDoubt(const char* reason);

    const Document& m_document;
    JobWatch m_job;
    std::optional<KeptState> m_state;
    bool m_isCopy = false;
};

} // namespace hexfolio
