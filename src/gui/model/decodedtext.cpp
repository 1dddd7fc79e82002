// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/decodedtext.h"

#include "gui/model/characterwalk.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t controlMark = 0x00B7;

// What would be invisible, reorder the text or break the widget's paragraphs is made visible instead.
char32_t shown(char32_t c) noexcept
{
    // A dot, as in the grid: few fonts draw the pictures of control characters.
    if ((c < 0x20 && c != U'\t') || c == 0x7F)
        return controlMark;
    const bool isControl = c >= 0x80 && c < 0xA0;
    const bool isSeparator = c == 0x2028 || c == 0x2029;
    const bool reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isSpecial = c == 0xFEFF || c == 0xFFFC || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return isControl || isSeparator || reorders || isSpecial ? replacement : c;
}

/// Appends a character as it is shown, and says how many units that takes. Some sets have characters of several code
/// points.
std::uint8_t append(QString& line, std::u16string_view character)
{
    const qsizetype before = line.size();
    for (const char32_t code : QStringView(character).toUcs4())
        line += QChar::fromUcs4(shown(code));
    return static_cast<std::uint8_t>(line.size() - before);
}

} // namespace

DecodedText DecodedText::of(const Snapshot& snapshot, Range window, const Charset& charset)
{
    DecodedWindow decoded = DecodedWindow::of(snapshot, window, charset);
    DecodedText text;
    text.m_begin = decoded.begin;
    text.m_counts = decoded.text.counts;
    const LineEnds ends(charset);
    bool isOpen = true;
    for (CharacterWalk walk(decoded.text); !walk.isAtEnd();)
        isOpen = text.addLine(walk, ends);
    // Behind the last line end there is one more line, if the document ends there.
    if (text.m_lines.isEmpty() || (isOpen && text.range().end == snapshot.size())) {
        text.m_starts.push_back(text.m_counts.size());
        text.m_lines.push_back({});
    }
    return text;
}

bool DecodedText::addLine(CharacterWalk& walk, const LineEnds& ends)
{
    const std::size_t start = walk.at();
    QString line;
    bool isEnd = false;
    bool isReturn = false;
    while (!walk.isAtEnd() && walk.at() - start < lineLimit && !isEnd) {
        const std::u16string_view character = walk.character();
        isEnd = ends.contain(character);
        // The carriage return of a line end belongs to it.
        if (isEnd && isReturn)
            line.chop(1);
        isReturn = character == u"\r";
        if (!isEnd)
            m_counts[walk.at()] = append(line, character);
        walk.advance();
    }
    m_starts.push_back(start);
    m_lines.push_back(line);
    return isEnd;
}

Range DecodedText::range() const noexcept
{
    return {m_begin, m_begin + m_counts.size()};
}

std::size_t DecodedText::behindCharacter(std::size_t at, std::size_t end) const noexcept
{
    do
        ++at;
    while (at < end && m_counts[at] == 0);
    return at;
}

std::size_t DecodedText::endOfLine(std::size_t line) const noexcept
{
    return line + 1 < m_starts.size() ? m_starts[line + 1] : m_counts.size();
}

void DecodedText::keepLinesAround(Offset centre)
{
    const auto count = static_cast<std::size_t>(lineCount);
    if (m_starts.size() <= count)
        return;
    const auto middle = static_cast<std::size_t>(positionOf(centre).line);
    const std::size_t first = std::min(middle - std::min(middle, count / 2), m_starts.size() - count);
    const std::size_t cut = m_starts[first];
    const std::size_t end = endOfLine(first + count - 1);
    m_lines = m_lines.sliced(static_cast<qsizetype>(first), lineCount);
    m_starts = {m_starts.begin() + static_cast<std::ptrdiff_t>(first),
                m_starts.begin() + static_cast<std::ptrdiff_t>(first + count)};
    for (std::size_t& start : m_starts)
        start -= cut;
    m_counts = {m_counts.begin() + static_cast<std::ptrdiff_t>(cut),
                m_counts.begin() + static_cast<std::ptrdiff_t>(end)};
    m_begin += cut;
}

Offset DecodedText::offsetOf(Position position) const
{
    if (m_starts.empty())
        return m_begin;
    const auto line = static_cast<std::size_t>(std::clamp<qsizetype>(position.line, 0, m_lines.size() - 1));
    const std::size_t end = endOfLine(line);
    const auto units = std::min<qsizetype>(position.column, m_lines[static_cast<qsizetype>(line)].size());
    std::size_t at = m_starts[line];
    for (qsizetype column = 0; at < end; at = behindCharacter(at, end)) {
        column += m_counts[at];
        if (column > units)
            break;
    }
    return m_begin + at;
}

DecodedText::Position DecodedText::positionOf(Offset offset) const
{
    if (m_starts.empty())
        return {};
    const std::size_t target = std::clamp(offset, range().begin, range().end) - m_begin;
    const auto next = std::ranges::upper_bound(m_starts, target);
    const auto line = static_cast<std::size_t>(next - m_starts.begin()) - 1;
    const std::size_t end = endOfLine(line);
    const qsizetype length = m_lines[static_cast<qsizetype>(line)].size();
    qsizetype column = 0;
    for (std::size_t at = m_starts[line]; at < end && column < length;) {
        const std::size_t behind = behindCharacter(at, end);
        if (behind > target)
            break;
        column += m_counts[at];
        at = behind;
    }
    return {static_cast<int>(line), static_cast<int>(std::min(column, length))};
}

} // namespace hexfolio
