// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/model/rangeselection.h"
#include "gui/view/hexview.h"
#include "gui/view/hexviewparts.h"
#include "gui/view/markedscrollbar.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Where a HexView shows what: layout, wheel and scroll bars, and the painting of what changed.

namespace hexfolio {

void HexView::adoptScale()
{
    const double scale = viewport()->devicePixelRatioF();
    if (m_parts->scale == scale && m_parts->painter)
        return;
    m_parts->scale = scale;
    m_parts->painter.emplace(m_parts->options, m_parts->colors, scale);
    relayout();
    viewport()->update();
}

void HexView::relayout()
{
    Parts& parts = *m_parts;
    // Qt asks for the geometry while the view is still being made.
    if (!parts.painter)
        return;
    const auto base = parts.options.offsetBase;
    HexLayout::Shape shape{.bytesPerRow = std::max(1, parts.options.bytesPerRow),
                           .groupSize = std::max(1, parts.options.groupSize),
                           .digitsPerByte = parts.painter->digits().width(),
                           .offsetDigits = ByteDigits::offsetWidth(parts.selection.size(), base)};
    const int width = static_cast<int>(viewport()->width() * parts.scale);
    const int height = static_cast<int>(viewport()->height() * parts.scale);
    if (parts.options.bytesPerRow <= 0)
        shape.bytesPerRow = HexLayout::bytesPerRowFor(width, parts.painter->metrics(), shape);
    parts.layout = HexLayout(parts.painter->metrics(), shape);
    if (parts.model == nullptr)
        return;
    const bool isReshaped = parts.model->bytesPerRow() != shape.bytesPerRow;
    if (isReshaped)
        parts.model->setBytesPerRow(shape.bytesPerRow);
    parts.model->setWindowRows(parts.layout.touchedRows(height));
    parts.scroll.setExtent(parts.model->totalRows(), parts.layout.wholeRows(height), parts.layout.metrics().rowHeight);
    if (isReshaped)
        parts.scroll.setTopRow(parts.model->topRow());
    applyScroll();
    viewport()->update();
}

void HexView::updateGeometries()
{
    relayout();
    QAbstractItemView::updateGeometries();
}

// Moves the model's window to where the scroll stands, and the pixels that stay visible with it.
void HexView::applyScroll()
{
    Parts& parts = *m_parts;
    if (parts.model == nullptr)
        return;
    const std::uint64_t before = parts.model->topRow();
    const int offsetBefore = parts.layout.rulerHeight() - parts.layout.rowTop(0);
    const std::uint64_t now = parts.scroll.topRow();
    parts.isScrolling = true;
    parts.model->setTopRow(now);
    parts.isScrolling = false;
    updateBars();
    const int x = static_cast<int>(std::lround(horizontalScrollBar()->value() * parts.scale));
    parts.layout.setScroll(x, parts.scroll.pixelOffset());
    const std::uint64_t rows = now > before ? now - before : before - now;
    const auto pageRows = static_cast<std::uint64_t>(parts.scroll.pageRows());
    if (rows >= pageRows) {
        viewport()->update();
    } else {
        const int moved = static_cast<int>(rows) * parts.layout.metrics().rowHeight;
        moveScroll((now > before ? moved : -moved) + parts.scroll.pixelOffset() - offsetBefore);
    }
    selectionModel()->setCurrentIndex(parts.model->indexOf(caret()), QItemSelectionModel::NoUpdate);
    if (const Range range = visibleRange(); range != parts.announcedRange) {
        parts.announcedRange = range;
        Q_EMIT visibleRangeChanged();
    }
}

// Shifts what is on screen by whole logical pixels where that is exact, so that only the new strip is painted.
void HexView::moveScroll(int pixelsUp)
{
    if (pixelsUp == 0)
        return;
    const double top = m_parts->layout.rulerHeight() / m_parts->scale;
    const double by = pixelsUp / m_parts->scale;
    if (top != std::floor(top) || by != std::floor(by)) {
        viewport()->update();
        return;
    }
    const QRect rows = viewport()->rect().adjusted(0, static_cast<int>(top), 0, 0);
    viewport()->scroll(0, -static_cast<int>(by), rows);
}

void HexView::updateBars()
{
    Parts& parts = *m_parts;
    parts.isSettingBars = true;
    QScrollBar& vertical = *verticalScrollBar();
    vertical.setRange(0, parts.scroll.barMaximum());
    vertical.setPageStep(parts.scroll.pageRows());
    vertical.setSingleStep(1);
    vertical.setValue(parts.scroll.barValue());
    QScrollBar& horizontal = *horizontalScrollBar();
    const int content = static_cast<int>(std::ceil(parts.layout.contentWidth() / parts.scale));
    horizontal.setRange(0, std::max(0, content - viewport()->width()));
    horizontal.setPageStep(viewport()->width());
    horizontal.setSingleStep(static_cast<int>(std::ceil(parts.layout.metrics().charWidth / parts.scale)));
    parts.isSettingBars = false;
}

MarkedScrollBar& HexView::marks() const
{
    return static_cast<MarkedScrollBar&>(*verticalScrollBar());
}

Range HexView::visibleRange() const
{
    if (m_parts->model == nullptr)
        return {};
    const auto width = static_cast<Offset>(m_parts->layout.shape().bytesPerRow);
    const auto rows = static_cast<std::uint64_t>(m_parts->model->rowCount());
    return Range::ofLength(m_parts->model->topRow() * width, rows * width).clampedTo(m_parts->selection.size());
}

QRect HexView::toLogical(const QRect& pixels) const
{
    const double scale = m_parts->scale;
    return QRectF(pixels.x() / scale, pixels.y() / scale, pixels.width() / scale, pixels.height() / scale)
        .toAlignedRect();
}

void HexView::updateRows(Range bytes)
{
    const Range seen = visibleRange();
    const auto width = static_cast<Offset>(m_parts->layout.shape().bytesPerRow);
    const Offset top = seen.begin / width;
    // The caret may stand behind the last byte.
    if (bytes.begin > seen.end || bytes.end <= seen.begin)
        return;
    const Offset first = std::max(bytes.begin, seen.begin) / width - top;
    const Offset last = std::min(std::max(bytes.end, bytes.begin + 1) - 1, seen.end) / width - top;
    const QRect upper = m_parts->layout.offsetRect(static_cast<int>(first));
    const QRect lower = m_parts->layout.offsetRect(static_cast<int>(last));
    const QRect rows = toLogical(QRect(upper.topLeft(), lower.bottomRight()));
    viewport()->update(0, rows.y(), viewport()->width(), rows.height());
}

// --- Wheel and scroll bars

void HexView::wheelEvent(QWheelEvent* event)
{
    const bool isSideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways || event->modifiers() != Qt::NoModifier || m_parts->model == nullptr) {
        // Sideways is the horizontal bar's; with Ctrl it is the window's, which zooms.
        if (isSideways)
            QCoreApplication::sendEvent(horizontalScrollBar(), event);
        else
            event->ignore();
        return;
    }
    if (!event->pixelDelta().isNull())
        m_parts->scroll.scrollPixels(-std::lround(event->pixelDelta().y() * m_parts->scale));
    else
        m_parts->scroll.scrollWheel(-event->angleDelta().y(), QApplication::wheelScrollLines());
    applyScroll();
    event->accept();
}

bool HexView::eventFilter(QObject* watched, QEvent* event)
{
    // The wheel over the bar moves rows like the wheel over the grid, not steps of the bar.
    if (watched == verticalScrollBar() && event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
    }
    return QAbstractItemView::eventFilter(watched, event);
}

void HexView::verticalScrollbarAction(int action)
{
    HexScroll& scroll = m_parts->scroll;
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd: scroll.scrollRows(1); break;
    case QAbstractSlider::SliderSingleStepSub: scroll.scrollRows(-1); break;
    case QAbstractSlider::SliderPageStepAdd: scroll.scrollRows(scroll.pageRows()); break;
    case QAbstractSlider::SliderPageStepSub: scroll.scrollRows(-scroll.pageRows()); break;
    case QAbstractSlider::SliderToMinimum: scroll.setTopRow(0); break;
    case QAbstractSlider::SliderToMaximum: scroll.setTopRow(scroll.maximumTop()); break;
    default: return;
    }
    // The bar is about to take its slider's position as the value: that is to be the one of the row.
    verticalScrollBar()->setSliderPosition(scroll.barValue());
    applyScroll();
}

void HexView::verticalScrollbarValueChanged(int value)
{
    if (m_parts->isSettingBars || value == m_parts->scroll.barValue())
        return;
    m_parts->scroll.setTopRow(m_parts->scroll.topRowAt(value));
    applyScroll();
}

void HexView::scrollContentsBy(int dx, int)
{
    if (dx == 0)
        return;
    const int x = static_cast<int>(std::lround(horizontalScrollBar()->value() * m_parts->scale));
    m_parts->layout.setScroll(x, m_parts->scroll.pixelOffset());
    viewport()->update();
}

// --- Painting

HexScene HexView::scene() const
{
    const Parts& parts = *m_parts;
    const bool isFocused = hasFocus();
    auto shape = isFocused ? HexScene::Caret::Full : HexScene::Caret::Hollow;
    if (isFocused && !parts.blink.isOn())
        shape = HexScene::Caret::Hidden;
    return {.layout = &parts.layout,
            .cells = [model = parts.model](int row) { return model->rowCells(row); },
            .rows = parts.model->rowCount(),
            .topOffset = parts.model->topRow() * static_cast<Offset>(parts.layout.shape().bytesPerRow),
            .selection = selection(),
            .ranges = hasRanges() ? parts.model->context().ranges().in(visibleRange()) : std::span<const Range>(),
            .caret = caret(),
            .digit = parts.selection.digit(),
            .pane = pane(),
            .mode = inputMode(),
            .caretShape = shape,
            .offsetTitle = tr("Offset")};
}

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (m_parts->model == nullptr) {
        painter.fillRect(event->rect(), m_parts->colors.background);
        return;
    }
    const HexScene shown = scene();
    const double scale = m_parts->scale;
    for (const QRect& part : event->region()) {
        const QRectF pixels(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale);
        m_parts->painter->paint(painter, shown, pixels.toAlignedRect());
    }
}

} // namespace hexfolio
