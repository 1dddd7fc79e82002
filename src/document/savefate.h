// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// What became of the file that a save was to write.
enum class SaveFate : std::uint8_t {
    Saved, ///< the disk has the new bytes: synced, and read back
    Unchanged, ///< not saved: the file is as it was
    InJournal, ///< the changes are safe in the journal, and will be completed at the next start or taken back
    Partly, ///< a save in steps stopped between two of them: each step is whole, not all are there
    Uncertain, ///< the disk failed so badly that it cannot be told; the document still has everything
};

} // namespace hexfolio
