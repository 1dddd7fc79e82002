// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/longtable.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hexfolio {

namespace {

constexpr int margin = 6;
/// Rows so near have their true place in pixels.
constexpr int nearRows = 1 << 20;

} // namespace

LongTable::LongTable(QWidget* parent) : QTableView(parent)
{
    verticalHeader()->hide();
    // It stands where the two headers meet.
    if (auto* const corner = findChild<QAbstractButton*>(Qt::FindDirectChildrenOnly))
        corner->hide();
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
}

// QTableView's own would hand the model to the vertical header.
void LongTable::setModel(QAbstractItemModel* model)
{
    if (model == this->model())
        return;
    horizontalHeader()->setModel(model);
    QAbstractItemView::setModel(model);
}

void LongTable::setSelectionModel(QItemSelectionModel* selectionModel)
{
    horizontalHeader()->setSelectionModel(selectionModel);
    QAbstractItemView::setSelectionModel(selectionModel);
}

int LongTable::heightOfRows() const
{
    return fontMetrics().height() + margin;
}

int LongTable::topRow() const
{
    return verticalScrollBar()->value();
}

int LongTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int LongTable::rowsOnPage() const
{
    return std::max(1, viewport()->height() / heightOfRows());
}

int LongTable::topOf(int row) const
{
    const int away = row - topRow();
    const int near = std::clamp(away, -nearRows, nearRows);
    return near * heightOfRows() + (away - near);
}

qint64 LongTable::rowAt(int y) const
{
    const int height = heightOfRows();
    const int far = nearRows * height;
    if (y >= far)
        return qint64{topRow()} + nearRows + (y - far);
    if (y < -far)
        return qint64{topRow()} - nearRows + (y + far);
    return qint64{topRow()} + (y >= 0 ? y / height : (y - height + 1) / height);
}

QRect LongTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const QHeaderView* const header = horizontalHeader();
    const int top = topOf(index.row());
    return {header->sectionViewportPosition(index.column()), top, header->sectionSize(index.column()),
            topOf(index.row() + 1) - top};
}

QModelIndex LongTable::indexAt(const QPoint& position) const
{
    const qint64 row = rowAt(position.y());
    const int column = horizontalHeader()->logicalIndexAt(position.x());
    return row >= 0 && row < rowCount() && column >= 0 ? model()->index(static_cast<int>(row), column) : QModelIndex();
}

bool LongTable::isIndexHidden(const QModelIndex& index) const
{
    return isColumnHidden(index.column());
}

// Only differences count, from one press of a button to the next.
int LongTable::verticalOffset() const
{
    return std::clamp(topRow() - m_origin, -nearRows, nearRows) * heightOfRows();
}

void LongTable::mousePressEvent(QMouseEvent* event)
{
    if (std::abs(topRow() - m_origin) > nearRows / 2)
        m_origin = topRow();
    QTableView::mousePressEvent(event);
}

void LongTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    scrollToColumn(index.column());
    const int row = index.row();
    const int page = rowsOnPage();
    int top = topRow();
    if (hint == PositionAtTop || (hint == EnsureVisible && row < top))
        top = row;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row >= top + page))
        top = row - page + 1;
    else if (hint == PositionAtCenter)
        top = row - page / 2;
    verticalScrollBar()->setValue(top);
}

void LongTable::scrollToColumn(int column)
{
    const int left = horizontalHeader()->sectionPosition(column);
    const int right = left + horizontalHeader()->sectionSize(column);
    QScrollBar* const bar = horizontalScrollBar();
    if (left < bar->value())
        bar->setValue(left);
    else if (right > bar->value() + viewport()->width())
        bar->setValue(std::min(left, right - viewport()->width()));
}

void LongTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    if (dx != 0 || dy != 0)
        viewport()->update();
}

void LongTable::updateGeometries()
{
    QHeaderView* const header = horizontalHeader();
    const int height = header->isHidden() ? 0 : header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    // A bar that appears or goes changes the viewport, which comes here again: its size is asked for each time.
    verticalScrollBar()->setPageStep(rowsOnPage());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - rowsOnPage()));
    const QRect place = viewport()->geometry();
    header->setGeometry(place.left(), place.top() - height, place.width(), height);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, header->length() - viewport()->width()));
    horizontalScrollBar()->setSingleStep(std::max(1, fontMetrics().averageCharWidth() * 4));
    header->setOffset(horizontalScrollBar()->value());
    QAbstractItemView::updateGeometries();
}

void LongTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

void LongTable::reset()
{
    QTableView::reset();
    updateGeometries();
}

void LongTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    updateGeometries();
    if (first <= topRow() + rowsOnPage())
        viewport()->update();
}

void LongTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.row() <= topRow() + rowsOnPage() && bottomRight.row() >= topRow())
        viewport()->update();
}

int LongTable::rowFor(CursorAction action, int current) const
{
    switch (action) {
    case MoveUp:
    case MovePrevious: return current - 1;
    case MoveDown:
    case MoveNext: return current + 1;
    case MovePageUp: return current - rowsOnPage();
    case MovePageDown: return current + rowsOnPage();
    case MoveHome: return 0;
    case MoveEnd: return rowCount() - 1;
    default: return current;
    }
}

QModelIndex LongTable::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    if (rowCount() == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return indexAt({horizontalHeader()->sectionViewportPosition(horizontalHeader()->logicalIndex(0)), 0});
    const QHeaderView* const header = horizontalHeader();
    const int step = action == MoveLeft || action == MoveRight
        ? ((action == MoveRight) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1)
        : 0;
    int column = header->visualIndex(current.column()) + step;
    while (column >= 0 && column < header->count() && header->isSectionHidden(header->logicalIndex(column)))
        column += step;
    const bool isColumn = column >= 0 && column < header->count();
    return model()->index(std::clamp(rowFor(action, current.row()), 0, rowCount() - 1),
                          isColumn ? header->logicalIndex(column) : current.column());
}

void LongTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    // The corners may come in any order; QRect::normalized() would leave them out.
    const qint64 first = std::max<qint64>(rowAt(std::min(rect.top(), rect.bottom())), 0);
    const qint64 last = std::min(rowAt(std::max(rect.top(), rect.bottom())), qint64{rowCount()} - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(static_cast<int>(first), 0),
                         model()->index(static_cast<int>(last), model()->columnCount() - 1));
    selectionModel()->select(selection, command);
}

QRegion LongTable::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int first = std::max(range.top(), topRow());
        const int last = std::min(range.bottom(), topRow() + rowsOnPage() + 1);
        if (first <= last)
            region += QRect(0, topOf(first), viewport()->width(), topOf(last + 1) - topOf(first));
    }
    return region;
}

int LongTable::sizeHintForColumn(int column) const
{
    int width = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = topRow(); row < std::min(topRow() + rowsOnPage() + 1, rowCount()); ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void LongTable::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const int last = static_cast<int>(std::min<qint64>(rowAt(event->rect().bottom()), qint64{rowCount()} - 1));
    for (int row = static_cast<int>(rowAt(event->rect().top())); row <= last; ++row)
        paintRow(painter, row, base);
}

void LongTable::paintRow(QPainter& painter, int row, const QStyleOptionViewItem& base)
{
    const QModelIndex current = hasFocus() ? currentIndex() : QModelIndex();
    const QRect line(0, topOf(row), viewport()->width(), heightOfRows());
    QStyleOptionViewItem option = base;
    option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
    option.rect = line;
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const QModelIndex index = model()->index(row, column);
        option.rect = visualRect(index);
        if (!option.rect.intersects(line))
            continue;
        option.state = base.state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == current);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace hexfolio
