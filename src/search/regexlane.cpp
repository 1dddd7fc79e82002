// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexlane.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

namespace {

std::unexpected<Error> outOfReach(Offset at)
{
    return failure({.kind = ErrorKind::TooComplex,
                    .range = Range::ofLength(at, SearchOptions::longestMatch),
                    .reason = HEXFOLIO_TR("Reason",
                                          "whether the regular expression matches here is not decided within "
                                          "64 MiB; make its repetitions more definite")});
}

} // namespace

Result<RegexLane::Outcome> RegexLane::guessed(RegexScanner& scanner, const SearchTask& task,
                                              const std::atomic<bool>& stop) const
{
    Outcome outcome;
    const auto end = collect(scanner, task, stop, outcome);
    if (!end && (end.error().kind != ErrorKind::TooComplex || !end.error().range))
        return std::unexpected(end.error());
    // What is too complex here may lie inside a match that began before the block.
    outcome.end = end ? *end : end.error().range->begin;
    return outcome;
}

/// Adds the matches whose attempts start in the rest of the task's block; returns where it had to give up, or what lies
/// behind the last match or the block.
Result<Offset> RegexLane::collect(RegexScanner& scanner, const SearchTask& task, const std::atomic<bool>& stop,
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
        outcome.waits = step->kind == Kind::Waits;
        if (step->kind == Kind::OutOfReach || step->kind == Kind::Waits)
            return step->at;
        if (step->kind == Kind::Match)
            outcome.matches.append(step->match);
        if (step->kind == Kind::End)
            from = limit;
        else
            from = m_overlaps == SearchOptions::Overlaps::Skip ? step->match.hit.end : step->match.start + 1;
    }
    return from;
}

/// Adds the matches in a run of zeros that do not look beyond it, all at once; returns from where to look on.
Result<Offset> RegexLane::crossZeros(RegexScanner& scanner, Range starts, MatchRuns& matches) const
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
        const Size stride = m_overlaps == SearchOptions::Overlaps::Skip ? hit.end : 1;
        const Size count = (end - 1 - starts.begin) / stride + 1;
        matches.append(MatchRun{.starts = {.first = starts.begin, .count = count, .stride = stride},
                                .toBegin = hit.begin,
                                .toEnd = hit.end});
        return starts.begin + count * stride;
    }
    return starts.begin;
}

/// Turns what a block gives when it is scanned from its begin into what it gives in its place. After an Error the
/// matches before the trouble are there.
Result<> RegexLane::settle(RegexScanner& scanner, SearchTask& task, Outcome& outcome)
{
    const Range block = task.block.range;
    const bool skips = m_overlaps == SearchOptions::Overlaps::Skip;
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
        if (*end < block.end && !outcome.waits)
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
Result<> RegexLane::fallIntoStep(RegexScanner& scanner, Range rest, Outcome& guessed, Outcome& settled)
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
        if (step->kind == Kind::Waits) {
            at = step->at;
            return {};
        }
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
