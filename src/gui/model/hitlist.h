// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/statefolder.h"
#include "gui/model/hitarranger.h"
#include "gui/model/hitexport.h"
#include "gui/model/jobwatch.h"
#include "search/rangeset.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

class DocumentContext;
class HitsModel;
class SearchSession;
struct HitBookmarks;

/// What the user does with the hits of the document in front: filter, sort, thin out, export.
///
/// Everything that looks at many hits is a job. Owns the model; borrows the context. Interface thread only.
class HitList : public QObject {
    Q_OBJECT

public:
    /// Writing over a file keeps its journal in `state`.
    explicit HitList(StateFolder state, QObject* parent = nullptr);
    ~HitList() override;

    /// The document whose search is shown from now on; null for none.
    void setContext(DocumentContext* context);
    [[nodiscard]] DocumentContext* context() const noexcept;
    /// The search that is shown; null for none.
    [[nodiscard]] SearchSession* session() const noexcept;
    [[nodiscard]] HitsModel& model() noexcept { return *m_model; }

    void setCriteria(HitCriteria criteria);
    [[nodiscard]] const HitCriteria& criteria() const noexcept { return m_criteria; }
    void setSorting(HitSorting sorting);
    [[nodiscard]] const HitSorting& sorting() const noexcept { return m_sorting; }
    /// `now`, a range of the document, as ranges of what was searched; for HitCriteria.
    [[nodiscard]] std::vector<Range> searchedPart(Range now) const;

    /// Filtering or sorting; the table shows what it showed before until it is done.
    [[nodiscard]] JobWatch* arranging() const noexcept { return m_arranging.get(); }
    /// Thinning out, exporting, copying; one at a time.
    [[nodiscard]] JobWatch* working() const noexcept { return m_working.get(); }

    // Rows are ranges of the table's, ascending. All do nothing while something is at work, and the first two nothing
    // while a search runs.
    void remove(const std::vector<Range>& rows);
    /// Leaves only the hits that lie in `now`, a range of the document.
    void keepWithin(Range now);
    /// Makes all hits of the table, where they stand now, the ranges that are selected in the document. Those with
    /// other bytes are left out, unless only such are listed.
    void selectAll();
    /// Sets a bookmark at each hit of the rows, or of all where none is given; the same hits as selectAll().
    void bookmark(const std::vector<Range>& rows);
    /// The rows of the table, or all of them where none is given.
    void exportTo(const QString& path, HitFormat format, const std::vector<Range>& rows);
    void copy(HitFormat format, const std::vector<Range>& rows);
    /// Keeps all hits of the session in a file, where they stand now; those that were deleted are left out.
    void save(const QString& path);
    /// Makes hits of such a file the document's search.
    void load(const QString& path);

    /// All hits of the table, with what a job needs to read them; needs a session.
    [[nodiscard]] HitRows shown() const { return rowsOf({}); }

    /// The hit that begins before or behind `place`, in offsets of the document; the last or the first where there is
    /// none. Errors: those of HitSet; nothing without hits.
    enum class Way : std::uint8_t { Next, Previous };
    [[nodiscard]] std::optional<FollowedHit> neighbour(Range place, Way way) const;

    /// The clipboard holds no more than this.
    static constexpr Size mostCopied = 1'000'000;

Q_SIGNALS:
    /// Its state, the criteria, or how many hits are shown.
    void changed();
    /// The session is another one, or none; nothing is filtered or sorted any more.
    void switched();
    void said(const QString& sentence);
    void failed(const hexfolio::Error& error);

private:
    void adoptSession();
    void arrange();
    void arrangeLater();
    void thin(std::function<bool(Size index, const Hit& hit)> keeps);
    void select(const RangeSet::OfHits& made);
    void takeBookmarks(const HitBookmarks& made);
    /// Hits with other bytes only where the table lists no others.
    [[nodiscard]] RangeSet::Wanted wanted() const;
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] HitRows rowsOf(const std::vector<Range>& rows) const;

    StateFolder m_state;
    QPointer<DocumentContext> m_context;
    QPointer<SearchSession> m_session;
    HitsModel* m_model;
    HitCriteria m_criteria;
    HitSorting m_sorting;
    std::unique_ptr<JobWatch> m_arranging;
    std::unique_ptr<JobWatch> m_working;
    /// Edits come in bursts.
    QTimer m_pause;
};

} // namespace hexfolio
