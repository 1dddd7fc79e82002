// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/followedhits.h"

#include <algorithm>

namespace hexfolio {

bool FollowedHits::hasFoundBytes(Range then, Range now, const Snapshot& snapshot) const
{
    if (!m_searched || then.size() != now.size() || then.size() > longestCompared || now.end > snapshot.size())
        return false;
    const auto found = m_searched->bytes(then);
    const auto present = snapshot.bytes(now);
    return found && present && *found == *present;
}

FollowedHit FollowedHits::followed(const Hit& hit, const Snapshot& now) const
{
    const EditMap::Moved moved = m_edits.moved(hit.range);
    FollowedHit followed{.hit = {moved.range, hit.pattern}};
    if (m_areDoubtful && moved.range.end > now.size())
        return {.hit = {{now.size(), now.size()}, hit.pattern}, .state = FollowedHit::State::Gone};
    if (!moved.isTouched) {
        followed.state = m_areDoubtful ? FollowedHit::State::Doubtful : FollowedHit::State::Kept;
        return followed;
    }
    if (moved.range.isEmpty())
        followed.state = FollowedHit::State::Gone;
    else if (!hasFoundBytes(hit.range, moved.range, now))
        followed.state = FollowedHit::State::Changed;
    return followed;
}

Result<FollowedHit> FollowedHits::at(Size index, const Snapshot& now) const
{
    const auto hit = m_hits.at(index);
    if (!hit)
        return std::unexpected(hit.error());
    return followed(*hit, now);
}

Result<std::vector<FollowedHit>> FollowedHits::touching(Range range, std::size_t most, const Snapshot& now) const
{
    std::vector<FollowedHit> found;
    Offset seen = 0;
    for (const Range part : m_edits.sourcesOf(range)) {
        const auto hits = m_hits.touching(part, most);
        if (!hits)
            return std::unexpected(hits.error());
        for (const Hit& hit : *hits) {
            // What began before the end of the part before was found there.
            if (hit.range.begin < seen)
                continue;
            const FollowedHit present = followed(hit, now);
            if (found.size() < most && present.hit.range.overlaps(range))
                found.push_back(present);
        }
        seen = part.end;
    }
    return found;
}

} // namespace hexfolio
