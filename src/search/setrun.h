// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/alignment.h"
#include "search/hitdelivery.h"
#include "search/matchmerger.h"
#include "search/orderedblocks.h"
#include "search/scanscope.h"
#include "search/searchoptions.h"
#include "search/setscanner.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// One run of a PatternSetSearch: blocks in parallel, put in order for each pattern by itself, then merged.
///
/// Going backward with overlaps skipped, a first pass forward notes for each block which patterns have a match that
/// reaches into it, and a second one takes the blocks from the end. Borrows the sink and the progress; one thread calls
/// it.
class SetRun {
public:
    SetRun(std::shared_ptr<const SetPlan> plan, const Snapshot& snapshot, Range range, const SearchOptions& options,
           HitSink& sink, Progress& progress);
    /// The same for a part of a stream, always forward. `free`: where the last match of each pattern ended in the parts
    /// before. Hits behind an attempt that depends on what is still to come are left for the next time.
    SetRun(std::shared_ptr<const SetPlan> plan, const Snapshot& snapshot, const StreamPart& part,
           std::vector<Offset> free, const SearchOptions& options, HitSink& sink, Progress& progress);

    [[nodiscard]] Result<SearchReport> run();
    /// After run(): where the next part is to be looked at from, and what it is to be told.
    [[nodiscard]] Offset next() const noexcept { return m_next; }
    [[nodiscard]] std::vector<Offset> free() const;

private:
    using Outcome = SetScanner::Outcome;
    using Blocks = OrderedBlocks<SetTask, Outcome>;
    using Order = HitDelivery::Order;

    [[nodiscard]] Result<> inOnePass();
    [[nodiscard]] Result<> inTwoPasses();
    [[nodiscard]] Result<> pass(const Blocks::Cut& cut, Size reach, const Blocks::Deliver& deliver);
    [[nodiscard]] Result<> settle(SetTask& task, Outcome& outcome);
    [[nodiscard]] Result<> settleRegex(const SetTask& task, SetMatches& lane);
    void settleLiteral(const SetTask& task, SetMatches& lane);
    void leaveUndecided(Outcome& outcome, Offset undecided, const std::vector<Offset>& freeBefore);
    /// The matches of a literal that count: at offsets that are allowed, without those that overlap the one before.
    [[nodiscard]] MatchRuns counted(const MatchRuns& matches, Size length) const;
    [[nodiscard]] Blocks::Next delivered(const Outcome& outcome, Order order);
    void noteStarts(SetTask& task);
    [[nodiscard]] std::unique_ptr<SetScanner> scanner(Size reach) const;
    [[nodiscard]] bool skips() const noexcept { return m_options.overlaps == SearchOptions::Overlaps::Skip; }

    std::shared_ptr<const SetPlan> m_plan;
    const Snapshot& m_snapshot;
    Range m_range;
    /// Where matches start.
    Range m_starts;
    Behind m_behind;
    Offset m_next;
    SearchOptions m_options;
    Alignment m_alignment;
    Progress& m_progress;
    HitDelivery m_delivery;
    SearchReport m_report;
    ScanScope m_scope;
    /// An entry for each pattern; null for literals.
    std::vector<std::unique_ptr<RegexLane>> m_lanes;
    /// The end of the last match of each literal.
    std::vector<Offset> m_free;
    /// The patterns whose last match may reach into the next block.
    std::vector<std::uint32_t> m_touched;
    std::unique_ptr<SetScanner> m_second;
};

} // namespace hexfolio
