// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// The bits of the float of `size` bytes (2, 4 or 8) that is nearest to `value`, by IEEE 754 with ties to even;
/// infinite where it is too large.
[[nodiscard]] std::uint64_t floatBits(double value, unsigned size) noexcept;

} // namespace hexfolio
