// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/hitruns.h"
#include "search/hitsink.h"

#include <vector>

namespace hexfolio {

/// Hands hits to a sink one by one and notices when the sink has enough or the job is cancelled, also in the middle of
/// a run of a billion hits. Borrows both; one thread.
class HitDelivery {
public:
    using Order = HitSink::Order;

    HitDelivery(HitSink& sink, Progress& progress) : m_sink(sink), m_progress(progress) { }

    /// One hit. False when nothing more is wanted.
    [[nodiscard]] bool take(const Hit& hit);
    /// All of them, however many.
    [[nodiscard]] bool takeMany(const EqualHits& hits, Order order);

    [[nodiscard]] bool wasStopped() const noexcept { return m_wasStopped; }
    [[nodiscard]] bool wasCancelled() const noexcept { return m_wasCancelled; }

private:
    /// Whether more is wanted, after `count` more hits; looks at the progress now and then.
    [[nodiscard]] bool goesOnAfter(Size count);

    HitSink& m_sink;
    Progress& m_progress;
    Size m_taken = 0;
    bool m_wasStopped = false;
    bool m_wasCancelled = false;
};

/// Adds a range at the end of an ascending list, as part of the last one where they touch; empty ones are left out.
void addUnreadable(std::vector<Range>& list, Range range);
/// Adds ascending ranges at the end of an ascending list, or at its front where they lie before it.
void addUnreadable(std::vector<Range>& list, const std::vector<Range>& more);

} // namespace hexfolio
