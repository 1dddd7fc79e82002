// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/anchor.h"
#include "gui/model/hitexport.h"
#include "search/rangeset.h"

#include <cstddef>
#include <vector>

namespace hexfolio {

/// Bookmarks made of hits, called as their patterns.
struct HitBookmarks {
    std::vector<LabelledRange> bookmarks;
    /// Hits that are none of them, because they were changed or deleted.
    Size leftOut = 0;
};

/// The hits of `rows` where they stand now, in the order of their offsets. A job. Errors: TooLarge where there are more
/// than `most`; Cancelled; those of the set.
[[nodiscard]] Result<HitBookmarks> bookmarksOfHits(const HitRows& rows, RangeSet::Wanted wanted, std::size_t most,
                                                   Progress& progress);

} // namespace hexfolio
