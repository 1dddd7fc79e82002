// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/byteset.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// A set of bytes as the kernel asks about it: rows of a table by the low half of a byte, bits by the high half.
///
/// Bit h % 8 of rows[h / 8][l] says whether the byte with high half h and low half l is in the set. Immutable; any
/// thread.
class ByteSetTable {
public:
    explicit ByteSetTable(const ByteSet& set);

    using Rows = std::array<std::array<std::uint8_t, 16>, 2>;
    [[nodiscard]] const Rows& rows() const noexcept { return m_rows; }
    [[nodiscard]] bool contains(std::uint8_t byte) const noexcept
    {
        return (m_rows[byte >> 7][byte & 15] >> (byte >> 4 & 7) & 1) != 0;
    }

private:
    Rows m_rows{};
};

/// Writes for each byte whether it is in the set: bit i % 64 of bits[i / 64] for bytes[i], zeros up to the end of the
/// last word. Whole vectors of whatever width the processor has, chosen at run time. `bits` must hold a bit for each
/// byte. Pure; any thread.
void classifyBytes(const ByteSetTable& table, std::span<const std::uint8_t> bytes,
                   std::span<std::uint64_t> bits) noexcept;

/// Keeps those bits that `length` bits in a row begin with (1 to 64 of them, itself included); behind the end all are
/// 0.
void keepRunStarts(std::span<std::uint64_t> bits, std::size_t length) noexcept;

/// Keeps those bits of `bits` for which the bit `distance` further on is set in `other`; the two are equally long.
void keepWhereAhead(std::span<std::uint64_t> bits, std::span<const std::uint64_t> other, std::size_t distance) noexcept;

} // namespace hexfolio
