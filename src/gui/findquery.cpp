// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findquery.h"

#include <algorithm>

namespace hexfolio {

namespace {

// The part beyond `from` that the second pass must see. Hits of a literal that were not found in the first pass begin (or
// end) before `from`, so they reach at most their length beyond it; those of a regular expression reach anywhere.
Range secondPass(const FindQuery& query, Range scope, Offset from)
{
    if (query.pattern.kind() == Pattern::Kind::Regex)
        return scope;
    const Size reach = query.pattern.elements().size();
    if (query.direction == Searcher::Direction::Forward)
        return {scope.begin, std::min(scope.end, from + reach)};
    return {from - std::min(from - scope.begin, reach), scope.end};
}

} // namespace

Result<FindAnswer> findFrom(const Snapshot& snapshot, const FindQuery& query, Progress& progress)
{
    const Range scope = query.scope.clampedTo(snapshot.size());
    const Offset from = std::clamp(query.from, scope.begin, scope.end);
    const bool isForward = query.direction == Searcher::Direction::Forward;
    const Searcher searcher(query.pattern, {.direction = query.direction});
    const Range first = isForward ? Range{from, scope.end} : Range{scope.begin, from};
    auto hit = searcher.first(snapshot, first, progress);
    if (!hit)
        return failure(hit.error());
    if (*hit)
        return FindAnswer{*hit, false};
    hit = searcher.first(snapshot, secondPass(query, scope, from), progress);
    if (!hit)
        return failure(hit.error());
    return FindAnswer{*hit, hit->has_value()};
}

} // namespace hexfolio
