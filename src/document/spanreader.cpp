// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/spanreader.h"

#include "document/unreadable.h"

#include <algorithm>
#include <cstring>

namespace hexfolio {

SpanReader::SpanReader(Snapshot snapshot, Range range, Options options)
    : m_snapshot(std::move(snapshot))
    , m_options(options)
    , m_rest(range.clampedTo(m_snapshot.size()))
    , m_holes(m_rest, options.overlap)
{
    m_options.chunk = std::clamp<Size>(options.chunk, 1, std::max<Size>(1, m_rest.size()));
    m_options.overlap = std::min(options.overlap, m_rest.size());
    m_reads = NearbyReads(m_options.chunk);
}

std::optional<Span> SpanReader::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    if (m_buffer.empty())
        m_buffer.resize(m_options.chunk + 2 * m_options.overlap);
    m_reads.forget();
    return m_options.direction == Direction::Forward ? nextForward() : nextBackward();
}

std::optional<Span> SpanReader::nextForward()
{
    const Offset from = m_rest.begin;
    Range window = Range::ofLength(from, m_options.chunk).clampedTo(m_rest.end);
    std::optional<Range> hole;
    // One byte further, so that a hole that begins just behind the window is known.
    if (m_options.holes == Holes::Report)
        hole = m_holes.firstIn(m_snapshot.tree(), Range{from, window.end + 1}.clampedTo(m_rest.end));
    if (hole && hole->begin == from)
        return zerosSpan(*hole);
    if (hole)
        window.end = std::min(window.end, hole->begin);

    const Size before = m_kept.size();
    const Size first = m_options.overlap - before;
    if (before > 0)
        std::memmove(m_buffer.data() + first, m_buffer.data() + m_kept.begin, before);
    const Offset end = readFrom(from, window);
    if (end == from)
        return unreadableFrom(from);
    const Size behind = hole && end == hole->begin ? m_options.overlap : 0;
    std::ranges::fill(body().subspan(end - from, behind), std::byte{0});

    m_rest.begin = end;
    const Span span = bytesSpan({from - before, end + behind}, first);
    // Zeros of a hole are not kept: the hole is told next, or else its bytes are.
    const Size own = span.range.size() - behind;
    const Size kept = std::min(m_options.overlap, own);
    m_kept = Range::ofLength(first + own - kept, kept);
    return span;
}

std::optional<Span> SpanReader::nextBackward()
{
    const Offset to = m_rest.end;
    Range window{to - std::min(m_options.chunk, m_rest.size()), to};
    std::optional<Range> hole;
    if (m_options.holes == Holes::Report)
        hole = m_holes.lastIn(m_snapshot.tree(), {window.begin - (window.begin > m_rest.begin ? 1 : 0), to});
    if (hole && hole->end == to)
        return zerosSpan(*hole);
    if (hole)
        window.begin = std::max(window.begin, hole->end);

    const Size behind = m_kept.size();
    if (behind > 0)
        std::memmove(body().data() + window.size(), m_buffer.data() + m_kept.begin, behind);
    // What counts is the readable run that ends at `to`: reading starts over behind every byte that fails.
    Offset from = window.begin;
    for (Offset end = readFrom(from, window); end < to; end = readFrom(from, window)) {
        from = pageBehind(end);
        if (from >= to)
            return unreadableUpTo(to);
    }
    const Size before = hole && from == hole->end ? m_options.overlap : 0;
    const Size first = m_options.overlap + (from - window.begin) - before;
    std::ranges::fill(std::span(m_buffer).subspan(first, before), std::byte{0});

    m_rest.end = from;
    const Span span = bytesSpan({from - before, to + behind}, first);
    m_kept = Range::ofLength(first + before, std::min(m_options.overlap, span.range.size() - before));
    return span;
}

Span SpanReader::bytesSpan(Range range, Size first)
{
    return {Span::Kind::Bytes, range, std::span<const std::byte>(m_buffer).subspan(first, range.size())};
}

Span SpanReader::zerosSpan(Range hole)
{
    if (m_options.direction == Direction::Forward)
        m_rest.begin = hole.end;
    else
        m_rest.end = hole.begin;
    m_kept = {0, m_options.overlap};
    std::ranges::fill(std::span(m_buffer).first(m_options.overlap), std::byte{0});
    return {Span::Kind::Zeros, hole, {}};
}

Span SpanReader::unreadableFrom(Offset begin)
{
    const auto [piece, start] = m_snapshot.tree().placeOf(begin);
    const Offset end = std::min(start + piece.length, m_rest.end);
    const Range part{piece.offset + (begin - start), piece.offset + (end - start)};
    m_rest.begin = begin + (unreadable::endOfStretch(*piece.source, part) - part.begin);
    m_kept = {};
    return {Span::Kind::Unreadable, {begin, m_rest.begin}, {}};
}

Span SpanReader::unreadableUpTo(Offset end)
{
    const auto [piece, start] = m_snapshot.tree().placeOf(end - 1);
    const Offset begin = std::max(start, m_rest.begin);
    const Range part{piece.offset + (begin - start), piece.offset + (end - start)};
    m_rest.end = begin + (unreadable::beginOfStretch(*piece.source, part) - part.begin);
    m_kept = {};
    return {Span::Kind::Unreadable, {m_rest.end, end}, {}};
}

std::span<std::byte> SpanReader::body() noexcept
{
    return std::span(m_buffer).subspan(m_options.overlap);
}

/// Reads the bytes of the snapshot from `from` to `window.end` to where they belong in a body that begins at
/// `window.begin`; returns where the first unreadable one lies, or `window.end`.
Offset SpanReader::readFrom(Offset from, Range window)
{
    Offset end = from;
    m_snapshot.tree().visit({from, window.end}, [&](const Piece& piece, Offset start) {
        const Range part = Range{start, start + piece.length}.intersected({from, window.end});
        end = readPart(piece, start, part, body().subspan(part.begin - window.begin, part.size()));
        return end == part.end;
    });
    return end;
}

/// As readFrom(), for what one piece has of it. Holes are filled in without reading them: that would fill the page
/// cache.
Offset SpanReader::readPart(const Piece& piece, Offset start, Range part, std::span<std::byte> to)
{
    const auto inSource = [&](Range range) { return range.shiftedDown(start).shiftedUp(piece.offset); };
    const Range ahead = Range{start, start + piece.length}.intersected(m_rest);
    m_advice.reads(*piece.source, inSource(part), inSource(ahead));
    Offset at = part.begin;
    while (at < part.end) {
        const bool isShort = piece.length < HoleFinder::shortest;
        const Extent extent = isShort ? Extent{Extent::Kind::Data, part} : m_holes.extentAt(piece, start, at);
        const Offset end = std::min(extent.range.end, part.end);
        const auto target = to.subspan(at - part.begin, end - at);
        Size got = target.size();
        if (extent.kind == Extent::Kind::Hole)
            std::ranges::fill(target, std::byte{0});
        else
            got = m_reads.read(*piece.source, piece.offset + (at - start), target);
        at += got;
        if (at < end)
            break;
    }
    return at;
}

/// Where the next page of the source begins behind a byte that cannot be read; in offsets of the snapshot.
Offset SpanReader::pageBehind(Offset offset) const
{
    const auto [piece, start] = m_snapshot.tree().placeOf(offset);
    const Offset inSource = piece.offset + (offset - start);
    return std::min(offset + (unreadable::nextPage(inSource) - inSource), start + piece.length);
}

} // namespace hexfolio
