// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/equalrunscanner.h"

#include "search/bitruns.h"
#include "search/bytekernel.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So many bytes that their bits stay in the first-level cache.
constexpr std::size_t pieceSize = std::size_t{64} << 10;

} // namespace

void EqualRunScanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    const std::span all(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(starts.size()));
    m_words.resize(wordsFor(pieceSize));
    for (std::size_t at = 0; at < all.size(); at += pieceSize)
        scanPiece(all.subspan(at, std::min(pieceSize, all.size() - at)), starts.begin + at, found.lanes.front());
}

void EqualRunScanner::scanPiece(std::span<const std::uint8_t> piece, Offset origin, Stretches& found)
{
    const auto append = [&](std::size_t begin, std::size_t end) {
        found.append({.range = {origin + begin, origin + end}, .units = end - begin, .tag = piece[begin]});
    };
    // Bit i says that bytes i and i + 1 are equal.
    const std::size_t bits = piece.size() - 1;
    markEqual(piece.first(bits), piece.last(bits), m_words);
    if (bits == 0 || piece[0] != piece[1])
        append(0, 1);
    visitBitRuns(m_words, bits, m_least - 1, [&](std::size_t begin, std::size_t end) { append(begin, end + 1); });
    if (bits > 0 && piece[bits - 1] != piece[bits])
        append(bits, bits + 1);
}

void EqualRunScanner::scanZeros(Range starts, StretchFindings& found)
{
    found.lanes.front().append({.range = starts, .units = starts.size(), .tag = 0});
}

} // namespace hexfolio
