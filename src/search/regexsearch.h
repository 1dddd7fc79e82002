// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/blockcutter.h"
#include "search/hitdelivery.h"
#include "search/orderedblocks.h"
#include "search/regexlane.h"
#include "search/searchoptions.h"

#include <atomic>
#include <memory>
#include <vector>

namespace hexfolio {

/// One run of a regular expression over a range: blocks in parallel, put in order by a RegexLane.
///
/// Going backward with overlaps skipped, it takes stretches that grow, each from a place that no match crosses: a first
/// pass forward notes from where each block is to be scanned, a second one takes the blocks from the end. Where no such
/// place is easily found (matches are dense, and some are long), the stretch begins where the range begins. Borrows the
/// sink and the progress for the run; one thread calls it.
class RegexSearch {
public:
    RegexSearch(const Snapshot& snapshot, Range range, std::shared_ptr<const CompiledRegex> regex,
                const SearchOptions& options);

    [[nodiscard]] Result<SearchReport> run(HitSink& sink, Progress& progress);
    /// The same for a part of a stream, always forward. Attempts that depend on what is still to come are left for the
    /// next time, and so is all behind them.
    RegexSearch(const Snapshot& snapshot, const StreamPart& part, std::shared_ptr<const CompiledRegex> regex,
                const SearchOptions& options);
    /// After run(): where the next part is to be looked at from.
    [[nodiscard]] Offset next() const noexcept { return m_next; }

private:
    using Task = SearchTask;
    using Outcome = RegexLane::Outcome;
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

    [[nodiscard]] RegexScanner scanner(Size reach, const Progress& progress) const;
    [[nodiscard]] std::unique_ptr<CandidateFinder> chosenFinder() const;
    [[nodiscard]] unsigned threadsFor(Range starts) const noexcept;

    const Snapshot& m_snapshot;
    Range m_range;
    /// Where attempts start.
    Range m_starts;
    Behind m_behind = Behind::Nothing;
    Offset m_next = 0;
    RegexLane m_lane;
    SearchOptions m_options;
    /// What the scanners take copies of; may be null.
    std::unique_ptr<CandidateFinder> m_finder;
};

} // namespace hexfolio
