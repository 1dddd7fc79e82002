// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/alignment.h"

#include <numeric>

namespace hexfolio {

HitRun Alignment::filtered(const HitRun& run) const noexcept
{
    constexpr HitRun none{.first = 0, .count = 0};
    if (stride == 1 || run.count == 0)
        return run;
    // Which i have run.stride * i == missing modulo stride? They repeat after `period`.
    const Size missing = (phase % stride + stride - run.first % stride) % stride;
    const Size common = std::gcd(run.stride, stride);
    if (missing % common != 0)
        return none;
    const Size period = stride / common;
    const Size step = run.stride / common % period;
    Size first = missing / common;
    if (step > 1) {
        while (first % step != 0)
            first += period;
        first /= step;
    }
    if (first >= run.count)
        return none;
    return {.first = run.at(first), .count = (run.count - 1 - first) / period + 1, .stride = run.stride * period};
}

Result<Alignment> Alignment::of(const SearchOptions& options)
{
    if (options.stride == 0 || options.stride > longestStride) {
        return failure(
            {.kind = ErrorKind::BadArgument,
             .reason = HEXFOLIO_TR("Reason", "the distance between places to look at is from 1 byte to 1 TiB")});
    }
    return Alignment{options.stride, options.phase};
}

HitSink::Answer AlignedSink::take(const Hit& hit)
{
    return m_alignment.allows(hit.range.begin) ? m_sink.take(hit) : Answer::GoOn;
}

HitSink::Answer AlignedSink::takeMany(const EqualHits& hits, Order order)
{
    EqualHits kept = hits;
    kept.starts = m_alignment.filtered(hits.starts);
    return kept.starts.count > 0 ? m_sink.takeMany(kept, order) : Answer::GoOn;
}

} // namespace hexfolio
