// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findcommands.h"

#include "gui/documenttab.h"
#include "gui/find/differencesform.h"
#include "gui/find/findoptions.h"
#include "gui/findbar.h"
#include "gui/hitcounter.h"
#include "gui/hitmarker.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/jobwatch.h"
#include "gui/model/numbertext.h"
#include "gui/model/rememberedstate.h"
#include "gui/model/searchsession.h"
#include "gui/view/hexview.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

/// A longer selection is a place to search in rather than a thing to look for.
constexpr Size longestNeedle = 64;
/// "Find selection" takes more, because it was asked for.
constexpr Size longestSelection = Pattern::longestHex;
constexpr std::chrono::milliseconds typingPause{800};

bool isStillRead(const Result<Sought>& sought)
{
    return !sought && sought.error().kind == ErrorKind::Busy;
}

} // namespace

FindCommands::FindCommands(FindBar& bar, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_bar(bar), m_job(std::make_unique<JobWatch>(jobs)), m_counter(new HitCounter(jobs, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    wire();
}

FindCommands::~FindCommands() = default;

void FindCommands::wire()
{
    connect(&m_bar, &FindBar::findWanted, this, &FindCommands::find);
    connect(&m_bar, &FindBar::findAllWanted, this, &FindCommands::findAll);
    connect(&m_bar, &FindBar::opened, this, &FindCommands::markHits);
    connect(&m_bar, &FindBar::patternsRead, this, &FindCommands::goOn);
    connect(&m_bar, &FindBar::edited, this, [this] {
        m_waiting = {};
        if (m_found)
            m_found->isPresent = false;
        markHits();
    });
    connect(&m_bar, &FindBar::cancelWanted, m_job.get(), &JobWatch::cancel);
    connect(&m_bar.options(), &FindOptions::inSelectionToggled, this, &FindCommands::setScope);
    connect(&m_pause, &QTimer::timeout, this, &FindCommands::complain);
    connect(&m_bar, &FindBar::closed, this, [this] {
        markHits();
        if (m_tab)
            m_tab->setFocus();
    });
    connect(m_job.get(), &JobWatch::progressed, this, [this](quint64 done, quint64 total) {
        m_bar.messages().showProgress(
            total > 0 ? static_cast<int>(static_cast<double>(done) * 100.0 / static_cast<double>(total)) : -1);
    });
    connect(m_job.get(), &JobWatch::finished, &m_bar, [this] { m_bar.messages().showProgress(std::nullopt); });
    connect(m_counter, &HitCounter::counted, &m_bar.messages(), &FindMessages::sayCount);
}

void FindCommands::setTab(DocumentTab* tab)
{
    if (m_job->isRunning()) {
        m_job->drop();
        m_bar.messages().say({});
    }
    if (m_tab) {
        m_tab->hits().setSought(std::nullopt);
        disconnect(&m_tab->context(), nullptr, this, nullptr);
        disconnect(&m_tab->context().remembered(), nullptr, this, nullptr);
    }
    m_tab = tab;
    m_scope.reset();
    m_found.reset();
    m_waiting = {};
    m_counter->stop();
    m_bar.differences().setRemembered(tab ? tab->context().remembered().state() : std::nullopt);
    if (!tab)
        return;
    connect(&tab->context().remembered(), &RememberedState::changed, this,
            [this] { m_bar.differences().setRemembered(m_tab->context().remembered().state()); });
    connect(&tab->context(), &DocumentContext::placeChanged, this,
            [this] { m_bar.options().setSelectionAvailable(m_tab && !m_tab->context().selection().isEmpty()); });
    connect(&tab->context(), &DocumentContext::changed, this, &FindCommands::follow);
    m_bar.options().setSelectionAvailable(!tab->context().selection().isEmpty());
    // The selection that was meant was one of the other document.
    setScope(m_bar.options().isInSelection());
    markHits();
}

void FindCommands::setScope(bool isInSelection)
{
    m_scope.reset();
    if (isInSelection && m_tab && !m_tab->context().selection().isEmpty())
        m_scope = m_tab->context().selection();
    m_isScopeFresh = m_scope.has_value();
}

void FindCommands::follow(const Edit& edit)
{
    m_edits.add(edit);
    if (m_scope) {
        EditMap step;
        step.add(edit);
        const Range moved = step.moved(*m_scope).range;
        // What is put in at an end of the scope, or in the place of all of it, belongs to it.
        const Range kept = moved.isEmpty() ? edit.inserted : moved;
        m_scope = m_scope->contains(Range::ofLength(edit.inserted.begin, edit.removedSize))
            ? Range{std::min(kept.begin, edit.inserted.begin), std::max(kept.end, edit.inserted.end)}
            : kept;
    }
    count();
}

std::vector<std::byte> FindCommands::selectedBytes(Size most) const
{
    const Range selection = m_tab ? m_tab->context().selection() : Range{};
    if (selection.isEmpty() || selection.size() > most)
        return {};
    return m_tab->document().snapshot().bytes(selection).value_or(std::vector<std::byte>());
}

// Where a hit is selected, its bytes do not take the place of the pattern that found it, nor of one typed since.
std::vector<std::byte> FindCommands::needle() const
{
    const bool isHit = m_found && m_tab && m_tab->context().selection() == m_found->range;
    return isHit ? std::vector<std::byte>() : selectedBytes(longestNeedle);
}

void FindCommands::openBar()
{
    m_bar.open(needle());
}

void FindCommands::openReplace()
{
    m_bar.open(needle(), FindBar::Rows::WithReplace);
}

void FindCommands::findSelection()
{
    const auto bytes = selectedBytes(longestSelection);
    if (bytes.empty()) {
        m_bar.open({});
        m_bar.messages().say(tr("Select the bytes to find first, at most %1.").arg(byteCountText(longestSelection)));
        return;
    }
    m_bar.setKind(FindBar::Kind::Hex);
    m_bar.setBytes(bytes);
    m_bar.show();
    find(Searcher::Direction::Forward);
}

Result<Sought> FindCommands::sought() const
{
    return m_bar.sought(m_tab->document().onDisk());
}

Range FindCommands::scope() const
{
    return m_scope.value_or(Range{0, m_tab ? m_tab->document().size() : 0});
}

std::optional<Range> FindCommands::hit() const
{
    const bool isThere = m_found && m_found->isPresent && m_tab && m_tab->document().revision() == m_found->revision
        && m_tab->context().selection() == m_found->range;
    return isThere ? std::optional(m_found->range) : std::nullopt;
}

void FindCommands::find(Searcher::Direction direction)
{
    auto wanted = wantedSought([this, direction] { find(direction); });
    if (!wanted)
        return;
    const Offset from = startFor(*wanted, direction);
    start({.sought = *std::move(wanted), .direction = direction, .scope = scope(), .from = from});
}

void FindCommands::findFrom(Offset from)
{
    auto wanted = sought();
    if (m_tab && wanted)
        start(
            {.sought = *std::move(wanted), .direction = Searcher::Direction::Forward, .scope = scope(), .from = from});
}

void FindCommands::start(FindQuery query)
{
    m_edits = {};
    m_bar.messages().showProgress(-1);
    m_job->start<FindAnswer>([snapshot = m_tab->document().snapshot(),
                              query](Progress& progress) { return hexfolio::findFrom(snapshot, query, progress); },
                             [this, query](const Result<FindAnswer>& answer) { showAnswer(answer, query); });
}

void FindCommands::goOn()
{
    markHits();
    if (const auto again = std::exchange(m_waiting, {})) {
        m_bar.messages().say({});
        m_isGoingOn = true;
        again();
        m_isGoingOn = false;
    }
}

std::optional<Sought> FindCommands::wantedSought(std::function<void()> again)
{
    if (!m_tab)
        return std::nullopt;
    if (m_bar.isBlank()) {
        openBar();
        return std::nullopt;
    }
    const bool mustWait = !m_isGoingOn && m_bar.looksAgain();
    auto wanted = sought();
    if (mustWait || isStillRead(wanted)) {
        m_waiting = std::move(again);
        m_bar.messages().say(tr("Reading the patterns…"));
        return std::nullopt;
    }
    if (!wanted) {
        m_bar.show();
        complain();
        return std::nullopt;
    }
    m_pause.stop();
    m_bar.remember();
    return *std::move(wanted);
}

void FindCommands::findAll()
{
    auto wanted = wantedSought([this] { findAll(); });
    if (!wanted)
        return;
    DocumentContext& context = m_tab->context();
    SearchSession::Query query{.sought = *std::move(wanted), .scope = scope(), .title = m_bar.title()};
    if (query.sought.set) {
        for (const NamedPattern& named : query.sought.set->patterns().patterns())
            query.names.append(QString::fromStdString(named.name));
    }
    context.setSearch(std::make_unique<SearchSession>(context.document(), std::move(query)));
    Q_EMIT searchStarted();
}

Offset FindCommands::startFor(const Sought& sought, Searcher::Direction direction) const
{
    const DocumentContext& context = m_tab->context();
    const Range selection = context.selection();
    if (selection.isEmpty())
        return context.caret();
    const bool isForward = direction == Searcher::Direction::Forward;
    if (m_isScopeFresh && selection == m_scope)
        return isForward ? selection.begin : selection.end;
    // A hit is selected. Where hits may overlap, the next one begins behind its first byte.
    if (sought.overlaps == Searcher::Overlaps::Report)
        return isForward ? selection.begin + 1 : selection.end - 1;
    return isForward ? selection.end : selection.begin;
}

void FindCommands::showAnswer(const Result<FindAnswer>& answer, const FindQuery& query)
{
    if (!answer) {
        const bool isCancelled = answer.error().kind == ErrorKind::Cancelled;
        m_bar.messages().say(errorText(answer.error()), isCancelled ? FindBar::Tone::Plain : FindBar::Tone::Error);
        return;
    }
    if (!answer->hit) {
        m_bar.show();
        m_bar.messages().say(tr("Not found."), FindBar::Tone::Error);
        return;
    }
    const EditMap::Moved now = m_edits.moved(*answer->hit);
    if (now.isTouched) {
        // Its bytes were edited while it was searched: it may be none any more.
        FindQuery again = query;
        again.scope = scope();
        again.from = query.direction == Searcher::Direction::Forward ? now.range.begin : now.range.end;
        start(std::move(again));
        return;
    }
    showHit({now.range, answer->hasWrapped, answer->name}, query.direction);
}

void FindCommands::showHit(const FindAnswer& answer, Searcher::Direction direction)
{
    m_isScopeFresh = false;
    m_tab->context().goTo(*answer.hit);
    m_found = Found{*answer.hit, m_tab->document().revision()};
    QString text = answer.name.empty()
        ? tr("Found at %1.").arg(offsetText(answer.hit->begin))
        : tr("%1 found at %2.").arg(QString::fromStdString(answer.name), offsetText(answer.hit->begin));
    if (answer.hasWrapped)
        text += direction == Searcher::Direction::Forward ? tr(" Reached the end and went on from the start.")
                                                          : tr(" Reached the start and went on from the end.");
    m_bar.messages().say(text);
}

void FindCommands::markHits()
{
    m_pause.stop();
    if (!m_tab)
        return;
    std::optional<Sought> marked;
    if (m_bar.isVisible() && !m_bar.isBlank()) {
        auto wanted = sought();
        if (wanted)
            marked = *std::move(wanted);
        else if (!isStillRead(wanted))
            m_pause.start();
    }
    m_tab->hits().setSought(std::move(marked));
    count();
}

void FindCommands::count()
{
    if (!m_bar.isVisible() || m_bar.isBlank()) {
        m_counter->stop();
        return;
    }
    m_counter->restart([this]() -> std::optional<HitCounter::Task> {
        auto wanted = sought();
        if (!wanted)
            return std::nullopt;
        return HitCounter::Task{*std::move(wanted), m_tab->document().snapshot(), scope()};
    });
}

void FindCommands::complain()
{
    m_pause.stop();
    if (!m_tab || m_bar.isBlank())
        return;
    if (const auto wanted = sought(); !wanted && !isStillRead(wanted))
        m_bar.complain(wanted.error(), FindBar::Field::Pattern);
}

} // namespace hexfolio
