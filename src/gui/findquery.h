// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "gui/model/sought.h"
#include "search/searcher.h"

#include <optional>
#include <string>

namespace hexfolio {

/// One press of "find next" or "find previous": where to start, which way, within what. A value for any thread.
struct FindQuery {
    Sought sought;
    Searcher::Direction direction = Searcher::Direction::Forward;
    /// Only hits whole within it count.
    Range scope;
    /// Forward: hits begin here or later. Backward: hits end here or earlier. Then the search goes on from the other
    /// end.
    Offset from = 0;
};

/// What was found, and whether the search had to go on from the other end of the scope.
struct FindAnswer {
    std::optional<Range> hit;
    bool hasWrapped = false;
    /// What the pattern of the hit is called, where there are several.
    std::string name = {};
};

/// Carries `query` out. Errors: those of Sought::run().
[[nodiscard]] Result<FindAnswer> findFrom(const Snapshot& snapshot, const FindQuery& query, Progress& progress);

} // namespace hexfolio
