// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/blockcutter.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// What the source says about `part` of a piece whose byte 0 stands at `start` of the snapshot.
Extent extentIn(const Piece& piece, Offset start, Range part)
{
    const Offset inSource = piece.offset + (part.begin - start);
    const Extent extent = piece.source->extentAt(inSource, inSource + part.size());
    return {extent.kind, Range::ofLength(part.begin, extent.range.size())};
}

/// Calls `visit` with the extents of the range in order until it returns false. Short pieces are not asked about.
template <class Visit> void visitExtents(const Snapshot& snapshot, Range range, Visit visit)
{
    snapshot.tree().visit(range, [&](const Piece& piece, Offset start) {
        Range part = range.intersected({start, start + piece.length});
        if (part.size() < BlockCutter::leastHole)
            return visit(Extent{Extent::Kind::Data, part});
        while (!part.isEmpty()) {
            const Extent extent = extentIn(piece, start, part);
            if (extent.range.isEmpty() || !visit(extent))
                return false;
            part.begin = extent.range.end;
        }
        return true;
    });
}

} // namespace

BlockCutter::BlockCutter(Snapshot snapshot, Range range, From from, Size blockSize)
    : m_snapshot(std::move(snapshot)), m_rest(range.clampedTo(m_snapshot.size())), m_from(from), m_blockSize(blockSize)
{
}

Offset BlockCutter::endOfZeros(Offset offset, Offset limit) const
{
    Offset end = offset;
    visitExtents(m_snapshot, {offset, limit}, [&end](const Extent& extent) {
        if (extent.kind == Extent::Kind::Hole)
            end = extent.range.end;
        return extent.kind == Extent::Kind::Hole;
    });
    return end;
}

Offset BlockCutter::endOfBytes(Offset offset, Offset limit) const
{
    Offset end = offset;
    visitExtents(m_snapshot, {offset, limit}, [&end](const Extent& extent) {
        if (extent.kind == Extent::Kind::Hole && extent.range.size() >= leastHole)
            return false;
        end = extent.range.end;
        return true;
    });
    return end;
}

SearchBlock BlockCutter::runAt(Offset offset, Offset limit)
{
    if (m_known.range.contains(offset))
        return {m_known.kind, {offset, std::min(limit, m_known.range.end)}};
    if (const Offset end = endOfZeros(offset, limit); end - offset >= leastHole)
        m_known = {SearchBlock::Kind::Zeros, {offset, end}};
    else
        m_known = {SearchBlock::Kind::Bytes, {offset, std::max(offset + 1, endOfBytes(end, limit))}};
    return m_known;
}

std::optional<SearchBlock> BlockCutter::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    if (m_from == From::End)
        return nextFromEnd();
    SearchBlock block = runAt(m_rest.begin, m_rest.end);
    if (block.kind == SearchBlock::Kind::Bytes)
        block.range.end = std::min(block.range.end, block.range.begin + m_blockSize);
    m_rest.begin = block.range.end;
    return block;
}

// The kernel looks for holes only forwards. So look at the last block; if it is all hole, at twice as much before it.
std::optional<SearchBlock> BlockCutter::nextFromEnd()
{
    const auto startOf = [this](Size size) { return m_rest.end - std::min(size, m_rest.size()); };
    Offset begin = startOf(m_blockSize);
    SearchBlock block = runAt(begin, m_rest.end);
    while (block.range.end < m_rest.end)
        block = runAt(block.range.end, m_rest.end);
    if (block.kind == SearchBlock::Kind::Zeros && block.range.begin == begin) {
        for (Size size = 2 * m_blockSize; begin > m_rest.begin; size *= 2) {
            const Offset earlier = startOf(size);
            if (endOfZeros(earlier, m_rest.end) < m_rest.end)
                break;
            begin = earlier;
        }
        block.range.begin = begin;
    }
    m_rest.end = block.range.begin;
    return block;
}

} // namespace hexfolio
