// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/patternsetsearch.h"

#include "search/alignment.h"
#include "search/setrun.h"

namespace hexfolio {

Result<SearchReport> PatternSetSearch::run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const
{
    if (auto alignment = Alignment::of(m_options); !alignment)
        return std::unexpected(std::move(alignment.error()));
    auto plan = m_options.prefilter == SearchOptions::Prefilter::Never
        ? SetPlan::of(m_set->patterns(), ByteFrequencies(), SetPlan::Needles::None, progress)
        : m_set->planFor(snapshot, range, progress);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    return SetRun(*std::move(plan), snapshot, range, m_options, sink, progress).run();
}

} // namespace hexfolio
