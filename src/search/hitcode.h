// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/hitsink.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace hexfolio {

/// How hits are written down, about a byte for each: what changes from one hit to the next, in the order of a search.
///
///     00..BF        one hit; its distance from the begin of the last one is the byte
///     C0..DF        the length of the hits from here on changes by byte - D0 (never by 0)
///     E0 n          one hit at distance n
///     E1 n c        c hits, each at distance n from the one before
///     E2 n          the length of the hits from here on is n
///     E3 n          the pattern of the hits from here on is n
///     E8..FF b      one hit at distance 192 + (byte - E8) * 256 + b
///
/// n and c are numbers of seven bits a byte, least significant first, the highest bit set in all but the last byte.
/// Whoever keeps the code keeps beside it what is known before its first byte.
struct HitCodeStart {
    /// The begin of the first hit, which stands in the code with distance 0.
    Offset begin = 0;
    Size length = 1;
    std::uint32_t pattern = 0;
};

/// Writes hits as code into memory of the caller. Bytes once written never change, so that another thread may read what
/// it was told of. Borrows the memory; one thread.
class HitEncoder {
public:
    /// One call of add() writes at most so many bytes.
    static constexpr std::size_t mostBytes = 128;
    /// Hits that go on at the last distance are only counted, up to here; then they are written.
    static constexpr Size longestTail = (Size{1} << 47) - 1;

    /// Starts anew, at the begin of `to`.
    void start(std::span<std::byte> to, const HitCodeStart& start) noexcept;
    /// Adds `count` hits (`longestTail` at most), the first one `distance` from the last, the others `stride` (not 0)
    /// from one another. Needs room for `mostBytes`.
    void add(Size distance, Size stride, Size count, Size length, std::uint32_t pattern) noexcept;
    /// Writes the hits that are only counted so far. Needs room for `mostBytes` as well.
    void finish() noexcept;

    [[nodiscard]] std::size_t used() const noexcept { return m_used; }
    /// How many hits follow those in the code, each at the last distance.
    [[nodiscard]] Size tail() const noexcept { return m_tail; }

private:
    void setKind(Size length, std::uint32_t pattern) noexcept;
    void repeat(Size distance, Size count) noexcept;
    void single(Size distance) noexcept;
    void byte(std::uint64_t value) noexcept { m_to[m_used++] = static_cast<std::byte>(value); }
    void number(std::uint64_t value) noexcept;

    std::span<std::byte> m_to;
    std::size_t m_used = 0;
    Size m_length = 1;
    std::uint32_t m_pattern = 0;
    Size m_distance = 0;
    /// How many hits in a row have been written at `m_distance`.
    unsigned m_repeats = 0;
    Size m_tail = 0;
};

/// Reads the code again, hit by hit or run by run. Never reads beyond the end; what is no code ends it, and isGood()
/// says so. Borrows the bytes; one thread.
class HitDecoder {
public:
    using Order = HitSink::Order;

    /// `tail` as HitEncoder had it when `code` was all of its bytes; `order` is that of the search.
    HitDecoder(std::span<const std::byte> code, Size tail, const HitCodeStart& start, Order order) noexcept
        : m_code(code)
        , m_tail(tail)
        , m_begin(start.begin)
        , m_length(start.length)
        , m_pattern(start.pattern)
        , m_order(order)
    {
    }

    /// The next hits in the order of the search; going backward, they are to be taken from the last to the first.
    [[nodiscard]] std::optional<EqualHits> next() noexcept;
    /// False once something was met that no HitEncoder writes, or hits beyond the largest offset.
    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

private:
    [[nodiscard]] std::optional<EqualHits> taken(Size distance, Size count) noexcept;
    [[nodiscard]] std::optional<EqualHits> bad() noexcept;
    [[nodiscard]] bool applyKind(unsigned token) noexcept;
    [[nodiscard]] std::optional<std::uint64_t> number() noexcept;
    [[nodiscard]] std::optional<unsigned> byte() noexcept;

    std::span<const std::byte> m_code;
    std::size_t m_at = 0;
    Size m_tail = 0;
    Offset m_begin = 0;
    Size m_length = 1;
    std::uint32_t m_pattern = 0;
    Order m_order = Order::Ascending;
    Size m_distance = 0;
    bool m_isGood = true;
};

} // namespace hexfolio
