// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/rangeset.h"
#include "support/hits.h"

#include <span>
#include <vector>

namespace hexfolio::testing {

/// A set of the hits' ranges.
[[nodiscard]] inline RangeSet rangesOf(const HitSet& hits)
{
    Progress progress;
    const Range all{0, hits.count()};
    return RangeSet::ofHits(FollowedHits(hits), Snapshot(), std::span(&all, 1), RangeSet::Wanted::Kept, progress)
        .value()
        .ranges;
}

/// A set of these ranges, ascending.
[[nodiscard]] inline RangeSet rangesOf(const std::vector<Range>& ranges)
{
    NaiveHits hits;
    for (const Range range : ranges)
        hits.push_back({range, 0});
    return rangesOf(setOf(hits));
}

} // namespace hexfolio::testing
