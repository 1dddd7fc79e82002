// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace hexfolio {

/// A table of very many rows, all of the same height, at no cost for a row that is not seen.
///
/// QTableView remembers something for each row, and counts all their pixels in an int: hundreds of millions of rows are
/// too many for it. Here its vertical header never learns of the model, and what it would tell is computed; columns,
/// selection and accessibility stay as they are; rows are selected whole. For models without children whose rows come
/// at the end or all at once. Interface thread only.
class LongTable : public QTableView {
    Q_OBJECT

public:
    explicit LongTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selectionModel) override;

    [[nodiscard]] int heightOfRows() const;
    /// The first row that is seen.
    [[nodiscard]] int topRow() const;

    /// Rows that are far away are taken to be a pixel high, so that any distance fits an int.
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

public Q_SLOTS:
    void reset() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    [[nodiscard]] int rowCount() const;
    /// How many rows are seen whole, at least one.
    [[nodiscard]] int rowsOnPage() const;
    /// Where a row begins, in pixels of the viewport, and back.
    [[nodiscard]] int topOf(int row) const;
    [[nodiscard]] qint64 rowAt(int y) const;
    [[nodiscard]] int rowFor(CursorAction action, int current) const;
    void paintRow(QPainter& painter, int row, const QStyleOptionViewItem& base);
    void scrollToColumn(int column);

    /// The row that verticalOffset() counts from.
    int m_origin = 0;
};

} // namespace hexfolio
