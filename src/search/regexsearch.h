// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/blockcutter.h"
#include "search/hitdelivery.h"
#include "search/matchruns.h"
#include "search/orderedblocks.h"
#include "search/regexscanner.h"
#include "search/searchoptions.h"

#include <atomic>
#include <memory>
#include <vector>

namespace hexfolio {

/// One run of a regular expression over a range: blocks in parallel, hits in order.
///
/// Which matches a scan from left to right finds depends on one thing only: the place from which it looks on, which is the
/// end of the last match. So each block is scanned as if a match ended at its begin, and when the blocks are put in order
/// and a match reaches into the next one, that block is scanned again from there until both scans come to a place that
/// lies inside no match of the first one. From there on they agree. An attempt that reads far beyond its block is left to
/// that second scan, which alone follows it as far as SearchOptions::longestMatch.
///
/// Going backward with overlaps skipped, it takes stretches that grow, each from a place that no match crosses: a first pass
/// forward notes from where each block is to be scanned, a second one takes the blocks from the end. Where no such place is
/// easily found (matches are dense, and some are long), the stretch begins where the range begins. Borrows the sink and the progress for the run; one thread calls it.
class RegexSearch {
public:
    RegexSearch(const Snapshot& snapshot, Range range, std::shared_ptr<const CompiledRegex> regex,
                const SearchOptions& options);

    [[nodiscard]] Result<SearchReport> run(HitSink& sink, Progress& progress);

private:
    /// A block and where the scan of it begins.
    struct Task {
        SearchBlock block;
        Offset from = 0;
    };
    struct Outcome {
        MatchRuns matches;
        /// Attempts before this are decided.
        Offset end = 0;
        std::vector<Range> unreadable;
    };
    using Blocks = OrderedBlocks<Task, Outcome>;
    using Deliver = std::function<Blocks::Next(const Task& task, const MatchRuns& matches)>;

    /// Hands the matches of attempts that start in `starts` over, block after block, put together.
    [[nodiscard]] Result<> pass(Range starts, BlockCutter::From from, const Deliver& deliver,
                                std::vector<Range>& unreadable, const Progress& progress);
    /// The same from the end, with overlaps skipped; `deliver` gets each block twice, first without matches.
    [[nodiscard]] Result<> stretchesBack(const Deliver& deliver, std::vector<Range>& unreadable,
                                         const Progress& progress);
    [[nodiscard]] Result<Blocks::Next> blocksBack(std::vector<Task> tasks, const Deliver& deliver,
                                                  const Progress& progress);
    [[nodiscard]] Result<Offset> borderBefore(Offset offset, const Progress& progress) const;
    [[nodiscard]] static Blocks::Next delivered(const MatchRuns& matches, HitDelivery& delivery,
                                                HitDelivery::Order order);
    [[nodiscard]] Blocks::MakeWork workers(Size reach, const Progress& progress) const;

    [[nodiscard]] Result<Offset> collect(RegexScanner& scanner, const Task& task, const std::atomic<bool>& stop,
                                         Outcome& outcome) const;
    [[nodiscard]] Result<Offset> crossZeros(RegexScanner& scanner, Range starts, MatchRuns& matches) const;
    [[nodiscard]] Result<> settle(RegexScanner& scanner, Task& task, Outcome& outcome);
    [[nodiscard]] static Result<> fallIntoStep(RegexScanner& scanner, Range rest, Outcome& guessed, Outcome& settled);
    [[nodiscard]] RegexScanner scanner(Size reach, const Progress& progress) const;
    [[nodiscard]] unsigned threadsFor(Range starts) const noexcept;

    const Snapshot& m_snapshot;
    Range m_range;
    std::shared_ptr<const CompiledRegex> m_regex;
    SearchOptions m_options;
    /// The end of the last match; the next one starts there at the earliest.
    Offset m_free = 0;
};

} // namespace hexfolio
