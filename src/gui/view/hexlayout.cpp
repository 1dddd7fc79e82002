// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexlayout.h"

#include <algorithm>

namespace hexfolio {

namespace {

// A wider gap after every eighth byte lets the eye count.
constexpr int bytesPerBlock = 8;
// The widest row that is ever laid out when rows are fitted to the width.
constexpr int mostFittedBytes = 512;

int floorDiv(int value, int by) noexcept
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

HexLayout::HexLayout(const Metrics& metrics, const Shape& shape) : m_metrics(metrics), m_shape(shape)
{
    const int cell = m_metrics.charWidth;
    m_bytesStart = cell + m_shape.offsetDigits * cell + 2 * cell;
    const int last = m_shape.bytesPerRow - 1;
    const int bytesEnd = m_bytesStart + columnStart(last) + m_shape.digitsPerByte * cell;
    m_textStart = bytesEnd + 2 * cell;
    m_contentWidth = m_textStart + m_shape.bytesPerRow * cell + cell;
}

void HexLayout::setScroll(int x, int y) noexcept
{
    m_scrollX = x;
    m_scrollY = y;
}

int HexLayout::wholeRows(int height) const noexcept
{
    return std::max(1, (height - rulerHeight()) / m_metrics.rowHeight);
}

int HexLayout::rowTop(int row) const noexcept
{
    return rulerHeight() + row * m_metrics.rowHeight - m_scrollY;
}

// The distance of a column from the first one: its bytes, one blank for each group and one more for each block before
// it.
int HexLayout::columnStart(int column) const noexcept
{
    const int blanks = column / m_shape.groupSize + column / bytesPerBlock;
    return (column * m_shape.digitsPerByte + blanks) * m_metrics.charWidth;
}

QRect HexLayout::offsetRect(int row) const noexcept
{
    const int cell = m_metrics.charWidth;
    return {cell - m_scrollX, rowTop(row), m_shape.offsetDigits * cell, m_metrics.rowHeight};
}

QRect HexLayout::byteRect(int row, int column) const noexcept
{
    const int x = m_bytesStart + columnStart(column) - m_scrollX;
    return {x, rowTop(row), m_shape.digitsPerByte * m_metrics.charWidth, m_metrics.rowHeight};
}

QRect HexLayout::digitRect(int row, int column, int digit) const noexcept
{
    const QRect byte = byteRect(row, column);
    return {byte.x() + digit * m_metrics.charWidth, byte.y(), m_metrics.charWidth, byte.height()};
}

QRect HexLayout::textRect(int row, int column) const noexcept
{
    const int cell = m_metrics.charWidth;
    return {m_textStart + column * cell - m_scrollX, rowTop(row), cell, m_metrics.rowHeight};
}

int HexLayout::firstSeparator() const noexcept
{
    return m_bytesStart - m_metrics.charWidth - m_scrollX;
}

int HexLayout::secondSeparator() const noexcept
{
    return m_textStart - m_metrics.charWidth - m_scrollX;
}

HexLayout::Hit HexLayout::hitTest(QPoint point) const noexcept
{
    const int row = floorDiv(point.y() - rulerHeight() + m_scrollY, m_metrics.rowHeight);
    const int x = point.x() + m_scrollX;
    Hit hit;
    if (point.x() < firstSeparator()) {
        hit = {.area = Area::Offsets, .row = row, .column = 0, .digit = 0};
    } else if (point.x() >= secondSeparator()) {
        const int column = floorDiv(x - m_textStart, m_metrics.charWidth);
        hit = {.area = Area::Text, .row = row, .column = std::clamp(column, 0, m_shape.bytesPerRow - 1), .digit = 0};
    } else {
        hit = bytesHit(row, x - m_bytesStart);
    }
    if (point.y() >= 0 && point.y() < rulerHeight())
        hit.area = Area::Ruler;
    return hit;
}

// The last column that starts at or before `x`, found by halving because blanks make the columns uneven; a point in the
// nearer half of the blank before a column already belongs to that column.
HexLayout::Hit HexLayout::bytesHit(int row, int x) const noexcept
{
    int low = 0;
    int high = m_shape.bytesPerRow - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const int gap = columnStart(middle) - columnStart(middle - 1) - m_shape.digitsPerByte * m_metrics.charWidth;
        if (columnStart(middle) - gap / 2 <= x)
            low = middle;
        else
            high = middle - 1;
    }
    const int digit = floorDiv(x - columnStart(low), m_metrics.charWidth);
    return {.area = Area::Bytes, .row = row, .column = low, .digit = std::clamp(digit, 0, m_shape.digitsPerByte - 1)};
}

int HexLayout::bytesPerRowFor(int width, const Metrics& metrics, Shape shape)
{
    int best = bytesPerBlock;
    for (int count = 2 * bytesPerBlock; count <= mostFittedBytes; count += bytesPerBlock) {
        shape.bytesPerRow = count;
        if (HexLayout(metrics, shape).contentWidth() > width)
            break;
        best = count;
    }
    return best;
}

} // namespace hexfolio
