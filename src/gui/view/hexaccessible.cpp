// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexaccessible.h"

#include "gui/model/hexmodel.h"
#include "gui/view/hexaccessiblecell.h"
#include "gui/view/hexview.h"

namespace hexfolio {

namespace {

QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    auto* view = qobject_cast<HexView*>(object);
    if (view == nullptr || className != QLatin1StringView(HexView::staticMetaObject.className()))
        return nullptr;
    return new HexAccessible(*view);
}

} // namespace

HexAccessible::HexAccessible(HexView& view) : QAccessibleWidget(&view, QAccessible::Table) { }

HexAccessible::~HexAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void HexAccessible::install()
{
    QAccessible::installFactory(interfaceOf);
}

HexView& HexAccessible::hexView() const
{
    return *qobject_cast<HexView*>(widget());
}

void* HexAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int HexAccessible::rowCount() const
{
    const QAbstractItemModel* model = hexView().model();
    return model == nullptr ? 0 : model->rowCount();
}

int HexAccessible::columnCount() const
{
    const QAbstractItemModel* model = hexView().model();
    return model == nullptr ? 0 : model->columnCount();
}

int HexAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface* HexAccessible::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

QAccessibleInterface* HexAccessible::childAt(int x, int y) const
{
    return cellOf(hexView().indexAt(hexView().viewport()->mapFromGlobal(QPoint(x, y))));
}

int HexAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const HexAccessibleCell*>(child);
    return cell == nullptr ? -1 : cell->rowIndex() * columnCount() + cell->columnIndex();
}

QAccessibleInterface* HexAccessible::focusChild() const
{
    return cellOf(hexView().currentIndex());
}

QAccessibleInterface* HexAccessible::cellOf(const QModelIndex& index) const
{
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* HexAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    QAccessible::Id& id = m_cells[{row, column}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new HexAccessibleCell(hexView(), row, column));
    return QAccessible::accessibleInterface(id);
}

QString HexAccessible::rowDescription(int row) const
{
    return hexView().model()->headerData(row, Qt::Vertical).toString();
}

QString HexAccessible::columnDescription(int column) const
{
    return hexView().model()->headerData(column, Qt::Horizontal).toString();
}

int HexAccessible::selectedCellCount() const
{
    const HexView& view = hexView();
    return static_cast<int>(view.visibleRange().intersected(view.selection()).size());
}

QList<QAccessibleInterface*> HexAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    const auto* model = qobject_cast<const HexModel*>(hexView().model());
    const Range selected = hexView().visibleRange().intersected(hexView().selection());
    for (Offset at = selected.begin; model != nullptr && at < selected.end; ++at)
        cells.append(cellOf(model->indexOf(at)));
    return cells;
}

bool HexAccessible::selectRow(int row)
{
    const auto* model = qobject_cast<const HexModel*>(hexView().model());
    if (model == nullptr || row < 0 || row >= model->rowCount())
        return false;
    hexView().select(Range::ofLength(model->offsetOf(model->index(row, 0)), model->rowCells(row).size()));
    return true;
}

} // namespace hexfolio
