// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexaccessiblecell.h"

#include "gui/model/hexmodel.h"
#include "gui/view/hexview.h"

namespace hexfolio {

HexAccessibleCell::HexAccessibleCell(HexView& view, int row, int column) : m_view(&view), m_row(row), m_column(column)
{
}

void* HexAccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
}

QModelIndex HexAccessibleCell::index() const
{
    const QAbstractItemModel* model = m_view.isNull() ? nullptr : m_view->model();
    return model == nullptr ? QModelIndex() : model->index(m_row, m_column);
}

bool HexAccessibleCell::isValid() const
{
    return index().isValid();
}

QAccessibleInterface* HexAccessibleCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString HexAccessibleCell::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name: return index().data(Qt::AccessibleTextRole).toString();
    case QAccessible::Value: return index().data().toString();
    default: return {};
    }
}

void HexAccessibleCell::setText(QAccessible::Text kind, const QString& text)
{
    if (kind == QAccessible::Value && isValid())
        m_view->model()->setData(index(), text);
}

QRect HexAccessibleCell::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State HexAccessibleCell::state() const
{
    QAccessible::State state;
    const QModelIndex cell = index();
    if (!cell.isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == cell;
    state.editable = cell.flags().testFlag(Qt::ItemIsEditable);
    state.readOnly = !state.editable;
    return state;
}

bool HexAccessibleCell::isSelected() const
{
    return isValid() && m_view->selection().contains(index().data(HexModel::OffsetRole).toULongLong());
}

} // namespace hexfolio
