// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

class QModelIndex;

namespace hexfolio {

class HexView;

/// What screen readers get of the grid: a table of the bytes in view, each cell spoken as the model says it ("offset
/// 0x10, 4B, K, changed"), the focus following the caret.
///
/// Made and owned by Qt's accessibility, borrows the view. Cells are made when they are asked for and stand for a place
/// in the window, so they need no renewal when the document changes or scrolls. Interface thread only.
class HexAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit HexAccessible(HexView& view);
    ~HexAccessible() override;

    /// Makes Qt ask here for the interface of a HexView; calling it again changes nothing.
    static void install();

    // QAccessibleInterface
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    // QAccessibleTableInterface; only the bytes in view count, and only ranges of bytes can be selected
    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    [[nodiscard]] HexView& hexView() const;
    [[nodiscard]] QAccessibleInterface* cellOf(const QModelIndex& index) const;

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

} // namespace hexfolio
