// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretchsearch.h"

#include "document/spanreader.h"
#include "search/scanscope.h"
#include "search/stretchscanners.h"
#include "search/workshare.h"

#include <algorithm>
#include <numeric>

namespace hexfolio {

namespace {

/// Small, because all stretches of a block are kept until it is its turn.
constexpr Size chunksInBlock = 8;

/// Gives a scanner the spans of a block one by one. It keeps the last bytes of a span back until it is known whether
/// more follows on them, so that the scanner always sees whole units.
class SpanFeeder {
public:
    /// Units that start in `starts` are looked at.
    SpanFeeder(StretchScanner& scanner, Range starts, StretchFindings& found)
        : m_scanner(scanner), m_starts(starts), m_found(found), m_at(starts.begin)
    {
    }

    /// The next bytes, which may begin with those that the span before ended with.
    void feed(const Span& span)
    {
        if (span.range.begin + m_tail.size() != m_tailEnd)
            flush();
        const Size reach = std::min(m_scanner.reach(), span.range.size());
        scan(span.bytes, span.range, span.range.end - reach);
        const auto kept = span.bytes.last(reach);
        m_tail.assign(kept.begin(), kept.end());
        m_tailEnd = span.range.end;
    }

    /// Nothing follows on the last span.
    void flush()
    {
        if (!m_tail.empty())
            scan(m_tail, {m_tailEnd - m_tail.size(), m_tailEnd}, m_tailEnd);
        m_tail.clear();
    }

private:
    void scan(std::span<const std::byte> bytes, Range range, Offset limit)
    {
        const Range starts{std::max(m_at, range.begin), std::min(limit, m_starts.end)};
        if (starts.isEmpty())
            return;
        m_scanner.scan(bytes.subspan(starts.begin - range.begin), starts, m_found);
        m_at = starts.end;
    }

    StretchScanner& m_scanner;
    Range m_starts;
    StretchFindings& m_found;
    /// Units that start before are decided.
    Offset m_at;
    std::vector<std::byte> m_tail;
    Offset m_tailEnd = 0;
};

/// Adds ranges that may lie anywhere among those in an ascending list.
void unite(std::vector<Range>& list, std::vector<Range> more)
{
    if (more.empty())
        return;
    more.insert(more.end(), list.begin(), list.end());
    std::ranges::sort(more, {}, &Range::begin);
    list.clear();
    for (const Range range : more) {
        if (!list.empty() && range.begin <= list.back().end)
            list.back().end = std::max(list.back().end, range.end);
        else
            list.push_back(range);
    }
}

} // namespace

StretchSearch::StretchSearch(const Snapshot& snapshot, Range range, const StretchKind& kind,
                             const SearchOptions& options)
    : StretchSearch(snapshot, range, range, kind, options)
{
}

StretchSearch::StretchSearch(const Snapshot& snapshot, Range range, Range starts, const StretchKind& kind,
                             const SearchOptions& options)
    : m_snapshot(snapshot)
    , m_range(range.clampedTo(snapshot.size()))
    , m_kind(kind)
    , m_options(options)
    , m_isBackward(options.direction == SearchOptions::Direction::Backward)
    , m_parts(partsToScan(kind, snapshot, starts.clampedTo(snapshot.size())))
{
    m_options.chunk = std::max<Size>(1, m_options.chunk);
    if (!m_isBackward)
        std::ranges::reverse(m_parts);
}

Result<SearchReport> StretchSearch::run(HitSink& sink, Progress& progress)
{
    HitDelivery delivery(sink, progress);
    StretchJoiner joiner(leastUnits(m_kind), *scannerFor(m_kind, m_range), m_options,
                         [&delivery](Range stretch) { return delivery.take({.range = stretch}); });
    auto report = runInto(joiner, progress);
    if (!report)
        return report;
    if (!delivery.wasStopped() && !delivery.wasCancelled())
        joiner.finish();
    if (delivery.wasCancelled())
        return failure({.kind = ErrorKind::Cancelled});
    report->wasStopped = delivery.wasStopped();
    return report;
}

Result<SearchReport> StretchSearch::runInto(StretchJoiner& joiner, Progress& progress)
{
    SearchReport report;
    ScanScope scope(m_snapshot, m_range);
    const Size total = std::accumulate(m_parts.begin(), m_parts.end(), Size{0},
                                       [](Size sum, Range part) { return sum + part.size(); });
    progress.setTotal(total);
    Blocks blocks([this] { return nextBlock(); },
                  [this, &progress, &scope]() -> Blocks::Work {
                      std::shared_ptr<StretchScanner> own = scannerFor(m_kind, m_range);
                      return [this, own, &progress, &scope](const SearchBlock& block, const std::atomic<bool>& stop) {
                          auto outcome = collect(block, *own, progress, stop);
                          if (block.kind == SearchBlock::Kind::Bytes)
                              scope.finished(block.range);
                          return outcome;
                      };
                  },
                  [&](const SearchBlock& block, Outcome& outcome) -> Result<Blocks::Next> {
                      progress.advance(block.range.size());
                      addUnreadable(report.unreadable, outcome.unreadable);
                      if (!joiner.add(outcome.found, block.range)) {
                          report.wasStopped = true;
                          return Blocks::Next::Stop;
                      }
                      if (progress.isCancelled())
                          return failure({.kind = ErrorKind::Cancelled});
                      return Blocks::Next::GoOn;
                  });
    if (auto result = blocks.run(threadsFor(m_options.threads, total, m_options.chunk)); !result)
        return std::unexpected(std::move(result.error()));
    return report;
}

std::optional<SearchBlock> StretchSearch::nextBlock()
{
    while (true) {
        if (m_cutter) {
            if (const auto block = m_cutter->next())
                return block;
        }
        if (m_parts.empty())
            return std::nullopt;
        m_cutter.emplace(m_snapshot, m_parts.back(), m_isBackward ? BlockCutter::From::End : BlockCutter::From::Begin,
                         m_options.chunk * chunksInBlock);
        m_parts.pop_back();
    }
}

Result<StretchSearch::Outcome> StretchSearch::collect(const SearchBlock& block, StretchScanner& scanner,
                                                      const Progress& progress, const std::atomic<bool>& stop) const
{
    Outcome outcome;
    const Offset edge = block.range.begin + scanner.reach() + 1;
    outcome.found.lanes.assign(scanner.lanes(), Stretches(leastUnits(m_kind), edge));
    Range starts = block.range;
    if (block.kind == SearchBlock::Kind::Zeros && starts.size() > scanner.reach()) {
        const Offset decided = starts.end - scanner.reach();
        scanner.scanZeros({starts.begin, decided}, outcome.found);
        starts.begin = decided;
    }
    if (auto result = collectBytes(starts, scanner, progress, stop, outcome); !result)
        return std::unexpected(std::move(result.error()));
    unite(outcome.unreadable, std::move(outcome.found.unreadable));
    return outcome;
}

Result<> StretchSearch::collectBytes(Range starts, StretchScanner& scanner, const Progress& progress,
                                     const std::atomic<bool>& stop, Outcome& outcome) const
{
    if (starts.isEmpty())
        return {};
    const Size reach = scanner.reach();
    const Range read = Range{starts.begin, starts.end + reach}.clampedTo(m_range.end);
    SpanReader reader(
        m_snapshot, read,
        {.holes = SpanReader::Holes::Fill, .chunk = std::max(m_options.chunk, 4 * reach), .overlap = reach});
    SpanFeeder feeder(scanner, starts, outcome.found);
    while (const auto span = reader.next()) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (stop.load(std::memory_order_relaxed))
            return {};
        if (span->kind == Span::Kind::Bytes)
            feeder.feed(*span);
        else if (span->kind == Span::Kind::Unreadable)
            addUnreadable(outcome.unreadable, span->range.clampedTo(starts.end));
    }
    feeder.flush();
    return {};
}

} // namespace hexfolio
