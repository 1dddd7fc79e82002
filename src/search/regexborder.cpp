// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexborder.h"

#include <algorithm>

namespace hexfolio {

void RegexBorder::add(const MatchRun& run)
{
    const HitRun& starts = run.starts;
    if (m_crossed <= starts.first)
        m_last = starts.first;
    // Matches that do not overlap one another leave a border before the last of them.
    const bool isLoose = starts.count > 1 && run.toEnd <= starts.stride;
    if (isLoose && std::max(m_crossed, starts.at(starts.count - 2) + run.toEnd) <= starts.last())
        m_last = starts.last();
    m_crossed = std::max(m_crossed, run.end());
}

} // namespace hexfolio
