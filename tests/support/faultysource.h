// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio::testing {

/// A source of any size whose ranges can be made holes or unreadable. The byte at offset o is patternByte(o), zero in
/// holes.
///
/// Ranges are set before readers start; counters may be read at any time.
class FaultySource final : public ByteSource {
public:
    /// Untouched: read() copies nothing, for walks over much where only the walk counts.
    enum class Content : std::uint8_t { Pattern, Untouched };

    explicit FaultySource(Size size, Content content = Content::Pattern) : m_size(size), m_content(content) { }

    [[nodiscard]] static std::byte patternByte(Offset offset) noexcept
    {
        return static_cast<std::byte>(1 + (offset * 7 + offset / 251) % 255);
    }

    void makeUnreadable(Range range, ErrorKind kind = ErrorKind::InputOutput)
    {
        m_unreadable.push_back(range);
        m_kind = kind;
    }
    void makeHole(Range range) { m_holes.push_back(range); }
    /// How often read() was called, how many bytes it copied, and what was advised.
    [[nodiscard]] Size reads() const noexcept { return m_reads; }
    [[nodiscard]] Size bytesRead() const noexcept { return m_bytesRead; }
    [[nodiscard]] Size bytesDone() const noexcept { return m_bytesDone; }

    [[nodiscard]] bool isReadable(Offset offset) const noexcept { return !contains(m_unreadable, offset); }
    /// Holes are known without reading, so a reader may tell their zeros even where reading would fail.
    [[nodiscard]] bool isHole(Offset offset) const noexcept { return contains(m_holes, offset); }
    [[nodiscard]] std::byte at(Offset offset) const noexcept
    {
        return contains(m_holes, offset) ? std::byte{0} : patternByte(offset);
    }

    [[nodiscard]] Size size() const noexcept override { return m_size; }

    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override
    {
        ++m_reads;
        Offset end = Range::ofLength(offset, to.size()).clampedTo(m_size).end;
        for (const Range& bad : m_unreadable)
            if (bad.overlaps({offset, end}))
                end = std::max(offset, bad.begin);
        for (Offset at = offset; at < end && m_content == Content::Pattern; ++at)
            to[at - offset] = this->at(at);
        m_bytesRead += end - offset;
        return end - offset;
    }

    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override
    {
        Extent extent{Extent::Kind::Data, {offset, limit}};
        for (const Range& hole : m_holes) {
            if (hole.contains(offset))
                return {Extent::Kind::Hole, {offset, std::min(limit, hole.end)}};
            if (hole.begin > offset)
                extent.range.end = std::min(extent.range.end, hole.begin);
        }
        return extent;
    }

    [[nodiscard]] Error whyUnreadable(Offset offset) const override
    {
        return {.kind = m_kind, .range = Range::ofLength(offset, 1)};
    }

    void advise(Range range, Use use) const noexcept override
    {
        if (use == Use::Done)
            m_bytesDone += range.size();
    }

private:
    [[nodiscard]] static bool contains(const std::vector<Range>& ranges, Offset offset) noexcept
    {
        return std::ranges::any_of(ranges, [&](Range range) { return range.contains(offset); });
    }

    Size m_size = 0;
    Content m_content = Content::Pattern;
    std::vector<Range> m_unreadable;
    std::vector<Range> m_holes;
    ErrorKind m_kind = ErrorKind::InputOutput;
    mutable std::atomic<Size> m_reads{0};
    mutable std::atomic<Size> m_bytesRead{0};
    mutable std::atomic<Size> m_bytesDone{0};
};

} // namespace hexfolio::testing
