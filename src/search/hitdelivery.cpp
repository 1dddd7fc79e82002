// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitdelivery.h"

namespace hexfolio {

bool HitDelivery::take(Range hit)
{
    constexpr Size hitsBetweenLooks = 4096;
    if (m_wasStopped || m_wasCancelled)
        return false;
    if (++m_taken % hitsBetweenLooks == 0 && m_progress.isCancelled()) {
        m_wasCancelled = true;
        return false;
    }
    m_wasStopped = m_sink.take(hit) == HitSink::Answer::Stop;
    return !m_wasStopped;
}

bool HitDelivery::take(const HitRun& run, Size length, Order order)
{
    for (Size i = 0; i < run.count; ++i) {
        const Offset at = run.at(order == Order::Ascending ? i : run.count - 1 - i);
        if (!take(Range{at, at + length}))
            return false;
    }
    return !m_wasStopped && !m_wasCancelled;
}

void addUnreadable(std::vector<Range>& list, Range range)
{
    if (range.isEmpty())
        return;
    if (!list.empty() && list.back().end == range.begin)
        list.back().end = range.end;
    else
        list.push_back(range);
}

void addUnreadable(std::vector<Range>& list, const std::vector<Range>& more)
{
    if (list.empty() || more.empty() || list.back().end <= more.front().begin) {
        for (const Range range : more)
            addUnreadable(list, range);
        return;
    }
    std::vector<Range> joined = more;
    for (const Range range : list)
        addUnreadable(joined, range);
    list = std::move(joined);
}

} // namespace hexfolio
