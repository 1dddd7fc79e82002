// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/entropyscanner.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hexfolio {

namespace {

constexpr std::size_t tabledCounts = 65537;

double nLogN(double n)
{
    return n > 0 ? n * std::log2(n) : 0;
}

} // namespace

EntropyScanner::EntropyScanner(const EntropyBlocks& wanted, Range range) : m_wanted(wanted), m_range(range)
{
    m_nLogN.resize(std::min<std::size_t>(tabledCounts, wanted.blockSize + 1));
    for (std::size_t n = 0; n < m_nLogN.size(); ++n)
        m_nLogN[n] = nLogN(static_cast<double>(n));
}

bool EntropyScanner::isWanted(double entropy) const noexcept
{
    return m_wanted.side == EntropySide::AtLeast ? entropy >= m_wanted.bits : entropy <= m_wanted.bits;
}

Offset EntropyScanner::blockFrom(Offset offset) const noexcept
{
    const Size size = m_wanted.blockSize;
    return m_range.begin + (offset - m_range.begin + size - 1) / size * size;
}

double EntropyScanner::entropyOf(std::span<const std::byte> bytes) const noexcept
{
    // Equal bytes in a row would wait for one another in a single table.
    std::array<std::array<std::uint32_t, 256>, 4> counts{};
    std::size_t i = 0;
    for (; i + 4 <= bytes.size(); i += 4) {
        for (std::size_t table = 0; table < counts.size(); ++table)
            ++counts[table][std::to_integer<std::size_t>(bytes[i + table])];
    }
    for (; i < bytes.size(); ++i)
        ++counts[0][std::to_integer<std::size_t>(bytes[i])];
    double sum = 0;
    for (std::size_t byte = 0; byte < 256; ++byte) {
        const std::size_t count = counts[0][byte] + counts[1][byte] + counts[2][byte] + counts[3][byte];
        sum += count < m_nLogN.size() ? m_nLogN[count] : nLogN(static_cast<double>(count));
    }
    if (bytes.empty())
        return 0;
    const auto size = static_cast<double>(bytes.size());
    return std::max(0.0, std::log2(size) - sum / size);
}

void EntropyScanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    const Offset end = starts.begin + bytes.size();
    for (Offset begin = blockFrom(starts.begin); begin < starts.end; begin += m_wanted.blockSize) {
        const Range block{begin, std::min(begin + m_wanted.blockSize, m_range.end)};
        if (block.end <= end && isWanted(entropyOf(bytes.subspan(begin - starts.begin, block.size()))))
            found.lanes.front().append({.range = block, .units = 1});
    }
}

void EntropyScanner::scanZeros(Range starts, StretchFindings& found)
{
    const Range blocks{blockFrom(starts.begin), blockFrom(starts.end)};
    if (!blocks.isEmpty() && isWanted(0))
        found.lanes.front().append({.range = blocks, .units = blocks.size() / m_wanted.blockSize});
}

} // namespace hexfolio
