// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/samebytes.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size firstChunk = 4096;
constexpr Size largestChunk = Size{256} << 10;

/// How many bytes from `at` on are known to be zero without reading them; `at < content.size()`.
Size holeAt(const Snapshot& content, Offset at)
{
    const auto [piece, start] = content.tree().placeOf(at);
    const Offset inSource = piece.offset + (at - start);
    const Extent extent = piece.source->extentAt(inSource, piece.sourceRange().end);
    return extent.kind == Extent::Kind::Hole ? extent.range.end - inSource : 0;
}

/// Both read the same bytes of the same source there: nothing to compare. At most `limit` bytes.
Size samePiece(const Snapshot& left, Offset l, const Snapshot& right, Offset r, Size limit)
{
    const auto [a, aStart] = left.tree().placeOf(l);
    const auto [b, bStart] = right.tree().placeOf(r);
    if (a.source != b.source || a.offset + (l - aStart) != b.offset + (r - bStart))
        return 0;
    return std::min({limit, aStart + a.length - l, bStart + b.length - r});
}

/// The same for the bytes that end before `l` and before `r`.
Size samePieceBefore(const Snapshot& left, Offset l, const Snapshot& right, Offset r, Size limit)
{
    const auto [a, aStart] = left.tree().placeOf(l - 1);
    const auto [b, bStart] = right.tree().placeOf(r - 1);
    if (a.source != b.source || a.offset + (l - aStart) != b.offset + (r - bStart))
        return 0;
    return std::min({limit, l - aStart, r - bStart});
}

} // namespace

Result<> readWhole(const Snapshot& content, Offset offset, std::span<std::byte> to)
{
    if (offset > content.size() || to.size() > content.size() - offset)
        return failure({.kind = ErrorKind::OutOfRange, .range = Range::ofLength(offset, to.size())});
    const auto bad = content.read(offset, to);
    if (bad.empty())
        return {};
    auto why = content.bytes(Range::ofLength(bad.front().begin, 1));
    return why ? failure({.kind = ErrorKind::InputOutput, .range = bad.front()}) : failure(why.error());
}

SameBytes::SameBytes(Snapshot left, Snapshot right, Progress& progress)
    : m_left(std::move(left)), m_right(std::move(right)), m_progress(progress)
{
}

Result<> SameBytes::read(Offset left, Offset right, Size count)
{
    if (m_progress.isCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    if (m_leftBytes.size() < count) {
        m_leftBytes.resize(count);
        m_rightBytes.resize(count);
    }
    return readWhole(m_left, left, std::span(m_leftBytes).first(count)).and_then([&] {
        return readWhole(m_right, right, std::span(m_rightBytes).first(count));
    });
}

Result<Size> SameBytes::from(Offset left, Offset right, Size limit)
{
    const Size end = std::min({limit, m_left.size() - left, m_right.size() - right});
    Size chunk = firstChunk;
    for (Size same = 0; same < end;) {
        const Size rest = end - same;
        Size skip = samePiece(m_left, left + same, m_right, right + same, rest);
        if (skip == 0 && rest >= largestChunk)
            skip = std::min({rest, holeAt(m_left, left + same), holeAt(m_right, right + same)});
        if (skip > 0) {
            same += skip;
            continue;
        }
        const Size count = std::min(chunk, rest);
        if (auto done = read(left + same, right + same, count); !done)
            return std::unexpected(std::move(done.error()));
        const auto part = std::span(m_leftBytes).first(count);
        const auto differs = std::ranges::mismatch(part, m_rightBytes).in1;
        same += static_cast<Size>(differs - part.begin());
        if (differs != part.end())
            return same;
        chunk = std::min(chunk * 2, largestChunk);
    }
    return end;
}

Result<Size> SameBytes::before(Offset left, Offset right, Size limit)
{
    const Size end = std::min({limit, left, right});
    Size chunk = std::min<Size>(firstChunk, 256);
    for (Size same = 0; same < end;) {
        const Size skip = samePieceBefore(m_left, left - same, m_right, right - same, end - same);
        if (skip > 0) {
            same += skip;
            continue;
        }
        const Size count = std::min(chunk, end - same);
        if (auto done = read(left - same - count, right - same - count, count); !done)
            return std::unexpected(std::move(done.error()));
        Size i = count;
        while (i > 0 && m_leftBytes[i - 1] == m_rightBytes[i - 1])
            --i;
        same += count - i;
        if (i > 0)
            return same;
        chunk = std::min(chunk * 2, largestChunk);
    }
    return end;
}

} // namespace hexfolio
