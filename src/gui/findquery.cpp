// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findquery.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Stretches are seen whole when so many bytes around the start are searched with it.
constexpr Size stretchMargin = 8;

/// Keeps the first hit that lies whole on the right side of where the search starts.
class HitBeyond final : public HitSink {
public:
    HitBeyond(Range allowed) : m_allowed(allowed) { }

    [[nodiscard]] Answer take(const Hit& hit) override
    {
        if (!m_allowed.contains(hit.range))
            return Answer::GoOn;
        m_hit = hit.range;
        return Answer::Stop;
    }
    [[nodiscard]] const std::optional<Range>& hit() const noexcept { return m_hit; }

private:
    Range m_allowed;
    std::optional<Range> m_hit;
};

bool isStretch(const FindQuery& query)
{
    return query.sought.pattern.kind() == Pattern::Kind::Stretch;
}

// A stretch that goes on at the start of the search would be taken for one that begins there: some of what is on the
// other side is searched with it, whole blocks where it is made of such.
Range withMargin(const FindQuery& query, Range part, Range scope)
{
    if (!isStretch(query))
        return part;
    const Size block = query.sought.blockSize();
    const Size margin = std::max(block, stretchMargin);
    if (query.direction == Searcher::Direction::Forward) {
        const Size before = part.begin - scope.begin;
        return {part.begin - std::min(before, margin + before % block), part.end};
    }
    return {part.begin, part.end + std::min(scope.end - part.end, margin + block)};
}

// What the first pass left begins before `from` (backward: ends behind it) and reaches at most so far to its other side:
// a literal by its length, a regular expression as far as a match is followed at all.
Range secondPass(const FindQuery& query, Range scope, Offset from)
{
    const Pattern& pattern = query.sought.pattern;
    Size reach = Searcher::longestMatch;
    if (pattern.kind() == Pattern::Kind::Stretch)
        return scope;
    if (pattern.kind() == Pattern::Kind::Literal)
        reach = pattern.elements().size();
    else if (const ValueRange* const value = pattern.value())
        reach = value->format.size;
    if (query.direction == Searcher::Direction::Forward)
        return {scope.begin, from + std::min(scope.end - from, reach)};
    return {from - std::min(from - scope.begin, reach), scope.end};
}

// A regular expression may also look at what is around a match. A hit that lies where the first pass has looked already, or
// that touches the cut, may owe itself to where the search was cut off.
bool isSure(Range hit, Range searched, const FindQuery& query, Range scope, Offset from)
{
    if (searched == scope || query.sought.pattern.kind() != Pattern::Kind::Regex)
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
    const Searcher searcher(query.sought.pattern, query.sought.options(query.direction));
    const Range first = isForward ? Range{from, scope.end} : Range{scope.begin, from};
    HitBeyond sink(first);
    if (const auto report = searcher.run(snapshot, withMargin(query, first, scope), sink, progress); !report)
        return failure(report.error());
    if (sink.hit())
        return FindAnswer{sink.hit(), false};
    const Range second = secondPass(query, scope, from);
    auto hit = searcher.first(snapshot, second, progress);
    if (hit && *hit && !isSure(**hit, second, query, scope, from))
        hit = searcher.first(snapshot, scope, progress);
    if (!hit)
        return failure(hit.error());
    return FindAnswer{*hit, hit->has_value()};
}

} // namespace hexfolio
