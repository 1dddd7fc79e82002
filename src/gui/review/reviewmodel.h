// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace hexfolio {

/// The changes that a review shows as a table, and which of them the user has accepted.
///
/// A change stays accepted while others are reverted, although it moves then: it is known by its bytes on disk. Shares
/// the list; reads no bytes. Interface thread only.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { AcceptedColumn, KindColumn, PlaceColumn, SizeColumn, ColumnCount };

    explicit ReviewModel(QObject* parent = nullptr);
    ~ReviewModel() override;

    /// `shown` are indices of `list`, ascending.
    void setChanges(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown);
    /// The change of `row`, which exists.
    [[nodiscard]] const Change& changeAt(int row) const;
    [[nodiscard]] const std::vector<std::size_t>& shown() const noexcept { return m_shown; }
    /// The row of `change`, or of what stands nearest behind it; -1 where there are none.
    [[nodiscard]] int rowNear(const Change& change) const;

    [[nodiscard]] bool isAccepted(const Change& change) const;
    void setAccepted(const std::vector<int>& rows, bool isAccepted);
    /// How many of the whole list are accepted.
    [[nodiscard]] std::size_t acceptedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// What stays of a change when others around it go: its kind, its bytes on disk, how many it has now.
    using Key = std::tuple<Change::Kind, Offset, Offset, Offset, Size>;
    [[nodiscard]] static Key keyOf(const Change& change);

    std::shared_ptr<const ChangeList> m_list;
    std::vector<std::size_t> m_shown;
    std::set<Key> m_accepted;
};

/// What a kind of change is called: "Overwritten".
[[nodiscard]] QString changeKindName(Change::Kind kind);
/// The sign that marks it without colour: "~", "+", "−", ">".
[[nodiscard]] QChar changeKindSign(Change::Kind kind);
/// The bytes that it is about: those that came, or those that went.
[[nodiscard]] Size sizeOfChange(const Change& change) noexcept;

} // namespace hexfolio
