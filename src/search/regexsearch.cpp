// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexsearch.h"

#include "search/regexborder.h"
#include "search/scanscope.h"
#include "search/workshare.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace hexfolio {

namespace {

/// Small, because all matches of a block are kept until it is its turn.
constexpr Size chunksInBlock = 4;
/// The first stretch of a backward search, in bytes; the next ones grow.
constexpr Size firstStretch = Size{16} << 20;

std::unexpected<Error> outOfReach(Offset at)
{
    return failure({.kind = ErrorKind::TooComplex,
                    .range = Range::ofLength(at, Searcher::longestMatch),
                    .reason = HEXFOLIO_TR("Reason",
                                          "whether the regular expression matches here is not decided within "
                                          "64 MiB; make its repetitions more definite")});
}

} // namespace

RegexSearch::RegexSearch(const Snapshot& snapshot, Range range, std::shared_ptr<const CompiledRegex> regex,
                         const Searcher::Options& options)
    : m_snapshot(snapshot)
    , m_range(range.clampedTo(snapshot.size()))
    , m_regex(std::move(regex))
    , m_options(options)
    , m_free(m_range.begin)
{
    m_options.chunk = std::max<Size>(1, m_options.chunk);
}

Result<SearchReport> RegexSearch::run(HitSink& sink, Progress& progress)
{
    const bool backward = m_options.direction == Searcher::Direction::Backward;
    const bool twoPasses = backward && m_options.overlaps == Searcher::Overlaps::Skip;
    SearchReport report;
    const ScanScope scope(m_snapshot, m_range);
    HitDelivery delivery(sink, progress);
    progress.setTotal(twoPasses ? 2 * m_range.size() : m_range.size());
    const Deliver deliver = [&](const Task& task, const MatchRuns& matches) {
        progress.advance(task.block.range.size());
        if (!twoPasses && task.block.kind == SearchBlock::Kind::Bytes)
            scope.finished(task.block.range);
        return delivered(matches, delivery, backward ? HitDelivery::Order::Descending : HitDelivery::Order::Ascending);
    };
    const auto from = backward ? BlockCutter::From::End : BlockCutter::From::Begin;
    auto done = twoPasses ? stretchesBack(deliver, report.unreadable, progress)
                          : pass(m_range, from, deliver, report.unreadable, progress);
    if (!done) {
        if (done.error().kind == ErrorKind::TooComplex)
            done.error().subject = m_regex->expression();
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
    RegexScanner second = scanner(Searcher::longestMatch, progress);
    const auto cut = [&cutter]() -> std::optional<Task> {
        const auto block = cutter.next();
        return block ? std::optional(Task{*block, block->range.begin}) : std::nullopt;
    };
    const auto put = [&](const Task& task, Outcome& outcome) -> Result<Blocks::Next> {
        Task settled = task;
        const auto result = settle(second, settled, outcome);
        addUnreadable(unreadable, outcome.unreadable);
        const auto next = deliver(settled, outcome.matches);
        if (!result && next == Blocks::Next::GoOn)
            return std::unexpected(result.error());
        return next;
    };
    m_free = starts.begin;
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
    if (auto result = Blocks(cut, workers(Searcher::longestMatch, progress), put).run(threadsFor(all)); !result)
        return std::unexpected(std::move(result.error()));
    return last;
}

/// A place that no match crosses, not far before `offset`, or the begin of the range.
Result<Offset> RegexSearch::borderBefore(Offset offset, const Progress& progress) const
{
    if (offset - m_range.begin <= 4 * Searcher::longestMatch)
        return m_range.begin;
    // Where every attempt matches much, scanning all that lies before is faster.
    Size work = 32 * Searcher::longestMatch;
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
    RegexSearch all(m_snapshot, m_range, m_regex, m_options);
    all.m_options.overlaps = Searcher::Overlaps::Report;
    std::vector<Range> unreadable;
    const auto done =
        all.pass({earliest - Searcher::longestMatch, offset}, BlockCutter::From::Begin, look, unreadable, progress);
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
    return {m_regex, m_snapshot, m_range, {.chunk = m_options.chunk, .reach = reach}, progress};
}

RegexSearch::Blocks::MakeWork RegexSearch::workers(Size reach, const Progress& progress) const
{
    return [this, reach, &progress]() -> Blocks::Work {
        const auto own = std::make_shared<RegexScanner>(m_regex, m_snapshot, m_range,
                                                        RegexScanner::Options{m_options.chunk, reach}, progress);
        return [this, own](const Task& task, const std::atomic<bool>& stop) -> Result<Outcome> {
            Outcome outcome;
            const auto end = collect(*own, task, stop, outcome);
            if (!end && (end.error().kind != ErrorKind::TooComplex || !end.error().range))
                return std::unexpected(end.error());
            // What is too complex here may lie inside a match that began before the block.
            outcome.end = end ? *end : end.error().range->begin;
            return outcome;
        };
    };
}

/// Adds the matches whose attempts start in the rest of the task's block; returns where it had to give up, or what lies behind
/// the last match or the block.
Result<Offset> RegexSearch::collect(RegexScanner& scanner, const Task& task, const std::atomic<bool>& stop,
                                    Outcome& outcome) const
{
    using Kind = RegexScanner::Step::Kind;
    const Range block = task.block.range;
    const bool isHole = task.block.kind == SearchBlock::Kind::Zeros;
    const Offset steady = std::min(block.end, block.begin + m_regex->context());
    Offset from = task.from;
    while (from < block.end && !stop.load(std::memory_order_relaxed)) {
        if (isHole && from >= steady) {
            const auto crossed = crossZeros(scanner, {from, block.end}, outcome.matches);
            if (!crossed)
                return std::unexpected(crossed.error());
            from = *crossed;
        }
        const Offset limit = isHole && from < steady ? steady : block.end;
        const auto step = scanner.next(from, limit, outcome.unreadable);
        if (!step)
            return std::unexpected(step.error());
        if (step->kind == Kind::OutOfReach)
            return step->at;
        if (step->kind == Kind::Match)
            outcome.matches.append(step->match);
        if (step->kind == Kind::End)
            from = limit;
        else
            from = m_options.overlaps == Searcher::Overlaps::Skip ? step->match.hit.end : step->match.start + 1;
    }
    return from;
}

/// Adds the matches in a run of zeros that do not look beyond it, all at once; returns from where to look on.
Result<Offset> RegexSearch::crossZeros(RegexScanner& scanner, Range starts, MatchRuns& matches) const
{
    constexpr std::array<Size, 2> distances{Size{4} << 10, Size{1} << 20};
    for (const Size zeros : distances) {
        if (starts.size() <= zeros)
            break;
        const auto step = scanner.amongZeros(zeros);
        if (!step)
            return std::unexpected(step.error());
        const Offset end = starts.end - zeros + 1;
        if (step->kind == RegexScanner::Step::Kind::End)
            return end;
        if (step->kind == RegexScanner::Step::Kind::OutOfReach)
            continue;
        const Range hit = step->match.hit;
        const Size stride = m_options.overlaps == Searcher::Overlaps::Skip ? hit.end : 1;
        const Size count = (end - 1 - starts.begin) / stride + 1;
        matches.append(MatchRun{.starts = {.first = starts.begin, .count = count, .stride = stride},
                                .toBegin = hit.begin,
                                .toEnd = hit.end});
        return starts.begin + count * stride;
    }
    return starts.begin;
}

/// Turns what a block gives when it is scanned from its begin into what it gives in its place. After an Error the matches
/// before the trouble are there.
Result<> RegexSearch::settle(RegexScanner& scanner, Task& task, Outcome& outcome)
{
    const Range block = task.block.range;
    const bool skips = m_options.overlaps == Searcher::Overlaps::Skip;
    if (skips)
        task.from = std::max(m_free, block.begin);
    if (task.from > block.begin) {
        Outcome guessed = std::exchange(outcome, {.matches = {}, .end = task.from, .unreadable = outcome.unreadable});
        // The matches in a hole are computed, and computing them anew takes no time.
        if (task.block.kind == SearchBlock::Kind::Bytes) {
            if (auto result = fallIntoStep(scanner, {task.from, block.end}, guessed, outcome); !result)
                return result;
        }
    }
    if (outcome.end < block.end) {
        const std::atomic<bool> goOn{false};
        const auto end = collect(scanner, {task.block, outcome.end}, goOn, outcome);
        if (!end)
            return std::unexpected(end.error());
        if (*end < block.end)
            return outOfReach(*end);
        outcome.end = *end;
    }
    for (Range& bad : outcome.unreadable)
        bad = bad.clampedTo(block.end);
    if (skips)
        m_free = std::max(m_free, outcome.end);
    return {};
}

/// Scans `rest` until it is at a place that lies inside no guessed match, and takes the guesses over from there on.
Result<> RegexSearch::fallIntoStep(RegexScanner& scanner, Range rest, Outcome& guessed, Outcome& settled)
{
    using Kind = RegexScanner::Step::Kind;
    Offset& at = settled.end;
    Offset inside = guessed.matches.dropBefore(at);
    while (inside > at && at < rest.end) {
        const auto step = scanner.next(at, std::min(inside, rest.end), settled.unreadable);
        if (!step)
            return std::unexpected(step.error());
        if (step->kind == Kind::OutOfReach)
            return outOfReach(step->at);
        if (step->kind == Kind::Match)
            settled.matches.append(step->match);
        at = step->kind == Kind::Match ? step->match.hit.end : std::min(inside, rest.end);
        inside = std::max(inside, guessed.matches.dropBefore(at));
    }
    if (inside > at)
        return {};
    settled.matches.append(std::move(guessed.matches));
    at = std::max(at, guessed.end);
    return {};
}

} // namespace hexfolio
