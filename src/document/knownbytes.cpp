// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/knownbytes.h"

#include "document/editrecorder.h"

#include <algorithm>

namespace hexfolio {

KnownBytes::KnownBytes(const std::vector<ReplayedHistory::Known>& known, const std::vector<editlog::Proof::Sum>& sums)
{
    for (const ReplayedHistory::Known& run : known)
        m_known.push_back({Range::ofLength(run.at, run.bytes.size()), run.bytes, {}});
    for (const editlog::Proof::Sum& sum : sums)
        m_known.push_back({sum.range, {}, sum.value});
    std::ranges::stable_sort(m_known, {}, [](const Stretch& stretch) { return stretch.range.begin; });
    for (const Stretch& stretch : m_known)
        m_longest = std::max(m_longest, stretch.range.size());
}

/// `part` of the stretch, or all of it where only its sum is known.
bool KnownBytes::isIn(const Stretch& stretch, Range part, const Snapshot& file)
{
    const Range range = stretch.sum ? stretch.range : part;
    if (range.end > file.size())
        return false;
    std::vector<std::byte> found(range.size());
    if (!file.read(range.begin, found).empty())
        return false;
    if (stretch.sum)
        return Sha256::of(found) == *stretch.sum;
    return std::ranges::equal(found, stretch.bytes.subspan(range.begin - stretch.range.begin, range.size()));
}

bool KnownBytes::areIn(const Snapshot& file) const
{
    return std::ranges::all_of(m_known, [&](const Stretch& stretch) { return isIn(stretch, stretch.range, file); });
}

KnownBytes::Verdict KnownBytes::verdict(Range before, const Snapshot& file) const
{
    if (before.end > file.size())
        return {};
    const Offset first = before.begin - std::min(before.begin, m_longest);
    auto known =
        std::ranges::lower_bound(m_known, first, {}, [](const Stretch& stretch) { return stretch.range.begin; });
    // How far the place is known without a gap; an empty place is known where a run touches it.
    Offset reached = before.begin;
    bool isTouched = false;
    for (; known != m_known.end() && known->range.begin <= before.end; ++known) {
        const Range range = known->range;
        const bool isNear = before.isEmpty() ? !known->sum && range.end >= before.begin : range.overlaps(before);
        if (!isNear)
            continue;
        if (!isIn(*known, before.isEmpty() ? range : range.intersected(before), file)) {
            // Where the sum is that of more bytes, it may be the others that were changed.
            if (known->sum && range.intersected(before) != range)
                continue;
            return {};
        }
        isTouched = true;
        if (range.begin <= reached)
            reached = std::max(reached, range.end);
    }
    if (before.isEmpty())
        return {isTouched, isTouched};
    const Offset kept = std::min(before.end, before.begin + EditRecorder::mostCompared);
    return {reached >= kept, reached >= before.end};
}

} // namespace hexfolio
