// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/matchmerger.h"

#include <tuple>

namespace hexfolio {

bool MatchMerger::After::operator()(const Item& a, const Item& b) const noexcept
{
    if (order == Order::Ascending)
        return std::tuple(a.run.starts.first, a.pattern) > std::tuple(b.run.starts.first, b.pattern);
    return std::tuple(a.run.starts.last(), a.pattern) < std::tuple(b.run.starts.last(), b.pattern);
}

void MatchMerger::add(const MatchRuns& matches, std::uint32_t pattern)
{
    for (const MatchRun& run : matches.runs()) {
        if (run.starts.count > 0)
            m_queue.push({run, pattern});
    }
}

/// Cuts off the first match in the merger's order.
MatchRun MatchMerger::takenFromFront(Item& item) const
{
    HitRun& starts = item.run.starts;
    MatchRun one = item.run;
    one.starts = {.first = m_order == Order::Ascending ? starts.first : starts.last()};
    if (m_order == Order::Ascending)
        starts.first += starts.stride;
    --starts.count;
    return one;
}

bool MatchMerger::mergeInto(const Take& take)
{
    while (!m_queue.empty()) {
        Item item = m_queue.top();
        m_queue.pop();
        const HitRun& starts = item.run.starts;
        const bool isAlone = m_queue.empty()
            || (m_order == Order::Ascending ? starts.last() < m_queue.top().run.starts.first
                                            : starts.first > m_queue.top().run.starts.last());
        const MatchRun next = isAlone ? item.run : takenFromFront(item);
        if (!isAlone && item.run.starts.count > 0)
            m_queue.push(item);
        if (!take(next, item.pattern))
            return false;
    }
    return true;
}

} // namespace hexfolio
