// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/journalfile.h"
#include "mapping/io.h"

#include <cstdint>

namespace hexfolio {

/// Goes on with a shift that was cut off by a crash, from its journal alone.
///
/// May itself be cut off at any instant and run again. Borrows everything: the journal that was reopened, and the
/// descriptor of the target, open for writing and locked, which the caller has found to be the file that the journal
/// was made for (device and inode). One thread.
class ShiftRecovery {
public:
    ShiftRecovery(Io& io, JournalFile& journal, int target, Progress& progress)
        : m_io(io), m_journal(journal), m_target(target), m_progress(progress)
    {
    }

    /// Where to.
    enum class Wish : std::uint8_t {
        GoOn, ///< the way it was going: to the end, or back where it was being taken back
        Complete, ///< to the end
        TakeBack, ///< to the old bytes; an Error of kind NotSupported where they were too many to be kept
    };
    enum class Outcome : std::uint8_t {
        NeverBegun, ///< the journal was not committed: the target is as it was
        Completed,
        TakenBack,
    };
    /// After NeverBegun, Completed and TakenBack the journal is worth nothing any more, and the caller finishes it.
    /// After an Error it must stay; of kind FileChanged where the target is in no state that the shift can have left:
    /// nothing was written then.
    [[nodiscard]] Result<Outcome> run(Wish wish = Wish::GoOn);

private:
    Io& m_io;
    JournalFile& m_journal;
    int m_target;
    Progress& m_progress;
};

} // namespace hexfolio
