// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/floatbits.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hexfolio {

namespace {

constexpr std::uint64_t halfInfinity = 0x7c00;
/// From here on everything rounds to infinity.
constexpr double tooLargeForHalf = 65520;

std::uint64_t halfBits(double value) noexcept
{
    const std::uint64_t sign = std::signbit(value) ? 0x8000 : 0;
    const double size = std::fabs(value);
    if (size >= tooLargeForHalf)
        return sign | halfInfinity;
    const int exponent = size > 0 ? std::max(std::ilogb(size), -14) : -14;
    // Ten bits stand behind the leading one; a carry out of them goes into the exponent as it must.
    const auto steps = static_cast<std::uint64_t>(std::nearbyint(std::ldexp(size, 10 - exponent)));
    return sign | ((static_cast<std::uint64_t>(exponent + 14) << 10) + steps);
}

} // namespace

std::uint64_t floatBits(double value, unsigned size) noexcept
{
    switch (size) {
    case 2: return halfBits(value);
    case 4: return std::bit_cast<std::uint32_t>(static_cast<float>(value));
    default: break;
    }
    return std::bit_cast<std::uint64_t>(value);
}

} // namespace hexfolio
