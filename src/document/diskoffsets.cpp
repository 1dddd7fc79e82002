// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/diskoffsets.h"

#include <algorithm>
#include <iterator>

namespace hexfolio {

DiskOffsets::DiskOffsets(const ChangeList& changes)
{
    // By the offsets of the file: what is there still or elsewhere, and what stands in the place of what is not.
    Runs kept;
    Runs over;
    Offset now = 0;
    Offset disk = 0;
    const auto add = [this](Runs& turned, const Run& run) {
        if (run.length == 0)
            return;
        m_byNow.push_back(run);
        turned.push_back(run.turned());
    };
    for (const Change& change : changes.changes()) {
        // The frame goes on up to the change.
        add(kept, {now, disk, change.now.begin - now});
        if (change.kind == Change::Kind::Overwritten)
            add(over, {change.now.begin, change.before.begin, change.now.size()});
        if (change.kind == Change::Kind::Moved) {
            add(kept, {change.now.begin, change.before.begin, change.now.size()});
            over.push_back({change.over.begin, change.now.begin, change.over.size()});
        }
        now = change.now.end;
        disk = change.replaced().end;
    }
    add(kept, {now, disk, maxSize - std::max(now, disk)});
    kept = apart(std::move(kept));
    const Runs rest = between(over, kept);
    std::ranges::merge(kept, rest, std::back_inserter(m_byDisk), {}, &Run::from, &Run::from);
}

/// Of bytes that are in several runs the first one has them.
DiskOffsets::Runs DiskOffsets::apart(Runs runs)
{
    std::ranges::stable_sort(runs, {}, &Run::from);
    Runs kept;
    Offset reached = 0;
    for (const Run& run : runs) {
        const Range left{std::max(run.from, reached), run.range().end};
        if (left.isEmpty())
            continue;
        kept.push_back(run.part(left));
        reached = left.end;
    }
    return kept;
}

/// What of `runs` is in none of `taken`; both ascending, each apart.
DiskOffsets::Runs DiskOffsets::between(const Runs& runs, const Runs& taken)
{
    Runs left;
    auto next = taken.begin();
    for (const Run& run : runs) {
        Range rest = run.range();
        while (next != taken.end() && next->range().end <= rest.begin)
            ++next;
        for (auto at = next; at != taken.end() && at->from < rest.end; ++at) {
            if (rest.begin < at->from)
                left.push_back(run.part({rest.begin, at->from}));
            rest.begin = std::min(rest.end, at->range().end);
        }
        if (!rest.isEmpty())
            left.push_back(run.part(rest));
    }
    return left;
}

DiskOffsets::Place DiskOffsets::placeOf(Range range, const Runs& runs)
{
    const auto endsBehind = [](Offset offset) {
        return [offset](const Run& run) { return run.range().end <= offset; };
    };
    const auto first = std::ranges::partition_point(runs, endsBehind(range.begin));
    const auto last = std::ranges::partition_point(runs, endsBehind(range.end - 1));
    const bool hasFirst = first != runs.end() && first->from <= range.begin;
    const bool hasLast = last != runs.end() && last->from < range.end;
    if (hasFirst && hasLast) {
        const Range found{first->other(range.begin), last->other(range.end - 1) + 1};
        if (found.begin < found.end && found.size() / 2 <= range.size())
            return {.range = found, .isWhole = true};
    }
    // One end is gone or far away: what stands in a row with the other one.
    const auto part = [range](const Run& run) {
        const Range both = range.intersected(run.range());
        return Place{.range = {run.other(both.begin), run.other(both.begin) + both.size()}};
    };
    if (hasFirst)
        return part(*first);
    if (hasLast)
        return part(*last);
    if (first != runs.end() && first->from < range.end)
        return part(*first);
    const Offset gap = first == runs.begin() ? 0 : std::prev(first)->to + std::prev(first)->length;
    return {.range = {gap, gap}};
}

} // namespace hexfolio
