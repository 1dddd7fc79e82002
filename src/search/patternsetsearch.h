// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/hitsink.h"
#include "search/plannedset.h"
#include "search/searchoptions.h"

namespace hexfolio {

/// Runs all patterns of a PatternSet over a range of a Snapshot into a HitSink, in one pass over the bytes.
///
/// Hyperscan names candidates for all patterns at once, LiteralMatcher and PCRE2 confirm them; regular expressions
/// that say nothing about how their matches begin are tried everywhere and cost a pass each. Each hit carries its
/// pattern's index. Hits come in the order of where they start, then of the pattern (a regular expression with \K
/// starts where its match does, not its hit). What one pattern finds does not depend on the others: each gives the hits
/// that a Searcher gives for it alone, and skips overlaps only with itself. Holes are never read. Holds no state
/// between runs; any thread, one run at a time for each sink.
class PatternSetSearch {
public:
    PatternSetSearch(std::shared_ptr<const PlannedSet> set, SearchOptions options)
        : m_set(std::move(set)), m_options(options)
    {
    }
    /// For one search; to search again, keep a PlannedSet.
    PatternSetSearch(PatternSet set, SearchOptions options)
        : PatternSetSearch(std::make_shared<const PlannedSet>(std::move(set)), options)
    {
    }
    explicit PatternSetSearch(PatternSet set) : PatternSetSearch(std::move(set), SearchOptions{}) { }

    /// Hits lie whole within `range` (clipped to the size). Going backward with overlaps skipped takes two passes, and
    /// the first hit comes after the first of them. Errors: those of Searcher::run().
    [[nodiscard]] Result<SearchReport> run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const;

private:
    std::shared_ptr<const PlannedSet> m_set;
    SearchOptions m_options;
};

} // namespace hexfolio
