// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editrecovery.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace hexfolio {

/// The documents that can be recovered, one row each.
///
/// Shares what was found. Interface thread only.
class RecoveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, TimeColumn, EditsColumn, BytesColumn, StateColumn, ColumnCount };

    explicit RecoveryModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    using Found = std::vector<std::shared_ptr<EditRecovery>>;
    void setFound(Found found);
    [[nodiscard]] const EditRecovery& at(int row) const { return *m_found[static_cast<std::size_t>(row)]; }

    [[nodiscard]] std::shared_ptr<const EditRecovery> share(int row) const
    {
        return m_found[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What became of the file, and what that means for the edits; a whole sentence or two.
    [[nodiscard]] static QString explanation(const EditRecovery& recovery);

private:
    [[nodiscard]] static QString text(const EditRecovery& recovery, int column);

    Found m_found;
};

} // namespace hexfolio
