// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// The CRC-32C (Castagnoli, RFC 3720 appendix B.4) of `bytes`; `before` is that of the bytes in front of them, so that
/// sums can be chained. Any thread.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before = 0) noexcept;

} // namespace hexfolio
