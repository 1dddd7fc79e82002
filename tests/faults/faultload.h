// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstdlib>

namespace hexfolio::testing {

/// How much a fault test does: `quick` in a usual run, a small part of it under a sanitizer (which makes everything
/// many times slower), `thorough` in the long run, which HEXFOLIO_LONG asks for. The variable `name` sets a number of
/// its own.
[[nodiscard]] inline std::uint64_t faultLoad(const char* name, std::uint64_t quick, std::uint64_t thorough)
{
    if (const char* const wish = std::getenv(name))
        return std::strtoull(wish, nullptr, 10);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr std::uint64_t share = 20;
#else
    constexpr std::uint64_t share = 1;
#endif
    const char* const isLong = std::getenv("HEXFOLIO_LONG");
    return (isLong != nullptr && isLong[0] == '1' ? thorough : quick) / share;
}

} // namespace hexfolio::testing
