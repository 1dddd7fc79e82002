// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/literalsearch.h"

#include "document/spanreader.h"
#include "search/alignment.h"
#include "search/placefinder.h"
#include "search/scanscope.h"
#include "search/workshare.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

namespace {

/// How many chunks are looked at in place in one go.
constexpr Size chunksInPlace = 4;
/// A longer literal takes more time to make sure of than to copy what it is looked for in.
constexpr Size longestInPlace = 4096;

} // namespace

LiteralSearch::LiteralSearch(const Snapshot& snapshot, Range range, const FixedMatcher& matcher,
                             const SearchOptions& options)
    : m_snapshot(snapshot)
    , m_range(range.clampedTo(snapshot.size()))
    , m_options(options)
    , m_matcher(matcher)
    , m_filter(matcher.length())
{
}

Result<SearchReport> LiteralSearch::run(HitSink& sink, Progress& progress)
{
    const bool backward = m_options.direction == SearchOptions::Direction::Backward;
    SearchReport report;
    ScanScope scope(m_snapshot, m_range);
    HitDelivery delivery(sink, progress);
    if (backward && m_options.overlaps == SearchOptions::Overlaps::Skip) {
        m_backwardFilter.emplace(m_matcher.length(), [this, &delivery](const HitRun& run) {
            (void)delivery.takeMany({run, m_matcher.length()}, HitDelivery::Order::Descending);
        });
    }
    BlockCutter cutter(m_snapshot, m_range, backward ? BlockCutter::From::End : BlockCutter::From::Begin,
                       blockSizeFor(m_options.chunk));
    progress.setTotal(m_range.size());
    Blocks blocks([&cutter] { return cutter.next(); },
                  [this, &progress, &scope] {
                      return [this, &progress, &scope](const SearchBlock& block, const std::atomic<bool>& stop) {
                          auto outcome = collect(block, progress, stop);
                          if (block.kind == SearchBlock::Kind::Bytes)
                              scope.finished(block.range);
                          return outcome;
                      };
                  },
                  [&](const SearchBlock& block, Outcome& outcome) -> Result<Blocks::Next> {
                      progress.advance(block.range.size());
                      addUnreadable(report.unreadable, outcome.unreadable);
                      return backward ? deliverBackward(outcome, delivery) : deliver(outcome, delivery);
                  });
    if (auto result = blocks.run(threadsFor(m_options.threads, m_range.size(), m_options.chunk)); !result)
        return std::unexpected(std::move(result.error()));
    if (m_backwardFilter)
        m_backwardFilter->finish();
    if (delivery.wasCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    report.wasStopped = delivery.wasStopped();
    return report;
}

Result<LiteralSearch::Outcome> LiteralSearch::collect(const SearchBlock& block, const Progress& progress,
                                                      const std::atomic<bool>& stop) const
{
    Outcome outcome;
    Range starts = block.range;
    if (block.kind == SearchBlock::Kind::Zeros && starts.size() >= m_matcher.length()) {
        const Size whole = starts.size() - m_matcher.length() + 1;
        if (m_matcher.matchesZeros())
            outcome.hits.append(HitRun{.first = starts.begin, .count = whole});
        starts.begin += whole;
    }
    if (auto result = collectBytes(starts, progress, stop, outcome); !result)
        return std::unexpected(std::move(result.error()));
    if (m_options.stride > 1)
        keepAligned(outcome.hits);
    return outcome;
}

void LiteralSearch::keepAligned(HitRuns& hits) const
{
    const Alignment alignment{m_options.stride, m_options.phase};
    HitRuns kept;
    for (const HitRun& run : hits.runs()) {
        const HitRun aligned = alignment.filtered(run);
        if (aligned.count == 1)
            kept.append(aligned.first);
        else if (aligned.count > 1)
            kept.append(aligned);
    }
    hits = std::move(kept);
}

Result<> LiteralSearch::collectBytes(Range starts, const Progress& progress, const std::atomic<bool>& stop,
                                     Outcome& outcome) const
{
    starts.begin = collectInPlace(starts, progress, stop, outcome.hits);
    if (starts.isEmpty())
        return {};
    const Size overlap = m_matcher.length() - 1;
    const Range read = Range{starts.begin, starts.end + overlap}.clampedTo(m_range.end);
    SpanReader reader(
        m_snapshot, read,
        {.holes = SpanReader::Holes::Fill, .chunk = std::max(m_options.chunk, 4 * overlap), .overlap = overlap});
    while (const auto span = reader.next()) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (stop.load(std::memory_order_relaxed))
            return {};
        if (span->kind == Span::Kind::Bytes)
            m_matcher.collect(span->bytes, span->range.begin, outcome.hits);
        else if (span->kind == Span::Kind::Unreadable)
            addUnreadable(outcome.unreadable, span->range.clampedTo(starts.end));
    }
    return {};
}

Offset LiteralSearch::collectInPlace(Range starts, const Progress& progress, const std::atomic<bool>& stop,
                                     HitRuns& hits) const
{
    if (m_matcher.probes() == nullptr || m_matcher.length() > longestInPlace)
        return starts.begin;
    PlaceFinder finder(m_snapshot, *m_matcher.probes());
    std::vector<std::byte> bytes(m_matcher.length());
    Offset from = starts.begin;
    while (from < starts.end && !progress.isCancelled() && !stop.load(std::memory_order_relaxed)) {
        const Range part = Range::ofLength(from, chunksInPlace * m_options.chunk).clampedTo(starts.end);
        const auto places = finder.find(part, m_range.end);
        if (!places)
            return from;
        for (const Offset place : places->starts) {
            const Range whole = Range::ofLength(place, bytes.size());
            if (whole.end > m_range.end || !m_snapshot.read(place, bytes).empty())
                return place;
            m_matcher.collect(bytes, place, hits);
        }
        from = places->end;
        if (places->starts.size() == PlaceFinder::mostPlaces)
            return from;
    }
    return from;
}

LiteralSearch::Blocks::Next LiteralSearch::deliver(const Outcome& outcome, HitDelivery& delivery)
{
    for (const HitRun& run : outcome.hits.runs()) {
        const HitRun kept = m_options.overlaps == SearchOptions::Overlaps::Skip ? m_filter.filtered(run) : run;
        if (kept.count > 0 && !delivery.takeMany({kept, m_matcher.length()}, HitDelivery::Order::Ascending))
            return Blocks::Next::Stop;
    }
    return Blocks::Next::GoOn;
}

LiteralSearch::Blocks::Next LiteralSearch::deliverBackward(const Outcome& outcome, HitDelivery& delivery)
{
    for (const HitRun& run : outcome.hits.runs() | std::views::reverse) {
        if (m_backwardFilter)
            m_backwardFilter->add(run);
        else if (!delivery.takeMany({run, m_matcher.length()}, HitDelivery::Order::Descending))
            return Blocks::Next::Stop;
        if (delivery.wasStopped() || delivery.wasCancelled())
            return Blocks::Next::Stop;
    }
    return Blocks::Next::GoOn;
}

} // namespace hexfolio
