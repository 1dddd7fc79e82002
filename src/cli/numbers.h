// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace hexfolio {

/// Reads an offset or a size: decimal digits, or hex digits after 0x. Errors: Syntax; TooLarge beyond maxSize.
[[nodiscard]] Result<Offset> numberFrom(std::string_view text);
/// The same, and `k`, `m`, `g` or `t` behind it for powers of 1024, in either case, `iB` behind that as you like.
[[nodiscard]] Result<Offset> numberWithUnitFrom(std::string_view text);

/// "0x1f": lower-case hex without padding.
[[nodiscard]] std::string hexText(Offset number);

} // namespace hexfolio
