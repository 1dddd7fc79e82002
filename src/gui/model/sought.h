// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"
#include "search/plannedset.h"
#include "search/searcher.h"

#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

/// What the user wants to find, and which of its places count. A value; any thread.
struct Sought {
    /// One pattern, or else the set.
    std::optional<Pattern> pattern;
    std::shared_ptr<const PlannedSet> set;
    /// Hits start at offsets o with o % stride == phase % stride; see Searcher::Options.
    Size stride = 1;
    Offset phase = 0;
    Searcher::Overlaps overlaps = Searcher::Overlaps::Skip;

    /// How to run a Searcher for it; 0 threads are as many as the range deserves.
    [[nodiscard]] Searcher::Options options(Searcher::Direction direction, unsigned threads = 0) const;
    /// Searches `range` as Searcher::run() or PatternSetSearch::run() does.
    [[nodiscard]] Result<SearchReport> run(const Snapshot& snapshot, Range range, const Searcher::Options& options,
                                           HitSink& sink, Progress& progress) const;
    /// Hits are made of blocks of so many bytes, counted from the begin of what is searched; 1 where they are not.
    [[nodiscard]] Size blockSize() const;
    /// What the pattern of a hit is called; empty where there is one pattern only.
    [[nodiscard]] std::string nameOf(const Hit& hit) const;
};

} // namespace hexfolio
