// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/snapshot.h"
#include "gui/model/bytesample.h"
#include "gui/model/hitarranger.h"
#include "search/followedhits.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <cstddef>
#include <list>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace hexfolio {

class SearchSession;

/// The hits of a search as a table: where, how long, their bytes, what became of them, and what stands around them.
///
/// Keeps no hit but those somebody looks at: rows are read by the page, on a thread of its own that is waited for a
/// moment only, so that a slow disk never holds up the interface; rows that are still to come show "…". Shows the first
/// `mostRows` hits. Borrows the session. Interface thread only.
class HitsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        OffsetColumn,
        LengthColumn,
        BytesColumn,
        TextColumn,
        PatternColumn,
        StateColumn,
        ContextColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int: a FollowedHit::State
    };
    /// Accessibility numbers all cells, and those before each row, with an int.
    static constexpr int mostRows = 250'000'000;

    explicit HitsModel(QObject* parent = nullptr);
    ~HitsModel() override;

    /// The search to show, in the order of the offsets; null for none.
    void setSession(SearchSession* session);
    /// Shows these hits in this order; null for all of them by their offsets.
    void setOrder(HitPicks order);
    [[nodiscard]] const HitPicks& order() const noexcept { return m_order; }

    /// How many hits there are to show; the table may have fewer rows.
    [[nodiscard]] Size shownCount() const noexcept;
    /// The index of the hit of a row in the session's set.
    [[nodiscard]] Size hitIndex(int row) const;
    /// The row of the hit `index`, if there is one; only while no order is set.
    [[nodiscard]] std::optional<int> rowOf(Size index) const;
    /// Where the hit of a row stands in the document now; nothing where it cannot be told.
    [[nodiscard]] std::optional<FollowedHit> hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Finds nothing: typing into a table of millions of rows must not read them all.
    [[nodiscard]] QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                        Qt::MatchFlags flags) const override;

    /// What a hit is that is not as it was found; empty for Kept.
    [[nodiscard]] static QString stateName(FollowedHit::State state);

private:
    static constexpr int pageRows = 64;
    static constexpr std::size_t mostPages = 48;

    /// What is shown of a hit.
    struct Row {
        FollowedHit hit;
        ByteSample bytes;
        QString before;
        QString behind;
    };
    struct Page {
        int number = 0;
        /// Fewer than `pageRows` at the end, or after an error.
        std::vector<Row> rows;
        std::optional<Error> error;
    };
    /// All that a page is read from, for another thread.
    struct PageTask {
        int number = 0;
        Size first = 0;
        Size count = 0;
        HitPicks order;
        std::shared_ptr<const FollowedHits> hits;
        Snapshot now;
    };

    [[nodiscard]] static Page read(const PageTask& task);
    [[nodiscard]] static Row readRow(const FollowedHit& hit, const Snapshot& now);
    [[nodiscard]] const Page* page(int number) const;
    void startReading(int number) const;
    [[nodiscard]] bool takePage() const;
    void showPages();
    void forget();
    void grow();
    [[nodiscard]] int rowsToShow() const noexcept;
    void reset();
    [[nodiscard]] QVariant text(const Row& row, int column) const;
    [[nodiscard]] QVariant font(const Row& row, int column) const;

    QPointer<SearchSession> m_session;
    HitPicks m_order;
    int m_rows = 0;
    // What is read only when somebody looks; the newest page comes first.
    mutable std::list<Page> m_pages;
    mutable std::unique_ptr<JobRunner> m_thread;
    mutable Job<Page> m_job;
    mutable int m_reading = -1;
    /// Pages that somebody asked for in vain.
    mutable std::set<int> m_missed;
};

} // namespace hexfolio
