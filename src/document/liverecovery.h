// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/journalfile.h"
#include "document/livejournal.h"
#include "document/liverecord.h"
#include "mapping/io.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// Makes a file that was edited in Live mode whole again after a crash: operations that were begun are completed, or
/// taken back where that was under way. What was done stays undoable, because the journal stays.
///
/// May itself be cut off at any instant and run again. Borrows everything: the journal that was reopened, and the
/// descriptor of the target, open for writing and locked, which the caller has found to be the file that the journal
/// was made for. One thread.
class LiveRecovery {
public:
    LiveRecovery(Io& io, JournalFile& journal, int target, Progress& progress)
        : m_io(io), m_journal(journal), m_target(target), m_progress(progress)
    {
    }

    enum class Outcome : std::uint8_t {
        NothingToUndo, ///< the journal is worth nothing; the caller finishes it
        CanBeUndone, ///< the file is whole, and the journal holds steps that can be undone in Live mode
        ChangedSince, ///< the file was whole, and another program changed it afterwards: nothing can be undone
    };
    /// After an Error the journal must stay; of kind FileChanged where bytes are neither old nor new: nothing was
    /// written.
    [[nodiscard]] Result<Outcome> run();
    /// Where the file did not have the last edits before run(), which wrote them again; after an Error, where those
    /// edits are that have to be written again. In order.
    [[nodiscard]] const std::vector<Range>& ranges() const noexcept { return m_ranges; }
    /// What the journal holds, when run() has answered.
    [[nodiscard]] const LiveLog& log() const noexcept { return m_log; }

private:
    [[nodiscard]] Result<> complete(const std::vector<std::size_t>& pending);
    [[nodiscard]] Result<> completeShift(const LiveRecord& record);
    [[nodiscard]] Result<> addRecord(LiveRecord::Type type);
    [[nodiscard]] std::vector<std::size_t> pending() const;
    [[nodiscard]] FileIdentity lastKnown() const;

    Io& m_io;
    JournalFile& m_journal;
    int m_target;
    Progress& m_progress;
    LiveLog m_log;
    std::vector<Range> m_ranges;
};

} // namespace hexfolio
