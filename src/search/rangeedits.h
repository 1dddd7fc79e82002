// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/rangeset.h"

#include <cstddef>
#include <span>

/// What a document becomes when all ranges of a RangeSet are edited at once: jobs that build it and touch nothing. Any
/// thread. `now` is the document after the last edit that the ranges were told of. Errors: Cancelled; NoSpace,
/// OutOfMemory, TooLarge; those of RangeSet; BadArgument where there is no byte to fill with.
namespace hexfolio {

/// Putting `content` in the place of `range` by Document::replace() is one undo step.
struct RangeEdit {
    /// From the first range to the end of the last; empty where there was none.
    Range range;
    Snapshot content;
    /// How many ranges were edited.
    Size count = 0;
};

/// Takes the bytes of the ranges out.
[[nodiscard]] Result<RangeEdit> erasedRanges(const RangeSet& ranges, const Snapshot& now, Progress& progress);
/// Repeats `pattern` in each range from its begin on, and cuts the last repetition short.
[[nodiscard]] Result<RangeEdit> filledRanges(const RangeSet& ranges, const Snapshot& now,
                                             std::span<const std::byte> pattern, Progress& progress);
/// Puts `bytes` in the place of each range, whatever its length.
[[nodiscard]] Result<RangeEdit> replacedRanges(const RangeSet& ranges, const Snapshot& now,
                                               std::span<const std::byte> bytes, Progress& progress);
/// The bytes of all ranges, one behind the other; copies only those of ranges that lie close together.
[[nodiscard]] Result<Snapshot> joinedRanges(const RangeSet& ranges, const Snapshot& now, Progress& progress);

} // namespace hexfolio
