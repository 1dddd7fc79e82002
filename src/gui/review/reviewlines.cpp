// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewlines.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

using Kind = ReviewRow::Kind;

ReviewLines::ReviewLines(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown, Size diskSize,
                         Size nowSize, int bytesPerRow)
    : m_list(std::move(list))
    , m_shown(std::move(shown))
    , m_diskSize(diskSize)
    , m_nowSize(nowSize)
    , m_bytesPerRow(bytesPerRow)
{
    if (m_shown.empty())
        return;
    m_starts.reserve(m_shown.size() + 1);
    for (std::size_t k = 0; k <= m_shown.size(); ++k) {
        m_starts.push_back(m_rows);
        const Block parts = block(k);
        for (std::size_t i = 0; i < parts.count; ++i)
            m_rows += rowsOf(parts.segments[i]);
    }
}

Offset ReviewLines::contextBegin(std::size_t shown) const
{
    const auto width = static_cast<Size>(m_bytesPerRow);
    const std::size_t index = m_shown[shown];
    const Offset begin = change(shown).now.begin;
    const Offset same = index == 0 ? 0 : m_list->changes()[index - 1].now.end;
    const Offset lead = std::min(begin, begin % width + contextRows * width);
    return std::max({same, begin - lead, shown == 0 ? 0 : contextEnd(shown - 1)});
}

Offset ReviewLines::contextEnd(std::size_t shown) const
{
    const auto width = static_cast<Size>(m_bytesPerRow);
    const std::size_t next = m_shown[shown] + 1;
    const Offset same = next < m_list->changes().size() ? m_list->changes()[next].now.begin : m_nowSize;
    return std::min(same, (change(shown).now.end + width - 1) / width * width + contextRows * width);
}

ReviewLines::Block ReviewLines::block(std::size_t shown) const
{
    Block parts;
    const Offset reached = shown == 0 ? 0 : contextEnd(shown - 1);
    if (shown == m_shown.size()) {
        const Change& last = change(shown - 1);
        const Offset reachedDisk = last.replaced().end + (reached - last.now.end);
        if (reached < m_nowSize || reachedDisk < m_diskSize)
            addGap(parts, shown, reached, m_nowSize);
        return parts;
    }
    const Change& c = change(shown);
    const Range replaced = c.replaced();
    const Offset from = contextBegin(shown);
    if (from > reached)
        addGap(parts, shown, reached, from);
    parts.add({.kind = Kind::Title});
    parts.addPair(replaced.begin - (c.now.begin - from), from, c.now.begin - from, Kind::Same);
    const Size both = std::min(replaced.size(), c.now.size());
    parts.addPair(replaced.begin, c.now.begin, both, Kind::Changed);
    const Size rest = std::max(replaced.size(), c.now.size()) - both;
    if (rest > 0)
        parts.add({.kind = Kind::Changed,
                   .sides = replaced.size() > both ? Sides::Disk : Sides::Now,
                   .disk = replaced.begin + both,
                   .now = c.now.begin + both,
                   .length = rest,
                   .changed = {0, rest}});
    parts.addPair(replaced.end, c.now.end, contextEnd(shown) - c.now.end, Kind::Same);
    return parts;
}

void ReviewLines::addGap(Block& to, std::size_t shown, Offset from, Offset end) const
{
    const std::size_t before = shown == 0 ? 0 : m_shown[shown - 1] + 1;
    const std::size_t behind = shown < m_shown.size() ? m_shown[shown] : m_list->changes().size();
    to.add({.kind = Kind::Gap, .now = from, .length = end - from, .leftOut = behind - before});
}

void ReviewLines::Block::add(const Segment& segment)
{
    segments[count++] = segment;
}

void ReviewLines::Block::addPair(Offset disk, Offset now, Size length, Kind kind)
{
    if (length == 0)
        return;
    const Range changed{0, kind == Kind::Changed ? length : 0};
    Segment& last = segments[count - 1];
    const bool goesOn = last.kind != Kind::Title && last.sides == Sides::Both && last.now + last.length == now;
    if (!goesOn) {
        add({.kind = kind, .disk = disk, .now = now, .length = length, .changed = changed});
        return;
    }
    if (kind == Kind::Changed)
        last.changed = changed.shiftedUp(last.length);
    last.length += length;
}

Size ReviewLines::columnOf(const Segment& segment) const
{
    return (segment.sides == Sides::Disk ? segment.disk : segment.now) % static_cast<Size>(m_bytesPerRow);
}

std::uint64_t ReviewLines::rowsOf(const Segment& segment) const
{
    if (segment.kind == Kind::Title || segment.kind == Kind::Gap)
        return 1;
    const auto width = static_cast<Size>(m_bytesPerRow);
    return (columnOf(segment) + segment.length + width - 1) / width;
}

ReviewRow ReviewLines::row(std::uint64_t number) const
{
    const auto behind = std::ranges::upper_bound(m_starts, number);
    const auto shown = static_cast<std::size_t>(behind - m_starts.begin()) - 1;
    std::uint64_t line = number - m_starts[shown];
    const Block parts = block(shown);
    std::size_t i = 0;
    for (; line >= rowsOf(parts.segments[i]); ++i)
        line -= rowsOf(parts.segments[i]);
    ReviewRow row = rowIn(parts.segments[i], line);
    row.shown = shown;
    return row;
}

ReviewRow ReviewLines::rowIn(const Segment& segment, std::uint64_t line) const
{
    ReviewRow row{.kind = segment.kind, .leftOut = segment.leftOut};
    if (segment.kind == Kind::Title)
        return row;
    if (segment.kind == Kind::Gap) {
        row.now = Range::ofLength(segment.now, segment.length);
        return row;
    }
    const auto width = static_cast<Size>(m_bytesPerRow);
    const Size column = columnOf(segment);
    const Size begin = line == 0 ? 0 : line * width - column;
    const Size end = std::min(segment.length, (line + 1) * width - column);
    row.column = line == 0 ? static_cast<int>(column) : 0;
    const Range changed = segment.changed.intersected({begin, end});
    row.kind = changed.isEmpty() ? Kind::Same : Kind::Changed;
    row.changed = changed.isEmpty() ? Range() : changed.shiftedDown(begin);
    if (segment.sides != Sides::Now)
        row.disk = {segment.disk + begin, segment.disk + end};
    if (segment.sides != Sides::Disk)
        row.now = {segment.now + begin, segment.now + end};
    return row;
}

std::uint64_t ReviewLines::titleRow(std::size_t shown) const
{
    return m_starts[shown] + (block(shown).segments[0].kind == Kind::Gap ? 1 : 0);
}

std::optional<std::size_t> ReviewLines::shownAt(std::uint64_t number) const
{
    if (m_shown.empty())
        return std::nullopt;
    const auto behind = std::ranges::upper_bound(m_starts, number);
    const auto shown = static_cast<std::size_t>(behind - m_starts.begin()) - 1;
    // A gap belongs to the change that was shown before it.
    const bool isGap = shown > 0 && (shown == m_shown.size() || number < titleRow(shown));
    return isGap ? shown - 1 : shown;
}

} // namespace hexfolio
