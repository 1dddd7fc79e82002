// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/decodedwindow.h"

#include "gui/model/characterwalk.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

namespace {

constexpr char16_t newLine = 0x0085;
// No set has longer characters.
constexpr Size longestCharacter = 8;

/// Bytes of a snapshot, and the indexes of those that could not be read or share a unit with such.
struct ReadBytes {
    ReadBytes(const Snapshot& snapshot, Range range, std::size_t unit) : bytes(range.size())
    {
        for (const Range lost : snapshot.read(range.begin, bytes)) {
            const Range part = lost.intersected(range).shiftedDown(range.begin);
            const Range units{part.begin - part.begin % unit, (part.end + unit - 1) / unit * unit};
            unreadable.push_back(units.clampedTo(bytes.size()));
        }
    }

    std::vector<std::byte> bytes;
    std::vector<Range> unreadable;
};

/// The characters from the byte `from` on.
Charset::Text decoded(const ReadBytes& read, const Charset& charset, std::size_t from)
{
    const std::size_t unit = charset.unitSize();
    Charset::Text all;
    std::size_t at = from;
    const auto decodeUpTo = [&](std::size_t end) {
        const Charset::Text text = charset.decoded(std::span(read.bytes).subspan(at, end - at));
        all.units += text.units;
        all.counts.insert(all.counts.end(), text.counts.begin(), text.counts.end());
        at = end;
    };
    for (const Range lost : read.unreadable) {
        decodeUpTo(std::max<std::size_t>(at, lost.begin));
        for (; at < lost.end; ++at) {
            all.counts.push_back(at % unit == 0 ? 1 : 0);
            all.units.append(all.counts.back(), DecodedWindow::unreadableMark);
        }
    }
    decodeUpTo(read.bytes.size());
    return all;
}

/// The first character of the last line that begins at `wanted` or before, in bytes of `text`; without one, the first
/// character from there on.
CharacterWalk firstShown(const Charset::Text& text, std::size_t wanted, const LineEnds& ends, bool beginsWithLine)
{
    CharacterWalk walk(text);
    std::optional<CharacterWalk> line;
    if (beginsWithLine)
        line = walk;
    while (!walk.isAtEnd() && walk.at() < wanted) {
        const bool isEnd = ends.contain(walk.character());
        walk.advance();
        if (isEnd && walk.at() <= wanted)
            line = walk;
    }
    return line.value_or(walk);
}

} // namespace

LineEnds::LineEnds(const Charset& charset)
{
    static constexpr std::array lineFeed{std::byte{'\n'}};
    if (charset.unitSize() == 1 && charset.decoded(lineFeed).units != u"\n")
        m_other = newLine;
}

DecodedWindow DecodedWindow::of(const Snapshot& snapshot, Range window, const Charset& charset)
{
    const Range wanted = window.clampedTo(snapshot.size());
    const std::size_t unit = charset.unitSize();
    const Offset early = wanted.begin - std::min(wanted.begin, lookBack);
    const Offset begin = early - early % unit;
    const ReadBytes read(snapshot, {begin, std::min(snapshot.size(), wanted.end + longestCharacter)}, unit);
    const std::size_t before = wanted.begin - begin;
    const std::size_t certain =
        begin == 0 ? 0 : charset.firstCharacter(std::span(read.bytes).first(before)).value_or(0);

    const Charset::Text all = decoded(read, charset, certain);
    const CharacterWalk first = firstShown(all, before - certain, LineEnds(charset), begin == 0);
    CharacterWalk behind = first;
    while (!behind.isAtEnd() && behind.at() < wanted.end - begin - certain)
        behind.advance();
    const auto at = [&](const CharacterWalk& walk) {
        return all.counts.begin() + static_cast<std::ptrdiff_t>(walk.at());
    };
    return {.begin = begin + certain + first.at(),
            .text = {.units = all.units.substr(first.unit(), behind.unit() - first.unit()),
                     .counts = {at(first), at(behind)}}};
}

} // namespace hexfolio
