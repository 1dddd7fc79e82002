// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/history.h"
#include "document/journalfile.h"
#include "document/shiftbody.h"
#include "document/storedruns.h"
#include "mapping/fileidentity.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// One entry of a Live journal, as it was read; bytes stay in the journal. A value.
struct LiveRecord {
    enum class Type : std::uint8_t {
        Do = 1, ///< an operation is about to be carried out
        Undo = 2, ///< one of the operations of a step is about to be taken back
        Redo = 3, ///< and done again
        Assign = 4, ///< to which step of the history the last operation belongs
        Void = 5, ///< the last operation failed, and the file has its bytes from before it
        Checkpoint = 6, ///< everything before is on the disk
    };
    /// How an operation changes the file.
    enum class Way : std::uint8_t {
        Plain = 1, ///< as many bytes as before: what the operation says is all
        Patch = 2, ///< what follows in the file is rewritten with it, and is in the record
        Shift = 3, ///< as a ShiftBody that follows the record, and two slots
    };
    Type type = Type::Do;
    Way way = Way::Plain;
    Offset begin = 0; ///< of the record, in bytes of the journal

    // --- Do; the runs count from the begin of what was removed or added
    Range range;
    bool isRelocation = false;
    Offset dest = 0;
    StoredRuns removed;
    StoredRuns added;
    // --- Undo and Redo: steps from 1, operations of a step from 0; Assign: the step
    std::uint64_t step = 0;
    std::uint64_t index = 0;
    // --- Patch
    Offset patchBegin = 0;
    Size sizeBefore = 0;
    Size sizeAfter = 0;
    StoredRuns old;
    StoredRuns fresh;
    // --- Shift
    std::shared_ptr<const ShiftBody> body;
    // --- Assign
    bool isGrowing = false;
    EditKind kind = EditKind::Open;
    Range touched;
    std::int64_t time = 0; ///< nanoseconds, as the History counts them
    // --- Checkpoint: the file then
    FileIdentity identity;

    /// It changes the file.
    [[nodiscard]] bool isOperation() const noexcept { return type <= Type::Redo; }
};

/// All of a Live journal, up to the first record that is not whole.
///
/// On disk, little-endian: magic "LIV1", where in the file the opened part begins u64, whether its length is fixed u8,
/// CRC-32C chained to that of the header; then records: type u8, the fields above in the order of the type, CRC-32C
/// chained to the one before. A value.
struct LiveLog {
    std::vector<LiveRecord> records;
    /// Where in the journal the next record goes, and what its sum is chained to.
    Offset end = 0;
    std::uint32_t crc = 0;
    Offset origin = 0;
    bool isFixed = false;

    /// An Error of kind BadArgument where it does not even begin as one.
    [[nodiscard]] static Result<LiveLog> read(JournalFile& journal);

    static constexpr std::uint32_t magic = 0x31'56'49'4C;
    /// Room between a ShiftBody and its slots: there the next record goes, while the slots must still be whole.
    static constexpr Size roomForCheckpoint = 4096;
};

} // namespace hexfolio
