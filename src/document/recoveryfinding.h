// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/range.h"
#include "document/journalheader.h"
#include "document/journalregistry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// What recovery found of one interrupted save, and what it did about it. A plain value, usable from any thread.
struct RecoveryFinding {
    enum class What : std::uint8_t {
        // Settled: nothing is left to be decided
        Completed, ///< the file has all of the new bytes now
        TakenBack, ///< the save was being cancelled; the file has all of the old bytes again
        NeverBegan, ///< the save was cut off before it touched the file; its journal is gone
        LeftoverRemoved, ///< a temporary file of a program that died is gone
        UndoKept, ///< edits made in Live mode are whole in the file; the journal stays, they can be undone in Live mode
        WrittenAgain, ///< the same, but the disk did not have them in `ranges` before
        // Left as it is: the user decides
        OtherBytes, ///< the file has bytes that are neither the old nor the new ones, in `ranges`
        OtherFile, ///< another file lies there now, or it has another length
        TargetGone, ///< no file lies there, or it cannot be opened
        Damaged, ///< the journal is damaged, and the file may have been touched
        Failed, ///< a call to the system failed; the journal is there, and recovery can be tried again
        Foreign, ///< a journal that this user did not make lies beside the file; it is not believed
        LeftoverKept, ///< a temporary file that does not look as it should is left alone
    };
    What what = What::Failed;
    JournalHeader::Kind kind = JournalHeader::Kind::InPlace;
    /// Names the journal, the file and its state before. Of a foreign journal only the path.
    JournalRegistry::Entry entry;
    /// Of the file.
    std::vector<Range> ranges;
    /// Why it failed.
    std::optional<Error> error;

    [[nodiscard]] bool needsDecision() const noexcept { return what >= What::OtherBytes; }
};

} // namespace hexfolio
