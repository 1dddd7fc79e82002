// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretchjoiner.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

StretchJoiner::StretchJoiner(Size least, const StretchScanner& scanner, const SearchOptions& options, Take take)
    : m_least(least)
    , m_reach(scanner.reach())
    , m_lanes(scanner.lanes())
    , m_walk(options.direction)
    , m_overlaps(options.overlaps)
    , m_take(std::move(take))
{
}

bool StretchJoiner::add(const StretchFindings& found, Range part)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const std::vector<Stretch>& stretches = found.lanes[i].all();
        if (m_walk == SearchOptions::Direction::Forward) {
            for (const Stretch& stretch : stretches)
                add(m_lanes[i], stretch);
        } else {
            for (const Stretch& stretch : stretches | std::views::reverse)
                add(m_lanes[i], stretch);
        }
    }
    const bool isForward = m_walk == SearchOptions::Direction::Forward;
    const Offset frontier = isForward ? part.end : part.begin + m_reach;
    for (Lane& lane : m_lanes) {
        // Nothing that comes later can touch it.
        if (lane.open && (isForward ? lane.open->range.end < frontier : lane.open->range.begin > frontier))
            close(lane);
    }
    return handOver(frontier);
}

void StretchJoiner::finish()
{
    for (Lane& lane : m_lanes)
        close(lane);
    (void)handOver(m_walk == SearchOptions::Direction::Forward ? maxSize : 0);
}

std::optional<Offset> StretchJoiner::earliest() const noexcept
{
    std::optional<Offset> earliest;
    const auto look = [&earliest](Range stretch) { earliest = std::min(earliest.value_or(maxSize), stretch.begin); };
    for (const Lane& lane : m_lanes) {
        std::ranges::for_each(lane.whole, look);
        if (lane.open)
            look(lane.open->range);
    }
    return earliest;
}

void StretchJoiner::add(Lane& lane, const Stretch& next) const
{
    if (lane.open) {
        const bool isForward = m_walk == SearchOptions::Direction::Forward;
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
        if (!isFirst && m_overlaps == SearchOptions::Overlaps::Skip) {
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
    const auto comesBefore = [this](Offset a, Offset b) {
        return m_walk == SearchOptions::Direction::Forward ? a < b : a > b;
    };
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
    return m_walk == SearchOptions::Direction::Forward ? stretch.end <= frontier : stretch.begin >= frontier;
}

bool StretchJoiner::isOverlapped(const Lane& lane, Range stretch) const
{
    if (m_last && m_last->overlaps(stretch))
        return true;
    for (const Range other : lane.whole) {
        if (other.overlaps(stretch))
            return true;
        if (m_walk == SearchOptions::Direction::Forward ? other.begin >= stretch.end : other.end <= stretch.begin)
            break;
    }
    return false;
}

} // namespace hexfolio
