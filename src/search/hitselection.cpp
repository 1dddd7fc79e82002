// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitselection.h"

#include "search/hitbytes.h"
#include "search/hitcursor.h"
#include "search/hitsetbuilder.h"
#include "search/hitwalk.h"

#include <algorithm>

namespace hexfolio {

namespace {

using Answer = HitSink::Answer;

bool has(std::span<const std::byte> bytes, const std::vector<std::byte>& wanted)
{
    return !std::ranges::search(bytes, wanted).empty();
}

/// The hits of a set that may stand in a relation to a hit of another, while that goes up.
class Neighbours {
public:
    explicit Neighbours(const HitSet& hits) : m_cursor(hits.blocks()) { }

    /// Those that overlap `range`, and some more before it; ranges come with ascending begins.
    [[nodiscard]] Result<std::span<const Range>> of(Range range)
    {
        while (!m_isAtEnd && (!m_next || m_next->begin < range.end)) {
            if (m_next && m_next->end > range.begin)
                m_near.push_back(*m_next);
            const auto next = m_cursor.next(1);
            if (!next)
                return std::unexpected(next.error());
            m_isAtEnd = !*next;
            m_next = *next ? std::optional((*next)->at(0).range) : std::nullopt;
        }
        if (m_near.size() > 2 * m_keptLast + 16) {
            std::erase_if(m_near, [range](Range near) { return near.end <= range.begin; });
            m_keptLast = m_near.size();
        }
        return m_near;
    }

private:
    HitCursor m_cursor;
    std::optional<Range> m_next;
    bool m_isAtEnd = false;
    std::vector<Range> m_near;
    std::size_t m_keptLast = 0;
};

bool standsTo(Range hit, Range other, HitRelation relation)
{
    switch (relation) {
    case HitRelation::Equal: return hit == other;
    case HitRelation::Overlapping: return hit.overlaps(other);
    case HitRelation::Inside: return other.contains(hit);
    }
    return false;
}

} // namespace

Result<HitSet> filteredHits(const HitSet& hits, const HitPredicate& wants, Progress& progress)
{
    HitSetBuilder builder;
    progress.setTotal(hits.count());
    auto walked = walkHits(hits, {0, hits.count()}, hitsInAStep, progress,
                           [&](const EqualHits& part, Size index) -> Result<Answer> {
                               for (Size i = 0; i < part.starts.count; ++i) {
                                   const Hit hit = part.at(i);
                                   if (wants(index + i, hit) && builder.take(hit) == Answer::Stop)
                                       return Answer::Stop;
                               }
                               return Answer::GoOn;
                           });
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    return builder.finish();
}

Result<HitSet> filteredHits(const HitSet& hits, const HitFilter& filter, const Snapshot& searched, Progress& progress)
{
    HitBytes bytes(searched);
    const auto contains = [&](Range range) {
        const auto found = bytes.of(Range::ofLength(range.begin, std::min(range.size(), HitFilter::longestLookedAt))
                                        .clampedTo(searched.size()));
        return found && has(*found, filter.contained);
    };
    return filteredHits(
        hits,
        [&](Size, const Hit& hit) {
            const Size length = hit.range.size();
            return length >= filter.shortest && length <= filter.longest
                && (!filter.within || filter.within->contains(hit.range))
                && (filter.patterns.empty() || std::ranges::contains(filter.patterns, hit.pattern))
                && (filter.contained.empty() || contains(hit.range));
        },
        progress);
}

Result<HitSet> comparedHits(const HitSet& hits, const HitSet& others, HitRelation relation, HitsWanted wanted,
                            Progress& progress)
{
    Neighbours neighbours(others);
    HitSetBuilder builder;
    const auto take = [&](const EqualHits& part, Size) -> Result<Answer> {
        for (Size i = 0; i < part.starts.count; ++i) {
            const Hit hit = part.at(i);
            const auto near = neighbours.of(hit.range);
            if (!near)
                return std::unexpected(near.error());
            const bool hasPartner =
                std::ranges::any_of(*near, [&](Range other) { return standsTo(hit.range, other, relation); });
            if (hasPartner == (wanted == HitsWanted::WithPartner) && builder.take(hit) == Answer::Stop)
                return Answer::Stop;
        }
        return Answer::GoOn;
    };
    progress.setTotal(hits.count());
    if (auto walked = walkHits(hits, {0, hits.count()}, hitsInAStep, progress, take); !walked)
        return std::unexpected(std::move(walked.error()));
    return builder.finish();
}

Result<HitSet> keptHits(const FollowedHits& hits, const Snapshot& now, std::span<const Range> indexes,
                        Progress& progress)
{
    for (const Range part : indexes)
        progress.setTotal(progress.total() + part.size());
    HitSetBuilder builder;
    const auto take = [&](const EqualHits& part, Size) -> Result<Answer> {
        for (Size i = 0; i < part.starts.count; ++i) {
            const FollowedHit followed = hits.followed(part.at(i), now);
            if (followed.state == FollowedHit::State::Kept && builder.take(followed.hit) == Answer::Stop)
                return Answer::Stop;
        }
        return Answer::GoOn;
    };
    for (const Range part : indexes) {
        if (auto walked = walkHits(hits.found(), part, hitsInAStep, progress, take); !walked)
            return std::unexpected(std::move(walked.error()));
    }
    return builder.finish();
}

} // namespace hexfolio
