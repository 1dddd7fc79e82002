// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valuerange.h"

#include <chrono>

namespace hexfolio {

std::uint64_t NumberFormat::keyOf(std::uint64_t bits) const noexcept
{
    const std::uint64_t sign = std::uint64_t{1} << (8 * size - 1);
    switch (kind) {
    case NumberKind::Unsigned: return bits;
    case NumberKind::Signed: return bits ^ sign;
    case NumberKind::Float: break;
    }
    // Floats without their sign are in order; those with one are in the opposite order, and come before them.
    return (bits & sign) != 0 ? bits ^ mask() : bits ^ sign;
}

std::uint64_t NumberFormat::bitsOf(std::uint64_t key) const noexcept
{
    const std::uint64_t sign = std::uint64_t{1} << (8 * size - 1);
    switch (kind) {
    case NumberKind::Unsigned: return key;
    case NumberKind::Signed: return key ^ sign;
    case NumberKind::Float: break;
    }
    return (key & sign) != 0 ? key ^ sign : key ^ mask();
}

std::uint64_t NumberFormat::bitsAt(std::span<const std::uint8_t> bytes) const noexcept
{
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < size; ++i)
        bits = bits << 8 | bytes[order == ByteOrder::Big ? i : size - 1 - i];
    return bits;
}

bool ValueRange::contains(std::span<const std::uint8_t> bytes) const noexcept
{
    const std::uint64_t bits = format.bitsAt(bytes);
    const std::uint64_t key = format.keyOf(bits);
    return key >= low && key <= high && (also == Also::Nothing || isDosTime(static_cast<std::uint32_t>(bits)));
}

bool isDosTime(std::uint32_t bits) noexcept
{
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(1980 + (bits >> 25))},
                                           std::chrono::month{bits >> 21 & 0xf}, std::chrono::day{bits >> 16 & 0x1f}};
    return date.ok() && (bits >> 11 & 0x1f) < 24 && (bits >> 5 & 0x3f) < 60 && (bits & 0x1f) < 30;
}

} // namespace hexfolio
