// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/setscanner.h"

#include "document/spanreader.h"
#include "search/hitdelivery.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// What is read around a candidate at first.
constexpr Size candidateWindow = Size{1} << 10;
/// To make another scanner takes little beside what it has to do in a block.
constexpr std::size_t mostScanners = 32;

} // namespace

Offset SetTask::startOf(std::uint32_t pattern) const noexcept
{
    const auto found = std::ranges::lower_bound(starts, pattern, {}, &std::pair<std::uint32_t, Offset>::first);
    return found != starts.end() && found->first == pattern ? std::max(found->second, block.range.begin)
                                                            : block.range.begin;
}

SetScanner::SetScanner(std::shared_ptr<const SetPlan> plan, const std::vector<std::unique_ptr<RegexLane>>& lanes,
                       const Snapshot& snapshot, Range range, RegexScanner::Options options, const Progress& progress)
    : m_plan(std::move(plan))
    , m_lanes(lanes)
    , m_snapshot(snapshot)
    , m_range(range)
    , m_options(std::move(options))
    , m_progress(progress)
{
    m_options.scratch = std::make_shared<RegexScratch>();
    if (m_plan->database())
        m_needles = std::make_unique<NeedleScanner>(m_plan->database());
    for (std::uint32_t pattern = 0; pattern < m_plan->lanes().size(); ++pattern) {
        if (m_plan->lanes()[pattern].isEverywhere)
            m_everywhere.push_back(pattern);
        if (m_plan->lanes()[pattern].mayMatchZeros)
            m_zeros.push_back(pattern);
    }
}

RegexScanner& SetScanner::scannerOf(std::uint32_t pattern, const SearchBlock& block,
                                    const std::vector<Offset>& candidates)
{
    const SetPlan::Lane& lane = m_plan->lanes()[pattern];
    if (m_scanners.size() >= mostScanners && !m_scanners.contains(pattern))
        m_scanners.clear();
    std::unique_ptr<RegexScanner>& scanner = m_scanners[pattern];
    if (!scanner) {
        RegexScanner::Options options = m_options;
        if (!lane.isEverywhere)
            options.chunk = std::min(options.chunk, candidateWindow);
        scanner = std::make_unique<RegexScanner>(lane.regex, m_snapshot, m_range, options, nullptr, m_progress);
    }
    const bool isZeros = block.kind == SearchBlock::Kind::Zeros && lane.mayMatchZeros;
    if (lane.isEverywhere || isZeros)
        scanner->tryEverywhere();
    else
        scanner->tryOnly(candidates, block.range);
    return *scanner;
}

Result<SetScanner::Outcome> SetScanner::scan(const SetTask& task, const std::atomic<bool>& stop)
{
    Outcome outcome;
    m_candidates.clear();
    if (auto result = findCandidates(task, stop, outcome.unreadable); !result)
        return std::unexpected(std::move(result.error()));
    // Patterns that need no candidate take part with one behind the block.
    const bool isZeros = task.block.kind == SearchBlock::Kind::Zeros;
    for (const std::uint32_t pattern : isZeros ? m_zeros : m_everywhere)
        m_candidates.emplace_back(pattern, task.block.range.end);
    std::ranges::sort(m_candidates);
    m_candidates.erase(std::ranges::unique(m_candidates).begin(), m_candidates.end());
    for (std::span<const Candidate> rest = m_candidates; !rest.empty();) {
        const std::uint32_t pattern = rest.front().first;
        const auto end = std::ranges::upper_bound(rest, pattern, {}, &Candidate::first);
        const auto found = rest.first(static_cast<std::size_t>(end - rest.begin()));
        rest = rest.subspan(found.size());
        if (m_plan->lanes()[pattern].literal)
            addLiteral(pattern, found, task.block, outcome);
        else if (auto result = addRegex(pattern, found, task, stop, outcome); !result)
            return std::unexpected(std::move(result.error()));
    }
    return outcome;
}

/// Fills m_candidates with those that start in the block; of a hole only with those at its end, which see what lies
/// behind.
Result<> SetScanner::findCandidates(const SetTask& task, const std::atomic<bool>& stop, std::vector<Range>& unreadable)
{
    const Size overlap = m_plan->overlap();
    Range starts = task.block.range;
    if (task.block.kind == SearchBlock::Kind::Zeros)
        starts.begin = starts.end - std::min(overlap, starts.size());
    const Range read = Range{starts.begin, starts.end + overlap}.clampedTo(m_range.end);
    SpanReader reader(
        m_snapshot, read,
        {.holes = SpanReader::Holes::Fill, .chunk = std::max(m_options.chunk, 4 * overlap), .overlap = overlap});
    while (const auto span = reader.next()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (stop.load(std::memory_order_relaxed))
            return {};
        if (span->kind == Span::Kind::Unreadable)
            addUnreadable(unreadable, span->range.clampedTo(starts.end));
        else if (span->kind == Span::Kind::Bytes) {
            if (auto result = scanSpan(span->bytes, span->range.begin, starts); !result)
                return result;
        }
    }
    return {};
}

Result<> SetScanner::scanSpan(std::span<const std::byte> bytes, Offset begin, Range starts)
{
    const auto& lanes = m_plan->lanes();
    if (!m_needles) {
        scanForLiterals(bytes, begin, starts);
        return {};
    }
    HitRuns hits;
    return m_needles->scan(bytes, [&](std::uint32_t id, std::size_t at) {
        if (!starts.contains(begin + at))
            return;
        if (const auto& literal = lanes[id].literal) {
            if (bytes.size() - at < literal->length())
                return;
            hits.clear();
            literal->collect(bytes.subspan(at, literal->length()), begin + at, hits);
            if (hits.runs().empty())
                return;
        }
        m_candidates.emplace_back(id, begin + at);
    });
}

/// One literal after the other.
void SetScanner::scanForLiterals(std::span<const std::byte> bytes, Offset begin, Range starts)
{
    for (std::uint32_t pattern = 0; pattern < m_plan->lanes().size(); ++pattern) {
        const auto& literal = m_plan->lanes()[pattern].literal;
        HitRuns hits;
        if (literal)
            literal->collect(bytes, begin, hits);
        for (const HitRun& run : hits.runs()) {
            for (Size i = 0; i < run.count; ++i) {
                if (starts.contains(run.at(i)))
                    m_candidates.emplace_back(pattern, run.at(i));
            }
        }
    }
}

void SetScanner::addLiteral(std::uint32_t pattern, std::span<const Candidate> found, const SearchBlock& block,
                            Outcome& outcome) const
{
    const LiteralMatcher& literal = *m_plan->lanes()[pattern].literal;
    const Size length = literal.length();
    SetMatches& lane = outcome.lanes.emplace_back(SetMatches{.pattern = pattern});
    Offset from = block.range.begin;
    if (block.kind == SearchBlock::Kind::Zeros && literal.matchesZeros() && block.range.size() >= length) {
        const Size whole = block.range.size() - length + 1;
        lane.outcome.matches.append(MatchRun{.starts = {.first = from, .count = whole}, .toEnd = length});
        from += whole;
    }
    for (const auto& [id, start] : found) {
        if (start >= from && start < block.range.end)
            lane.outcome.matches.append(RegexMatch{start, Range::ofLength(start, length)});
    }
}

Result<> SetScanner::addRegex(std::uint32_t pattern, std::span<const Candidate> found, const SetTask& task,
                              const std::atomic<bool>& stop, Outcome& outcome)
{
    SetMatches lane{.pattern = pattern};
    for (const auto& [id, start] : found) {
        if (start < task.block.range.end)
            lane.candidates.push_back(start);
    }
    SearchTask own{task.block, task.startOf(pattern)};
    // Nothing begins among the zeros, so what is left is a block with some candidates at its end.
    if (!m_plan->lanes()[pattern].mayMatchZeros)
        own.block.kind = SearchBlock::Kind::Bytes;
    auto guessed = m_lanes[pattern]->guessed(scannerOf(pattern, task.block, lane.candidates), own, stop);
    if (!guessed)
        return std::unexpected(std::move(guessed.error()));
    lane.outcome = std::move(*guessed);
    outcome.lanes.push_back(std::move(lane));
    return {};
}

} // namespace hexfolio
