// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/setrun.h"

#include "search/compiledregex.h"
#include "search/workshare.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Small, because all matches of a block are kept until it is its turn.
constexpr Size chunksInBlock = 4;

/// The first attempt that depends on what is still to come; maxSize where there is none.
Offset firstUndecided(const SetScanner::Outcome& outcome)
{
    Offset first = maxSize;
    for (const SetMatches& lane : outcome.lanes) {
        if (lane.outcome.waits)
            first = std::min(first, lane.outcome.end);
    }
    return first;
}

/// Where matches start that can be looked at now: with `overlap` bytes more behind, unless the data ends.
Range startsIn(const StreamPart& part, Range range, Size overlap)
{
    const Offset begin = std::clamp(part.from, range.begin, range.end);
    const Size late = part.behind == Behind::More ? std::min(overlap, range.end - begin) : 0;
    return {begin, range.end - late};
}

} // namespace

SetRun::SetRun(std::shared_ptr<const SetPlan> plan, const Snapshot& snapshot, Range range, const SearchOptions& options,
               HitSink& sink, Progress& progress)
    : SetRun(plan, snapshot, StreamPart{.range = range, .from = range.begin, .behind = Behind::Nothing},
             std::vector<Offset>(plan->lanes().size(), 0), options, sink, progress)
{
}

SetRun::SetRun(std::shared_ptr<const SetPlan> plan, const Snapshot& snapshot, const StreamPart& part,
               std::vector<Offset> free, const SearchOptions& options, HitSink& sink, Progress& progress)
    : m_plan(std::move(plan))
    , m_snapshot(snapshot)
    , m_range(part.range.clampedTo(snapshot.size()))
    , m_starts(startsIn(part, m_range, m_plan->overlap()))
    , m_behind(part.behind)
    , m_next(m_starts.end)
    , m_options(options)
    , m_alignment(options.stride, options.phase)
    , m_progress(progress)
    , m_delivery(sink, progress)
    , m_scope(snapshot, m_starts)
    , m_free(std::move(free))
{
    m_options.chunk = std::max<Size>(1, m_options.chunk);
    for (std::size_t i = 0; i < m_free.size(); ++i) {
        const SetPlan::Lane& lane = m_plan->lanes()[i];
        m_lanes.push_back(lane.regex ? std::make_unique<RegexLane>(lane.regex, m_options.overlaps) : nullptr);
        if (m_lanes.back())
            m_lanes.back()->restart(std::max(m_starts.begin, m_free[i]));
    }
    m_second = scanner(SearchOptions::longestMatch);
}

std::unique_ptr<SetScanner> SetRun::scanner(Size reach) const
{
    return std::make_unique<SetScanner>(
        m_plan, m_lanes, m_snapshot, m_range,
        RegexScanner::Options{.chunk = m_options.chunk, .reach = reach, .behind = m_behind}, m_progress);
}

std::vector<Offset> SetRun::free() const
{
    std::vector<Offset> free = m_free;
    for (std::size_t i = 0; i < free.size(); ++i) {
        if (m_lanes[i])
            free[i] = m_lanes[i]->free();
    }
    return free;
}

Result<SearchReport> SetRun::run()
{
    const bool twoPasses = m_options.direction == SearchOptions::Direction::Backward && skips();
    m_progress.setTotal(twoPasses ? 2 * m_starts.size() : m_starts.size());
    if (auto done = twoPasses ? inTwoPasses() : inOnePass(); !done)
        return std::unexpected(std::move(done.error()));
    if (m_delivery.wasCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    m_report.wasStopped = m_delivery.wasStopped();
    return std::move(m_report);
}

Result<> SetRun::inOnePass()
{
    const bool backward = m_options.direction == SearchOptions::Direction::Backward;
    BlockCutter cutter(m_snapshot, m_starts, backward ? BlockCutter::From::End : BlockCutter::From::Begin,
                       m_options.chunk * chunksInBlock);
    const auto cut = [&cutter]() -> std::optional<SetTask> {
        auto block = cutter.next();
        return block ? std::optional(SetTask{*block, {}}) : std::nullopt;
    };
    const auto deliver = [&](const SetTask& task, Outcome& outcome) -> Result<Blocks::Next> {
        SetTask settled = task;
        const std::vector<Offset> freeBefore = m_behind == Behind::More ? free() : std::vector<Offset>();
        if (auto result = settle(settled, outcome); !result)
            return std::unexpected(std::move(result.error()));
        const Offset undecided = firstUndecided(outcome);
        if (undecided < maxSize)
            leaveUndecided(outcome, undecided, freeBefore);
        addUnreadable(m_report.unreadable, outcome.unreadable);
        m_progress.advance(task.block.range.size());
        if (task.block.kind == SearchBlock::Kind::Bytes)
            m_scope.finished(task.block.range);
        const auto next = delivered(outcome, backward ? Order::Descending : Order::Ascending);
        return undecided < maxSize ? Blocks::Next::Stop : next;
    };
    return pass(cut, 2 * m_options.chunk * chunksInBlock, deliver);
}

Result<> SetRun::inTwoPasses()
{
    BlockCutter cutter(m_snapshot, m_range, BlockCutter::From::Begin, m_options.chunk * chunksInBlock);
    const auto cutForward = [&cutter]() -> std::optional<SetTask> {
        auto block = cutter.next();
        return block ? std::optional(SetTask{*block, {}}) : std::nullopt;
    };
    std::vector<SetTask> tasks;
    const auto note = [&](const SetTask& task, Outcome& outcome) -> Result<Blocks::Next> {
        tasks.push_back(task);
        noteStarts(tasks.back());
        if (auto result = settle(tasks.back(), outcome); !result)
            return std::unexpected(std::move(result.error()));
        for (const SetMatches& lane : outcome.lanes)
            m_touched.push_back(lane.pattern);
        addUnreadable(m_report.unreadable, outcome.unreadable);
        m_progress.advance(task.block.range.size());
        return m_progress.isCancelled() ? Result<Blocks::Next>(failure({.kind = ErrorKind::Cancelled}))
                                        : Blocks::Next::GoOn;
    };
    if (auto result = pass(cutForward, 2 * m_options.chunk * chunksInBlock, note); !result)
        return result;
    const auto cutBack = [&tasks]() -> std::optional<SetTask> {
        if (tasks.empty())
            return std::nullopt;
        SetTask task = std::move(tasks.back());
        tasks.pop_back();
        return task;
    };
    const auto deliver = [&](const SetTask& task, Outcome& outcome) -> Result<Blocks::Next> {
        for (SetMatches& lane : outcome.lanes) {
            if (const auto& literal = m_plan->lanes()[lane.pattern].literal) {
                (void)lane.outcome.matches.dropBefore(task.startOf(lane.pattern));
                lane.outcome.matches = counted(lane.outcome.matches, literal->length());
            }
        }
        m_progress.advance(task.block.range.size());
        return delivered(outcome, Order::Descending);
    };
    return pass(cutBack, SearchOptions::longestMatch, deliver);
}

Result<> SetRun::pass(const Blocks::Cut& cut, Size reach, const Blocks::Deliver& deliver)
{
    const auto workers = [this, reach]() -> Blocks::Work {
        const std::shared_ptr<SetScanner> own = scanner(reach);
        return [own](const SetTask& task, const std::atomic<bool>& stop) { return own->scan(task, stop); };
    };
    return Blocks(cut, workers, deliver).run(threadsFor(m_options.threads, m_range.size(), m_options.chunk));
}

/// Turns what each pattern gives in a block that is scanned from its begin into what it gives in its place.
Result<> SetRun::settle(SetTask& task, Outcome& outcome)
{
    for (SetMatches& lane : outcome.lanes) {
        if (!m_lanes[lane.pattern])
            settleLiteral(task, lane);
        else if (auto result = settleRegex(task, lane); !result)
            return result;
    }
    return {};
}

void SetRun::settleLiteral(const SetTask& task, SetMatches& lane)
{
    if (!skips())
        return;
    Offset& free = m_free[lane.pattern];
    MatchRuns& matches = lane.outcome.matches;
    (void)matches.dropBefore(std::max(free, task.block.range.begin));
    matches = counted(matches, m_plan->lanes()[lane.pattern].literal->length());
    if (!matches.isEmpty())
        free = matches.runs().back().end();
}

Result<> SetRun::settleRegex(const SetTask& task, SetMatches& lane)
{
    RegexLane& regex = *m_lanes[lane.pattern];
    SearchTask own{task.block, task.block.range.begin};
    if (!m_plan->lanes()[lane.pattern].mayMatchZeros)
        own.block.kind = SearchBlock::Kind::Bytes;
    auto result = regex.settle(m_second->scannerOf(lane.pattern, task.block, lane.candidates), own, lane.outcome);
    if (!result && result.error().kind == ErrorKind::TooComplex)
        result.error().subject = regex.regex()->expression();
    return result;
}

/// Takes back what was found from the attempt on that must wait, so that hits stay in order.
void SetRun::leaveUndecided(Outcome& outcome, Offset undecided, const std::vector<Offset>& freeBefore)
{
    m_next = undecided;
    for (SetMatches& lane : outcome.lanes) {
        MatchRuns& matches = lane.outcome.matches;
        matches.dropFrom(undecided);
        Offset& free = m_free[lane.pattern];
        free = std::max(freeBefore[lane.pattern], matches.isEmpty() ? 0 : matches.runs().back().end());
        if (m_lanes[lane.pattern])
            m_lanes[lane.pattern]->restart(free);
    }
}

/// Notes which patterns have to be scanned from a later place than the begin of the task's block.
void SetRun::noteStarts(SetTask& task)
{
    std::ranges::sort(m_touched);
    m_touched.erase(std::ranges::unique(m_touched).begin(), m_touched.end());
    for (const std::uint32_t pattern : std::exchange(m_touched, {})) {
        const Offset free = m_lanes[pattern] ? m_lanes[pattern]->free() : m_free[pattern];
        if (free <= task.block.range.begin)
            continue;
        task.starts.emplace_back(pattern, free);
        m_touched.push_back(pattern);
    }
}

MatchRuns SetRun::counted(const MatchRuns& matches, Size length) const
{
    OverlapFilter filter(length);
    MatchRuns kept;
    for (MatchRun run : matches.runs()) {
        run.starts = m_alignment.filtered(run.starts);
        if (run.starts.count > 0)
            run.starts = filter.filtered(run.starts);
        if (run.starts.count > 0)
            kept.append(run);
    }
    return kept;
}

SetRun::Blocks::Next SetRun::delivered(const Outcome& outcome, Order order)
{
    MatchMerger merger(order);
    for (const SetMatches& lane : outcome.lanes)
        merger.add(lane.outcome.matches, lane.pattern);
    const bool goesOn = merger.mergeInto([&](const MatchRun& run, std::uint32_t pattern) {
        const HitRun hits = m_alignment.filtered(run.hits());
        return hits.count == 0 || m_delivery.takeMany({hits, run.length(), pattern}, order);
    });
    return goesOn ? Blocks::Next::GoOn : Blocks::Next::Stop;
}

} // namespace hexfolio
