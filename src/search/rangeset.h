// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/edit.h"
#include "search/followedhits.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hexfolio {

/// Ranges of a document that are selected together: ascending, none overlaps another, by the hundred million.
///
/// Held as a HitSet holds hits, and shared with it where the hits are such ranges already. They move with their bytes:
/// an edit that keeps the size leaves each where it is; a range that an edit of another size touched is none of them
/// any more, until that is undone. A value; one thread, copies may go to others.
class RangeSet {
public:
    /// How many there are, and how many bytes they have together.
    struct Extent {
        Size count = 0;
        Size bytes = 0;
        friend bool operator==(const Extent&, const Extent&) noexcept = default;
    };

    RangeSet() = default;

    /// Which hits become ranges. Those that were deleted never do.
    enum class Wanted : std::uint8_t {
        Kept, ///< as they were found
        KeptAndChanged, ///< also where they are likely to stand, with other bytes, and those that are doubtful
    };
    struct OfHits;
    /// The hits at `indexes` (ascending ranges below the count of `hits`) where they stand in `now`, the document after
    /// the last edit that `hits` was told of; those that overlap become one range. A job. Errors: Cancelled, NoSpace;
    /// those of HitSet.
    [[nodiscard]] static Result<OfHits> ofHits(const FollowedHits& hits, const Snapshot& now,
                                               std::span<const Range> indexes, Wanted wanted, Progress& progress);

    /// As it was when they were selected.
    [[nodiscard]] const Extent& selected() const noexcept { return m_selected; }
    /// As it is now; a job where there were edits that moved bytes. Errors: Cancelled; those of HitSet.
    [[nodiscard]] Result<Extent> measured(Progress& progress) const;

    /// Every edit of the document, in order.
    void add(const Edit& edit);
    /// Bytes moved since they were selected.
    [[nodiscard]] bool haveMoved() const noexcept { return !m_ranges.edits().isEmpty(); }

    /// Those that have bytes in `range` of the document now, ascending, `most` of them at most. Errors: those of
    /// HitSet.
    [[nodiscard]] Result<std::vector<Range>> touching(Range range, std::size_t most) const;
    /// Calls `take` with all of them, ascending, equal ones at equal distances together: some thousands at most, unless
    /// they touch. Errors: Cancelled; those of HitSet and of `take`, which ends it.
    using Take = std::function<Result<>(const EqualHits& ranges)>;
    [[nodiscard]] Result<> walk(const Take& take, Progress& progress) const;

private:
    RangeSet(HitSet ranges, const Extent& selected) : m_ranges(std::move(ranges)), m_selected(selected) { }
    /// Ranges that moved together, by their indexes; `shift` (modulo 2^64) is how far.
    struct Stretch {
        Range indexes;
        Offset shift = 0;
    };
    /// What edits of another size left alone, ascending.
    [[nodiscard]] Result<std::vector<Stretch>> stretches() const;
    /// The indexes of the ranges that lie whole in `then`, in offsets of when they were selected.
    [[nodiscard]] Result<Range> indexesIn(Range then) const;

    FollowedHits m_ranges;
    Extent m_selected;
};

struct RangeSet::OfHits {
    RangeSet ranges;
    /// Hits that are none of them, because they were changed, or perhaps, or deleted.
    Size leftOut = 0;
};

} // namespace hexfolio
