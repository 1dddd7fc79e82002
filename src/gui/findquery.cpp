// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findquery.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Stretches are seen whole when so many bytes around the start are searched with it.
constexpr Size stretchMargin = 8;

/// Keeps the first hit that lies whole within a range.
class HitWithin final : public HitSink {
public:
    explicit HitWithin(Range allowed) : m_allowed(allowed) { }

    [[nodiscard]] Answer take(const Hit& hit) override
    {
        if (!m_allowed.contains(hit.range))
            return Answer::GoOn;
        m_hit = hit;
        return Answer::Stop;
    }
    [[nodiscard]] const std::optional<Hit>& hit() const noexcept { return m_hit; }

private:
    Range m_allowed;
    std::optional<Hit> m_hit;
};

bool isOfKind(const FindQuery& query, Pattern::Kind kind)
{
    return query.sought.pattern && query.sought.pattern->kind() == kind;
}

// The first hit in the direction of the search that lies whole in `allowed`, of those that there are in `searched`.
Result<std::optional<Hit>> firstHit(const Snapshot& snapshot, const FindQuery& query, Range searched, Range allowed,
                                    Progress& progress)
{
    HitWithin sink(allowed);
    const Searcher::Options options = query.sought.options(query.direction);
    if (const auto report = query.sought.run(snapshot, searched, options, sink, progress); !report)
        return failure(report.error());
    return sink.hit();
}

// A stretch that goes on at the start of the search would be taken for one that begins there: some of what is on the
// other side is searched with it, whole blocks where it is made of such.
Range withMargin(const FindQuery& query, Range part, Range scope)
{
    if (!isOfKind(query, Pattern::Kind::Stretch))
        return part;
    const Size block = query.sought.blockSize();
    const Size margin = std::max(block, stretchMargin);
    if (query.direction == Searcher::Direction::Forward) {
        const Size before = part.begin - scope.begin;
        return {part.begin - std::min(before, margin + before % block), part.end};
    }
    return {part.begin, part.end + std::min(scope.end - part.end, margin + block)};
}

// What the first pass left begins before `from` (backward: ends behind it) and reaches at most so far to its other
// side: a literal by its length, a regular expression as far as a match is followed at all.
Range secondPass(const FindQuery& query, Range scope, Offset from)
{
    Size reach = Searcher::longestMatch;
    if (!query.sought.pattern || isOfKind(query, Pattern::Kind::Stretch))
        return scope;
    if (isOfKind(query, Pattern::Kind::Literal))
        reach = query.sought.pattern->elements().size();
    else if (const ValueRange* const value = query.sought.pattern->value())
        reach = value->format.size;
    if (query.direction == Searcher::Direction::Forward)
        return {scope.begin, from + std::min(scope.end - from, reach)};
    return {from - std::min(from - scope.begin, reach), scope.end};
}

// A regular expression may also look at what is around a match. A hit that lies where the first pass has looked
// already, or that touches the cut, may owe itself to where the search was cut off.
bool isSure(Range hit, Range searched, const FindQuery& query, Range scope, Offset from)
{
    if (searched == scope || !isOfKind(query, Pattern::Kind::Regex))
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
    const Range first = isForward ? Range{from, scope.end} : Range{scope.begin, from};
    auto hit = firstHit(snapshot, query, withMargin(query, first, scope), first, progress);
    if (!hit)
        return failure(hit.error());
    if (*hit)
        return FindAnswer{(*hit)->range, false, query.sought.nameOf(**hit)};
    const Range second = secondPass(query, scope, from);
    hit = firstHit(snapshot, query, second, second, progress);
    if (hit && *hit && !isSure((*hit)->range, second, query, scope, from))
        hit = firstHit(snapshot, query, scope, scope, progress);
    if (!hit)
        return failure(hit.error());
    if (!*hit)
        return FindAnswer{};
    return FindAnswer{(*hit)->range, true, query.sought.nameOf(**hit)};
}

} // namespace hexfolio
