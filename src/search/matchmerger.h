// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/hitsink.h"
#include "search/matchruns.h"

#include <functional>
#include <queue>
#include <vector>

namespace hexfolio {

/// Puts the matches of several patterns in one order: by where they start, then by the pattern's index; or the reverse.
///
/// Long runs stay together as far as no other match lies between. A plain value; one thread.
class MatchMerger {
public:
    using Order = HitSink::Order;
    /// Takes matches of one pattern, to be walked in the merger's order; returns whether it wants more.
    using Take = std::function<bool(const MatchRun& run, std::uint32_t pattern)>;

    explicit MatchMerger(Order order) : m_queue(After{order}), m_order(order) { }

    void add(const MatchRuns& matches, std::uint32_t pattern);
    /// Gives all that was added and forgets it; false once `take` wanted no more.
    [[nodiscard]] bool mergeInto(const Take& take);

private:
    struct Item {
        MatchRun run;
        std::uint32_t pattern = 0;
    };
    struct After {
        Order order;
        [[nodiscard]] bool operator()(const Item& a, const Item& b) const noexcept;
    };

    [[nodiscard]] MatchRun takenFromFront(Item& item) const;

    std::priority_queue<Item, std::vector<Item>, After> m_queue;
    Order m_order;
};

} // namespace hexfolio
