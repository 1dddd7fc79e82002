// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/patternsource.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hexfolio {

namespace {

/// Whole repetitions, so that every run after the first starts at the begin of the block.
std::vector<std::byte> repeated(const std::vector<std::byte>& pattern)
{
    constexpr std::size_t wanted = 4096;
    const std::size_t times = std::max<std::size_t>(1, wanted / pattern.size());
    std::vector<std::byte> block;
    block.reserve(times * pattern.size());
    for (std::size_t i = 0; i < times; ++i)
        block.insert(block.end(), pattern.begin(), pattern.end());
    return block;
}

} // namespace

PatternSource::PatternSource(std::vector<std::byte> pattern)
    : m_pattern(std::move(pattern))
    , m_block(repeated(m_pattern))
    , m_isZero(std::ranges::all_of(m_pattern, [](std::byte b) { return b == std::byte{0}; }))
{
}

Size PatternSource::read(Offset offset, std::span<std::byte> to) const noexcept
{
    if (offset >= maxSize)
        return 0;
    const Size count = std::min<Size>(to.size(), maxSize - offset);
    Size phase = offset % m_pattern.size();
    for (Size done = 0; done < count; phase = 0) {
        const Size run = std::min<Size>(count - done, m_block.size() - phase);
        std::memcpy(to.data() + done, m_block.data() + phase, run);
        done += run;
    }
    return count;
}

Extent PatternSource::extentAt(Offset offset, Offset limit) const noexcept
{
    return {m_isZero ? Extent::Kind::Hole : Extent::Kind::Data, {offset, limit}};
}

Error PatternSource::whyUnreadable(Offset offset) const
{
    return {.kind = ErrorKind::OutOfRange, .range = Range::ofLength(offset, 1)};
}

} // namespace hexfolio
