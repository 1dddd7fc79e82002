// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/editmap.h"

#include <algorithm>
#include <span>

namespace hexfolio {

namespace {

using Place = EditMap::Place;

/// Whether an edit that puts `added` bytes in the place of `gone` becomes one with a place: it cuts into it, stands
/// where bytes were deleted, or goes on with the same.
bool joins(const Place& place, Range gone, Size added)
{
    if (place.now.isEmpty() || (place.now.begin < gone.end && gone.begin < place.now.end))
        return true;
    const bool bothInsert = place.then.isEmpty() && gone.isEmpty();
    const bool bothOverwrite = place.then.size() == place.now.size() && gone.size() == added && added > 0;
    return bothInsert || bothOverwrite;
}

Offset inPlace(Range from, Range to, Offset offset)
{
    return to.begin + std::min(offset - from.begin, to.size());
}

} // namespace

Place EditMap::Block::at(std::size_t index) const noexcept
{
    const Place& place = places[index];
    return {place.then, {place.now.begin + shift, place.now.end + shift}};
}

/// The first place of which `isBefore` is false; it must hold for all before it.
template <class IsBefore> EditMap::Position EditMap::firstNot(IsBefore isBefore) const noexcept
{
    const auto block = std::ranges::partition_point(
        m_blocks, [&](const Block& each) { return isBefore(each.at(each.places.size() - 1)); });
    Position found{static_cast<std::size_t>(block - m_blocks.begin()), 0};
    if (block == m_blocks.end())
        return found;
    std::size_t end = block->places.size();
    while (found.index < end) {
        const std::size_t middle = found.index + (end - found.index) / 2;
        if (isBefore(block->at(middle)))
            found.index = middle + 1;
        else
            end = middle;
    }
    return found;
}

Place EditMap::at(Position position) const noexcept
{
    return m_blocks[position.block].at(position.index);
}

EditMap::Position EditMap::after(Position position) const noexcept
{
    if (++position.index < m_blocks[position.block].places.size())
        return position;
    return {position.block + 1, 0};
}

Place EditMap::before(Position position) const noexcept
{
    if (position.index > 0)
        return m_blocks[position.block].at(position.index - 1);
    if (position.block == 0)
        return {};
    const Block& block = m_blocks[position.block - 1];
    return block.at(block.places.size() - 1);
}

void EditMap::add(const Edit& edit)
{
    const Range gone = Range::ofLength(edit.inserted.begin, edit.removedSize);
    const Size added = edit.inserted.size();
    Position first = firstNot([&](const Place& place) { return place.now.end < gone.begin; });
    while (!isEnd(first) && at(first).now.end == gone.begin && !joins(at(first), gone, added))
        first = after(first);
    const Place left = before(first);
    Place place{{left.then.end + (gone.begin - left.now.end), 0}, gone};
    Place last = left;
    std::size_t count = 0;
    for (Position i = first; !isEnd(i) && at(i).now.begin <= gone.end && joins(at(i), gone, added); i = after(i)) {
        last = at(i);
        if (count++ == 0 && last.now.begin < gone.begin) {
            place.then.begin = last.then.begin;
            place.now.begin = last.now.begin;
        }
    }
    place.now.end = std::max(gone.end, count > 0 ? last.now.end : 0);
    place.then.end = last.then.end + (place.now.end - last.now.end);
    place.now.end += added - gone.size();
    erase(first, count);
    if (first.block < m_blocks.size() && first.index == m_blocks[first.block].places.size())
        first = {first.block + 1, 0};
    shiftFrom(first, added - gone.size());
    if (!place.then.isEmpty() || !place.now.isEmpty())
        insert(first, place);
    if (m_count > mostPlaces)
        joinNeighbours();
}

void EditMap::erase(Position from, std::size_t count)
{
    m_count -= count;
    while (count > 0) {
        auto& places = m_blocks[from.block].places;
        const std::size_t here = std::min(count, places.size() - from.index);
        const auto begin = places.begin() + static_cast<std::ptrdiff_t>(from.index);
        places.erase(begin, begin + static_cast<std::ptrdiff_t>(here));
        count -= here;
        if (places.empty())
            m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(from.block));
        else if (count > 0)
            from = {from.block + 1, 0};
    }
}

void EditMap::shiftFrom(Position position, Offset by) noexcept
{
    if (by == 0)
        return;
    if (position.index > 0) {
        auto& places = m_blocks[position.block].places;
        for (std::size_t i = position.index; i < places.size(); ++i)
            places[i].now = {places[i].now.begin + by, places[i].now.end + by};
        ++position.block;
    }
    for (std::size_t i = position.block; i < m_blocks.size(); ++i)
        m_blocks[i].shift += by;
}

void EditMap::insert(Position position, Place place)
{
    ++m_count;
    if (position.index == 0 && position.block > 0)
        position = {position.block - 1, m_blocks[position.block - 1].places.size()};
    if (m_blocks.empty())
        m_blocks.emplace_back();
    Block& block = m_blocks[position.block];
    place.now = {place.now.begin - block.shift, place.now.end - block.shift};
    block.places.insert(block.places.begin() + static_cast<std::ptrdiff_t>(position.index), place);
    if (block.places.size() < mostInBlock)
        return;
    const auto half = block.places.begin() + static_cast<std::ptrdiff_t>(mostInBlock / 2);
    Block upper{block.shift, {half, block.places.end()}};
    block.places.erase(half, block.places.end());
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(position.block) + 1, std::move(upper));
}

/// Joins the pairs that are closer together than most, so that every other place or so goes.
void EditMap::joinNeighbours()
{
    std::vector<Place> places;
    std::vector<Size> gaps;
    visit([&](const Place& place) {
        if (!places.empty())
            gaps.push_back(place.then.begin - places.back().then.end);
        places.push_back(place);
    });
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::ranges::nth_element(gaps, middle);
    const Size close = *middle;
    m_blocks.clear();
    m_count = 0;
    Place joined = places.front();
    for (const Place& place : std::span(places).subspan(1)) {
        if (place.then.begin - joined.then.end <= close) {
            joined = {joined.then.united(place.then), joined.now.united(place.now)};
            continue;
        }
        insert({m_blocks.size(), 0}, joined);
        joined = place;
    }
    insert({m_blocks.size(), 0}, joined);
}

EditMap::Moved EditMap::moved(Range then) const noexcept
{
    const Position behindBegin = firstNot([&](const Place& place) { return place.then.begin <= then.begin; });
    const Position behindEnd = firstNot([&](const Place& place) { return place.then.begin < then.end; });
    const Place first = before(behindBegin);
    const Place last = before(behindEnd);
    Moved moved;
    moved.isTouched = first.then.end > then.begin || (!isEnd(behindBegin) && at(behindBegin).then.begin < then.end);
    moved.range.begin = first.then.end > then.begin ? inPlace(first.then, first.now, then.begin)
                                                    : first.now.end + (then.begin - first.then.end);
    moved.range.end = last.then.end >= then.end && last.then.begin < then.end
        ? inPlace(last.then, last.now, then.end)
        : last.now.end + (then.end - last.then.end);
    moved.range.end = std::max(moved.range.begin, moved.range.end);
    return moved;
}

Offset EditMap::thenOf(Offset now) const noexcept
{
    const Place place = before(firstNot([now](const Place& each) { return each.now.begin <= now; }));
    return now < place.now.end ? inPlace(place.now, place.then, now) : place.then.end + (now - place.now.end);
}

std::vector<Range> EditMap::sourcesOf(Range now) const
{
    std::vector<Range> ranges;
    const auto add = [&](Range part, Offset from, Offset to) {
        const Range common = part.intersected(now);
        if (common.isEmpty())
            return;
        const Range then{common.begin - from + to, common.end - from + to};
        if (!ranges.empty() && ranges.back().end == then.begin)
            ranges.back().end = then.end;
        else
            ranges.push_back(then);
    };
    Position i = firstNot([now](const Place& place) { return place.now.end <= now.begin; });
    Place last = before(i);
    for (; !isEnd(i) && at(i).now.begin <= now.end; i = after(i)) {
        const Place place = at(i);
        add({last.now.end, place.now.begin}, last.now.end, last.then.end);
        const Size kept = std::min(place.now.size(), place.then.size());
        add(Range::ofLength(place.now.begin, kept), place.now.begin, place.then.begin);
        last = place;
    }
    add({last.now.end, std::max(last.now.end, now.end)}, last.now.end, last.then.end);
    return ranges;
}

void EditMap::visit(const std::function<void(const Place& place)>& visit) const
{
    for (const Block& block : m_blocks) {
        for (std::size_t i = 0; i < block.places.size(); ++i)
            visit(block.at(i));
    }
}

} // namespace hexfolio
