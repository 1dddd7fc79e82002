// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets of many patterns: one page again and again, as the hits on screen are marked, and 64 MiB once.

#include "search/searchquery.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace hexfolio;

namespace {

/// So many patterns of eight random bytes each, every tenth one with a class behind four of them.
SearchQuery queryOf(std::int64_t patterns)
{
    std::mt19937_64 random(1);
    std::string text;
    for (std::int64_t i = 0; i < patterns; ++i) {
        const std::uint64_t value = random();
        std::array<char, 64> line{};
        if (i % 10 == 0)
            std::snprintf(line.data(), line.size(), "n%d = regex:\\x%02x\\x%02x\\x%02x\\x%02x[0-9]{2,}\n",
                          static_cast<int>(i), unsigned(value) & 255, unsigned(value >> 8) & 255,
                          unsigned(value >> 16) & 255, unsigned(value >> 24) & 255);
        else
            std::snprintf(line.data(), line.size(), "n%d = hex:%016llx\n", static_cast<int>(i),
                          static_cast<unsigned long long>(value));
        text += line.data();
    }
    auto set = PatternSet::fromText(text);
    if (!set)
        std::abort();
    return {*std::move(set), SearchOptions{}};
}

Snapshot randomBytes(std::size_t size)
{
    std::mt19937_64 random(2);
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random());
    return Snapshot::ofBytes(bytes);
}

class Counter final : public HitSink {
public:
    Answer take(const Hit&) override
    {
        ++count;
        return Answer::GoOn;
    }
    Size count = 0;
};

void searchAgain(benchmark::State& state)
{
    const SearchQuery query = queryOf(state.range(0));
    const Snapshot snapshot = randomBytes(static_cast<std::size_t>(state.range(1)));
    const auto search = [&] {
        Counter counter;
        Progress progress;
        if (!query.run(snapshot, {0, maxSize}, counter, progress))
            std::abort();
    };
    // The patterns are compiled by the first run.
    search();
    for (auto _ : state)
        search();
}

} // namespace

BENCHMARK(searchAgain)
    ->ArgNames({"patterns", "bytes"})
    ->Args({10000, 4096})
    ->Args({10000, 64 << 20})
    ->Unit(benchmark::kMillisecond);
