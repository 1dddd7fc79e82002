// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace hexfolio {

/// One byte of a literal: matches every byte b with (b & mask) == value, or the same for the other case's value.
/// Elements that are joined match all by `value` or all by `other`. A plain value.
struct PatternElement {
    /// Whether a byte belongs to the same character as the one before it.
    enum class Joined : std::uint8_t { No, ToPrevious };

    std::uint8_t value = 0;
    std::uint8_t mask = 0xff;
    /// The same byte of the letter in the other case; equal to `value` where there is none.
    std::uint8_t other = 0;
    Joined joined = Joined::No;
};

/// How many bytes a pattern in hex digits has at most.
inline constexpr std::size_t longestHexPattern = std::size_t{1} << 20;

} // namespace hexfolio
