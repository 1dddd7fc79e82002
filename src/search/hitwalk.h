// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/hitcursor.h"
#include "search/hitset.h"
#include "search/hitsink.h"

#include <algorithm>

namespace hexfolio {

/// So many hits are walked between two looks at the progress, unless more of them stand at equal distances.
inline constexpr Size hitsInAStep = 4096;

/// Calls `take` with the hits at `indexes` in a row, `most` (at least 1) at once where they stand at equal distances,
/// and with the index of the first of them; `take` (const EqualHits&, Size) gives Result<HitSink::Answer>, and Stop
/// ends it. Advances the progress by what was walked. A job; any thread. Errors: Cancelled; those of HitSet and of
/// `take`.
template <class Take> Result<> walkHits(const HitSet& hits, Range indexes, Size most, Progress& progress, Take take)
{
    HitCursor cursor(hits.blocks());
    cursor.moveTo(indexes.begin);
    Size told = indexes.begin;
    while (cursor.index() < indexes.end) {
        const Size index = cursor.index();
        if (index == indexes.begin || index - told >= hitsInAStep) {
            if (progress.isCancelled())
                return failure({.kind = ErrorKind::Cancelled});
            progress.advance(index - told);
            told = index;
        }
        const auto next = cursor.next(std::min(most, indexes.end - index));
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        const auto answer = take(**next, index);
        if (!answer)
            return std::unexpected(answer.error());
        if (*answer == HitSink::Answer::Stop)
            break;
    }
    progress.advance(cursor.index() - told);
    return {};
}

} // namespace hexfolio
