// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/utf8scanner.h"

#include "base/charset.h"
#include "search/bitruns.h"
#include "search/printableascii.h"
#include "search/textbytes.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So many bytes that their bits stay in the first-level cache.
constexpr std::size_t pieceSize = std::size_t{32} << 10;

/// The bits that stand `distance` further on, moved here.
std::uint64_t later(std::span<const std::uint64_t> words, std::size_t i, unsigned distance)
{
    const std::uint64_t next = i + 1 < words.size() ? words[i + 1] : 0;
    return words[i] >> distance | next << (64 - distance);
}

} // namespace

Utf8Scanner::Utf8Scanner(Size least)
    : m_least(least)
    , m_ascii(printableAscii())
    , m_beyondAscii(byteClass(0x80, 0xff))
    , m_continuation(byteClass(0x80, 0xbf))
    , m_leads{ByteClassTables(byteClass(0xc2, 0xdf)), ByteClassTables(byteClass(0xe0, 0xef)),
              ByteClassTables(byteClass(0xf0, 0xf4))}
{
}

void Utf8Scanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    const std::span all(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::size_t size = starts.size();
    for (std::size_t at = 0; at < size; at += pieceSize) {
        const std::size_t part = std::min(pieceSize, size - at);
        scanPiece(all.subspan(at, std::min<std::size_t>(part + reach(), all.size() - at)), part, starts.begin + at,
                  found.lanes.front());
    }
}

void Utf8Scanner::scanPiece(std::span<const std::uint8_t> piece, std::size_t starts, Offset origin, Stretches& found)
{
    const std::size_t words = wordsFor(piece.size());
    m_text.resize(words);
    m_firsts.resize(words);
    markMembers(piece, m_beyondAscii, m_firsts);
    const bool isAscii = std::ranges::all_of(m_firsts, [](std::uint64_t word) { return word == 0; });
    markMembers(piece, m_ascii, m_text);
    if (!isAscii)
        markLongCharacters(piece);
    touchEnds(piece);
    visitBitRuns(m_text, piece.size(), m_least, [&](std::size_t begin, std::size_t end) {
        if (isAscii) {
            end = std::min(end, starts);
            if (begin < end)
                found.append({.range = {origin + begin, origin + end}, .units = end - begin});
            return;
        }
        while (begin < end && begin < starts) {
            std::size_t length = 1;
            const auto character = characterAt(piece.subspan(begin, end - begin), length);
            if (character && (isPrintable(*character) || *character == U'\t'))
                found.append({.range = {origin + begin, origin + begin + length}, .units = 1});
            begin += length;
        }
    });
}

/// Bytes of characters that begin before the piece or end behind it hide that text touches its ends; they count as text
/// here, and decoding passes over them.
void Utf8Scanner::touchEnds(std::span<const std::uint8_t> piece)
{
    const std::size_t size = piece.size();
    const auto most = std::min<std::size_t>(reach(), size);
    for (std::size_t i = 0; i < most && (piece[i] & 0xc0) == 0x80; ++i)
        m_text[0] |= std::uint64_t{1} << i;
    for (std::size_t back = 1; back <= most; ++back) {
        const auto longer = std::span(m_leads).subspan(back - 1);
        const bool isCutOff =
            std::ranges::any_of(longer, [&](const ByteClassTables& lead) { return lead.contains(piece[size - back]); });
        for (std::size_t i = size - back; isCutOff && i < size; ++i)
            m_text[i / 64] |= std::uint64_t{1} << (i % 64);
    }
}

void Utf8Scanner::markLongCharacters(std::span<const std::uint8_t> piece)
{
    const std::size_t words = m_text.size();
    m_continuations.resize(words);
    markMembers(piece, m_continuation, m_continuations);
    for (unsigned length = 2; length <= 4; ++length) {
        markMembers(piece, m_leads[length - 2], m_firsts);
        std::uint64_t before = 0;
        for (std::size_t i = 0; i < words; ++i) {
            std::uint64_t whole = m_firsts[i];
            for (unsigned j = 1; j < length && whole != 0; ++j)
                whole &= later(m_continuations, i, j);
            m_text[i] |= whole;
            for (unsigned j = 1; j < length; ++j)
                m_text[i] |= whole << j | before >> (64 - j);
            before = whole;
        }
    }
}

} // namespace hexfolio
