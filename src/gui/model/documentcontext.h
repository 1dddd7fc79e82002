// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "base/range.h"
#include "document/document.h"
#include "document/edit.h"

#include <QObject>

#include <memory>

namespace hexfolio {

class Bookmarks;
class OutsideWatch;
class RangeEditor;
class RangeSelection;
class RememberedState;
class SearchSession;

/// An open document and where its user is in it: the one place where the grid, the panels and the window meet.
///
/// Owns the Document and turns its announcements into signals; knows caret and selection because panels ask for them,
/// and passes wishes ("go there") on to the grid. Thread rule: the interface thread only.
class DocumentContext : public QObject {
    Q_OBJECT

public:
    DocumentContext(std::unique_ptr<Document> document, JobRunner& jobs, QObject* parent = nullptr);
    ~DocumentContext() override;

    [[nodiscard]] Document& document() noexcept { return *m_document; }
    [[nodiscard]] const Document& document() const noexcept { return *m_document; }
    [[nodiscard]] JobRunner& jobs() noexcept { return m_jobs; }
    /// What other programs do to the bytes that are looked at.
    [[nodiscard]] OutsideWatch& outside() noexcept { return *m_outside; }

    /// The last "find all", running or over; null where nothing was searched, or its hits were dismissed.
    [[nodiscard]] SearchSession* search() const noexcept { return m_search.get(); }
    /// Puts it in the place of the last one, which ends; owned from now on.
    void setSearch(std::unique_ptr<SearchSession> search);

    /// The ranges that are selected together; selecting bytes in the grid ends that.
    [[nodiscard]] RangeSelection& ranges() const noexcept { return *m_ranges; }
    /// Edits all of them at once.
    [[nodiscard]] RangeEditor& rangeEditor() const noexcept { return *m_rangeEditor; }

    /// They follow what is edited.
    [[nodiscard]] Bookmarks& bookmarks() const noexcept { return *m_bookmarks; }

    /// The state that the user wants to compare later ones with.
    [[nodiscard]] RememberedState& remembered() const noexcept { return *m_remembered; }

    /// Where the caret stands, from 0 to the size of the document.
    [[nodiscard]] Offset caret() const noexcept { return m_caret; }
    /// The selected bytes; empty (at the caret) where there are none.
    [[nodiscard]] Range selection() const noexcept { return m_selection; }
    /// The grid tells where the user went.
    void setPlace(Offset caret, Range selection);

    /// Asks the grid to select `range` and bring it into view; an empty range only moves the caret.
    void goTo(Range range);
    /// Hands the error of a refused action to whoever shows errors, and says whether there was one to begin with.
    bool accepted(const Result<>& result);

Q_SIGNALS:
    /// Bytes changed.
    void changed(const hexfolio::Edit& edit);
    /// Mode, path, history position or modification changed.
    void stateChanged();
    /// Caret, selection or ranges.
    void placeChanged();
    void goToRequested(hexfolio::Range range);
    void refused(const hexfolio::Error& error);
    /// The same bytes come from elsewhere by now; see DocumentListener.
    void movedElsewhere();
    /// search() is another one.
    void searchChanged();

private:
    // The listener whose calls become the signals of the same names.
    class Relay;

    JobRunner& m_jobs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<OutsideWatch> m_outside;
    std::unique_ptr<SearchSession> m_search;
    std::unique_ptr<RangeSelection> m_ranges;
    std::unique_ptr<RangeEditor> m_rangeEditor;
    std::unique_ptr<RememberedState> m_remembered;
    std::unique_ptr<Bookmarks> m_bookmarks;
    Offset m_caret = 0;
    Range m_selection;
};

} // namespace hexfolio
