// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/outsidechange.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace hexfolio {

class DocumentContext;

/// What other programs did to the file of a document, newest first. Borrows the context. Interface thread only.
class OutsideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, OffsetColumn, SizeColumn, BeforeColumn, NowColumn, ColumnCount };

    explicit OutsideModel(QObject* parent = nullptr);
    ~OutsideModel() override;

    /// Null where no document is open.
    void setContext(DocumentContext* context);
    /// The change of `row`, which exists.
    [[nodiscard]] const OutsideChange& changeAt(int row) const;
    /// What the kinds are called.
    [[nodiscard]] static QString kindName(OutsideChange::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void add(const QList<OutsideChange>& changes);
    void clear();
    [[nodiscard]] QString displayText(const OutsideChange& change, int column) const;

    QPointer<DocumentContext> m_context;
    // Oldest first, as they come; row 0 is the last one.
    QList<OutsideChange> m_changes;
};

} // namespace hexfolio
