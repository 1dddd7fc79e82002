// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/decodedtext.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t unreadableMark = 0x2592;
constexpr char16_t controlMark = 0x00B7;

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

unsigned byteAt(const std::vector<std::byte>& bytes, std::size_t at) noexcept
{
    return std::to_integer<unsigned>(bytes[at]);
}

// The number of bytes that a lead byte announces; 1 where it is none.
std::size_t utf8Length(unsigned lead) noexcept
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
}

} // namespace

/// One character of the text and the bytes it is made of.
struct DecodedText::Character {
    char32_t code = replacement;
    std::size_t length = 1;

    /// How many UTF-16 units it takes.
    [[nodiscard]] int units() const noexcept { return code > 0xFFFF ? 2 : 1; }
};

DecodedText DecodedText::of(const Snapshot& snapshot, Range window, Encoding encoding)
{
    DecodedText text;
    text.m_encoding = encoding;
    text.readBytes(snapshot, window.clampedTo(snapshot.size()));
    text.decodeLines(snapshot.size());
    return text;
}

Range DecodedText::range() const noexcept
{
    return {m_begin, m_begin + m_bytes.size()};
}

std::size_t DecodedText::unitSize() const noexcept
{
    return m_encoding == Encoding::Utf8 || m_encoding == Encoding::Latin1 ? 1 : 2;
}

bool DecodedText::isUnit(std::size_t at, char16_t unit) const noexcept
{
    if (unitSize() == 1)
        return byteAt(m_bytes, at) == unit;
    return at + 1 < m_bytes.size() && unitAt(at) == unit;
}

bool DecodedText::isLineFeed(std::size_t at) const noexcept
{
    return isUnit(at, u'\n');
}

char16_t DecodedText::unitAt(std::size_t at) const noexcept
{
    const unsigned first = byteAt(m_bytes, at);
    const unsigned second = byteAt(m_bytes, at + 1);
    return static_cast<char16_t>(m_encoding == Encoding::Utf16BigEndian ? first << 8 | second : second << 8 | first);
}

bool DecodedText::isUnreadable(std::size_t at) const noexcept
{
    return std::ranges::any_of(m_unreadable, [at](Range range) { return range.contains(at); });
}

void DecodedText::readBytes(const Snapshot& snapshot, Range window)
{
    const Offset early = window.begin - std::min<Offset>(window.begin, lineLimit);
    m_begin = early - early % unitSize();
    m_bytes.resize(window.end - m_begin);
    std::vector<Range> unreadable = snapshot.read(m_begin, m_bytes);

    const std::size_t cut = firstLine(window.begin - m_begin);
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(cut));
    m_begin += cut;
    if (window.end < snapshot.size())
        m_bytes.resize(wholeCharacters());
    for (const Range& range : unreadable) {
        const Range here = range.intersected(this->range());
        if (!here.isEmpty())
            m_unreadable.push_back(here.shiftedDown(m_begin));
    }
}

std::size_t DecodedText::firstLine(std::size_t wanted) const noexcept
{
    if (m_begin == 0 && wanted < lineLimit)
        return 0;
    const std::size_t unit = unitSize();
    for (std::size_t at = wanted - wanted % unit; at >= unit; at -= unit) {
        if (isLineFeed(at - unit))
            return at;
    }
    // No line starts near: at least begin with a whole character.
    std::size_t at = wanted - wanted % unit;
    for (int i = 0; m_encoding == Encoding::Utf8 && i < 3 && at < m_bytes.size(); ++i) {
        if ((byteAt(m_bytes, at) & 0xC0) == 0x80)
            ++at;
    }
    return at;
}

std::size_t DecodedText::wholeCharacters() const noexcept
{
    const std::size_t size = m_bytes.size();
    if (unitSize() == 2) {
        const std::size_t even = size - size % 2;
        return even >= 2 && QChar::isHighSurrogate(unitAt(even - 2)) ? even - 2 : even;
    }
    for (std::size_t back = 1; m_encoding == Encoding::Utf8 && back <= std::min<std::size_t>(3, size); ++back) {
        if (utf8Length(byteAt(m_bytes, size - back)) > back)
            return size - back;
    }
    return size;
}

// RFC 3629, table 3-7 of the Unicode standard: overlong forms and surrogates are no characters.
DecodedText::Character DecodedText::utf8At(std::size_t at, std::size_t end) const noexcept
{
    const unsigned lead = byteAt(m_bytes, at);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = utf8Length(lead);
    if (length == 1 || end - at < length)
        return {};
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(m_bytes, at + i);
        if ((next & 0xC0) != 0x80)
            return {};
        code = code << 6 | (next & 0x3F);
    }
    const bool isOverlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (isOverlong || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return {code, length};
}

DecodedText::Character DecodedText::utf16At(std::size_t at, std::size_t end) const noexcept
{
    if (end - at < 2)
        return {};
    const char16_t unit = unitAt(at);
    if (!QChar::isSurrogate(unit))
        return {unit, 2};
    if (QChar::isHighSurrogate(unit) && end - at >= 4 && QChar::isLowSurrogate(unitAt(at + 2)))
        return {QChar::surrogateToUcs4(unit, unitAt(at + 2)), 4};
    return {replacement, 2};
}

DecodedText::Character DecodedText::characterAt(std::size_t at, std::size_t end) const noexcept
{
    const std::size_t unit = std::min(unitSize(), end - at);
    if (!m_unreadable.empty() && (isUnreadable(at) || isUnreadable(at + unit - 1)))
        return {unreadableMark, unit};
    Character found;
    switch (m_encoding) {
    case Encoding::Utf8: found = utf8At(at, end); break;
    case Encoding::Latin1: found = {byteAt(m_bytes, at), 1}; break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: found = utf16At(at, end); break;
    }
    found.code = shown(found.code);
    return found;
}

void DecodedText::decodeLines(Size documentSize)
{
    const std::size_t size = m_bytes.size();
    std::size_t at = 0;
    while (at < size) {
        m_starts.push_back(at);
        QString line;
        const std::size_t start = at;
        bool isAtEnd = false;
        while (at < size && at - start < lineLimit && !isAtEnd) {
            const Character character = characterAt(at, size);
            isAtEnd = isLineFeed(at) && character.code != unreadableMark;
            at += character.length;
            if (!isAtEnd)
                line += QChar::fromUcs4(character.code);
        }
        // The carriage return of a line end belongs to it.
        const std::size_t beforeEnd = at - std::min(at, 2 * unitSize());
        if (isAtEnd && line.endsWith(QChar(controlMark)) && isUnit(beforeEnd, u'\r'))
            line.chop(1);
        m_lines.push_back(line);
    }
    const bool endsOpen = size == 0 || (range().end == documentSize && isLineFeed(size - unitSize()));
    if (endsOpen) {
        m_starts.push_back(size);
        m_lines.push_back({});
    }
}

void DecodedText::keepLinesAround(Offset centre)
{
    const auto count = static_cast<std::size_t>(lineCount);
    if (m_starts.size() <= count)
        return;
    const auto middle = static_cast<std::size_t>(positionOf(centre).line);
    const std::size_t first = std::min(middle - std::min(middle, count / 2), m_starts.size() - count);
    const std::size_t cut = m_starts[first];
    const std::size_t end = first + count < m_starts.size() ? m_starts[first + count] : m_bytes.size();
    m_lines = m_lines.sliced(static_cast<qsizetype>(first), lineCount);
    m_starts = {m_starts.begin() + static_cast<std::ptrdiff_t>(first),
                m_starts.begin() + static_cast<std::ptrdiff_t>(first + count)};
    for (std::size_t& start : m_starts)
        start -= cut;
    m_bytes = {m_bytes.begin() + static_cast<std::ptrdiff_t>(cut), m_bytes.begin() + static_cast<std::ptrdiff_t>(end)};
    m_begin += cut;
    std::vector<Range> unreadable;
    for (const Range& range : m_unreadable) {
        const Range here = range.intersected({cut, end});
        if (!here.isEmpty())
            unreadable.push_back(here.shiftedDown(cut));
    }
    m_unreadable = std::move(unreadable);
}

Offset DecodedText::offsetOf(Position position) const
{
    if (m_starts.empty())
        return m_begin;
    const auto line = static_cast<std::size_t>(std::clamp<qsizetype>(position.line, 0, m_lines.size() - 1));
    const std::size_t end = line + 1 < m_starts.size() ? m_starts[line + 1] : m_bytes.size();
    const auto units = std::min<qsizetype>(position.column, m_lines[static_cast<qsizetype>(line)].size());
    std::size_t at = m_starts[line];
    for (qsizetype column = 0; at < end;) {
        const Character character = characterAt(at, end);
        column += character.units();
        if (column > units)
            break;
        at += character.length;
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
    const std::size_t end = line + 1 < m_starts.size() ? m_starts[line + 1] : m_bytes.size();
    const qsizetype length = m_lines[static_cast<qsizetype>(line)].size();
    qsizetype column = 0;
    for (std::size_t at = m_starts[line]; at < end && column < length;) {
        const Character character = characterAt(at, end);
        if (at + character.length > target)
            break;
        column += character.units();
        at += character.length;
    }
    return {static_cast<int>(line), static_cast<int>(std::min(column, length))};
}

} // namespace hexfolio
