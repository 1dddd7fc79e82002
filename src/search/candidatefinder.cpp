// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/candidatefinder.h"

#include <algorithm>

namespace hexfolio {

double shareOf(const ByteSet& set, const ByteFrequencies& frequencies) noexcept
{
    std::uint64_t count = 0;
    for (unsigned value = 0; value < 256; ++value) {
        if (set.test(value))
            count += frequencies.countOf(static_cast<std::uint8_t>(value), 0xff);
    }
    return std::min(1.0, static_cast<double>(count) / static_cast<double>(frequencies.countOf(0, 0)));
}

} // namespace hexfolio
