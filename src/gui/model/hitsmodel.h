// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/hittable.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QStringList>

#include <array>
#include <optional>

namespace hexfolio {

/// The hits of a search as a table, one row a hit; each row is read when it is asked for, and the last ones are kept.
///
/// A view counts rows in an int; of more hits than `mostRows`, a window of so many is shown, which can be moved. Owns the
/// HitTable, a value. Interface thread only; searching, sorting and filtering are jobs of others, who hand their results in.
class HitsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OffsetColumn, LengthColumn, BytesColumn, TextColumn, PatternColumn, ContextColumn, ColumnCount };
    enum Role {
        BeginRole = Qt::UserRole + 1, ///< qulonglong: where the hit is now
        SizeRole, ///< qulonglong: its length now, 0 where it is gone
        StateRole, ///< int: FollowedHit::State
    };
    static constexpr Size mostRows = Size{1} << 30;

    explicit HitsModel(QObject* parent = nullptr);

    /// Other hits. `patterns`: the names of the patterns, by index.
    void setTable(HitTable table, QStringList patterns);
    /// The same search went on, forward: the rows so far stay, others came behind them.
    void setLongerTable(HitTable table);
    /// The rows in another order, of the same hits.
    void setOrder(HitOrder order);
    /// The document was edited, and is `now`.
    void followEdit(const Edit& edit, const Snapshot& now);

    [[nodiscard]] const HitTable& table() const noexcept { return m_table; }
    /// How many hits there are; and which of them stands in the first row.
    [[nodiscard]] Size hitCount() const noexcept { return m_table.rowCount(); }
    [[nodiscard]] Size firstRow() const noexcept { return m_first; }
    /// Moves the window so that the hit in `row` of the table is among the rows, and returns which row of the model that is.
    int showRow(Size row);
    /// The hit in a row of the model; nothing where it cannot be read.
    [[nodiscard]] std::optional<FollowedHit> hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What became of a hit, in the order of FollowedHit::State; the first is empty.
    [[nodiscard]] static QStringList stateNames();

private:
    struct Shown {
        std::optional<FollowedHit> hit;
        std::array<QString, ColumnCount> texts;
        /// Why it cannot be shown, where that is so.
        QString fault;
    };
    [[nodiscard]] int shownRows() const noexcept;
    [[nodiscard]] const Shown& shown(int row) const;
    [[nodiscard]] Shown read(Size row) const;
    void tellAllChanged();

    HitTable m_table;
    QStringList m_patterns;
    Size m_first = 0;
    mutable QCache<Size, Shown> m_shown;
};

} // namespace hexfolio
