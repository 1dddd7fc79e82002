// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace hexfolio::testing {

/// Random numbers for one test. The seed is printed, and HEXFOLIO_SEED repeats a run.
class SeededRandom {
public:
    SeededRandom()
    {
        const char* given = std::getenv("HEXFOLIO_SEED");
        const std::uint64_t seed = given ? std::strtoull(given, nullptr, 10) : std::random_device()();
        std::fprintf(stderr, "HEXFOLIO_SEED=%llu\n", static_cast<unsigned long long>(seed));
        m_engine.seed(seed);
    }

    /// A number below `limit`, which is not 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_engine() % limit; }
    /// A number from `low` to `high`, both included.
    [[nodiscard]] std::uint64_t between(std::uint64_t low, std::uint64_t high) { return low + below(high - low + 1); }

private:
    std::mt19937_64 m_engine;
};

} // namespace hexfolio::testing
