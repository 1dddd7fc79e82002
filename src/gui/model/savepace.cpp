// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/savepace.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// What a plain disk does when nothing is known of it.
constexpr double usualBytesPerSecond = 100e6;
constexpr double secondsOfSync = 0.01;
/// Of shorter saves the waits for the disk are all that is measured.
constexpr double leastBytes = 1 << 20;

double bytesOf(const SavePlan& plan)
{
    return static_cast<double>(plan.bytesToWrite) + static_cast<double>(plan.bytesToCopy);
}

double syncsOf(const SavePlan& plan)
{
    return static_cast<double>(plan.syncs) * secondsOfSync;
}

} // namespace

void SavePace::learn(const SavePlan& plan, Seconds taken)
{
    if (bytesOf(plan) < leastBytes)
        return;
    const double pace = bytesOf(plan) / std::max(taken.count() - syncsOf(plan), 0.001);
    // The last one counts most: disks differ with what else they do.
    m_bytesPerSecond = m_bytesPerSecond ? (*m_bytesPerSecond + 2 * pace) / 3 : pace;
}

SavePace::Seconds SavePace::estimate(const SavePlan& plan) const
{
    return Seconds(bytesOf(plan) / m_bytesPerSecond.value_or(usualBytesPerSecond) + syncsOf(plan));
}

} // namespace hexfolio
