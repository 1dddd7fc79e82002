// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytefrequencies.h"

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

constexpr Size pageSize = 4096;
constexpr Size pages = 64;

} // namespace

ByteFrequencies ByteFrequencies::ofSample(const Snapshot& snapshot, Range range)
{
    ByteFrequencies frequencies;
    const Range part = range.clampedTo(snapshot.size());
    const Size step = std::max(pageSize, part.size() / pages);
    std::vector<std::byte> page(pageSize);
    for (Offset at = part.begin; at < part.end; at += step) {
        const Size length = std::min(pageSize, part.end - at);
        // Bytes that cannot be read come as zeros; a few of them too many in the table do no harm.
        (void)snapshot.read(at, std::span(page).first(length));
        for (Size i = 0; i < length; ++i)
            ++frequencies.m_counts[std::to_integer<std::size_t>(page[i])];
    }
    return frequencies;
}

std::uint64_t ByteFrequencies::countOf(std::uint8_t value, std::uint8_t mask) const noexcept
{
    if (mask == 0xff)
        return m_counts[value];
    std::uint64_t count = 0;
    for (unsigned byte = 0; byte < m_counts.size(); ++byte) {
        if ((byte & mask) == value)
            count += m_counts[byte];
    }
    return count;
}

} // namespace hexfolio
