// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/anchor.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <cstdint>
#include <vector>

namespace hexfolio {

class Bookmarks;
class DocumentContext;

/// The bookmarks of a document as a table, in their order, one row each; names can be edited.
///
/// Borrows the context. Interface thread only.
class BookmarksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OffsetColumn, SizeColumn, StateColumn, ColumnCount };

    explicit BookmarksModel(QObject* parent = nullptr);

    /// The document whose bookmarks are shown from now on; null for none.
    void setContext(DocumentContext* context);
    /// The bookmark of `row`, until the next change; null where it is there no more.
    [[nodiscard]] const Anchor* bookmarkAt(int row) const;
    /// The shortest of those that have the byte at `offset`; -1 where none has.
    [[nodiscard]] int rowAt(Offset offset) const;
    /// -1 where it is there no more.
    [[nodiscard]] int rowOf(std::uint64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What became of its bytes; empty for Kept.
    [[nodiscard]] static QString stateName(Anchor::State state);

private:
    void update();
    [[nodiscard]] Bookmarks& bookmarks() const;
    [[nodiscard]] QString text(const Anchor& bookmark, int column) const;

    QPointer<DocumentContext> m_context;
    /// Which bookmark each row shows.
    std::vector<std::uint64_t> m_rows;
};

} // namespace hexfolio
