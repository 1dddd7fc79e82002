// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// What lies behind bytes that are looked at.
enum class Behind : std::uint8_t {
    Nothing, ///< the data ends there
    More, ///< other bytes that are not at hand, or still to come
};

/// A part of a stream that is looked at while more of it may come. A plain value.
struct StreamPart {
    /// All that has come and counts: an expression sees nothing before its begin.
    Range range;
    /// Of what starts before, all is known.
    Offset from = 0;
    Behind behind = Behind::More;
};

/// How a search goes about; a value.
struct SearchOptions {
    enum class Direction : std::uint8_t { Forward, Backward };
    enum class Overlaps : std::uint8_t {
        Skip, ///< the next hit starts at the end of the last one at the earliest (from the left, also when going
              ///< backward)
        Report, ///< every offset at which the pattern matches
    };

    /// Whether places where a regular expression may match are found by other means before it is tried there; the hits
    /// are the same. Anything but WhereItPays is for tests.
    enum class Prefilter : std::uint8_t { WhereItPays, Never, Always };

    Direction direction = Direction::Forward;
    Overlaps overlaps = Overlaps::Skip;
    /// Only hits that start at an offset o of the snapshot with o % stride == phase % stride; from 1 (everywhere) to
    /// Alignment::longestStride. Of literals and values, the others do not count at all, so they overlap nothing; of
    /// what else there is, the hits that would be found anyway are left out.
    Size stride = 1;
    Offset phase = 0;
    /// 0: as many as there are processors and the range deserves.
    unsigned threads = 0;
    /// Bytes looked at in one go; small ones are for tests.
    Size chunk = Size{256} << 10;
    Prefilter prefilter = Prefilter::WhereItPays;

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
