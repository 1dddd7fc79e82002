// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "search/hitruns.h"
#include "search/hitsink.h"
#include "search/searchoptions.h"

namespace hexfolio {

/// Offsets at equal distances from the begin of the snapshot: all o with o % stride == phase % stride. A plain value;
/// any thread.
struct Alignment {
    /// 1 allows every offset; at most `longestStride`.
    Size stride = 1;
    Offset phase = 0;

    static constexpr Size longestStride = Size{1} << 40;

    [[nodiscard]] bool allows(Offset offset) const noexcept { return offset % stride == phase % stride; }
    /// What it allows of a run, as one run; a run of count 0 where there is nothing. Takes no longer for more matches.
    [[nodiscard]] HitRun filtered(const HitRun& run) const noexcept;
    /// What the options of a search say. Errors: BadArgument for a stride that is none.
    [[nodiscard]] static Result<Alignment> of(const SearchOptions& options);
};

/// Hands on to another sink what begins at an offset that an Alignment allows. Borrows the sink.
class AlignedSink final : public HitSink {
public:
    AlignedSink(const Alignment& alignment, HitSink& sink) : m_alignment(alignment), m_sink(sink) { }

    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;

private:
    Alignment m_alignment;
    HitSink& m_sink;
};

} // namespace hexfolio
