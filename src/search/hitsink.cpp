// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitsink.h"

namespace hexfolio {

HitSink::Answer HitSink::takeMany(const EqualHits& hits, Order order)
{
    for (Size i = 0; i < hits.starts.count; ++i) {
        if (take(hits.at(order == Order::Ascending ? i : hits.starts.count - 1 - i)) == Answer::Stop)
            return Answer::Stop;
    }
    return Answer::GoOn;
}

} // namespace hexfolio
