// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findquery.h"

#include <algorithm>

namespace hexfolio {

namespace {

// What the first pass left begins before `from` (backward: ends behind it) and reaches at most so far to its other side:
// a literal by its length, a regular expression as far as a match is followed at all.
Range secondPass(const FindQuery& query, Range scope, Offset from)
{
    const bool isLiteral = query.pattern.kind() == Pattern::Kind::Literal;
    const Size reach = isLiteral ? query.pattern.elements().size() : Searcher::longestMatch;
    if (query.direction == Searcher::Direction::Forward)
        return {scope.begin, from + std::min(scope.end - from, reach)};
    return {from - std::min(from - scope.begin, reach), scope.end};
}

// A regular expression may also look at what is around a match. A hit that lies where the first pass has looked already, or
// that touches the cut, may owe itself to where the search was cut off.
bool isSure(Range hit, Range searched, const FindQuery& query, Range scope, Offset from)
{
    if (searched == scope || query.pattern.kind() == Pattern::Kind::Literal)
        return true;
    if (query.direction == Searcher::Direction::Forward)
        return hit.begin < from && hit.end < searched.end;
    return hit.end > from && hit.begin > searched.begin;
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
    const Range second = secondPass(query, scope, from);
    hit = searcher.first(snapshot, second, progress);
    if (hit && *hit && !isSure(**hit, second, query, scope, from))
        hit = searcher.first(snapshot, scope, progress);
    if (!hit)
        return failure(hit.error());
    return FindAnswer{*hit, hit->has_value()};
}

} // namespace hexfolio
