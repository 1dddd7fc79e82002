// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/knownbytes.h"

#include "document/editrecorder.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// No run is longer: what is compared of one edit.
constexpr Size longestRun = std::max(EditRecorder::mostCompared, 2 * EditRecorder::neighbours);

bool isIn(const ReplayedHistory::Known& known, const Snapshot& file)
{
    std::vector<std::byte> found(known.bytes.size());
    const auto end = checkedSum(known.at, known.bytes.size());
    return end && *end <= file.size() && file.read(known.at, found).empty() && std::ranges::equal(found, known.bytes);
}

} // namespace

KnownBytes::KnownBytes(std::vector<ReplayedHistory::Known> known) : m_known(std::move(known))
{
    std::ranges::stable_sort(m_known, {}, &ReplayedHistory::Known::at);
}

bool KnownBytes::areIn(const Snapshot& file) const
{
    return std::ranges::all_of(m_known, [&](const auto& known) { return isIn(known, file); });
}

bool KnownBytes::vouchFor(Range before, const Snapshot& file) const
{
    if (before.end > file.size())
        return false;
    const Offset first = before.begin - std::min(before.begin, longestRun);
    auto known = std::ranges::lower_bound(m_known, first, {}, &ReplayedHistory::Known::at);
    // How far the place is known without a gap; an empty place is known where a run touches it.
    Offset reached = before.begin;
    bool isTouched = false;
    for (; known != m_known.end() && known->at <= before.end; ++known) {
        const Range range = Range::ofLength(known->at, known->bytes.size());
        const bool isNear = before.isEmpty() ? range.end >= before.begin : range.overlaps(before);
        if (!isNear)
            continue;
        if (!isIn(*known, file))
            return false;
        isTouched = true;
        if (range.begin <= reached)
            reached = std::max(reached, range.end);
    }
    if (before.isEmpty())
        return isTouched;
    return reached >= std::min(before.end, before.begin + EditRecorder::mostCompared);
}

} // namespace hexfolio
