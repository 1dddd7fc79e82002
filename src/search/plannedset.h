// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/setplan.h"

#include <mutex>

namespace hexfolio {

/// A PatternSet together with the plan by which it is searched, which is made once and shared by all runs.
///
/// The set never changes. The plan is made when it is first asked for, because which parts of the patterns are rare
/// depends on the data; it is made anew where a long range of much other data is searched. Shared by pointer; any
/// thread: those that ask while a plan is being made wait for it.
class PlannedSet {
public:
    explicit PlannedSet(PatternSet set) : m_patterns(std::move(set)) { }

    [[nodiscard]] const PatternSet& patterns() const noexcept { return m_patterns; }

    /// How to search `range` of the snapshot. Errors: Cancelled, while waiting too.
    [[nodiscard]] Result<std::shared_ptr<const SetPlan>> planFor(const Snapshot& snapshot, Range range,
                                                                 const Progress& progress) const;

private:
    PatternSet m_patterns;
    mutable std::timed_mutex m_mutex;
    /// What follows is guarded by the mutex.
    mutable std::shared_ptr<const SetPlan> m_plan;
    mutable ByteFrequencies m_frequencies;
};

} // namespace hexfolio
