// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/longliteral.h"

#include "search/bitruns.h"
#include "search/bytekernel.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Fewer elements are compared faster than anything can be known about them.
constexpr std::size_t leastSize = 64;
/// Shorter runs are compared like other bytes.
constexpr std::size_t leastRun = 256;
/// So many elements are compared at once.
constexpr std::size_t step = 64;

} // namespace

bool LongLiteral::isLong(std::span<const Pattern::Element> elements) noexcept
{
    return elements.size() >= leastSize && std::ranges::none_of(elements, [](const Pattern::Element& element) {
               return element.joined == Pattern::Joined::ToPrevious;
           });
}

LongLiteral::LongLiteral(std::span<const Pattern::Element> elements)
{
    for (const Pattern::Element& element : elements) {
        m_values.push_back(element.value);
        m_masks.push_back(element.mask);
        m_others.push_back(element.other);
        m_isExact = m_isExact && element.mask == 0xff && element.value == element.other;
    }
    compareWithItself();
}

bool LongLiteral::isWithin(std::size_t a, std::size_t b) const noexcept
{
    const auto isMatched = [this, b](std::uint8_t value) {
        const auto masked = static_cast<std::uint8_t>(value & m_masks[b]);
        return masked == m_values[b] || masked == m_others[b];
    };
    return (m_masks[a] & m_masks[b]) == m_masks[b] && isMatched(m_values[a]) && isMatched(m_others[a]);
}

/// The Z algorithm, with "is within" for "equals". That can be chained, so what it takes over is right; it may be too
/// little where the elements have masks of several kinds.
void LongLiteral::compareWithItself()
{
    const std::size_t size = m_values.size();
    m_known.assign(size, 0);
    std::size_t begin = 0;
    std::size_t end = 0;
    for (std::size_t distance = 1; distance < size; ++distance) {
        std::size_t known = distance < end ? std::min<std::size_t>(end - distance, m_known[distance - begin]) : 0;
        if (distance + known >= end) {
            while (distance + known < size && isWithin(distance + known, known))
                ++known;
            begin = distance;
            end = distance + known;
        }
        m_known[distance] = static_cast<std::uint32_t>(known);
    }
}

std::size_t LongLiteral::mismatch(const std::uint8_t* at, std::size_t from, std::size_t to) const noexcept
{
    const std::uint8_t* const masks = m_masks.data();
    const std::uint8_t* const values = m_values.data();
    const std::uint8_t* const others = m_others.data();
    const auto isWrong = [=](std::size_t i) {
        const auto byte = static_cast<std::uint8_t>(at[i] & masks[i]);
        return static_cast<unsigned>(byte != values[i]) & static_cast<unsigned>(byte != others[i]);
    };
    for (; from + step <= to; from += step) {
        unsigned wrong = 0;
        for (std::size_t i = from; i < from + step; ++i)
            wrong |= isWrong(i);
        if (wrong != 0)
            break;
    }
    while (from < to && isWrong(from) == 0)
        ++from;
    return from;
}

std::vector<std::uint32_t> LongLiteral::mismatchesOf(std::uint8_t byte) const
{
    std::vector<std::uint32_t> mismatches(size());
    auto next = static_cast<std::uint32_t>(size());
    for (std::size_t i = size(); i-- > 0;) {
        const auto masked = static_cast<std::uint8_t>(byte & m_masks[i]);
        if (masked != m_values[i] && masked != m_others[i])
            next = static_cast<std::uint32_t>(i);
        mismatches[i] = next;
    }
    return mismatches;
}

bool LongLiteralCheck::matchesAt(std::size_t position)
{
    std::size_t known = 0;
    if (position < m_end) {
        const std::size_t overlap = m_end - position;
        known = m_literal.knownAt(position - m_start);
        if (known < overlap && m_literal.isExact())
            return false;
        known = std::min(known, overlap);
    }
    const std::size_t mismatch = mismatchAt(position, known);
    if (position + mismatch > m_end) {
        m_start = position;
        m_end = position + mismatch;
    }
    return mismatch == m_literal.size();
}

std::size_t LongLiteralCheck::mismatchAt(std::size_t position, std::size_t from)
{
    const std::size_t soon = std::min(m_literal.size(), from + step);
    const std::size_t mismatch = m_literal.mismatch(m_hay.data() + position, from, soon);
    return mismatch < soon || soon == m_literal.size() ? mismatch : mismatchAmongRuns(position, soon);
}

std::size_t LongLiteralCheck::mismatchAmongRuns(std::size_t position, std::size_t from)
{
    findRuns();
    const std::size_t size = m_literal.size();
    auto run = std::ranges::upper_bound(m_runs, position + from, {}, &Run::end);
    while (from < size) {
        const std::size_t until =
            run == m_runs.end() ? size : std::min(size, std::max(run->begin, position) - position);
        if (from < until) {
            const std::size_t mismatch = m_literal.mismatch(m_hay.data() + position, from, until);
            if (mismatch < until)
                return mismatch;
            from = until;
            continue;
        }
        const std::size_t end = std::min(size, run->end - position);
        const std::uint8_t byte = m_hay[run->begin];
        if (m_mismatches[byte].empty())
            m_mismatches[byte] = m_literal.mismatchesOf(byte);
        if (m_mismatches[byte][from] < end)
            return m_mismatches[byte][from];
        from = end;
        ++run;
    }
    return size;
}

void LongLiteralCheck::findRuns()
{
    if (m_hasRuns)
        return;
    m_hasRuns = true;
    m_mismatches.resize(256);
    const std::size_t pairs = m_hay.size() - 1;
    std::vector<std::uint64_t> words(wordsFor(pairs));
    markEqual(m_hay.first(pairs), m_hay.last(pairs), words);
    visitBitRuns(words, pairs, leastRun - 1, [this](std::size_t begin, std::size_t end) {
        if (end - begin >= leastRun - 1)
            m_runs.push_back({begin, end + 1});
    });
}

} // namespace hexfolio
