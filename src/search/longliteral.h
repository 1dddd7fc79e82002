// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hexfolio {

/// A literal of many bytes, ready to be compared quickly, and what it says of itself: how far a match at one place
/// decides about another one a little further on. Immutable; any thread.
class LongLiteral {
public:
    /// Needs elements that isLong() takes.
    explicit LongLiteral(std::span<const Pattern::Element> elements);

    /// Whether the elements are so many that this is worth it, and each is decided by itself.
    [[nodiscard]] static bool isLong(std::span<const Pattern::Element> elements) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_values.size(); }
    /// Whether each element matches one byte only.
    [[nodiscard]] bool isExact() const noexcept { return m_isExact; }
    /// Where all elements match at one place: how many of the first ones therefore match `distance` further on, as far
    /// as they lie in the same bytes. More may; where isExact(), the next one does not. Needs distance < size().
    [[nodiscard]] std::size_t knownAt(std::size_t distance) const noexcept { return m_known[distance]; }
    /// The index of the first element in [from, to) that does not match its byte, or `to`; `at` is where element 0
    /// lies.
    [[nodiscard]] std::size_t mismatch(const std::uint8_t* at, std::size_t from, std::size_t to) const noexcept;
    /// For each element, the index of the first one from there on that does not match `byte`, or size().
    [[nodiscard]] std::vector<std::uint32_t> mismatchesOf(std::uint8_t byte) const;

private:
    /// Whether every byte that element `a` matches is matched by element `b` too.
    [[nodiscard]] bool isWithin(std::size_t a, std::size_t b) const noexcept;
    void compareWithItself();

    std::vector<std::uint8_t> m_values;
    std::vector<std::uint8_t> m_masks;
    std::vector<std::uint8_t> m_others;
    bool m_isExact = true;
    std::vector<std::uint32_t> m_known;
};

/// Compares a LongLiteral with the bytes at hand at one place after the other, without looking at the same bytes again
/// and again: what matched at one place is not compared anew at the next one, and runs of one byte are passed over at
/// once. So data that match nearly everywhere take not much longer than others. Borrows both; one thread.
class LongLiteralCheck {
public:
    LongLiteralCheck(const LongLiteral& literal, std::span<const std::uint8_t> hay) : m_literal(literal), m_hay(hay) { }

    /// Whether the literal lies at index `position`; positions must ascend.
    [[nodiscard]] bool matchesAt(std::size_t position);

private:
    struct Run {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] std::size_t mismatchAt(std::size_t position, std::size_t from);
    [[nodiscard]] std::size_t mismatchAmongRuns(std::size_t position, std::size_t from);
    void findRuns();

    const LongLiteral& m_literal;
    std::span<const std::uint8_t> m_hay;
    /// The place whose comparison reached furthest, and how far.
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    bool m_hasRuns = false;
    /// Long runs of one byte, ascending.
    std::vector<Run> m_runs;
    /// LongLiteral::mismatchesOf() those bytes of which there are runs; empty for those not asked for.
    std::vector<std::vector<std::uint32_t>> m_mismatches;
};

} // namespace hexfolio
