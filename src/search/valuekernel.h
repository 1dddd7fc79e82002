// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/literalkernel.h"
#include "search/valuerange.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// Finds positions p in [from, positions) where the number at p, aligned or not, has a key from range.low to
/// range.high, in ascending order, into `out`; `range.also` is not looked at.
///
/// Compares whole vectors, one for each offset within a number. Stops early when `out` might overflow (it must hold
/// `probeBatch` at least); call again from `next`. `hay` must reach to positions - 1 + the size of the number. Pure;
/// any thread.
[[nodiscard]] ProbeHits findValues(std::span<const std::uint8_t> hay, std::size_t from, std::size_t positions,
                                   const ValueRange& range, std::span<std::uint32_t> out) noexcept;

} // namespace hexfolio
