// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/matchruns.h"

#include <algorithm>

namespace hexfolio {

RegexMatch MatchRun::at(Size index) const noexcept
{
    const Offset start = starts.at(index);
    return {.start = start, .hit = {start + toBegin, start + toEnd}};
}

HitRun MatchRun::hits() const noexcept
{
    return {.first = starts.first + toBegin, .count = starts.count, .stride = starts.stride};
}

void MatchRuns::append(const RegexMatch& match)
{
    const Size toBegin = match.hit.begin - match.start;
    const Size toEnd = match.hit.end - match.start;
    if (!m_runs.empty() && m_runs.back().toBegin == toBegin && m_runs.back().toEnd == toEnd) {
        HitRun& starts = m_runs.back().starts;
        const Size distance = match.start - starts.last();
        if (starts.count == 1)
            starts.stride = distance;
        if (starts.stride == distance) {
            ++starts.count;
            return;
        }
    }
    m_runs.push_back({.starts = {.first = match.start}, .toBegin = toBegin, .toEnd = toEnd});
}

void MatchRuns::append(MatchRuns more)
{
    // Mostly a few matches stand before very many.
    more.m_runs.insert(more.m_runs.begin(), m_runs.begin(), m_runs.end());
    m_runs = std::move(more.m_runs);
}

Offset MatchRuns::dropBefore(Offset offset)
{
    const auto later =
        std::ranges::find_if(m_runs, [offset](const MatchRun& run) { return run.starts.last() >= offset; });
    Offset end = later == m_runs.begin() ? 0 : std::prev(later)->end();
    m_runs.erase(m_runs.begin(), later);
    if (m_runs.empty() || m_runs.front().starts.first >= offset)
        return end;
    HitRun& starts = m_runs.front().starts;
    const Size dropped = (offset - starts.first + starts.stride - 1) / starts.stride;
    end = m_runs.front().at(dropped - 1).hit.end;
    starts = {.first = starts.at(dropped), .count = starts.count - dropped, .stride = starts.stride};
    return end;
}

void MatchRuns::dropFrom(Offset offset)
{
    while (!m_runs.empty() && m_runs.back().starts.first >= offset)
        m_runs.pop_back();
    if (!m_runs.empty())
        m_runs.back().starts.count = m_runs.back().starts.countBefore(offset);
}

} // namespace hexfolio
