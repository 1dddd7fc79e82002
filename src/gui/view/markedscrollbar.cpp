// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/markedscrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// A single hit in a terabyte is to be seen as well, and is higher than a pixel.
constexpr int leastHeight = 2;
constexpr int leastStrength = 130;
constexpr int mostStrength = 255;

} // namespace

MarkedScrollBar::MarkedScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent), m_color(palette().color(QPalette::Highlight))
{
}

QRect MarkedScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

int MarkedScrollBar::bandCount() const
{
    return std::max(1, groove().height());
}

void MarkedScrollBar::setMarks(std::vector<std::uint8_t> levels)
{
    if (levels == m_levels)
        return;
    m_levels = std::move(levels);
    update();
}

void MarkedScrollBar::setMarkColor(const QColor& color)
{
    m_color = color;
    update();
}

void MarkedScrollBar::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    Q_EMIT bandsChanged();
}

// On the outer side of the groove and over the slider, which stays to be seen beside them.
void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    if (m_levels.empty())
        return;
    const QRect all = groove();
    const int width = std::max(3, all.width() / 3);
    const int left = layoutDirection() == Qt::RightToLeft ? all.left() : all.right() + 1 - width;
    const auto count = static_cast<qint64>(m_levels.size());
    QPainter painter(this);
    for (qint64 band = 0; band < count; ++band) {
        const int level = m_levels[static_cast<std::size_t>(band)];
        if (level == 0)
            continue;
        const int top = all.top() + static_cast<int>(all.height() * band / count);
        const int bottom = all.top() + static_cast<int>(all.height() * (band + 1) / count);
        QColor color = m_color;
        color.setAlpha(leastStrength + (mostStrength - leastStrength) * level / mostStrength);
        painter.fillRect(left, top, width, std::max(leastHeight, bottom - top), color);
    }
}

} // namespace hexfolio
