// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/documentcontext.h"

#include "document/edit.h"
#include "gui/model/bookmarks.h"
#include "gui/model/outsidewatch.h"
#include "gui/model/rangeeditor.h"
#include "gui/model/rangeselection.h"
#include "gui/model/rememberedstate.h"
#include "gui/model/searchsession.h"

#include <utility>

namespace hexfolio {

class DocumentContext::Relay final : public DocumentListener {
public:
    explicit Relay(DocumentContext& context) : m_context(context) { }
    void changed(const Edit& edit) override { Q_EMIT m_context.changed(edit); }
    void stateChanged() override { Q_EMIT m_context.stateChanged(); }
    void movedElsewhere() override { Q_EMIT m_context.movedElsewhere(); }
    void failed(const Error& error) override { Q_EMIT m_context.refused(error); }

private:
    DocumentContext& m_context;
};

DocumentContext::DocumentContext(std::unique_ptr<Document> document, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_document(std::move(document)), m_relay(std::make_unique<Relay>(*this))
{
    m_ranges = std::make_unique<RangeSelection>(m_jobs);
    m_rangeEditor = std::make_unique<RangeEditor>(*m_document, *m_ranges, m_jobs);
    m_remembered = std::make_unique<RememberedState>(*m_document, m_jobs);
    m_bookmarks = std::make_unique<Bookmarks>(*m_document);
    m_document->addListener(m_relay.get());
    connect(this, &DocumentContext::changed, m_bookmarks.get(), &Bookmarks::followEdit);
    connect(this, &DocumentContext::stateChanged, m_bookmarks.get(), &Bookmarks::followState);
    connect(this, &DocumentContext::stateChanged, m_remembered.get(), &RememberedState::followMode);
    connect(m_remembered.get(), &RememberedState::failed, this, &DocumentContext::refused);
    connect(this, &DocumentContext::changed, m_ranges.get(), &RangeSelection::follow);
    connect(m_rangeEditor.get(), &RangeEditor::failed, this, &DocumentContext::refused);
    connect(m_ranges.get(), &RangeSelection::changed, this, &DocumentContext::placeChanged);
    connect(m_ranges.get(), &RangeSelection::failed, this, &DocumentContext::refused);
    m_outside = std::make_unique<OutsideWatch>(*m_document, m_jobs);
    connect(this, &DocumentContext::changed, m_outside.get(), &OutsideWatch::followEdit);
    connect(this, &DocumentContext::stateChanged, m_outside.get(), &OutsideWatch::followState);
    connect(m_outside.get(), &OutsideWatch::added, m_remembered.get(), &RememberedState::followOutside);
}

DocumentContext::~DocumentContext()
{
    m_document->removeListener(m_relay.get());
}

void DocumentContext::setPlace(Offset caret, Range selection)
{
    if (caret == m_caret && selection == m_selection)
        return;
    m_caret = caret;
    m_selection = selection;
    if (!selection.isEmpty())
        m_ranges->clear();
    Q_EMIT placeChanged();
}

// Those who show the old one let go of it before it is gone.
void DocumentContext::setSearch(std::unique_ptr<SearchSession> search)
{
    const auto old = std::exchange(m_search, std::move(search));
    Q_EMIT searchChanged();
}

void DocumentContext::goTo(Range range)
{
    Q_EMIT goToRequested(range.clampedTo(m_document->size()));
}

bool DocumentContext::accepted(const Result<>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return result.has_value();
}

} // namespace hexfolio
