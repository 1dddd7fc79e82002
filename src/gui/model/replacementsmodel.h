// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/replacer.h"

#include <QAbstractTableModel>

#include <vector>

namespace hexfolio {

/// Hits before and after they are replaced, one row each. Owns what it shows. Interface thread only.
class ReplacementsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OffsetColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit ReplacementsModel(std::vector<Replacer::Pair> pairs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Replacer::Pair> m_pairs;
};

} // namespace hexfolio
