// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/differencescanner.h"

#include "document/spanreader.h"
#include "search/bitruns.h"
#include "search/bytekernel.h"
#include "search/hitdelivery.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So many bytes that their bits stay in the first-level cache.
constexpr std::size_t pieceSize = std::size_t{64} << 10;

struct PlacedPiece {
    Piece piece;
    Offset start = 0;

    [[nodiscard]] Range range() const noexcept { return Range::ofLength(start, piece.length); }
};

std::vector<PlacedPiece> piecesIn(const Snapshot& snapshot, Range range)
{
    std::vector<PlacedPiece> pieces;
    snapshot.tree().visit(range.clampedTo(snapshot.size()), [&pieces](const Piece& piece, Offset start) {
        pieces.push_back({piece, start});
        return true;
    });
    return pieces;
}

/// Whether both give the same bytes where they overlap, because they point at the same place.
bool isShared(const PlacedPiece& a, const PlacedPiece& b)
{
    return a.piece.source == b.piece.source && a.piece.offset + b.start == b.piece.offset + a.start;
}

std::span<const std::uint8_t> numbers(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

} // namespace

std::vector<Range> DifferenceScanner::notShared(const Snapshot& snapshot, const Snapshot& other, Range range)
{
    const auto pieces = piecesIn(snapshot, range);
    const auto others = piecesIn(other, range);
    std::vector<Range> parts;
    Offset at = range.begin;
    for (auto a = pieces.begin(), b = others.begin(); a != pieces.end() && b != others.end();) {
        const Range common = a->range().intersected(b->range()).intersected(range);
        if (!common.isEmpty() && isShared(*a, *b)) {
            addUnreadable(parts, {at, std::max(at, common.begin)});
            at = common.end;
        }
        (a->range().end <= b->range().end ? a : b)++;
    }
    addUnreadable(parts, {at, std::max(at, std::min(range.end, snapshot.size()))});
    return parts;
}

void DifferenceScanner::compare(std::span<const std::byte> bytes, std::span<const std::byte> others, Offset origin,
                                Stretches& found)
{
    m_words.resize(wordsFor(pieceSize));
    for (std::size_t at = 0; at < bytes.size(); at += pieceSize) {
        const std::size_t size = std::min(pieceSize, bytes.size() - at);
        markEqual(numbers(bytes.subspan(at, size)), numbers(others.subspan(at, size)), m_words);
        for (std::uint64_t& word : m_words)
            word = ~word;
        if (size % 64 != 0)
            m_words[size / 64] &= ~(~std::uint64_t{0} << (size % 64));
        visitBitRuns(m_words, size, 1, [&](std::size_t begin, std::size_t end) {
            found.append({.range = {origin + at + begin, origin + at + end}, .units = end - begin});
        });
    }
}

Range DifferenceScanner::withinOther(Range starts) const noexcept
{
    return starts.clampedTo(std::max(starts.begin, m_other.size()));
}

void DifferenceScanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    const Range both = withinOther(starts);
    SpanReader reader(m_other, both, {.holes = SpanReader::Holes::Fill});
    while (const auto span = reader.next()) {
        const auto mine = bytes.subspan(span->range.begin - starts.begin, span->range.size());
        if (span->kind == Span::Kind::Bytes)
            compare(mine, span->bytes, span->range.begin, found.lanes.front());
        else if (span->kind == Span::Kind::Unreadable)
            addUnreadable(found.unreadable, span->range);
    }
    if (both.end < starts.end)
        found.lanes.front().append({.range = {both.end, starts.end}, .units = starts.end - both.end});
}

void DifferenceScanner::scanZeros(Range starts, StretchFindings& found)
{
    const Range both = withinOther(starts);
    SpanReader reader(m_other, both, {});
    while (const auto span = reader.next()) {
        if (span->kind == Span::Kind::Unreadable)
            addUnreadable(found.unreadable, span->range);
        if (span->kind != Span::Kind::Bytes)
            continue;
        m_zeros.resize(std::max(m_zeros.size(), span->bytes.size()));
        compare(span->bytes, std::span(m_zeros).first(span->bytes.size()), span->range.begin, found.lanes.front());
    }
    if (both.end < starts.end)
        found.lanes.front().append({.range = {both.end, starts.end}, .units = starts.end - both.end});
}

} // namespace hexfolio
