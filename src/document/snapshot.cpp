// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/snapshot.h"

#include "document/unreadable.h"
#include "mapping/memorysource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

void addRange(std::vector<Range>& ranges, Range range)
{
    if (!ranges.empty() && ranges.back().end == range.begin)
        ranges.back().end = range.end;
    else
        ranges.push_back(range);
}

/// Fills `to` with `part` of one piece, whose byte 0 stands at `start` of the snapshot; adds what cannot be read to
/// `bad`.
void readPart(const Piece& piece, Offset start, Range part, std::span<std::byte> to, std::vector<Range>& bad)
{
    Offset at = part.begin;
    while (at < part.end) {
        const Offset inSource = piece.offset + (at - start);
        const auto rest = to.subspan(at - part.begin);
        at += std::min(piece.source->read(inSource, rest), part.end - at);
        if (at == part.end)
            return;
        const Offset stop = piece.offset + (at - start);
        const Offset next = std::min(part.end, at + (unreadable::nextPage(stop) - stop));
        std::ranges::fill(to.subspan(at - part.begin, next - at), std::byte{0});
        addRange(bad, {at, next});
        at = next;
    }
}

} // namespace

Snapshot::Snapshot(PieceTree tree, std::shared_ptr<const SourceList> sources)
    : m_tree(std::move(tree)), m_sources(std::move(sources))
{
}

Snapshot Snapshot::ofSource(std::shared_ptr<const ByteSource> source, Size size)
{
    const Piece all{source.get(), 0, size};
    return {PieceTree(all), std::make_shared<const SourceList>(SourceList{std::move(source)})};
}

Snapshot Snapshot::ofBytes(std::span<const std::byte> bytes)
{
    return ofSource(std::make_shared<const MemorySource>(std::vector(bytes.begin(), bytes.end())), bytes.size());
}

Snapshot Snapshot::slice(Range range) const
{
    return {m_tree.slice(range.clampedTo(size())), m_sources};
}

std::vector<Range> Snapshot::read(Offset offset, std::span<std::byte> to) const
{
    std::vector<Range> bad;
    const Range wanted = Range::ofLength(offset, to.size()).clampedTo(size());
    m_tree.visit(wanted, [&](const Piece& piece, Offset start) {
        const Range part = wanted.intersected({start, start + piece.length});
        readPart(piece, start, part, to.subspan(part.begin - wanted.begin, part.size()), bad);
        return true;
    });
    return bad;
}

bool Snapshot::look(Range range, LeafKernel kernel) const noexcept
{
    if (range.isEmpty() || range.end > size())
        return false;
    const auto [piece, start] = m_tree.placeOf(range.begin);
    if (range.end - start > piece.length)
        return false;
    const Range part = range.shiftedDown(start).shiftedUp(piece.offset);
    const Extent extent = piece.source->extentAt(part.begin, part.end);
    return extent.kind == Extent::Kind::Data && extent.range == part && piece.source->look(part, kernel);
}

Result<std::vector<std::byte>> Snapshot::bytes(Range range) const
{
    const Range wanted = range.clampedTo(size());
    std::vector<std::byte> result(wanted.size());
    const std::vector<Range> bad = read(wanted.begin, result);
    if (bad.empty())
        return result;
    const Offset first = bad.front().begin;
    const auto [piece, start] = m_tree.placeOf(first);
    Error error = piece.source->whyUnreadable(piece.offset + (first - start));
    error.range = bad.front();
    return failure(std::move(error));
}

} // namespace hexfolio
