// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytefrequencies.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hexfolio {

namespace {

constexpr Size pageSize = 4096;
constexpr Size pages = 64;

/// Where in its part of the range the sample with this number lies. Files repeat themselves at powers of two, so
/// samples at equal distances might all see the same sort of place; multiples of the golden ratio spread them evenly
/// instead.
Size placeOfSample(Size number, Size room)
{
    constexpr std::uint64_t goldenRatio = 0x9e3779b97f4a7c15;
    const std::uint64_t fraction = (number * goldenRatio) >> 48;
    return (room >> 16) * fraction + (((room & 0xffff) * fraction) >> 16);
}

} // namespace

ByteFrequencies ByteFrequencies::ofSample(const Snapshot& snapshot, Range range)
{
    ByteFrequencies frequencies;
    const Range part = range.clampedTo(snapshot.size());
    const Size step = std::max(pageSize, part.size() / pages);
    std::vector<std::byte> page(pageSize);
    for (Size number = 0; number * step < part.size(); ++number) {
        const Offset at = part.begin + number * step + placeOfSample(number, step - pageSize);
        if (at >= part.end)
            break;
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

double ByteFrequencies::differenceTo(const ByteFrequencies& other) const noexcept
{
    const auto all = static_cast<double>(countOf(0, 0));
    const auto allOfOther = static_cast<double>(other.countOf(0, 0));
    double difference = 0;
    for (std::size_t byte = 0; byte < m_counts.size(); ++byte)
        difference += std::abs(m_counts[byte] / all - other.m_counts[byte] / allOfOther);
    return difference / 2;
}

} // namespace hexfolio
