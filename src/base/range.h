// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace hexfolio {

/// A position in bytes from the start of a file, source or document.
using Offset = std::uint64_t;
/// A number of bytes.
using Size = std::uint64_t;

/// The largest size of anything: leaves room so that the sum of any two offsets never overflows 64 bits.
inline constexpr Size maxSize = Size{1} << 62;

/// A half-open interval of offsets, [begin, end), in bytes. All offset arithmetic lives here.
///
/// A plain value, usable from any thread. `begin <= end` always holds for ranges made by the functions below.
struct Range {
    Offset begin = 0;
    Offset end = 0;

    /// The range of `length` bytes from `begin`; ends at `maxSize` at the latest.
    [[nodiscard]] static constexpr Range ofLength(Offset begin, Size length) noexcept
    {
        const Offset start = std::min(begin, maxSize);
        return {start, start + std::min(length, maxSize - start)};
    }

    [[nodiscard]] constexpr Size size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return begin >= end; }
    [[nodiscard]] constexpr bool contains(Offset offset) const noexcept { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(Range other) const noexcept
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Range other) const noexcept { return begin < other.end && other.begin < end; }

    /// The common part; empty (at the later begin) where there is none.
    [[nodiscard]] constexpr Range intersected(Range other) const noexcept
    {
        const Offset from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    /// The smallest range that covers both.
    [[nodiscard]] constexpr Range united(Range other) const noexcept
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }

    /// The same length, `distance` bytes later.
    [[nodiscard]] constexpr Range shiftedUp(Size distance) const noexcept { return {begin + distance, end + distance}; }
    /// The same length, `distance` bytes earlier; needs `distance <= begin`.
    [[nodiscard]] constexpr Range shiftedDown(Size distance) const noexcept
    {
        return {begin - distance, end - distance};
    }

    /// The part that lies before `limit`.
    [[nodiscard]] constexpr Range clampedTo(Offset limit) const noexcept
    {
        return {std::min(begin, limit), std::min(end, limit)};
    }

    friend constexpr bool operator==(Range, Range) noexcept = default;
};

/// `a + b`, or nothing where the sum would pass `maxSize`.
[[nodiscard]] constexpr std::optional<Offset> checkedSum(Offset a, Size b) noexcept
{
    if (a > maxSize || b > maxSize - a)
        return std::nullopt;
    return a + b;
}

} // namespace hexfolio
