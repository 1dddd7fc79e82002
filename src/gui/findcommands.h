// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/findquery.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace hexfolio {

class DocumentTab;
class FindBar;
class JobRunner;
class JobWatch;

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
    void find(Searcher::Direction direction);
    /// Starts a search for every hit; the results panel shows them. Another one in this document ends.
    void findAll();
    /// Looks for the selected bytes elsewhere.
    void findSelection();
    [[nodiscard]] JobWatch& job() noexcept { return *m_job; }

Q_SIGNALS:
    /// The document has a new search.
    void searchStarted();

private:
    void showAnswer(const Result<FindAnswer>& answer, Searcher::Direction direction);
    void setScope(bool isInSelection);
    /// Where a search for such a pattern starts.
    [[nodiscard]] Offset start(Pattern::Kind kind, Searcher::Direction direction) const;
    /// The bar's pattern; without one the bar opens, or says what is wrong.
    [[nodiscard]] std::optional<Pattern> wantedPattern();
    void markHits();
    /// Says what is wrong with the pattern, if anything is.
    void complain();
    [[nodiscard]] std::vector<std::byte> selectedBytes(Size most) const;

    FindBar& m_bar;
    QPointer<DocumentTab> m_tab;
    std::unique_ptr<JobWatch> m_job;
    /// What "in selection" means, chosen when it was switched on.
    std::optional<Range> m_scope;
    /// Nothing was found in the scope yet: its first (last) byte has not been searched.
    bool m_isScopeFresh = false;
    /// A pattern is judged when the user has stopped typing, because half of one is mostly wrong.
    QTimer m_pause;
};

} // namespace hexfolio
