// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/utf16scanner.h"

#include "base/charset.h"
#include "search/bitruns.h"
#include "search/printableascii.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So many bytes that their bits stay in the first-level cache.
constexpr std::size_t pieceSize = std::size_t{32} << 10;
constexpr std::uint64_t evenBits = 0x5555555555555555;

constexpr bool isHighSurrogate(char32_t unit)
{
    return (unit & 0xfc00) == 0xd800;
}

constexpr bool isLowSurrogate(char32_t unit)
{
    return (unit & 0xfc00) == 0xdc00;
}

} // namespace

Utf16Scanner::Utf16Scanner(ByteOrder order, StringCharacters characters, Size least)
    : m_order(order), m_characters(characters), m_least(least), m_ascii(printableAscii()), m_zero(byteClass(0, 0))
{
    if (characters == StringCharacters::Ascii)
        return;
    m_isPrintable = std::make_unique<std::bitset<0x10000>>();
    for (char32_t unit = 0; unit < m_isPrintable->size(); ++unit)
        (*m_isPrintable)[unit] = unit == U'\t' || isPrintable(unit);
}

void Utf16Scanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    const Bytes all(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::size_t size = starts.size();
    if (m_characters == StringCharacters::Unicode) {
        for (std::size_t first : {0, 1})
            scanUnicode(all, size, first, starts.begin, found.lanes[(starts.begin + first) % 2]);
        return;
    }
    for (std::size_t at = 0; at < size; at += pieceSize) {
        const std::size_t part = std::min(pieceSize, size - at);
        scanAscii(all.subspan(at, std::min(part + 1, all.size() - at)), starts.begin + at, found);
    }
}

void Utf16Scanner::scanAscii(Bytes piece, Offset origin, StretchFindings& found)
{
    const std::size_t words = wordsFor(piece.size());
    m_letters.resize(words);
    m_zeros.resize(words);
    m_lane.resize(words);
    markMembers(piece, m_ascii, m_letters);
    markMembers(piece, m_zero, m_zeros);
    const auto& firsts = m_order == ByteOrder::Little ? m_letters : m_zeros;
    const auto& seconds = m_order == ByteOrder::Little ? m_zeros : m_letters;
    for (std::size_t first : {0, 1}) {
        std::uint64_t carried = 0;
        for (std::size_t i = 0; i < words; ++i) {
            const std::uint64_t next = i + 1 < words ? seconds[i + 1] : 0;
            const std::uint64_t begins = firsts[i] & (seconds[i] >> 1 | next << 63) & (evenBits << first);
            m_lane[i] = begins | begins << 1 | carried;
            carried = begins >> 63;
        }
        touchEnds(piece.size(), first);
        Stretches& lane = found.lanes[(origin + first) % 2];
        visitBitRuns(m_lane, piece.size(), 2 * m_least, [&](std::size_t begin, std::size_t end) {
            begin += (begin + first) % 2;
            end -= (end - begin) % 2;
            if (begin < end)
                lane.append({.range = {origin + begin, origin + end}, .units = (end - begin) / 2});
        });
    }
}

/// Where characters of the lane cannot touch the first or the last bit, that bit says what its neighbour says, so that
/// runs at the ends are told.
void Utf16Scanner::touchEnds(std::size_t size, std::size_t first)
{
    if (first == 1)
        m_lane[0] |= m_lane[0] >> 1 & 1;
    const std::size_t last = size - 1;
    const bool endsEarly = size >= 2 && (size - first) % 2 == 1;
    if (endsEarly && (m_lane[(last - 1) / 64] >> ((last - 1) % 64) & 1) != 0)
        m_lane[last / 64] |= std::uint64_t{1} << (last % 64);
}

void Utf16Scanner::scanUnicode(Bytes bytes, std::size_t starts, std::size_t first, Offset origin,
                               Stretches& found) const
{
    std::size_t begin = first;
    Size characters = 0;
    std::size_t at = first;
    const auto tell = [&] {
        if (characters > 0)
            found.append({.range = {origin + begin, origin + at}, .units = characters});
        characters = 0;
    };
    while (at < starts && at + 2 <= bytes.size()) {
        const char32_t unit = unitAt(bytes, at);
        std::size_t length = 2;
        bool isText = (*m_isPrintable)[unit];
        if (isHighSurrogate(unit) && at + 4 <= bytes.size() && isLowSurrogate(unitAt(bytes, at + 2))) {
            length = 4;
            isText = isPrintable(0x10000 + ((unit - 0xd800) << 10) + (unitAt(bytes, at + 2) - 0xdc00));
        }
        if (isText) {
            begin = characters++ == 0 ? at : begin;
            at += length;
            continue;
        }
        tell();
        at += length;
        // Behind a character that began before these bytes, a string may go on with fewer than the least.
        if (at > reach())
            at = nextToLookAt(bytes.first(starts), at);
    }
    tell();
}

/// Where a string may begin, at `at` or behind: a string of the least length has text wherever its last unit would be.
std::size_t Utf16Scanner::nextToLookAt(Bytes bytes, std::size_t at) const noexcept
{
    const std::size_t toLast = 2 * static_cast<std::size_t>(std::min<Size>(m_least, bytes.size()) - 1);
    for (std::size_t last = at + toLast; last + 2 <= bytes.size(); last += toLast + 2) {
        const char32_t unit = unitAt(bytes, last);
        if ((*m_isPrintable)[unit] || isHighSurrogate(unit) || isLowSurrogate(unit))
            break;
        at = last + 2;
    }
    return at;
}

char32_t Utf16Scanner::unitAt(Bytes bytes, std::size_t at) const noexcept
{
    const char32_t first = bytes[at];
    const char32_t second = bytes[at + 1];
    return m_order == ByteOrder::Little ? second << 8 | first : first << 8 | second;
}

} // namespace hexfolio
