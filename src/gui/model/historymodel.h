// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/history.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <cstddef>

namespace hexfolio {

class DocumentContext;

/// The steps of a document as a table, the oldest first: where we are, which are undone, and which one is on disk.
///
/// Borrows the context; keeps nothing of the history but how long it was and where it stood, so that a million steps
/// cost nothing. Interface thread only.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, LabelColumn, StateColumn, OffsetColumn, SizeColumn, TimeColumn, ColumnCount };
    enum Role {
        IsUndoneRole = Qt::UserRole + 1, ///< bool: redo would bring it back
        IsCurrentRole, ///< bool: the document is in this state
    };

    explicit HistoryModel(QObject* parent = nullptr);

    /// The document to show; null for none.
    void setContext(DocumentContext* context);
    /// The row of the present state; -1 without a document.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What the kinds of steps are called, in the order of EditKind.
    [[nodiscard]] static QStringList kindNames();
    /// What may stand in the column of states; a table makes room for the longest.
    [[nodiscard]] static QStringList stateNames();

Q_SIGNALS:
    /// The history, or the place in it, is another one.
    void moved();

private:
    void update();
    void resizeTo(int count, int position);
    [[nodiscard]] const History& history() const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;

    QPointer<DocumentContext> m_context;
    int m_count = 0;
    int m_position = -1;
};

} // namespace hexfolio
