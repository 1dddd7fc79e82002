// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findcommands.h"

#include "gui/documenttab.h"
#include "gui/findbar.h"
#include "gui/hitmarker.h"
#include "gui/jobwatch.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"
#include "gui/model/searchsession.h"
#include "gui/view/hexview.h"

#include <chrono>

namespace hexfolio {

namespace {

/// A longer selection is a place to search in rather than a thing to look for.
constexpr Size longestNeedle = 64;
/// "Find selection" takes more, because it was asked for.
constexpr Size longestSelection = Size{1} << 16;
constexpr std::chrono::milliseconds typingPause{800};

} // namespace

FindCommands::FindCommands(FindBar& bar, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_bar(bar), m_job(std::make_unique<JobWatch>(jobs))
{
    connect(&bar, &FindBar::findWanted, this, &FindCommands::find);
    connect(&bar, &FindBar::edited, this, &FindCommands::markHits);
    connect(&bar, &FindBar::cancelWanted, m_job.get(), &JobWatch::cancel);
    connect(&bar, &FindBar::inSelectionToggled, this, &FindCommands::setScope);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindCommands::complain);
    connect(&bar, &FindBar::closed, this, [this] {
        markHits();
        if (m_tab)
            m_tab->setFocus();
    });
    connect(m_job.get(), &JobWatch::progressed, this, [this](quint64 done, quint64 total) {
        m_bar.showRunning(total > 0 ? static_cast<int>(static_cast<double>(done) * 100.0 / static_cast<double>(total))
                                    : -1);
    });
    connect(m_job.get(), &JobWatch::finished, &bar, &FindBar::showIdle);
}

FindCommands::~FindCommands() = default;

void FindCommands::setTab(DocumentTab* tab)
{
    m_job->drop();
    if (m_tab) {
        m_tab->hits().setPattern(std::nullopt);
        disconnect(&m_tab->context(), nullptr, this, nullptr);
    }
    m_tab = tab;
    m_scope.reset();
    if (!tab)
        return;
    connect(&tab->context(), &DocumentContext::placeChanged, this,
            [this] { m_bar.setSelectionAvailable(m_tab && !m_tab->context().selection().isEmpty()); });
    m_bar.setSelectionAvailable(!tab->context().selection().isEmpty());
    markHits();
}

void FindCommands::setScope(bool isInSelection)
{
    m_scope.reset();
    if (isInSelection && m_tab)
        m_scope = m_tab->context().selection();
    m_isScopeFresh = m_scope.has_value();
}

std::vector<std::byte> FindCommands::selectedBytes(Size most) const
{
    const Range selection = m_tab ? m_tab->context().selection() : Range{};
    if (selection.isEmpty() || selection.size() > most)
        return {};
    return m_tab->document().snapshot().bytes(selection).value_or(std::vector<std::byte>());
}

void FindCommands::openBar()
{
    m_bar.open(selectedBytes(longestNeedle));
}

void FindCommands::findSelection()
{
    const auto bytes = selectedBytes(longestSelection);
    if (bytes.empty()) {
        m_bar.open({});
        m_bar.say(tr("Select the bytes to find first, at most %1.").arg(byteCountText(longestSelection)));
        return;
    }
    m_bar.setKind(FindBar::Kind::Hex);
    m_bar.setBytes(bytes);
    m_bar.show();
    find(Searcher::Direction::Forward);
}

void FindCommands::find(Searcher::Direction direction)
{
    auto pattern = wantedPattern();
    if (!pattern)
        return;
    const Snapshot snapshot = m_tab->document().snapshot();
    const Range all{0, snapshot.size()};
    const Offset from = start(pattern->kind(), direction);
    const FindQuery query{.pattern = *std::move(pattern),
                          .direction = direction,
                          .scope = m_bar.isInSelection() ? m_scope.value_or(all) : all,
                          .from = from};
    m_bar.showRunning(-1);
    m_job->start<FindAnswer>([snapshot, query](Progress& progress) { return findFrom(snapshot, query, progress); },
                             [this, direction](const Result<FindAnswer>& answer) { showAnswer(answer, direction); });
}

std::optional<Pattern> FindCommands::wantedPattern()
{
    if (!m_tab)
        return std::nullopt;
    if (m_bar.text().isEmpty()) {
        openBar();
        return std::nullopt;
    }
    auto pattern = m_bar.pattern();
    if (!pattern) {
        m_bar.show();
        complain();
        return std::nullopt;
    }
    m_pause.stop();
    m_bar.remember();
    return *std::move(pattern);
}

void FindCommands::findAll()
{
    auto pattern = wantedPattern();
    if (!pattern)
        return;
    DocumentContext& context = m_tab->context();
    const Range all{0, context.document().size()};
    SearchSession::Query query{.pattern = *std::move(pattern),
                               .scope = m_bar.isInSelection() ? m_scope.value_or(all) : all,
                               .title = m_bar.text()};
    context.setSearch(std::make_unique<SearchSession>(context, std::move(query)));
    Q_EMIT searchStarted();
}

Offset FindCommands::start(Pattern::Kind kind, Searcher::Direction direction) const
{
    const DocumentContext& context = m_tab->context();
    const Range selection = context.selection();
    if (selection.isEmpty())
        return context.caret();
    const bool isForward = direction == Searcher::Direction::Forward;
    if (m_isScopeFresh && selection == m_scope)
        return isForward ? selection.begin : selection.end;
    // A hit is selected. Hits of bytes may overlap, so the next one begins behind its first byte; the rest of what an
    // expression matched would mostly match once more.
    if (kind == Pattern::Kind::Regex)
        return isForward ? selection.end : selection.begin;
    return isForward ? selection.begin + 1 : selection.end - 1;
}

void FindCommands::showAnswer(const Result<FindAnswer>& answer, Searcher::Direction direction)
{
    if (!answer) {
        const bool isCancelled = answer.error().kind == ErrorKind::Cancelled;
        m_bar.say(errorText(answer.error()), isCancelled ? FindBar::Tone::Plain : FindBar::Tone::Error);
        return;
    }
    if (!answer->hit) {
        m_bar.show();
        m_bar.say(tr("Not found."), FindBar::Tone::Error);
        return;
    }
    m_isScopeFresh = false;
    m_tab->context().goTo(*answer->hit);
    QString text = tr("Found at %1.").arg(offsetText(answer->hit->begin));
    if (answer->hasWrapped)
        text += direction == Searcher::Direction::Forward ? tr(" Reached the end and went on from the start.")
                                                          : tr(" Reached the start and went on from the end.");
    m_bar.say(text);
}

void FindCommands::markHits()
{
    m_pause.stop();
    if (!m_tab)
        return;
    std::optional<Pattern> pattern;
    if (m_bar.isVisible() && !m_bar.text().isEmpty()) {
        auto parsed = m_bar.pattern();
        if (parsed)
            pattern = *std::move(parsed);
        else
            m_pause.start();
    }
    m_tab->hits().setPattern(std::move(pattern));
}

void FindCommands::complain()
{
    m_pause.stop();
    if (const auto pattern = m_bar.pattern(); !pattern && !m_bar.text().isEmpty())
        m_bar.say(errorText(pattern.error()), FindBar::Tone::Error);
}

} // namespace hexfolio
