// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/reapply.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace hexfolio {

/// The edits that conflict with what another program wrote, one row each: the bytes as they were, mine and theirs, and
/// whose are kept. Owns what it shows. Interface thread only.
class ConflictsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KeepColumn, OffsetColumn, WhyColumn, OldColumn, MineColumn, TheirsColumn, ColumnCount };

    explicit ConflictsModel(Reapplied reapplied, QObject* parent = nullptr);

    /// With the choices made so far.
    [[nodiscard]] const Reapplied& reapplied() const noexcept { return m_reapplied; }
    [[nodiscard]] PlacedChange::Choice choice(int row) const;
    void setChoice(int row, PlacedChange::Choice choice);
    void setAll(PlacedChange::Choice choice);
    /// "5 edits apply, 2 of them at another place; 1 conflicts."
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The keep column is a check box: checked keeps mine.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const PlacedChange& at(int row) const;
    [[nodiscard]] QString displayText(int row, int column) const;
    [[nodiscard]] QString tipText(int row, int column) const;

    Reapplied m_reapplied;
    /// Where the conflicts are in the list of all edits.
    std::vector<std::size_t> m_rows;
    Snapshot m_onDisk;
};

} // namespace hexfolio
