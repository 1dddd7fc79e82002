// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexscroll.h"

#include <algorithm>

namespace hexfolio {

namespace {

// The most steps the bar is given; far below INT_MAX, because styles multiply values with pixel counts.
constexpr std::uint64_t mostBarSteps = std::uint64_t{1} << 30;
constexpr int unitsPerNotch = 120;
// Rows beyond the edge up to which reveal() scrolls smoothly instead of jumping.
constexpr std::uint64_t nearRows = 2;

} // namespace

void HexScroll::setExtent(std::uint64_t totalRows, int pageRows, int rowHeight) noexcept
{
    m_totalRows = std::max<std::uint64_t>(1, totalRows);
    m_pageRows = std::max(1, pageRows);
    m_rowHeight = std::max(1, rowHeight);
    m_pixelOffset = std::min(m_pixelOffset, m_rowHeight - 1);
    if (m_topRow >= maximumTop())
        setTopRow(maximumTop());
}

std::uint64_t HexScroll::maximumTop() const noexcept
{
    const auto page = static_cast<std::uint64_t>(m_pageRows);
    return m_totalRows > page ? m_totalRows - page : 0;
}

void HexScroll::setTopRow(std::uint64_t row) noexcept
{
    m_topRow = std::min(row, maximumTop());
    m_pixelOffset = 0;
}

void HexScroll::scrollRows(std::int64_t rows) noexcept
{
    const std::uint64_t room = rows < 0 ? m_topRow : maximumTop() - m_topRow;
    // Negating as unsigned is right for the smallest number too.
    const std::uint64_t wanted = rows < 0 ? -static_cast<std::uint64_t>(rows) : static_cast<std::uint64_t>(rows);
    const int kept = wanted < room ? m_pixelOffset : 0;
    const std::uint64_t by = std::min(wanted, room);
    setTopRow(rows < 0 ? m_topRow - by : m_topRow + by);
    m_pixelOffset = kept;
}

void HexScroll::scrollPixels(std::int64_t pixels) noexcept
{
    const std::int64_t sum = m_pixelOffset + pixels;
    std::int64_t rows = sum / m_rowHeight;
    auto rest = static_cast<int>(sum % m_rowHeight);
    if (rest < 0) {
        rest += m_rowHeight;
        --rows;
    }
    const bool hitsTop = rows < 0 && m_topRow < -static_cast<std::uint64_t>(rows);
    m_pixelOffset = 0;
    scrollRows(rows);
    m_pixelOffset = hitsTop || m_topRow == maximumTop() ? 0 : rest;
}

void HexScroll::scrollWheel(int units, int rowsPerNotch) noexcept
{
    if ((units < 0) != (m_wheelRest < 0))
        m_wheelRest = 0;
    const std::int64_t sum = m_wheelRest + std::int64_t{units} * rowsPerNotch * m_rowHeight;
    m_wheelRest = static_cast<int>(sum % unitsPerNotch);
    scrollPixels(sum / unitsPerNotch);
}

void HexScroll::reveal(std::uint64_t row) noexcept
{
    const auto page = static_cast<std::uint64_t>(m_pageRows);
    const std::uint64_t firstWhole = m_topRow + (m_pixelOffset > 0 ? 1 : 0);
    if (row < firstWhole) {
        setTopRow(m_topRow - std::min(row, m_topRow) <= nearRows ? row : row - std::min(row, page / 3));
        return;
    }
    // With the top row cut off, the page's last row is cut off too or just whole; both are right below.
    if (row - m_topRow < page)
        return;
    const std::uint64_t beyond = row - m_topRow - page;
    setTopRow(beyond < nearRows ? row - page + 1 : row - std::min(row, page / 3));
}

int HexScroll::barMaximum() const noexcept
{
    return static_cast<int>(std::min(maximumTop(), mostBarSteps));
}

std::uint64_t HexScroll::topRowAt(int value) const noexcept
{
    const std::uint64_t last = maximumTop();
    const auto at = static_cast<std::uint64_t>(std::max(0, value));
    if (last <= mostBarSteps)
        return std::min(at, last);
    // last * at / mostBarSteps, split so that no product passes 64 bits.
    const std::uint64_t whole = last / mostBarSteps * at;
    return std::min(last, whole + last % mostBarSteps * at / mostBarSteps);
}

int HexScroll::barValue() const noexcept
{
    int low = 0;
    int high = barMaximum();
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        if (topRowAt(middle) <= m_topRow)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace hexfolio
