// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/searchsession.h"

#include "search/hitsetbuilder.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Rates of the first moments say nothing.
constexpr double leastSeconds = 0.3;

} // namespace

/// What a search comes to, however it ended.
struct SearchSession::Outcome {
    Result<SearchReport> report;
    Result<HitSet> hits;
};

double SearchSession::Pace::bytesPerSecond() const noexcept
{
    return seconds > 0 ? static_cast<double>(done) / seconds : 0;
}

std::optional<double> SearchSession::Pace::secondsLeft() const noexcept
{
    if (seconds < leastSeconds || done == 0 || total < done)
        return std::nullopt;
    return static_cast<double>(total - done) / bytesPerSecond();
}

class SearchSession::Follower final : public DocumentListener {
public:
    explicit Follower(SearchSession& session) : m_session(session) { }
    void changed(const Edit& edit) override { m_session.follow(edit); }
    void stateChanged() override { m_session.followMode(); }
    void movedElsewhere() override { m_session.followMode(); }

private:
    SearchSession& m_session;
};

SearchSession::SearchSession(Document& document, Query query, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_query(std::move(query))
    , m_builder(std::make_shared<HitSetBuilder>())
    , m_thread(std::make_unique<JobRunner>(1))
    , m_job(*m_thread)
{
    wire();
    start();
}

SearchSession::SearchSession(Document& document, Query query, HitSet found, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_query(std::move(query))
    , m_state(State::Complete)
    , m_hits(std::move(found), document.snapshot())
    , m_thread(std::make_unique<JobRunner>(1))
    , m_job(*m_thread)
{
    wire();
    followMode();
}

std::unique_ptr<SearchSession> SearchSession::carriedTo(Document& document) const
{
    auto carried = std::make_unique<SearchSession>(document, m_query, m_hits.found());
    carried->m_hits = m_hits;
    carried->m_hits.doubt();
    carried->m_state = isSearching() ? State::Stopped : m_state;
    carried->m_pace = m_pace;
    carried->m_unreadable = m_unreadable;
    carried->m_error = m_error;
    return carried;
}

SearchSession::~SearchSession()
{
    m_document.removeListener(m_follower.get());
}

void SearchSession::wire()
{
    m_query.scope = m_query.scope.clampedTo(m_document.size());
    m_follower = std::make_unique<Follower>(*this);
    m_document.addListener(m_follower.get());
    connect(&m_job, &JobWatch::progressed, this, &SearchSession::look);
}

void SearchSession::start()
{
    const Snapshot snapshot = m_document.snapshot();
    m_hits = FollowedHits(HitSet(), snapshot);
    followMode();
    m_clock.start();
    m_job.start<Outcome>(
        [snapshot, query = m_query, builder = m_builder](Progress& progress) -> Result<Outcome> {
            auto report = query.sought.run(snapshot, query.scope, query.sought.options(Searcher::Direction::Forward),
                                           *builder, progress);
            return Outcome{std::move(report), builder->finish()};
        },
        [this](Result<Outcome> outcome) {
            if (outcome)
                finish(std::move(*outcome));
            else
                finish({std::unexpected(outcome.error()), m_builder->present()});
        });
}

void SearchSession::look(Size done, Size total)
{
    m_pace = {.done = done, .total = total, .seconds = static_cast<double>(m_before + m_clock.elapsed()) / 1000};
    m_hits.setFound(m_builder->present());
    m_shared.reset();
    Q_EMIT grown();
}

void SearchSession::finish(Outcome outcome)
{
    if (m_state == State::Running)
        m_pace.seconds = static_cast<double>(m_before + m_clock.elapsed()) / 1000;
    m_hits.setFound(outcome.hits ? std::move(*outcome.hits) : m_builder->present());
    m_shared.reset();
    if (outcome.report)
        m_unreadable = std::move(outcome.report->unreadable);
    State state = State::Complete;
    if (m_error) {
        // What was read is doubtful, also where the search came to its end before it was told to stop.
        state = State::Failed;
    } else if (!outcome.report && outcome.report.error().kind == ErrorKind::Cancelled) {
        state = State::Stopped;
    } else if (!outcome.report || !outcome.hits) {
        m_error = outcome.report ? outcome.hits.error() : outcome.report.error();
        state = State::Failed;
    }
    if (state == State::Complete)
        m_pace.done = m_pace.total = m_query.scope.size();
    Q_EMIT grown();
    setState(state);
}

void SearchSession::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void SearchSession::setPaused(bool isPaused)
{
    if (!isSearching() || isPaused == (m_state == State::Paused))
        return;
    if (isPaused)
        m_before += m_clock.elapsed();
    else
        m_clock.start();
    m_job.setPaused(isPaused);
    setState(isPaused ? State::Paused : State::Running);
}

void SearchSession::stop()
{
    if (!isSearching())
        return;
    setPaused(false);
    m_job.cancel();
}

void SearchSession::setFound(HitSet hits)
{
    Q_ASSERT(!isSearching());
    m_hits.setFound(std::move(hits));
    m_shared.reset();
    Q_EMIT replaced();
}

std::shared_ptr<const FollowedHits> SearchSession::hits() const
{
    if (!m_shared)
        m_shared = std::make_shared<const FollowedHits>(m_hits);
    return m_shared;
}

QString SearchSession::patternName(std::uint32_t pattern) const
{
    const auto index = static_cast<qsizetype>(pattern);
    return index < m_query.names.size() ? m_query.names.at(index) : m_query.title;
}

std::vector<Range> SearchSession::unreadable() const
{
    std::vector<Range> now;
    for (const Range then : m_unreadable) {
        const Range moved = m_hits.edits().moved(then).range;
        if (!moved.isEmpty())
            now.push_back(moved);
    }
    return now;
}

void SearchSession::follow(const Edit& edit)
{
    const bool isResized = edit.inserted.size() != edit.removedSize;
    if (isSearching() && isResized && m_document.access() == Access::Write) {
        m_error = Error{.kind = ErrorKind::FileChanged,
                        .path = m_document.file().path,
                        .range = edit.inserted,
                        .reason = HEXFOLIO_TR("Reason", "bytes moved in the file while it was searched; search again")};
        stop();
    }
    m_hits.add(edit);
    m_shared.reset();
    Q_EMIT moved();
}

void SearchSession::followMode()
{
    if (m_document.access() != Access::Write)
        return;
    m_hits.forgetSearched();
    m_shared.reset();
}

} // namespace hexfolio
