// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <span>

namespace hexfolio {

/// The bytes of all of them together; what lies in two of them counts twice.
[[nodiscard]] constexpr Size totalOf(std::span<const Range> ranges) noexcept
{
    Size total = 0;
    for (const Range range : ranges)
        total += range.size();
    return total;
}

} // namespace hexfolio
