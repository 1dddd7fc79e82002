// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewlines.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

using Kind = ReviewRow::Kind;

ReviewLines::ReviewLines(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown, Size diskSize,
                         Size nowSize, int bytesPerRow)
    : m_list(std::move(list)), m_shown(std::move(shown)), m_bytesPerRow(bytesPerRow)
{
    const auto width = static_cast<Size>(bytesPerRow);
    const auto floorOf = [&](Offset offset) { return offset / width * width; };
    Offset reached = 0;
    Offset reachedDisk = 0;
    for (std::size_t k = 0; k < m_shown.size(); ++k) {
        const Change& c = change(k);
        const Size lead = std::min(c.now.begin, c.now.begin % width + contextRows * width);
        const Offset from = std::max({reached, sameBegin(m_shown[k]), c.now.begin - lead});
        if (from > reached)
            addGap(k, reached, from);
        m_titles.push_back(m_rows);
        addSegment({.kind = Kind::Title, .shown = k});
        addPair(k, c.replaced().begin - (c.now.begin - from), from, c.now.begin - from, Kind::Same);
        addChange(k);
        const Offset end = std::min(sameEnd(m_shown[k], nowSize), floorOf(c.now.end + width - 1) + contextRows * width);
        addPair(k, c.replaced().end, c.now.end, end - c.now.end, Kind::Same);
        reached = end;
        reachedDisk = c.replaced().end + (end - c.now.end);
    }
    if (!m_shown.empty() && (reached < nowSize || reachedDisk < diskSize))
        addGap(m_shown.size(), reached, nowSize);
}

Offset ReviewLines::sameBegin(std::size_t index) const
{
    return index == 0 ? 0 : m_list->changes()[index - 1].now.end;
}

Offset ReviewLines::sameEnd(std::size_t index, Size nowSize) const
{
    const auto& changes = m_list->changes();
    return index + 1 < changes.size() ? changes[index + 1].now.begin : nowSize;
}

void ReviewLines::addGap(std::size_t shown, Offset from, Offset to)
{
    const std::size_t before = shown == 0 ? 0 : m_shown[shown - 1] + 1;
    const std::size_t end = shown < m_shown.size() ? m_shown[shown] : m_list->changes().size();
    addSegment({.kind = Kind::Gap, .shown = shown, .now = from, .length = to - from, .leftOut = end - before});
}

void ReviewLines::addChange(std::size_t shown)
{
    const Change& c = change(shown);
    const Range replaced = c.replaced();
    const Size both = std::min(replaced.size(), c.now.size());
    const auto add = [&](Sides sides, Size length) {
        addSegment({.kind = Kind::Changed,
                    .sides = sides,
                    .shown = shown,
                    .disk = replaced.begin + both,
                    .now = c.now.begin + both,
                    .length = length,
                    .changed = {0, length}});
    };
    addPair(shown, replaced.begin, c.now.begin, both, Kind::Changed);
    add(Sides::Disk, replaced.size() - both);
    add(Sides::Now, c.now.size() - both);
}

void ReviewLines::addPair(std::size_t shown, Offset disk, Offset now, Size length, Kind kind)
{
    const Range changed{0, kind == Kind::Changed ? length : 0};
    if (length == 0)
        return;
    if (!m_segments.empty()) {
        Segment& last = m_segments.back();
        const bool isBytes = last.kind == Kind::Same || last.kind == Kind::Changed;
        if (isBytes && last.sides == Sides::Both && last.shown == shown && last.now + last.length == now) {
            m_rows -= rowsOf(last);
            if (kind == Kind::Changed)
                last.changed = changed.shiftedUp(last.length);
            last.length += length;
            m_rows += rowsOf(last);
            return;
        }
    }
    addSegment({.kind = kind, .shown = shown, .disk = disk, .now = now, .length = length, .changed = changed});
}

void ReviewLines::addSegment(Segment segment)
{
    const bool isOneRow = segment.kind == Kind::Title || segment.kind == Kind::Gap;
    if (!isOneRow && segment.length == 0)
        return;
    segment.firstRow = m_rows;
    m_rows += rowsOf(segment);
    m_segments.push_back(segment);
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
    const auto behind = std::ranges::upper_bound(m_segments, number, {}, &Segment::firstRow);
    const Segment& segment = *std::prev(behind);
    ReviewRow row{.kind = segment.kind, .shown = segment.shown, .leftOut = segment.leftOut};
    if (segment.kind == Kind::Title)
        return row;
    if (segment.kind == Kind::Gap) {
        row.now = Range::ofLength(segment.now, segment.length);
        return row;
    }
    const auto width = static_cast<Size>(m_bytesPerRow);
    const Size column = columnOf(segment);
    const Size line = number - segment.firstRow;
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

std::optional<std::size_t> ReviewLines::shownAt(std::uint64_t number) const
{
    const auto behind = std::ranges::upper_bound(m_titles, number);
    if (m_titles.empty())
        return std::nullopt;
    return behind == m_titles.begin() ? 0 : static_cast<std::size_t>(behind - m_titles.begin()) - 1;
}

} // namespace hexfolio
