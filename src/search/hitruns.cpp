// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitruns.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

void HitRuns::append(Offset offset)
{
    if (!m_runs.empty()) {
        HitRun& back = m_runs.back();
        const Size distance = offset - back.last();
        if (back.count == 1 && distance <= longestStride)
            back.stride = distance;
        if (back.stride == distance) {
            ++back.count;
            return;
        }
    }
    m_runs.push_back({.first = offset});
}

HitRun OverlapFilter::filtered(const HitRun& run) noexcept
{
    Size skipped = 0;
    if (run.first < m_free)
        skipped = std::min(run.count, (m_free - run.first + run.stride - 1) / run.stride);
    const Size left = run.count - skipped;
    if (left == 0)
        return {.first = run.first, .count = 0};
    const Size step = std::max<Size>(1, (m_length + run.stride - 1) / run.stride);
    const HitRun kept{.first = run.at(skipped), .count = (left + step - 1) / step, .stride = run.stride * step};
    m_free = kept.last() + m_length;
    return kept;
}

void BackwardOverlapFilter::add(const HitRun& run)
{
    // Matches that do not touch their neighbours in the run form no chain; only the first may touch what lies left of
    // it.
    if (run.count > 1 && run.stride >= m_length) {
        addChained({.first = run.last()});
        finish();
        if (run.count > 2)
            m_take({.first = run.at(1), .count = run.count - 2, .stride = run.stride});
        addChained({.first = run.first});
        return;
    }
    addChained(run);
}

void BackwardOverlapFilter::addChained(const HitRun& run)
{
    if (!m_chain.empty() && m_chain.back().first - run.last() >= m_length)
        finish();
    if (!m_chain.empty()) {
        HitRun& left = m_chain.back();
        const Size distance = left.first - run.last();
        const bool fits = (left.count == 1 || left.stride == distance) && (run.count == 1 || run.stride == distance);
        if (fits) {
            left = {.first = run.first, .count = run.count + left.count, .stride = distance};
            return;
        }
    }
    m_chain.push_back(run);
}

void BackwardOverlapFilter::finish()
{
    OverlapFilter filter(m_length);
    std::vector<HitRun> kept;
    kept.reserve(m_chain.size());
    for (const HitRun& run : m_chain | std::views::reverse)
        kept.push_back(filter.filtered(run));
    for (const HitRun& run : kept | std::views::reverse) {
        if (run.count > 0)
            m_take(run);
    }
    m_chain.clear();
}

} // namespace hexfolio
