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

MarkedScrollBar::MarkedScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    for (Layer& layer : m_layers)
        layer.color = palette().color(QPalette::Highlight);
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

void MarkedScrollBar::setMarks(std::vector<std::uint8_t> levels, Side side)
{
    Layer& layer = m_layers[static_cast<std::size_t>(side)];
    if (levels == layer.levels)
        return;
    layer.levels = std::move(levels);
    update();
}

void MarkedScrollBar::setMarkColor(const QColor& color, Side side)
{
    m_layers[static_cast<std::size_t>(side)].color = color;
    update();
}

void MarkedScrollBar::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    Q_EMIT bandsChanged();
}

// Over the slider, of which the middle stays to be seen.
void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    const QRect all = groove();
    const int width = std::max(3, all.width() / 3);
    const QRect left(all.left(), all.top(), width, all.height());
    const QRect right(all.right() + 1 - width, all.top(), width, all.height());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    paintLayer(m_layers[static_cast<std::size_t>(Side::Outer)], isMirrored ? left : right);
    paintLayer(m_layers[static_cast<std::size_t>(Side::Inner)], isMirrored ? right : left);
}

void MarkedScrollBar::paintLayer(const Layer& layer, const QRect& strip)
{
    const auto count = static_cast<qint64>(layer.levels.size());
    QPainter painter(this);
    for (qint64 band = 0; band < count; ++band) {
        const int level = layer.levels[static_cast<std::size_t>(band)];
        if (level == 0)
            continue;
        const int top = strip.top() + static_cast<int>(strip.height() * band / count);
        const int bottom = strip.top() + static_cast<int>(strip.height() * (band + 1) / count);
        QColor color = layer.color;
        color.setAlpha(leastStrength + (mostStrength - leastStrength) * level / mostStrength);
        painter.fillRect(strip.left(), top, strip.width(), std::max(leastHeight, bottom - top), color);
    }
}

} // namespace hexfolio
