// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editrecovery.h"

#include <QAbstractTableModel>

#include <memory>

namespace hexfolio {

/// The changes that a recovery would make to the file, and which of them cannot be made.
///
/// Shares the recovery; reads no file, only bytes that the log holds. Interface thread only.
class RecoveredChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { VerdictColumn, KindColumn, OffsetColumn, SizeColumn, BytesColumn, ColumnCount };

    explicit RecoveredChangesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    /// Null for none.
    void setRecovery(std::shared_ptr<const EditRecovery> recovery);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const EditRecovery::Item& item, int column) const;
    [[nodiscard]] QString verdictText(const EditRecovery::Item& item) const;
    [[nodiscard]] QString bytesText(const Change& change) const;

    std::shared_ptr<const EditRecovery> m_recovery;
    Snapshot m_preview;
};

} // namespace hexfolio
