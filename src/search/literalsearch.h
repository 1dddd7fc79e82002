// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/blockcutter.h"
#include "search/fixedmatcher.h"
#include "search/hitdelivery.h"
#include "search/orderedblocks.h"
#include "search/searchoptions.h"

#include <atomic>
#include <optional>
#include <vector>

namespace hexfolio {

/// One run over a range for something of a fixed length, such as a literal or a number: blocks in parallel, hits in
/// order.
///
/// Every block collects all matches that start in it, overlapping ones too; which of them stay is decided in order,
/// where they are handed over; only hits that start where SearchOptions allow it have a part in that. Going backward
/// takes the blocks from the end; each is read forward all the same. Borrows the matcher, the sink and the progress for
/// the run; one thread calls it, others work for it.
class LiteralSearch {
public:
    LiteralSearch(const Snapshot& snapshot, Range range, const FixedMatcher& matcher, const SearchOptions& options);

    [[nodiscard]] Result<SearchReport> run(HitSink& sink, Progress& progress);

private:
    struct Outcome {
        HitRuns hits;
        std::vector<Range> unreadable;
    };
    using Blocks = OrderedBlocks<SearchBlock, Outcome>;

    [[nodiscard]] Result<Outcome> collect(const SearchBlock& block, const Progress& progress,
                                          const std::atomic<bool>& stop) const;
    [[nodiscard]] Result<> collectBytes(Range starts, const Progress& progress, const std::atomic<bool>& stop,
                                        Outcome& outcome) const;
    /// Finds what it can without copying; returns up to where all hits are found.
    [[nodiscard]] Offset collectInPlace(Range starts, const Progress& progress, const std::atomic<bool>& stop,
                                        HitRuns& hits) const;
    void keepAligned(HitRuns& hits) const;
    [[nodiscard]] Blocks::Next deliver(const Outcome& outcome, HitDelivery& delivery);
    [[nodiscard]] Blocks::Next deliverBackward(const Outcome& outcome, HitDelivery& delivery);

    const Snapshot& m_snapshot;
    Range m_range;
    SearchOptions m_options;
    const FixedMatcher& m_matcher;
    OverlapFilter m_filter;
    std::optional<BackwardOverlapFilter> m_backwardFilter;
};

} // namespace hexfolio
