// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// How a search goes about; a value.
struct SearchOptions {
    enum class Direction : std::uint8_t { Forward, Backward };
    enum class Overlaps : std::uint8_t {
        Skip, ///< the next hit starts at the end of the last one at the earliest (from the left, also when going backward)
        Report, ///< every offset at which the pattern matches
    };

    Direction direction = Direction::Forward;
    Overlaps overlaps = Overlaps::Skip;
    /// 0: as many as there are processors and the range deserves.
    unsigned threads = 0;
    /// Bytes looked at in one go; small ones are for tests.
    Size chunk = Size{256} << 10;

    /// How far a single match of a regular expression is followed.
    static constexpr Size longestMatch = Size{64} << 20;
};

/// What a search says at its end, besides the hits.
struct SearchReport {
    /// Bytes that could not be read, and therefore were not searched, ascending.
    std::vector<Range> unreadable;
    /// The sink wanted no more.
    bool wasStopped = false;
};

} // namespace hexfolio
