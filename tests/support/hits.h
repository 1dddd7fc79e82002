// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/hitset.h"
#include "search/hitsetbuilder.h"
#include "support/seed.h"

#include <vector>

namespace hexfolio::testing {

/// Hits in a plain vector: the twin that sets are compared with.
using NaiveHits = std::vector<Hit>;

[[nodiscard]] inline Hit hit(Offset begin, Size length, std::uint32_t pattern = 0)
{
    return {Range::ofLength(begin, length), pattern};
}

[[nodiscard]] inline NaiveHits allOf(const HitSet& set)
{
    return set.hits(0, set.count() + 1).value();
}

/// The set of ascending hits, as a search in either direction gives them.
[[nodiscard]] inline HitSet setOf(const NaiveHits& hits, HitSink::Order order = HitSink::Order::Ascending,
                                  Size memory = Size{64} << 20)
{
    HitSetBuilder builder({.order = order, .memory = memory});
    for (std::size_t i = 0; i < hits.size(); ++i)
        (void)builder.take(hits[order == HitSink::Order::Ascending ? i : hits.size() - 1 - i]);
    return builder.finish().value();
}

/// Ascending hits with runs, far jumps, changing lengths and patterns, and several at one offset; about `count` of
/// them.
[[nodiscard]] inline NaiveHits randomHits(SeededRandom& random, std::size_t count)
{
    NaiveHits hits;
    Offset at = random.below(1000);
    Size length = 2;
    Size distance = 2;
    std::uint32_t pattern = 0;
    while (hits.size() < count) {
        switch (random.below(12)) {
        case 0: distance = random.below(8); break;
        case 1: distance = random.below(400); break;
        case 2: distance = random.below(8000); break;
        case 3: distance = random.below(Size{1} << 40); break;
        case 4: length = random.between(1, 40); break;
        case 5: length = random.between(1, Size{1} << 33); break;
        case 6: pattern = static_cast<std::uint32_t>(random.below(random.below(3) == 0 ? 0xffffffff : 4)); break;
        default: break;
        }
        for (auto repeats = random.below(random.below(4) == 0 ? 40 : 4); repeats > 0; --repeats)
            hits.push_back(hit(at += distance, length, pattern));
    }
    return hits;
}

} // namespace hexfolio::testing
