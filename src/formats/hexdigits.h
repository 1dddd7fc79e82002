// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// Appends two lower-case digits for each byte.
void appendHex(std::string& text, std::span<const std::byte> bytes);
[[nodiscard]] std::string hexOf(std::span<const std::byte> bytes);
/// The bytes of pairs of digits in either case, nothing between them; nothing where it is anything else.
[[nodiscard]] std::optional<std::vector<std::byte>> bytesOfHex(std::string_view digits);
/// "0x1f", as offsets stand in patches.
[[nodiscard]] std::string hexNumber(Offset number);

} // namespace hexfolio
