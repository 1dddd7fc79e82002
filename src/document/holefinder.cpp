// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/holefinder.h"

#include <algorithm>

namespace hexfolio {

HoleFinder::HoleFinder(Range walk, Size threshold) : m_walk(walk), m_threshold(std::max(threshold, shortest)) { }

Extent HoleFinder::extentAt(const Piece& piece, Offset start, Offset at)
{
    const Range part = Range{at, start + piece.length}.intersected(m_walk);
    if (m_data.contains(at))
        return {Extent::Kind::Data, {at, std::min(m_data.end, part.end)}};
    const Offset inSource = piece.offset + (at - start);
    Extent extent = piece.source->extentAt(inSource, inSource + part.size());
    // A source that says nothing of use must not stop the walk.
    const Size length = std::clamp<Size>(extent.range.size(), 1, part.size());
    extent.range = Range::ofLength(at, length);
    if (extent.kind == Extent::Kind::Data)
        m_data = extent.range;
    return extent;
}

std::optional<Range> HoleFinder::firstIn(const PieceTree& tree, Range window)
{
    std::optional<Range> found;
    tree.visit(window, [&](const Piece& piece, Offset start) {
        const Range part = Range{start, start + piece.length}.intersected(m_walk);
        Offset at = std::max(part.begin, window.begin);
        while (at < std::min(part.end, window.end) && part.end - at >= m_threshold) {
            const Extent extent = extentAt(piece, start, at);
            if (extent.kind == Extent::Kind::Hole && extent.range.size() >= m_threshold) {
                found = extent.range;
                return false;
            }
            at = extent.range.end;
        }
        return true;
    });
    return found ? grownForward(tree, *found) : found;
}

Range HoleFinder::grownForward(const PieceTree& tree, Range hole)
{
    tree.visit({hole.end, m_walk.end}, [&](const Piece& piece, Offset start) {
        const Offset end = std::min(start + piece.length, m_walk.end);
        while (hole.end < end) {
            const Extent extent = extentAt(piece, start, hole.end);
            if (extent.kind != Extent::Kind::Hole)
                return false;
            hole.end = extent.range.end;
        }
        return true;
    });
    return hole;
}

std::optional<Range> HoleFinder::lastIn(const PieceTree& tree, Range window)
{
    std::optional<Range> found;
    tree.visit(window, [&](const Piece& piece, Offset start) {
        if (piece.length >= m_threshold)
            if (const auto hole = lastInPiece(piece, start, window))
                found = hole;
        return true;
    });
    return found ? grownBackward(tree, *found) : found;
}

std::optional<Range> HoleFinder::lastInPiece(const Piece& piece, Offset start, Range window)
{
    std::optional<Range> found;
    const Range part = Range{start, start + piece.length}.intersected(window);
    // Where the present hole begins; one at the edge of the window may have begun before.
    std::optional<Offset> begin;
    for (Offset at = part.begin; at < part.end;) {
        const Extent extent = extentAt(piece, start, at);
        at = extent.range.end;
        if (extent.kind == Extent::Kind::Data) {
            begin = at;
            continue;
        }
        if (!begin)
            begin = beginOfHole(piece, start, part.begin);
        const Range hole = Range{*begin, at}.clampedTo(window.end);
        if (hole.size() >= m_threshold)
            found = hole;
    }
    return found;
}

Offset HoleFinder::beginOfHole(const Piece& piece, Offset start, Offset inside)
{
    const Offset first = std::max(start, m_walk.begin);
    Offset begin = inside;
    for (Size step = shortest; begin > first; step *= 2) {
        const Offset probe = begin - std::min(step, begin - first);
        // Sources tell what comes behind an offset, so the run before `begin` is found by walking up to it.
        Offset run = probe;
        for (Offset at = probe; at < begin;) {
            const Extent extent = extentAt(piece, start, at);
            at = extent.range.end;
            if (extent.kind == Extent::Kind::Data)
                run = at;
        }
        if (run >= begin)
            break;
        begin = run;
        if (run != probe)
            break;
    }
    return begin;
}

Range HoleFinder::grownBackward(const PieceTree& tree, Range hole)
{
    while (hole.begin > m_walk.begin) {
        const auto [piece, start] = tree.placeOf(hole.begin - 1);
        if (start + piece.length != hole.begin)
            break;
        if (extentAt(piece, start, hole.begin - 1).kind != Extent::Kind::Hole)
            break;
        hole.begin = beginOfHole(piece, start, hole.begin - 1);
    }
    return hole;
}

} // namespace hexfolio
