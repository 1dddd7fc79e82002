// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "gui/model/jobwatch.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace hexfolio {

/// A state of a document that the user wants to compare later ones with. A value; any thread.
struct KeptState {
    Snapshot bytes;
    std::chrono::system_clock::time_point time;
};

/// Keeps one state of a document: a snapshot costs nothing, but in Live mode, where edits change what it would show, the bytes
/// are copied in a job.
///
/// Borrows document and jobs. Interface thread only.
class RememberedState : public QObject {
    Q_OBJECT

public:
    RememberedState(const Document& document, JobRunner& jobs, QObject* parent = nullptr);

    /// Remembers the present state in the place of the last one.
    void remember();
    /// Nothing as long as none was remembered.
    [[nodiscard]] const std::optional<KeptState>& state() const noexcept { return m_state; }
    [[nodiscard]] JobWatch& job() noexcept { return m_job; }
    /// The document is in another mode, perhaps: Live mode takes away what is not a copy.
    void followMode();

Q_SIGNALS:
    void changed();
    void failed(const hexfolio::Error& error);

private:
    void set(std::optional<KeptState> state, bool isCopy);

    const Document& m_document;
    JobWatch m_job;
    std::optional<KeptState> m_state;
    bool m_isCopy = false;
};

} // namespace hexfolio
