// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretchjoiner.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

StretchJoiner::StretchJoiner(Size least, std::size_t lanes, Walk walk, Overlaps overlaps, Take take)
    : m_least(least), m_lanes(lanes), m_walk(walk), m_overlaps(overlaps), m_take(std::move(take))
{
}

bool StretchJoiner::add(const StretchFindings& found, Range part, Size reach)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const std::vector<Stretch>& stretches = found.lanes[i].all();
        if (m_walk == Walk::Forward) {
            for (const Stretch& stretch : stretches)
                add(m_lanes[i], stretch);
        } else {
            for (const Stretch& stretch : stretches | std::views::reverse)
                add(m_lanes[i], stretch);
        }
    }
    return handOver(m_walk == Walk::Forward ? part.end : part.begin + reach);
}

void StretchJoiner::finish()
{
    for (Lane& lane : m_lanes)
        close(lane);
    (void)handOver(m_walk == Walk::Forward ? maxSize : 0);
}

void StretchJoiner::add(Lane& lane, const Stretch& next) const
{
    if (lane.open) {
        const bool isForward = m_walk == Walk::Forward;
        const Range open = lane.open->range;
        const bool touches = isForward ? open.end == next.range.begin : next.range.end == open.begin;
        if (touches && lane.open->tag == next.tag) {
            lane.open->range = open.united(next.range);
            lane.open->units += next.units;
            return;
        }
        close(lane);
    }
    lane.open = next;
}

void StretchJoiner::close(Lane& lane) const
{
    if (lane.open && lane.open->units >= m_least)
        lane.whole.push_back(lane.open->range);
    lane.open.reset();
}

bool StretchJoiner::handOver(Offset frontier)
{
    while (Lane* const lane = nextLane()) {
        const Range stretch = lane->whole.front();
        const bool isFirst = lane == &m_lanes.front();
        if (!isFirst && m_overlaps == Overlaps::Skip) {
            if (!isDecided(m_lanes.front(), stretch, frontier))
                return true;
            if (isOverlapped(m_lanes.front(), stretch)) {
                lane->whole.pop_front();
                continue;
            }
        }
        lane->whole.pop_front();
        if (isFirst)
            m_last = stretch;
        if (!m_take(stretch))
            return false;
    }
    return true;
}

StretchJoiner::Lane* StretchJoiner::nextLane()
{
    const auto comesBefore = [this](Offset a, Offset b) { return m_walk == Walk::Forward ? a < b : a > b; };
    Lane* next = nullptr;
    for (Lane& lane : m_lanes) {
        if (!lane.whole.empty() && (!next || comesBefore(lane.whole.front().begin, next->whole.front().begin)))
            next = &lane;
    }
    // What is still open may begin before it, or, going backward, still begin further to the left.
    const bool mustWait = next && std::ranges::any_of(m_lanes, [&](const Lane& lane) {
                              return &lane != next && lane.whole.empty() && lane.open
                                  && comesBefore(lane.open->range.begin, next->whole.front().begin);
                          });
    return mustWait ? nullptr : next;
}

bool StretchJoiner::isDecided(const Lane& lane, Range stretch, Offset frontier) const
{
    if (lane.open && lane.open->range.overlaps(stretch))
        return false;
    return m_walk == Walk::Forward ? stretch.end <= frontier : stretch.begin >= frontier;
}

bool StretchJoiner::isOverlapped(const Lane& lane, Range stretch) const
{
    if (m_last && m_last->overlaps(stretch))
        return true;
    for (const Range other : lane.whole) {
        if (other.overlaps(stretch))
            return true;
        if (m_walk == Walk::Forward ? other.begin >= stretch.end : other.end <= stretch.begin)
            break;
    }
    return false;
}

} // namespace hexfolio
