// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/diskchain.h"

#include <algorithm>

namespace hexfolio {

namespace {

bool areInOrder(const std::vector<DiskRun>& runs)
{
    return std::ranges::is_sorted(runs, [](const DiskRun& a, const DiskRun& b) { return a.disk < b.diskEnd(); });
}

} // namespace

DiskChain::DiskChain(std::vector<DiskRun>& runs) : m_runs(runs), m_weights(runs.size()), m_before(runs.size(), none)
{
    m_ends.reserve(runs.size());
    for (const DiskRun& run : runs)
        m_ends.push_back(run.diskEnd());
    std::ranges::sort(m_ends);
    m_ends.erase(std::ranges::unique(m_ends).begin(), m_ends.end());
    m_heaviest.assign(2 * m_ends.size(), none);
    m_leading.assign(2 * m_ends.size(), none);
}

void DiskChain::mark(std::vector<DiskRun>& runs)
{
    for (DiskRun& run : runs)
        run.skipped = 0;
    if (areInOrder(runs))
        return;
    DiskChain chain(runs);
    std::size_t best = none;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        chain.extend(i);
        if (best == none || chain.m_weights[i] > chain.m_weights[best])
            best = i;
    }
    for (DiskRun& run : runs)
        run.skipped = run.length;
    for (std::size_t i = best; i != none; i = chain.m_before[i]) {
        const std::size_t before = chain.m_before[i];
        const Offset reached = before == none ? 0 : runs[before].diskEnd();
        runs[i].skipped = std::max(reached, runs[i].disk) - runs[i].disk;
    }
}

/// Finds the heaviest chain that ends with `run`, then lets later runs build on it.
void DiskChain::extend(std::size_t run)
{
    const DiskRun& now = m_runs[run];
    const std::size_t apart = bestEndingBy(now.disk);
    m_before[run] = apart;
    m_weights[run] = now.length + (apart == none ? 0 : m_weights[apart]);
    const std::size_t trimmed = bestEndingIn(now.disk, now.diskEnd());
    if (trimmed != none) {
        const Size weight = m_weights[trimmed] + now.diskEnd() - m_runs[trimmed].diskEnd();
        if (weight > m_weights[run]) {
            m_before[run] = trimmed;
            m_weights[run] = weight;
        }
    }
    enter(run);
}

std::int64_t DiskChain::weightOf(std::size_t run) const noexcept
{
    return static_cast<std::int64_t>(m_weights[run]);
}

std::int64_t DiskChain::leadOf(std::size_t run) const noexcept
{
    return weightOf(run) - static_cast<std::int64_t>(m_runs[run].diskEnd());
}

void DiskChain::enter(std::size_t run)
{
    for (std::size_t node = slotOf(m_runs[run].diskEnd()) + m_ends.size(); node > 0; node /= 2) {
        if (m_heaviest[node] == none || weightOf(m_heaviest[node]) < weightOf(run))
            m_heaviest[node] = run;
        if (m_leading[node] == none || leadOf(m_leading[node]) < leadOf(run))
            m_leading[node] = run;
    }
}

std::size_t DiskChain::slotOf(Offset end) const noexcept
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_ends, end) - m_ends.begin());
}

template <class Key>
std::size_t DiskChain::bestIn(const std::vector<std::size_t>& tree, std::size_t from, std::size_t to,
                              Key key) const noexcept
{
    std::size_t best = none;
    const auto consider = [&](std::size_t run) {
        if (run != none && (best == none || key(run) > key(best)))
            best = run;
    };
    for (from += m_ends.size(), to += m_ends.size(); from < to; from /= 2, to /= 2) {
        if (from % 2 == 1)
            consider(tree[from++]);
        if (to % 2 == 1)
            consider(tree[--to]);
    }
    return best;
}

/// The heaviest chain that ends at `end` of the file or before.
std::size_t DiskChain::bestEndingBy(Offset end) const noexcept
{
    return bestIn(m_heaviest, 0, slotOf(end + 1), [this](std::size_t run) { return weightOf(run); });
}

/// The chain that ends within (after, before) and gains most when it is continued to `before`.
std::size_t DiskChain::bestEndingIn(Offset after, Offset before) const noexcept
{
    return bestIn(m_leading, slotOf(after + 1), slotOf(before), [this](std::size_t run) { return leadOf(run); });
}

} // namespace hexfolio
