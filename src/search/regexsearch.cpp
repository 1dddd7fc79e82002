// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexsearch.h"

#include "search/candidatechoice.h"
#include "search/regexborder.h"
#include "search/scanscope.h"
#include "search/workshare.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

namespace {

/// Small, because all matches of a block are kept until it is its turn.
constexpr Size chunksInBlock = 4;
/// The first stretch of a backward search, in bytes; the next ones grow.
constexpr Size firstStretch = Size{16} << 20;
/// In a shorter range a search for many things at once takes less time than getting it ready.
constexpr Size worthCompiling = Size{4} << 20;

} // namespace

RegexSearch::RegexSearch(const Snapshot& snapshot, Range range, std::shared_ptr<const CompiledRegex> regex,
                         const SearchOptions& options)
    : RegexSearch(snapshot, StreamPart{.range = range, .from = range.begin, .behind = Behind::Nothing},
                  std::move(regex), options)
{
}

RegexSearch::RegexSearch(const Snapshot& snapshot, const StreamPart& part, std::shared_ptr<const CompiledRegex> regex,
                         const SearchOptions& options)
    : m_snapshot(snapshot)
    , m_range(part.range.clampedTo(snapshot.size()))
    , m_starts(Range{part.from, part.range.end}.clampedTo(snapshot.size()))
    , m_behind(part.behind)
    , m_next(part.from)
    , m_lane(std::move(regex), options.overlaps)
    , m_options(options)
{
    m_options.chunk = std::max<Size>(1, m_options.chunk);
    m_finder = chosenFinder();
}

std::unique_ptr<CandidateFinder> RegexSearch::chosenFinder() const
{
    if (m_options.prefilter == SearchOptions::Prefilter::Never || m_lane.regex()->heads().empty())
        return nullptr;
    const bool isForced = m_options.prefilter == SearchOptions::Prefilter::Always;
    const auto work =
        isForced || m_starts.size() >= worthCompiling ? CandidateFinder::Work::Much : CandidateFinder::Work::Little;
    const auto frequencies = isForced ? ByteFrequencies() : ByteFrequencies::ofSample(m_snapshot, m_starts);
    return chooseCandidateFinder(m_lane.regex()->heads(), frequencies, work);
}

Result<SearchReport> RegexSearch::run(HitSink& sink, Progress& progress)
{
    const bool backward = m_options.direction == SearchOptions::Direction::Backward;
    const bool twoPasses = backward && m_options.overlaps == SearchOptions::Overlaps::Skip;
    SearchReport report;
    ScanScope scope(m_snapshot, m_starts);
    HitDelivery delivery(sink, progress);
    progress.setTotal(twoPasses ? 2 * m_range.size() : m_starts.size());
    const Deliver deliver = [&](const Task& task, const MatchRuns& matches) {
        progress.advance(task.block.range.size());
        if (!twoPasses && task.block.kind == SearchBlock::Kind::Bytes)
            scope.finished(task.block.range);
        return delivered(matches, delivery, backward ? HitDelivery::Order::Descending : HitDelivery::Order::Ascending);
    };
    const auto from = backward ? BlockCutter::From::End : BlockCutter::From::Begin;
    auto done = twoPasses ? stretchesBack(deliver, report.unreadable, progress)
                          : pass(m_starts, from, deliver, report.unreadable, progress);
    if (!done) {
        if (done.error().kind == ErrorKind::TooComplex)
            done.error().subject = m_lane.regex()->expression();
        return std::unexpected(std::move(done.error()));
    }
    if (delivery.wasCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    report.wasStopped = delivery.wasStopped();
    return report;
}

RegexSearch::Blocks::Next RegexSearch::delivered(const MatchRuns& matches, HitDelivery& delivery,
                                                 HitDelivery::Order order)
{
    const auto take = [&](const MatchRun& run) { return delivery.takeMany({run.hits(), run.length()}, order); };
    const bool goesOn = order == HitDelivery::Order::Ascending
        ? std::ranges::all_of(matches.runs(), take)
        : std::ranges::all_of(matches.runs() | std::views::reverse, take);
    return goesOn ? Blocks::Next::GoOn : Blocks::Next::Stop;
}

Result<> RegexSearch::pass(Range starts, BlockCutter::From from, const Deliver& deliver, std::vector<Range>& unreadable,
                           const Progress& progress)
{
    BlockCutter cutter(m_snapshot, starts, from, m_options.chunk * chunksInBlock);
    RegexScanner second = scanner(SearchOptions::longestMatch, progress);
    const auto cut = [&cutter]() -> std::optional<Task> {
        const auto block = cutter.next();
        return block ? std::optional(Task{*block, block->range.begin}) : std::nullopt;
    };
    const auto put = [&](const Task& task, Outcome& outcome) -> Result<Blocks::Next> {
        Task settled = task;
        const auto result = m_lane.settle(second, settled, outcome);
        addUnreadable(unreadable, outcome.unreadable);
        const auto next = deliver(settled, outcome.matches);
        if (!result && next == Blocks::Next::GoOn)
            return std::unexpected(result.error());
        m_next = std::max(m_next, outcome.end);
        return outcome.waits ? Blocks::Next::Stop : next;
    };
    m_lane.restart(starts.begin);
    return Blocks(cut, workers(2 * m_options.chunk * chunksInBlock, progress), put).run(threadsFor(starts));
}

Result<> RegexSearch::stretchesBack(const Deliver& deliver, std::vector<Range>& unreadable, const Progress& progress)
{
    Offset end = m_range.end;
    for (Size size = firstStretch; end > m_range.begin; size = std::min(2 * size, m_range.size())) {
        const auto begin = borderBefore(end - std::min(size, end - m_range.begin), progress);
        if (!begin)
            return std::unexpected(begin.error());
        std::vector<Task> tasks;
        std::vector<Range> bad;
        const Deliver note = [&](const Task& task, const MatchRuns&) {
            tasks.push_back(task);
            return deliver(task, {});
        };
        if (auto result = pass({*begin, end}, BlockCutter::From::Begin, note, bad, progress); !result)
            return result;
        addUnreadable(unreadable, bad);
        const auto next = blocksBack(std::move(tasks), deliver, progress);
        if (!next)
            return std::unexpected(next.error());
        if (*next == Blocks::Next::Stop)
            return {};
        end = *begin;
    }
    return {};
}

Result<RegexSearch::Blocks::Next> RegexSearch::blocksBack(std::vector<Task> tasks, const Deliver& deliver,
                                                          const Progress& progress)
{
    if (tasks.empty())
        return Blocks::Next::GoOn;
    const Range all{tasks.front().block.range.begin, tasks.back().block.range.end};
    auto last = Blocks::Next::GoOn;
    const auto cut = [&tasks]() -> std::optional<Task> {
        if (tasks.empty())
            return std::nullopt;
        const Task task = tasks.back();
        tasks.pop_back();
        return task;
    };
    const auto put = [&](const Task& task, Outcome& outcome) -> Result<Blocks::Next> {
        last = deliver(task, outcome.matches);
        return last;
    };
    if (auto result = Blocks(cut, workers(SearchOptions::longestMatch, progress), put).run(threadsFor(all)); !result)
        return std::unexpected(std::move(result.error()));
    return last;
}

/// A place that no match crosses, not far before `offset`, or the begin of the range.
Result<Offset> RegexSearch::borderBefore(Offset offset, const Progress& progress) const
{
    if (offset - m_range.begin <= 4 * SearchOptions::longestMatch)
        return m_range.begin;
    // Where every attempt matches much, scanning all that lies before is faster.
    Size work = 32 * SearchOptions::longestMatch;
    const Offset earliest = offset - firstStretch / 16;
    RegexBorder border(earliest, offset);
    const Deliver look = [&](const Task& task, const MatchRuns& matches) {
        for (const MatchRun& run : matches.runs()) {
            const Size tried = task.block.kind == SearchBlock::Kind::Bytes ? run.starts.count * (run.toEnd + 16) : 0;
            work -= std::min(work, tried);
            border.add(run);
        }
        return work > 0 ? Blocks::Next::GoOn : Blocks::Next::Stop;
    };
    SearchOptions options = m_options;
    options.overlaps = SearchOptions::Overlaps::Report;
    RegexSearch all(m_snapshot, m_range, m_lane.regex(), options);
    std::vector<Range> unreadable;
    const auto done = all.pass({earliest - SearchOptions::longestMatch, offset}, BlockCutter::From::Begin, look,
                               unreadable, progress);
    if (!done && done.error().kind != ErrorKind::TooComplex)
        return std::unexpected(done.error());
    return done && work > 0 ? border.last().value_or(m_range.begin) : m_range.begin;
}

unsigned RegexSearch::threadsFor(Range starts) const noexcept
{
    return hexfolio::threadsFor(m_options.threads, starts.size(), m_options.chunk);
}

RegexScanner RegexSearch::scanner(Size reach, const Progress& progress) const
{
    return {m_lane.regex(),
            m_snapshot,
            m_range,
            {.chunk = m_options.chunk, .reach = reach, .behind = m_behind},
            m_finder ? m_finder->copy() : nullptr,
            progress};
}

RegexSearch::Blocks::MakeWork RegexSearch::workers(Size reach, const Progress& progress) const
{
    return [this, reach, &progress]() -> Blocks::Work {
        const std::shared_ptr<RegexScanner> own(new RegexScanner(scanner(reach, progress)));
        return
            [this, own](const Task& task, const std::atomic<bool>& stop) { return m_lane.guessed(*own, task, stop); };
    };
}

} // namespace hexfolio
