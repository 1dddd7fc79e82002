// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QModelIndex>
#include <QPointer>

namespace hexfolio {

class HexView;

/// One byte of the grid to a screen reader: the cell at a place of the window of rows.
///
/// Owned by Qt's accessibility, registered by the HexAccessible of the view, which may be gone before it. Interface
/// thread only.
class HexAccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    HexAccessibleCell(HexView& view, int row, int column);

    // QAccessibleInterface
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    /// The name is the whole sentence, the value only the digits.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    /// Two hexadecimal digits as the value overwrite the byte.
    void setText(QAccessible::Text kind, const QString& text) override;
    /// In global coordinates.
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;

    // QAccessibleTableCellInterface
    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] QModelIndex index() const;

    QPointer<HexView> m_view;
    int m_row;
    int m_column;
};

} // namespace hexfolio
