// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitdelivery.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size hitsBetweenLooks = 4096;

} // namespace

bool HitDelivery::goesOnAfter(Size count)
{
    if (m_wasStopped || m_wasCancelled)
        return false;
    m_taken += count;
    if (m_taken >= hitsBetweenLooks) {
        m_taken = 0;
        m_wasCancelled = m_progress.isCancelled();
    }
    return !m_wasCancelled;
}

bool HitDelivery::take(const Hit& hit)
{
    if (!goesOnAfter(1))
        return false;
    m_wasStopped = m_sink.take(hit) == HitSink::Answer::Stop;
    return !m_wasStopped;
}

bool HitDelivery::takeMany(const EqualHits& hits, Order order)
{
    const Size total = hits.starts.count;
    for (Size done = 0; done < total;) {
        const Size count = std::min(hitsBetweenLooks, total - done);
        if (!goesOnAfter(count))
            return false;
        EqualHits part = hits;
        part.starts.first = hits.starts.at(order == Order::Ascending ? done : total - done - count);
        part.starts.count = count;
        m_wasStopped = m_sink.takeMany(part, order) == HitSink::Answer::Stop;
        if (m_wasStopped)
            return false;
        done += count;
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
