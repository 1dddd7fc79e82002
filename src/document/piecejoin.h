// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piecenode.h"

#include <cstddef>
#include <span>

/// The operations PieceTree is made of. Each takes its nodes by value: those that nobody else holds are reused in
/// place, shared ones are copied along the path. An empty NodeRef is the empty sequence.
namespace hexfolio::piecejoin {

/// How many pieces replaced() takes: with a full leaf and the piece that is cut in two they still fill no more than two
/// leaves.
inline constexpr std::size_t maxReplacement = 16;

/// `left` followed by `right`, with the leaves at the seam merged where they are small or where the two pieces there
/// continue one another. O(log pieces).
[[nodiscard]] NodeRef joined(NodeRef left, NodeRef right);

/// What lies in `range` of `node`. O(log pieces).
[[nodiscard]] NodeRef kept(NodeRef node, Range range);

/// `by` (at most maxReplacement pieces, none empty) in the place of `range`. Inside one leaf it changes that leaf and
/// the sums above it; otherwise it cuts and joins. O(log pieces).
[[nodiscard]] NodeRef replaced(NodeRef node, Range range, std::span<const Piece> by);

/// All of `pieces`, bottom-up into full leaves. O(n).
[[nodiscard]] NodeRef built(std::span<const Piece> pieces);

} // namespace hexfolio::piecejoin
