// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"
#include "document/snapshot.h"
#include "gui/model/bytesample.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace hexfolio {

/// The changes of a preview against the disk as a table, one row a change.
///
/// Shares the list and the two snapshots that it compares; reads only the bytes of the rows that are asked for, a few
/// of each, and keeps the last of them. Interface thread only.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, NowColumn, DiskColumn, SizeColumn, OldColumn, NewColumn, ColumnCount };
    enum Role { ChangeKindRole = Qt::UserRole + 1, BeginRole, SizeRole };

    explicit ChangesModel(QObject* parent = nullptr);
    ~ChangesModel() override;

    /// `changes` is not null.
    void setChanges(std::shared_ptr<const ChangeList> changes, Snapshot now, Snapshot onDisk);

    [[nodiscard]] const ChangeList& list() const noexcept { return *m_list; }
    /// The change of `row`, which exists.
    [[nodiscard]] const Change& changeAt(int row) const;
    /// At most `limit` of the bytes that the change of `row` took away, or of those it brought.
    [[nodiscard]] ByteSample oldBytes(int row, Size limit) const;
    [[nodiscard]] ByteSample newBytes(int row, Size limit) const;
    /// The change that holds `offset` or stands there; -1 where none does.
    [[nodiscard]] int rowAt(Offset offset) const;
    /// The row of the next change where the caret (or selection) is `place`, going on from the start behind the last
    /// one; -1 where there is none at all. A place that is a change itself counts as visited.
    [[nodiscard]] int rowAfter(Range place) const;
    [[nodiscard]] int rowBefore(Range place) const;
    /// "3 changes: 12 bytes overwritten, 4 inserted, 0 removed", or that there are none.
    [[nodiscard]] QString summary() const;

    /// What the kinds of changes are called; a table makes room for the longest.
    [[nodiscard]] static QStringList kindNames();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// Bytes of each kind of change.
    struct Totals {
        Size overwritten = 0;
        Size inserted = 0;
        Size removed = 0;
        Size moved = 0;
    };
    void count();
    /// The first row whose place in the document does not begin before `offset`.
    [[nodiscard]] std::size_t lowerBound(Offset offset) const;
    /// The row whose place in the document is exactly `place`.
    [[nodiscard]] std::optional<std::size_t> visited(Range place) const;
    [[nodiscard]] QString displayText(int row, int column) const;
    [[nodiscard]] QString sampleText(int row, int column) const;

    std::shared_ptr<const ChangeList> m_list = std::make_shared<const ChangeList>();
    Snapshot m_now;
    Snapshot m_onDisk;
    Totals m_totals;
    mutable QCache<std::uint64_t, QString> m_samples;
};

} // namespace hexfolio
