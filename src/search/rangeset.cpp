// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rangeset.h"

#include "search/hitsetbuilder.h"
#include "search/hitwalk.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hexfolio {

namespace {

using Answer = HitSink::Answer;

/// What lets a walk go on unless something went wrong.
Result<Answer> goingOn(Result<> done)
{
    return done.transform([] { return Answer::GoOn; });
}

bool isSolid(const EqualHits& part) noexcept
{
    return part.starts.count > 1 && part.starts.stride == part.length;
}

EqualHits partOf(const EqualHits& part, Size first, Size count) noexcept
{
    return {{part.starts.at(first), count, part.starts.stride}, part.length, part.pattern};
}

Range wholeOf(const EqualHits& part) noexcept
{
    return {part.starts.first, part.starts.last() + part.length};
}

/// Makes ranges that do not overlap of hits that may.
class Merger {
public:
    Result<> add(const EqualHits& hits)
    {
        const bool areChained = hits.starts.count > 1 && hits.starts.stride < hits.length;
        const Range whole = wholeOf(hits);
        if (areChained || (m_last && whole.begin < m_last->end && hits.starts.count == 1))
            return addOne(whole);
        if (m_last && hits.starts.first < m_last->end) {
            auto added = addOne(hits.at(0).range);
            return added ? add(partOf(hits, 1, hits.starts.count - 1)) : added;
        }
        if (auto put = putLast(); !put)
            return put;
        m_last = hits.at(hits.starts.count - 1).range;
        return hits.starts.count > 1 ? put(partOf(hits, 0, hits.starts.count - 1)) : Result<>();
    }

    Result<> addOne(Range range)
    {
        // What an edit turned round cannot be told apart any more.
        if (m_last && range.begin < m_last->end) {
            *m_last = {std::min(m_last->begin, range.begin), std::max(m_last->end, range.end)};
            return {};
        }
        auto put = putLast();
        m_last = range;
        return put;
    }

    Result<HitSet> finish()
    {
        if (auto put = putLast(); !put)
            return std::unexpected(put.error());
        return m_builder.finish();
    }
    [[nodiscard]] const RangeSet::Extent& extent() const noexcept { return m_extent; }

private:
    Result<> putLast()
    {
        const auto last = std::exchange(m_last, std::nullopt);
        return last ? put({{last->begin, 1, 1}, last->size()}) : Result<>();
    }

    Result<> put(const EqualHits& ranges)
    {
        m_extent.count += ranges.starts.count;
        m_extent.bytes += ranges.starts.count * ranges.length;
        if (m_builder.takeMany({ranges.starts, ranges.length}, HitSink::Order::Ascending) == HitSink::Answer::GoOn)
            return {};
        const auto finished = m_builder.finish();
        return finished ? Result<>() : std::unexpected(finished.error());
    }

    HitSetBuilder m_builder;
    std::optional<Range> m_last;
    RangeSet::Extent m_extent;
};

/// How much the hits are, unless two of them overlap.
Result<std::optional<RangeSet::Extent>> extentApart(const HitSet& hits, Progress& progress)
{
    RangeSet::Extent extent;
    Offset free = 0;
    bool areApart = true;
    auto looked =
        walkHits(hits, {0, hits.count()}, maxSize, progress, [&](const EqualHits& run, Size) -> Result<Answer> {
            areApart =
                areApart && run.starts.first >= free && (run.starts.count == 1 || run.starts.stride >= run.length);
            free = run.starts.last() + run.length;
            extent.count += run.starts.count;
            extent.bytes += areApart ? run.starts.count * run.length : 0;
            return Answer::GoOn;
        });
    if (!looked)
        return std::unexpected(std::move(looked.error()));
    return areApart ? std::optional(extent) : std::nullopt;
}

} // namespace

Result<RangeSet::OfHits> RangeSet::ofHits(const FollowedHits& hits, const Snapshot& now, std::span<const Range> indexes,
                                          Wanted wanted, Progress& progress)
{
    for (const Range part : indexes)
        progress.setTotal(progress.total() + part.size());
    const bool isAll = indexes.size() == 1 && indexes.front() == Range{0, hits.found().count()};
    const bool areWhereFound = hits.edits().isEmpty() && !hits.areDoubtful();
    if (isAll && areWhereFound) {
        const auto extent = extentApart(hits.found(), progress);
        if (!extent)
            return std::unexpected(extent.error());
        if (*extent)
            return OfHits{RangeSet(hits.found(), **extent), 0};
    }
    Merger merger;
    Size leftOut = 0;
    const auto follow = [&](const Hit& hit) -> Result<> {
        const FollowedHit followed = hits.followed(hit, now);
        const bool isWanted = followed.state == FollowedHit::State::Kept
            || (followed.state != FollowedHit::State::Gone && wanted == Wanted::KeptAndChanged);
        leftOut += isWanted ? 0 : 1;
        return isWanted ? merger.addOne(followed.hit.range) : Result<>();
    };
    const auto takeRun = [&](const EqualHits& run, Size) -> Result<Answer> {
        if (areWhereFound)
            return goingOn(merger.add(run));
        for (Size i = 0; i < run.starts.count; ++i) {
            if (auto followed = follow(run.at(i)); !followed)
                return std::unexpected(std::move(followed.error()));
        }
        return Answer::GoOn;
    };
    Result<> walked;
    for (std::size_t i = 0; walked && i < indexes.size(); ++i)
        walked = walkHits(hits.found(), indexes[i], areWhereFound ? maxSize : hitsInAStep, progress, takeRun);
    auto made = walked ? merger.finish() : std::unexpected(walked.error());
    if (!made)
        return std::unexpected(made.error());
    return OfHits{RangeSet(*std::move(made), merger.extent()), leftOut};
}

Result<RangeSet::Extent> RangeSet::measured(Progress& progress) const
{
    if (!haveMoved())
        return m_selected;
    Extent extent;
    auto walked = walk(
        [&extent](const EqualHits& part) -> Result<> {
            extent.count += part.starts.count;
            extent.bytes += part.starts.count * part.length;
            return {};
        },
        progress);
    if (!walked)
        return std::unexpected(std::move(walked.error()));
    return extent;
}

void RangeSet::add(const Edit& edit)
{
    // Where no byte moves, no range does.
    if (edit.inserted.size() != edit.removedSize)
        m_ranges.add(edit);
}

Result<std::vector<Range>> RangeSet::touching(Range range, std::size_t most) const
{
    // Without what was searched, whatever was touched is not kept; so nothing is read.
    const auto found = m_ranges.touching(range, most, Snapshot());
    if (!found)
        return std::unexpected(found.error());
    std::vector<Range> ranges;
    for (const FollowedHit& hit : *found) {
        if (hit.state == FollowedHit::State::Kept)
            ranges.push_back(hit.hit.range);
    }
    std::ranges::sort(ranges, {}, &Range::begin);
    return ranges;
}

Result<Range> RangeSet::indexesIn(Range then) const
{
    const HitSet& ranges = m_ranges.found();
    const auto first = ranges.countBefore(then.begin);
    auto end = first ? ranges.countBefore(then.end) : first;
    if (!end)
        return std::unexpected(end.error());
    if (*end == *first)
        return Range{*first, *first};
    const auto last = ranges.at(*end - 1);
    if (!last)
        return std::unexpected(last.error());
    return Range{*first, last->range.end > then.end ? *end - 1 : *end};
}

Result<std::vector<RangeSet::Stretch>> RangeSet::stretches() const
{
    std::vector<Stretch> stretches;
    EditMap::Place before;
    Result<> looked;
    const auto add = [&](Offset end) {
        const auto indexes = looked ? indexesIn({before.then.end, end}) : Range{};
        if (!indexes)
            looked = std::unexpected(indexes.error());
        else if (!indexes->isEmpty())
            stretches.push_back({*indexes, before.now.end - before.then.end});
    };
    m_ranges.edits().visit([&](const EditMap::Place& place) {
        add(place.then.begin);
        before = place;
    });
    add(maxSize);
    if (!looked)
        return std::unexpected(std::move(looked.error()));
    return stretches;
}

Result<> RangeSet::walk(const Take& take, Progress& progress) const
{
    progress.setTotal(m_ranges.found().count());
    const auto all = stretches();
    if (!all)
        return std::unexpected(all.error());
    Result<> walked;
    for (std::size_t i = 0; walked && i < all->size(); ++i) {
        const Stretch& stretch = (*all)[i];
        const auto takeRun = [&](const EqualHits& run, Size) -> Result<Answer> {
            EqualHits there = run;
            there.starts.first += stretch.shift;
            const Size atOnce = isSolid(run) ? run.starts.count : hitsInAStep;
            for (Size first = 0; first < run.starts.count; first += atOnce) {
                if (progress.isCancelled())
                    return failure({.kind = ErrorKind::Cancelled});
                if (auto taken = take(partOf(there, first, std::min(atOnce, run.starts.count - first))); !taken)
                    return std::unexpected(std::move(taken.error()));
            }
            return Answer::GoOn;
        };
        walked = walkHits(m_ranges.found(), stretch.indexes, maxSize, progress, takeRun);
    }
    return walked;
}

} // namespace hexfolio
