// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/wraplayout.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hexfolio {

namespace {

/// Between two lines, in pixels.
constexpr int lineSpacing = 4;

bool isExpanding(const QLayoutItem* item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

// What expands may be as narrow as it can be, all else is as wide as it wants to be.
int widthOf(const QLayoutItem* item)
{
    return isExpanding(item) ? item->minimumSize().width() : item->sizeHint().width();
}

} // namespace

WrapLayout::~WrapLayout() = default;

void WrapLayout::takeFrom(QBoxLayout& row)
{
    setSpacing(row.spacing());
    while (QLayoutItem* const item = row.takeAt(0)) {
        if (QWidget* const widget = item->widget())
            addChildWidget(widget);
        addItem(item);
    }
}

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QList<WrapLayout::Line> WrapLayout::linesFor(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = widthOf(item.get());
        if (lines.isEmpty() || used + spacing() + wanted > width) {
            lines.append(Line());
            used = -spacing();
        }
        lines.last().append(item.get());
        used += spacing() + wanted;
    }
    return lines;
}

int WrapLayout::heightOf(const Line& line) const
{
    int height = 0;
    for (const QLayoutItem* const item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int WrapLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : linesFor(width))
        height += heightOf(line) + (height > 0 ? lineSpacing : 0);
    return height;
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({widthOf(item.get()), item->sizeHint().height()});
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line& line : linesFor(rect.width())) {
        const int height = heightOf(line);
        place(line, {rect.left(), top, rect.width(), height});
        top += height + lineSpacing;
    }
}

void WrapLayout::place(const Line& line, const QRect& rect) const
{
    int spare = rect.width() - spacing() * static_cast<int>(line.size() - 1);
    int sharing = 0;
    for (const QLayoutItem* const item : line) {
        spare -= widthOf(item);
        sharing += static_cast<int>(isExpanding(item));
    }
    int left = rect.left();
    for (QLayoutItem* const item : line) {
        int width = widthOf(item);
        if (isExpanding(item) && spare > 0) {
            const int share = spare / sharing--;
            width += share;
            spare -= share;
        }
        width = std::min(width, rect.width());
        const int height = std::min(item->sizeHint().height(), rect.height());
        const QRect place(left, rect.top() + (rect.height() - height) / 2, width, height);
        const QWidget* const parent = parentWidget();
        item->setGeometry(QStyle::visualRect(parent ? parent->layoutDirection() : Qt::LeftToRight, rect, place));
        left += width + spacing();
    }
}

} // namespace hexfolio
