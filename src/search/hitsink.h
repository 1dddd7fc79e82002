// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/hitruns.h"

#include <cstdint>

namespace hexfolio {

/// What was found: where, in offsets of the snapshot (never empty), and by which of the patterns that were looked for
/// at once; 0 where there was only one. A plain value.
struct Hit {
    Range range;
    std::uint32_t pattern = 0;

    friend bool operator==(const Hit&, const Hit&) noexcept = default;
};

/// Many hits of one length and pattern, at equal distances. A plain value.
struct EqualHits {
    HitRun starts;
    Size length = 1;
    std::uint32_t pattern = 0;

    [[nodiscard]] Hit at(Size index) const noexcept { return {Range::ofLength(starts.at(index), length), pattern}; }
};

/// Receives what a Searcher finds, in the order of the search. Called on one thread.
class HitSink {
public:
    enum class Answer : std::uint8_t { GoOn, Stop };
    enum class Order : std::uint8_t { Ascending, Descending };

    virtual ~HitSink() = default;
    [[nodiscard]] virtual Answer take(const Hit& hit) = 0;
    /// Some thousands of hits at most, at once; for sinks that need not look at each. By default take() gets them one
    /// by one, in `order`.
    [[nodiscard]] virtual Answer takeMany(const EqualHits& hits, Order order);
};

} // namespace hexfolio
