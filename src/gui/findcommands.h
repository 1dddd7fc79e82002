// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/findquery.h"
#include "search/editmap.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace hexfolio {

class DocumentTab;
class FindBar;
class HitCounter;
class JobRunner;
class JobWatch;
struct Edit;

/// Finds the find bar's pattern in the document in front, in a job, and says what came of it.
///
/// Borrows the bar and the tab. Interface thread only.
class FindCommands : public QObject {
    Q_OBJECT

public:
    explicit FindCommands(FindBar& bar, JobRunner& jobs, QObject* parent = nullptr);
    ~FindCommands() override;

    /// The document to search from now on; nullptr for none. A running search is given up.
    void setTab(DocumentTab* tab);
    /// Opens the bar; a few selected bytes become its pattern.
    void openBar();
    /// The same with the row for replacing.
    void openReplace();
    void find(Searcher::Direction direction);
    /// The next hit that begins at `from` or later.
    void findFrom(Offset from);
    /// Starts a search for every hit; the results panel shows them. Another one in this document ends.
    void findAll();
    /// Looks for the selected bytes elsewhere.
    void findSelection();

    /// What the bar says now; needs a tab. Errors: those of the pattern.
    [[nodiscard]] Result<Sought> sought() const;
    /// Where the bar wants it: the whole document, or the selection that was there when that was chosen.
    [[nodiscard]] Range scope() const;
    /// The hit that was found last, as long as it is selected and nothing was changed since.
    [[nodiscard]] std::optional<Range> hit() const;
    [[nodiscard]] JobWatch& job() noexcept { return *m_job; }

Q_SIGNALS:
    /// The document has a new search.
    void searchStarted();

private:
    void wire();
    /// Searches for it, in a job.
    void start(FindQuery query);
    void showAnswer(const Result<FindAnswer>& answer, const FindQuery& query);
    void showHit(const FindAnswer& answer, Searcher::Direction direction);
    void setScope(bool isInSelection);
    /// Edits move the scope, and what a running search finds.
    void follow(const Edit& edit);
    /// Where a search for it starts.
    [[nodiscard]] Offset startFor(const Sought& sought, Searcher::Direction direction) const;
    /// What the bar says; without anything the bar opens, or says what is wrong. Where its patterns are still being
    /// read, `again` is called when they were.
    [[nodiscard]] std::optional<Sought> wantedSought(std::function<void()> again);
    void goOn();
    void markHits();
    void count();
    /// Says what is wrong with the pattern, if anything is.
    void complain();
    [[nodiscard]] std::vector<std::byte> selectedBytes(Size most) const;
    /// The bytes that become the pattern when the bar is opened.
    [[nodiscard]] std::vector<std::byte> needle() const;

    FindBar& m_bar;
    QPointer<DocumentTab> m_tab;
    std::unique_ptr<JobWatch> m_job;
    HitCounter* m_counter;
    /// What "in selection" means, chosen when it was switched on.
    std::optional<Range> m_scope;
    /// Nothing was found in the scope yet: its first (last) byte has not been searched.
    bool m_isScopeFresh = false;
    /// What was edited since the running search began.
    EditMap m_edits;
    /// The hit that was found last, the revision it was found in, and whether by what the bar says now.
    struct Found {
        Range range;
        std::uint64_t revision = 0;
        bool isPresent = true;
    };
    std::optional<Found> m_found;
    /// What waits for the patterns.
    std::function<void()> m_waiting;
    bool m_isGoingOn = false;
    /// A pattern is judged when the user has stopped typing, because half of one is mostly wrong.
    QTimer m_pause;
};

} // namespace hexfolio
