// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/journalfile.h"
#include "document/shiftplan.h"
#include "document/snapshot.h"
#include "document/storedruns.h"
#include "mapping/io.h"

namespace hexfolio {

/// All that a journal says of a shift before it begins: the plan, the bytes that are not on its frame, and the old
/// bytes that will vanish, as far as they are kept. The bytes themselves stay in the journal.
///
/// On disk, little-endian: magic "SHF1", chunk, sizes before and after, whether the old bytes are there, the frame
/// (count; from, to, length, hole flag each), then runs (kind: 1 new, 2 old, 3 sums of blocks; begin and end of the
/// range, length of what is stored, the bytes), a zero in the place of a kind, the mark "CMT1", and the CRC-32C of all
/// that, chained to that of the header. What has no right mark was never begun. A value; the functions borrow the
/// journal; one thread.
struct ShiftBody {
    ShiftPlan plan;
    /// How many bytes a step moves at most.
    Size chunk = 0;
    /// The old bytes are all there, so the file can be made what it was.
    bool isReversible = false;
    StoredRuns literals;
    StoredRuns olds;
    /// Where the file system moves the bytes (BlockShift::of(plan)): a CRC-32C u32 of each block; else empty.
    StoredRuns sums;
    /// Where in the journal it ends, in bytes.
    Offset end = 0;

    /// Longer chunks are refused: so much memory a shift needs.
    static constexpr Size longestChunk = Size{64} << 20;

    /// What a body is made of besides the plan.
    struct Contents {
        const Snapshot& document;
        /// The file, and what it is read with.
        Io& io;
        int target = -1;
        /// The holes of what vanishes are asked for there.
        const ByteSource& disk;
        /// The file system may move whole blocks.
        bool mayShiftBlocks = false;
    };
    /// Appends a body for `plan` and fills in `literals` and `olds`; old bytes only where `isReversible`. Long fills
    /// and holes take no space. Errors: those of the journal and of reading, Cancelled.
    [[nodiscard]] Result<> write(JournalFile& journal, const Contents& contents, Progress& progress);
    /// Reads the one that begins at `at`. An Error of kind BadArgument where it is none, or not a whole one.
    [[nodiscard]] static Result<ShiftBody> read(JournalFile& journal, Offset at);
};

} // namespace hexfolio
