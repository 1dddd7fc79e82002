// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/candidatecursor.h"

#include <algorithm>
#include <bit>

namespace hexfolio {

namespace {

/// Half of a first-level cache, so that bytes and bits stay in it.
constexpr std::size_t pieceSize = std::size_t{16} << 10;
/// One attempt for so many bytes is as much work as trying every byte is.
constexpr std::size_t bytesForAnAttempt = 24;
/// After a piece that was too dense, so many are done without; then one is looked at again.
constexpr Size piecesWithout = 15;

} // namespace

std::size_t CandidateCursor::judged(std::size_t size) const noexcept
{
    return size < m_finder->reach() ? 0 : size - m_finder->reach() + 1;
}

void CandidateCursor::take(std::span<const std::byte> bytes, Offset base, std::size_t from)
{
    const std::size_t size = std::min(pieceSize, judged(bytes.size()) - from);
    if (m_piece.size() == pieceSize && m_candidates > pieceSize / bytesForAnAttempt)
        m_tooDense = Range::ofLength(base + from, piecesWithout * pieceSize);
    m_candidates = 0;
    m_piece = Range::ofLength(base + from, size);
    const auto seen = bytes.subspan(from, size + m_finder->reach() - 1);
    m_bits.assign(seen.size() / 64 + 2, 0);
    m_finder->mark(seen, m_bits);
}

CandidateCursor::Place CandidateCursor::next(std::span<const std::byte> bytes, Offset base, std::size_t from,
                                             std::size_t stop)
{
    if (!m_piece.contains(base + from))
        take(bytes, base, from);
    const Offset end = std::min(base + stop, m_piece.end);
    const std::size_t last = static_cast<std::size_t>(end - m_piece.begin);
    const std::size_t first = static_cast<std::size_t>(base + from - m_piece.begin);
    std::uint64_t word = m_bits[first / 64] & ~std::uint64_t{0} << first % 64;
    for (std::size_t i = first / 64; i * 64 < last; word = m_bits[++i]) {
        if (word == 0)
            continue;
        const std::size_t place = i * 64 + static_cast<std::size_t>(std::countr_zero(word));
        if (place >= last)
            break;
        ++m_candidates;
        return {static_cast<std::size_t>(m_piece.begin + place - base), true};
    }
    return {static_cast<std::size_t>(end - base), false};
}

} // namespace hexfolio
