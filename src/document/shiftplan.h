// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piecetree.h"

#include <vector>

namespace hexfolio {

/// Bytes of a file that the file has afterwards as well: `length` bytes from `from` on that shall stand at `to`.
struct ShiftMove {
    Offset from = 0;
    Offset to = 0;
    Size length = 0;
    /// They are zeros that take no space, and shall be so at the new place.
    bool isHole = false;

    [[nodiscard]] Range source() const noexcept { return {from, from + length}; }
    [[nodiscard]] Range target() const noexcept { return {to, to + length}; }
    friend bool operator==(const ShiftMove&, const ShiftMove&) noexcept = default;
};

/// How a file becomes a document of another length without becoming another file; pure data.
///
/// The frame is the heaviest sequence of bytes that the document has in the order of the file (DiskChain). Because it
/// is in order in both, its parts can be moved one after another without destroying one another: those that go up from
/// the last to the first, then those that go down from the first to the last. Everything else is a literal: new bytes,
/// and bytes of the file that changed their order. What the frame does not cover in the old file vanishes.
struct ShiftPlan {
    Size sizeBefore = 0;
    Size sizeAfter = 0;
    /// In order of `from` and of `to`; parts that stay where they are have both equal.
    std::vector<ShiftMove> frame;
    /// Of the document, in order, not touching: what is written from elsewhere.
    std::vector<Range> literals;
    /// Of the old file, in order, not touching: what is not there any more, or in another order.
    std::vector<Range> vanishing;
    /// The parts of `vanishing` that the document shows in another order, in order, not touching.
    std::vector<Range> shownElsewhere;

    /// Plans for `document`, whose unchanged bytes lie in `disk` (of `diskSize` bytes). Asks `disk` only where its
    /// holes are, and only in parts that move.
    [[nodiscard]] static ShiftPlan of(const PieceTree& document, const ByteSource& disk, Size diskSize);

    /// Whether the parts follow one another and stay inside the sizes, and `literals` and `vanishing` are what they
    /// leave: what has to be known of a plan that was read from somewhere.
    [[nodiscard]] bool isSound() const;
    /// Sets `literals` and `vanishing` to what the frame leaves.
    void fillGaps();

    /// How many bytes that are no hole change their place.
    [[nodiscard]] Size bytesToMove() const noexcept;
    /// The length of the file while bytes are moved.
    [[nodiscard]] Size largestSize() const noexcept { return sizeBefore > sizeAfter ? sizeBefore : sizeAfter; }
};

} // namespace hexfolio
