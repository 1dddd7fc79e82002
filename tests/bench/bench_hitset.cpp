// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some seventy million hits of two zeros in a gibibyte: counted, collected, looked up, saved.

#include "search/hitcursor.h"
#include "search/hitfile.h"
#include "search/hitselection.h"
#include "search/hitsetbuilder.h"
#include "search/searcher.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <random>

using namespace hexfolio;

namespace {

constexpr Size gibibyte = Size{1} << 30;

/// Bytes as a program file has them: short runs of zeros between others.
const Snapshot& zeroRich()
{
    static const Snapshot snapshot = [] {
        std::vector<std::byte> bytes(gibibyte);
        std::mt19937_64 random(7);
        for (Size at = 0; at < bytes.size();) {
            const auto number = random();
            const Size other = number % 48 + 1;
            const Size zeros = number >> 32 & 1 ? (number >> 33) % 4 + 1 : (number >> 33) % 14 + 1;
            for (Size i = 0; i < other && at < bytes.size(); ++i)
                bytes[at++] = static_cast<std::byte>((number >> (i % 8 * 7)) % 255 + 1);
            at += zeros;
        }
        return Snapshot::ofBytes(bytes);
    }();
    return snapshot;
}

class Counter final : public HitSink {
public:
    Answer take(const Hit&) override
    {
        ++count;
        return Answer::GoOn;
    }
    Answer takeMany(const EqualHits& hits, Order) override
    {
        count += hits.starts.count;
        return Answer::GoOn;
    }
    Size count = 0;
};

void search(HitSink& sink)
{
    Progress progress;
    if (!Searcher(Pattern::fromHex("00 00").value()).run(zeroRich(), {0, gibibyte}, sink, progress))
        std::abort();
}

const HitSet& zeroHits()
{
    static const HitSet set = [] {
        HitSetBuilder builder;
        search(builder);
        return builder.finish().value();
    }();
    return set;
}

void countHits(benchmark::State& state)
{
    (void)zeroRich();
    for (auto _ : state) {
        Counter counter;
        search(counter);
        state.counters["hits"] = static_cast<double>(counter.count);
    }
}
BENCHMARK(countHits)->Unit(benchmark::kMillisecond)->UseRealTime();

void collectHits(benchmark::State& state)
{
    (void)zeroRich();
    for (auto _ : state) {
        HitSetBuilder builder;
        search(builder);
        const HitSet set = builder.finish().value();
        state.counters["hits"] = static_cast<double>(set.count());
        state.counters["bytes per hit"] = static_cast<double>(set.codeBytes()) / static_cast<double>(set.count());
        state.counters["MiB in memory"] = static_cast<double>(set.memoryBytes()) / (1024.0 * 1024.0);
    }
}
BENCHMARK(collectHits)->Unit(benchmark::kMillisecond)->UseRealTime();

void lookUpByIndex(benchmark::State& state)
{
    (void)zeroHits();
    std::mt19937_64 random(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(zeroHits().at(random() % zeroHits().count()).value());
}
BENCHMARK(lookUpByIndex)->Unit(benchmark::kMicrosecond);

void lookUpByOffset(benchmark::State& state)
{
    std::mt19937_64 random(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(zeroHits().countBefore(random() % gibibyte).value());
}
BENCHMARK(lookUpByOffset)->Unit(benchmark::kMicrosecond);

void walkAll(benchmark::State& state)
{
    for (auto _ : state) {
        HitCursor cursor(zeroHits().blocks());
        Size count = 0;
        while (const auto hits = cursor.next().value())
            count += hits->starts.count;
        benchmark::DoNotOptimize(count);
    }
}
BENCHMARK(walkAll)->Unit(benchmark::kMillisecond);

/// Ten million of them.
const HitSet& tenMillion()
{
    static const HitSet set = [] {
        Progress progress;
        return filteredHits(zeroHits(), {.within = Range{0, gibibyte / 8}}, zeroRich(), progress).value();
    }();
    return set;
}

void saveAndLoad(benchmark::State& state)
{
    PosixIo io;
    const std::string path = "/tmp/hexfolio-bench-hits";
    for (auto _ : state) {
        Progress progress;
        if (!hitfile::save(io, path, {tenMillion(), gibibyte, {}}, progress) || !hitfile::load(path, progress))
            std::abort();
    }
    (void)io.unlink(path);
}
BENCHMARK(saveAndLoad)->Unit(benchmark::kMillisecond);

} // namespace
