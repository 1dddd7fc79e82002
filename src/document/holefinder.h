// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piecetree.h"

#include <optional>

namespace hexfolio {

/// Finds the long holes of a tree: runs that its sources know to be zero without reading them.
///
/// Asks the sources as seldom as it can, since each question may be a system call: never about short pieces, and not
/// twice about data on a forward walk. Offsets of the tree. Thread rule: one thread.
class HoleFinder {
public:
    /// Shorter holes are not worth a span of their own.
    static constexpr Size shortest = Size{64} << 10;

    /// Finds holes of at least `threshold` (and `shortest`) bytes inside `walk`; what lies outside does not count.
    HoleFinder(Range walk, Size threshold);

    /// The run of one kind that `at` lies in, from `at` on to the end of its piece at most.
    [[nodiscard]] Extent extentAt(const Piece& piece, Offset start, Offset at);

    /// The first hole that begins in `window`, or that covers its beginning, from there on.
    [[nodiscard]] std::optional<Range> firstIn(const PieceTree& tree, Range window);
    /// The last hole that reaches into `window`, up to the end of the window, but from where it begins.
    [[nodiscard]] std::optional<Range> lastIn(const PieceTree& tree, Range window);

private:
    [[nodiscard]] Range grownForward(const PieceTree& tree, Range hole);
    [[nodiscard]] Range grownBackward(const PieceTree& tree, Range hole);
    [[nodiscard]] std::optional<Range> lastInPiece(const Piece& piece, Offset start, Range window);
    [[nodiscard]] Offset beginOfHole(const Piece& piece, Offset start, Offset inside);

    Range m_walk;
    Size m_threshold;
    /// The data that was found last.
    Range m_data;
};

} // namespace hexfolio
