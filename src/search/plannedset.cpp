// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/plannedset.h"

#include <chrono>

namespace hexfolio {

namespace {

using namespace std::chrono_literals;

/// Any plan is good enough for a range that takes less time than to make another one.
constexpr Size longRange = Size{64} << 20;
/// A plan for data that differs by more may find what is rare there everywhere here.
constexpr double similar = 0.25;

} // namespace

Result<std::shared_ptr<const SetPlan>> PlannedSet::planFor(const Snapshot& snapshot, Range range,
                                                           const Progress& progress) const
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(10ms)) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
    }
    if (m_plan && range.clampedTo(snapshot.size()).size() < longRange)
        return m_plan;
    // Of all the data, so that searching on from another place needs no other plan.
    const ByteFrequencies frequencies = ByteFrequencies::ofSample(snapshot, {0, snapshot.size()});
    if (m_plan && frequencies.differenceTo(m_frequencies) < similar)
        return m_plan;
    auto plan = SetPlan::of(m_patterns, frequencies, SetPlan::Needles::WherePossible, progress);
    if (!plan)
        return plan;
    m_plan = *plan;
    m_frequencies = frequencies;
    return m_plan;
}

} // namespace hexfolio
