// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/classrunscanner.h"

#include "search/bitruns.h"

namespace hexfolio {

namespace {

/// So many bytes that their bits stay in the first-level cache.
constexpr std::size_t pieceSize = std::size_t{64} << 10;

} // namespace

void ClassRunScanner::collect(std::span<const std::byte> bytes, Offset origin, Stretches& found)
{
    const std::span all(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    m_words.resize(wordsFor(pieceSize));
    for (std::size_t at = 0; at < all.size(); at += pieceSize) {
        const auto piece = all.subspan(at, std::min(pieceSize, all.size() - at));
        markMembers(piece, m_members, m_words);
        visitBitRuns(m_words, piece.size(), m_least, [&](std::size_t begin, std::size_t end) {
            found.append({.range = {origin + at + begin, origin + at + end}, .units = end - begin});
        });
    }
}

void ClassRunScanner::scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found)
{
    collect(bytes.first(starts.size()), starts.begin, found.lanes.front());
}

void ClassRunScanner::scanZeros(Range starts, StretchFindings& found)
{
    if (m_members.contains(0))
        found.lanes.front().append({.range = starts, .units = starts.size()});
}

} // namespace hexfolio
