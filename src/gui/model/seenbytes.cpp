// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/seenbytes.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Differences with fewer equal bytes between them are one: the bytes of a number seldom all change.
constexpr Size closeBy = 4;

void add(std::vector<SeenBytes::Difference>& differences, Offset at, std::byte before, std::byte now,
         std::span<const std::byte> between)
{
    if (differences.empty() || at - differences.back().range().end > between.size())
        differences.push_back({.begin = at, .before = {}, .now = {}});
    SeenBytes::Difference& last = differences.back();
    // What lies between is the same before and now.
    const auto gap = between.last(at - last.range().end);
    last.before.insert(last.before.end(), gap.begin(), gap.end());
    last.now.insert(last.now.end(), gap.begin(), gap.end());
    last.before.push_back(before);
    last.now.push_back(now);
}

} // namespace

std::vector<SeenBytes::Difference> SeenBytes::see(Offset at, std::span<const std::byte> bytes)
{
    std::vector<Difference> differences;
    ++m_clock;
    for (Size i = 0; i < bytes.size();) {
        const Offset begin = (at + i) / blockSize * blockSize;
        Block& block = m_blocks[begin];
        block.lastSeen = m_clock;
        const Size end = std::min(bytes.size(), i + (begin + blockSize - (at + i)));
        for (; i < end; ++i) {
            const std::size_t place = at + i - begin;
            if (block.isKnown[place] && block.bytes[place] != bytes[i]) {
                const Size known = std::min(i, closeBy);
                add(differences, at + i, block.bytes[place], bytes[i], bytes.subspan(i - known, known));
            }
            block.bytes[place] = bytes[i];
            block.isKnown[place] = true;
        }
    }
    forgetOldest();
    return differences;
}

void SeenBytes::forgetOldest()
{
    if (m_blocks.size() <= mostBlocks)
        return;
    // A quarter at once, so that this does not happen at every step.
    std::vector<std::uint64_t> ages;
    for (const auto& [begin, block] : m_blocks)
        ages.push_back(block.lastSeen);
    const auto quarter = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() / 4);
    std::ranges::nth_element(ages, quarter);
    std::erase_if(m_blocks, [limit = *quarter](const auto& entry) { return entry.second.lastSeen <= limit; });
}

std::vector<bool> SeenBytes::recall(Offset at, std::span<std::byte> bytes) const
{
    std::vector<bool> known(bytes.size());
    for (Size i = 0; i < bytes.size();) {
        const Offset begin = (at + i) / blockSize * blockSize;
        const Size end = std::min(bytes.size(), i + (begin + blockSize - (at + i)));
        const auto block = m_blocks.find(begin);
        for (; i < end; ++i) {
            const std::size_t place = at + i - begin;
            if (block == m_blocks.end() || !block->second.isKnown[place])
                continue;
            bytes[i] = block->second.bytes[place];
            known[i] = true;
        }
    }
    return known;
}

void SeenBytes::forget(Range range)
{
    const auto first = m_blocks.lower_bound(range.begin / blockSize * blockSize);
    const auto last = m_blocks.lower_bound(range.end);
    m_blocks.erase(first, last);
}

std::vector<Range> SeenBytes::ranges() const
{
    std::vector<Range> found;
    for (const auto& [begin, block] : m_blocks) {
        if (!found.empty() && found.back().end == begin)
            found.back().end += blockSize;
        else
            found.push_back(Range::ofLength(begin, blockSize));
    }
    return found;
}

} // namespace hexfolio
