// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/patternsetsearch.h"

#include "search/setrun.h"

namespace hexfolio {

Result<SearchReport> PatternSetSearch::run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const
{
    const auto needles = m_options.prefilter == SearchOptions::Prefilter::Never ? SetPlan::Needles::None
                                                                                : SetPlan::Needles::WherePossible;
    auto plan =
        SetPlan::of(m_set, ByteFrequencies::ofSample(snapshot, range.clampedTo(snapshot.size())), needles, progress);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    return SetRun(*std::move(plan), snapshot, range, m_options, sink, progress).run();
}

} // namespace hexfolio
