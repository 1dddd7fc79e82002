// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsteps.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/model/rangeselection.h"
#include "gui/view/hexview.h"
#include "gui/view/hexviewparts.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>

// What comes from the user to a HexView: keys, mouse, input methods.

namespace hexfolio {

namespace {

using Command = HexInput::Command;

constexpr int autoScrollInterval = 30;

} // namespace

HexView::Change HexView::begin() const
{
    const HexSelection& selection = m_parts->selection;
    return {.caret = selection.caret(),
            .selection = selection.range(),
            .digit = selection.digit(),
            .pane = selection.pane()};
}

void HexView::finish(const Change& before, Reveal reveal)
{
    Parts& parts = *m_parts;
    if (parts.model == nullptr)
        return;
    const Range now = selection();
    if (reveal != Reveal::No) {
        const auto width = static_cast<Offset>(parts.model->bytesPerRow());
        // Of a range longer than the page, its begin is what is wanted to be seen.
        parts.scroll.reveal((reveal == Reveal::Begin ? now.begin : caret()) / width);
        applyScroll();
    }
    if (before.caret != caret() || before.selection != now || before.pane != pane()
        || before.digit != parts.selection.digit()) {
        updateRows({before.caret, before.caret + 1});
        updateRows({caret(), caret() + 1});
        updateRows({std::min(before.selection.begin, now.begin), std::max(before.selection.begin, now.begin)});
        updateRows({std::min(before.selection.end, now.end), std::max(before.selection.end, now.end)});
        if (before.selection.isEmpty() != now.isEmpty() || before.pane != pane())
            updateRows(before.selection.united(now));
        viewport()->update(toLogical({0, 0, viewport()->width() * 4, parts.layout.rulerHeight()}));
        selectionModel()->setCurrentIndex(parts.model->indexOf(caret()), QItemSelectionModel::NoUpdate);
        updateMicroFocus();
        if (hasFocus())
            announceFocus();
    }
    if (hasFocus())
        parts.blink.restart();
    parts.model->context().setPlace(caret(), now);
    if (before.pane != pane())
        Q_EMIT paneChanged();
}

// --- Keys

bool HexView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Characters and the keys of the grid are typed here, whatever the window has bound them to.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isPlain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (isPlain && !key.text().isEmpty() && key.text().at(0).isPrint())
            event->accept();
    }
    if (event->type() == QEvent::PaletteChange && !m_parts->hasOwnColors) {
        m_parts->colors = HexViewColors::ofPalette(palette());
        m_parts->painter->setColors(m_parts->colors);
    }
    const bool handled = QAbstractItemView::event(event);
    if (event->type() == QEvent::DevicePixelRatioChange || event->type() == QEvent::Show)
        adoptScale();
    return handled;
}

bool HexView::focusNextPrevChild(bool)
{
    // Tab changes the pane; Ctrl+Tab goes on to the next widget.
    return false;
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (m_parts->model == nullptr) {
        event->ignore();
        return;
    }
    if (const auto order = HexInput::orderOf(*event)) {
        // An Escape with nothing to take back is the window's: it closes what is open around the grid.
        const bool isIdle = selection().isEmpty() && !hasRanges() && m_parts->selection.digit() == 0;
        if (order->command == Command::Escape && isIdle)
            event->ignore();
        else
            obey(*order);
        return;
    }
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint())
        type(event->text());
    else
        event->ignore();
}

void HexView::type(const QString& text)
{
    const Change before = begin();
    if (pane() == HexPane::Text) {
        const auto bytes = m_parts->charset.bytesOf(text);
        if (bytes)
            m_parts->typing->bytes(*bytes);
        else
            (void)m_parts->model->context().accepted(failure(bytes.error()));
    } else {
        for (const QChar c : text)
            m_parts->typing->digit(m_parts->painter->digits(), c);
    }
    finish(before);
}

void HexView::obey(HexInput::Order order)
{
    Parts& parts = *m_parts;
    const auto width = static_cast<Size>(parts.model->bytesPerRow());
    const Change before = begin();
    if (HexInput::move(parts.selection, order, width, static_cast<Size>(parts.scroll.pageRows()))) {
        parts.model->context().document().steps().endTyping();
        if (order.command == Command::PageUp || order.command == Command::PageDown)
            parts.scroll.scrollRows(order.command == Command::PageUp ? -parts.scroll.pageRows()
                                                                     : parts.scroll.pageRows());
        finish(before);
        return;
    }
    switch (order.command) {
    case Command::SelectAll: selectAll(); return;
    case Command::OtherPane: setPane(pane() == Pane::Bytes ? Pane::Text : Pane::Bytes); return;
    case Command::LeaveGrid: QWidget::focusNextPrevChild(true); return;
    case Command::ToggleInsert:
        setInputMode(inputMode() == InputMode::Insert ? InputMode::Overwrite : InputMode::Insert);
        return;
    case Command::Copy: copy(); return;
    case Command::Cut: cut(); return;
    case Command::Paste: paste(); return;
    case Command::Menu: Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())); return;
    case Command::Delete: deleteSelection(); return;
    case Command::Backspace:
        if (hasRanges())
            eraseRanges();
        else
            parts.typing->eraseBackward();
        break;
    case Command::Escape:
        if (!parts.typing->cancelByte()) {
            parts.selection.clear();
            parts.model->context().ranges().clear();
        }
        break;
    default: return;
    }
    finish(before);
}

void HexView::inputMethodEvent(QInputMethodEvent* event)
{
    if (m_parts->model != nullptr && !event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

QVariant HexView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return m_parts->model != nullptr;
    case Qt::ImCursorRectangle: return visualRect(currentIndex()).translated(viewport()->geometry().topLeft());
    case Qt::ImHints: return int{Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase};
    default: return QWidget::inputMethodQuery(query);
    }
}

void HexView::announceFocus()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index.row() * index.model()->columnCount() + index.column());
    QAccessible::updateAccessibility(&event);
}

void HexView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_parts->blink.restart();
    updateRows({caret(), caret() + 1});
    announceFocus();
}

void HexView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_parts->blink.stop();
    updateRows({caret(), caret() + 1});
}

// --- Mouse

HexView::Place HexView::placeUnder(const QPoint& point) const
{
    const Parts& parts = *m_parts;
    const QPointF pixels = QPointF(point) * parts.scale;
    Place place{.hit = parts.layout.hitTest(pixels.toPoint())};
    const auto width = static_cast<Offset>(parts.layout.shape().bytesPerRow);
    const auto column = static_cast<Offset>(place.hit.column);
    const std::uint64_t top = parts.model->topRow();
    if (place.hit.row < 0) {
        const auto above = static_cast<std::uint64_t>(-std::int64_t{place.hit.row});
        place.offset = above > top ? 0 : (top - above) * width + column;
    } else {
        place.offset = (top + static_cast<std::uint64_t>(place.hit.row)) * width + column;
    }
    place.offset = std::min(place.offset, parts.selection.size());
    return place;
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    Parts& parts = *m_parts;
    if (parts.model == nullptr)
        return;
    if (event->button() == Qt::RightButton)
        pressForMenu(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const Place place = placeUnder(point);
    if (place.hit.area == HexLayout::Area::Ruler)
        return;
    const bool isTriple = parts.sinceDoubleClick.isValid()
        && !parts.sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval())
        && (point - parts.doubleClick).manhattanLength() < QApplication::startDragDistance();
    const bool isRow = isTriple || place.hit.area == HexLayout::Area::Offsets;
    const auto width = static_cast<Size>(parts.model->bytesPerRow());
    const auto reach = event->modifiers().testFlag(Qt::ShiftModifier) ? HexReach::Extend : HexReach::Move;
    const Change before = begin();
    if (place.hit.area != HexLayout::Area::Offsets)
        parts.selection.setPane(place.hit.area == HexLayout::Area::Text ? HexPane::Text : HexPane::Bytes);
    parts.model->context().document().steps().endTyping();
    parts.model->context().ranges().clear();
    parts.input.press(parts.selection, place.offset, {.bytes = isRow ? width : 1}, reach);
    if (!isRow && reach == HexReach::Move && place.offset < parts.selection.size())
        parts.selection.setDigit(place.hit.digit);
    finish(before, isRow ? Reveal::No : Reveal::Caret);
}

// The menu is about the selection where the pointer is in it, else about the byte under the pointer.
void HexView::pressForMenu(const QPoint& point)
{
    const Place place = placeUnder(point);
    const bool isCell = place.hit.area == HexLayout::Area::Bytes || place.hit.area == HexLayout::Area::Text;
    if (!isCell || hasRanges() || selection().contains(place.offset))
        return;
    const Change before = begin();
    m_parts->selection.setPane(place.hit.area == HexLayout::Area::Text ? HexPane::Text : HexPane::Bytes);
    m_parts->selection.moveTo(place.offset, HexReach::Move);
    finish(before);
}

void HexView::mouseDoubleClickEvent(QMouseEvent* event)
{
    Parts& parts = *m_parts;
    const Place place = parts.model == nullptr ? Place{} : placeUnder(event->position().toPoint());
    const bool isCell = place.hit.area == HexLayout::Area::Bytes || place.hit.area == HexLayout::Area::Text;
    if (parts.model == nullptr || event->button() != Qt::LeftButton || !isCell)
        return;
    parts.sinceDoubleClick.start();
    parts.doubleClick = event->position().toPoint();
    const Change before = begin();
    const auto group = static_cast<Size>(parts.layout.shape().groupSize);
    parts.input.press(parts.selection, place.offset, {.bytes = group}, HexReach::Move);
    if (group == 1)
        parts.selection.select(Range::ofLength(place.offset, 1));
    finish(before, Reveal::No);
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_parts->model == nullptr)
        return;
    if (!m_parts->input.isDragging() || !event->buttons().testFlag(Qt::LeftButton)) {
        const auto area = m_parts->layout.hitTest((QPointF(point) * m_parts->scale).toPoint()).area;
        const bool isText = area == HexLayout::Area::Bytes || area == HexLayout::Area::Text;
        viewport()->setCursor(isText ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    m_parts->dragPoint = point;
    dragTo(point);
    const int top = toLogical({0, 0, 1, m_parts->layout.rulerHeight()}).bottom();
    if (point.y() < top || point.y() >= viewport()->height())
        m_parts->autoScrollTimer.start(autoScrollInterval, this);
    else
        m_parts->autoScrollTimer.stop();
}

void HexView::dragTo(const QPoint& point)
{
    const Place place = placeUnder(point);
    const Change before = begin();
    const HexPane pane = m_parts->selection.pane();
    // A drag that leaves its pane goes on by rows, not by the columns of the other pane.
    const bool isOtherPane = (place.hit.area == HexLayout::Area::Text) != (pane == HexPane::Text);
    const auto width = static_cast<Offset>(m_parts->layout.shape().bytesPerRow);
    Offset offset = place.offset;
    if (isOtherPane && place.hit.area != HexLayout::Area::Ruler)
        offset = pane == HexPane::Text ? offset - offset % width : offset - offset % width + width - 1;
    m_parts->input.drag(m_parts->selection, std::min(offset, m_parts->selection.size()));
    finish(before, Reveal::No);
}

void HexView::autoScroll()
{
    const QPoint point = m_parts->dragPoint;
    const int row = m_parts->layout.hitTest((QPointF(point) * m_parts->scale).toPoint()).row;
    const int beyond = row < 0 ? row : std::max(1, row - m_parts->scroll.pageRows() + 1);
    m_parts->scroll.scrollRows(beyond);
    applyScroll();
    dragTo(point);
}

void HexView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_parts->input.release();
    m_parts->autoScrollTimer.stop();
}

void HexView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_parts->autoScrollTimer.timerId())
        autoScroll();
    else
        QAbstractItemView::timerEvent(event);
}

void HexView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace hexfolio
