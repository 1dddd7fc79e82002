// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// One byte of a pattern as the kernel looks for it: `(byte & mask) == value` at `index` of the pattern.
struct Probe {
    std::size_t index = 0;
    std::uint8_t value = 0;
    std::uint8_t mask = 0xff;
};

/// What the kernel found before it stopped.
struct ProbeHits {
    std::size_t count = 0;
    /// The first position that was not looked at.
    std::size_t next = 0;
};

/// Finds positions p in [from, positions) where both probes match at p + index, in ascending order, into `out`.
///
/// Compares whole vectors of whatever width the processor has, chosen at run time. Stops early when `out` might
/// overflow (it must hold `probeBatch` at least); call again from `next`. `hay` must reach to positions - 1 + the
/// larger index. Pure; any thread.
[[nodiscard]] ProbeHits findProbes(std::span<const std::uint8_t> hay, std::size_t from, std::size_t positions,
                                   const Probe& a, const Probe& b, std::span<std::uint32_t> out) noexcept;

/// The least size of `out`.
inline constexpr std::size_t probeBatch = 512;

} // namespace hexfolio
