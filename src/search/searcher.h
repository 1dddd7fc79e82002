// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/hitsink.h"
#include "search/pattern.h"
#include "search/searchoptions.h"

#include <optional>

namespace hexfolio {

/// Runs a Pattern over a range of a Snapshot into a HitSink.
///
/// Literals by SIMD comparison of the two rarest bytes (by a table of byte frequencies sampled from the data), then
/// verification; numbers between bounds by SIMD comparison at every offset; stretches by looking up or comparing whole
/// vectors, the pieces put together at the seams; regular expressions by PCRE2's JIT over windows that grow until a
/// match is decided, so that matches across seams are found whole, and only where a CandidateFinder says they may
/// begin, if there is a quick one. Holes are never read: matches in them are computed. Several threads share large
/// ranges; hits still come in order. Holds no state between runs; any thread, one run at a time for each sink.
///
/// The range is all there is: `^`, `\A` and look-behind see nothing before it, `$` and look-ahead nothing after it;
/// what cannot be read splits it into parts that are searched each for itself. Backward gives the hits of the forward
/// search in reverse order, for regular expressions too. Which hits there are when overlapping ones are skipped depends
/// on those before them, so for a regular expression it looks for a place that no match crosses, and where none is
/// easily found it scans from the begin of the range; an expression that is too complex somewhere else is then no
/// error.
class Searcher {
public:
    using Direction = SearchOptions::Direction;
    using Overlaps = SearchOptions::Overlaps;
    using Prefilter = SearchOptions::Prefilter;
    using Options = SearchOptions;
    /// How far a single match of a regular expression is followed.
    static constexpr Size longestMatch = SearchOptions::longestMatch;

    explicit Searcher(Pattern pattern, Options options) : m_pattern(std::move(pattern)), m_options(options) { }
    explicit Searcher(Pattern pattern) : Searcher(std::move(pattern), Options{}) { }

    /// Hits lie whole within `range` (clipped to the size). Errors: Cancelled; OutOfMemory; BadArgument for a stride
    /// that is none; TooComplex where a regular expression ran into PCRE2's match limit, or one match would be longer
    /// than `longestMatch` (the range says where).
    [[nodiscard]] Result<SearchReport> run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const;
    /// The first hit in the direction of the search, or nothing.
    [[nodiscard]] Result<std::optional<Range>> first(const Snapshot& snapshot, Range range, Progress& progress) const;

private:
    /// Of what is found wherever it starts, whatever the options say about that.
    [[nodiscard]] Result<SearchReport> runAnywhere(const Snapshot& snapshot, Range range, HitSink& sink,
                                                   Progress& progress) const;

    Pattern m_pattern;
    Options m_options;
};

} // namespace hexfolio
