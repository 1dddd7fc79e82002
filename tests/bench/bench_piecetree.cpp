// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of piece trees at the sizes they are built for. Times per edit are taken one by one where a percentile is told;
// memory is what the nodes take, and the growth of the resident set where it says so.

#include "document/piecetree.h"
#include "mapping/memorysource.h"

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <random>
#include <vector>

using namespace hexfolio;

namespace {

constexpr Size gibibyte = Size{1} << 30;
constexpr double mebibyte = 1024.0 * 1024.0;

/// Sources that are only pointed at, never read.
const MemorySource file({});
const MemorySource added({});

double residentMiB()
{
    // What earlier runs freed is not this one's.
    ::malloc_trim(0);
    std::ifstream status("/proc/self/statm");
    Size total = 0;
    Size resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident * static_cast<Size>(::sysconf(_SC_PAGESIZE))) / mebibyte;
}

/// The `part` (0.99 for the 99th hundredth) of a list of durations, in microseconds.
double percentile(std::vector<std::uint32_t>& nanoseconds, double part)
{
    const auto at = static_cast<std::ptrdiff_t>(part * static_cast<double>(nanoseconds.size() - 1));
    std::ranges::nth_element(nanoseconds, nanoseconds.begin() + at);
    return nanoseconds[static_cast<std::size_t>(at)] / 1000.0;
}

/// One byte of the append store at a random place, as often as told.
class RandomInserts {
public:
    explicit RandomInserts(PieceTree& tree) : m_tree(tree) { }
    void step()
    {
        const Offset at = m_random() % (m_tree.size() + 1);
        m_tree.replace({at, at}, Piece{&added, m_typed++, 1});
    }

private:
    PieceTree& m_tree;
    Offset m_typed = 0;
    std::mt19937_64 m_random{1};
};

PieceTree editedTree(std::size_t edits)
{
    PieceTree tree(Piece{&file, 0, gibibyte});
    RandomInserts inserts(tree);
    for (std::size_t i = 0; i < edits; ++i)
        inserts.step();
    return tree;
}

void insertAtRandom(benchmark::State& state)
{
    for (auto _ : state) {
        const double before = residentMiB();
        PieceTree tree(Piece{&file, 0, gibibyte});
        RandomInserts inserts(tree);
        for (std::int64_t i = 0; i < state.range(0); ++i)
            inserts.step();
        state.PauseTiming();
        state.counters["nodes_MiB"] = static_cast<double>(tree.memoryBytes()) / mebibyte;
        state.counters["resident_MiB"] = residentMiB() - before;
        state.counters["pieces"] = static_cast<double>(tree.pieceCount());
        state.ResumeTiming();
    }
}
BENCHMARK(insertAtRandom)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(3);

/// The same with a clock around every edit; `range(1)` roots are kept, as a history keeps them.
void insertAtRandomTimed(benchmark::State& state)
{
    const auto keep = static_cast<std::size_t>(state.range(1));
    for (auto _ : state) {
        const double before = residentMiB();
        PieceTree tree(Piece{&file, 0, gibibyte});
        RandomInserts inserts(tree);
        std::vector<PieceTree> kept;
        std::vector<std::uint32_t> times(static_cast<std::size_t>(state.range(0)));
        for (std::uint32_t& time : times) {
            if (kept.size() < keep)
                kept.push_back(tree);
            const auto start = std::chrono::steady_clock::now();
            inserts.step();
            time = static_cast<std::uint32_t>((std::chrono::steady_clock::now() - start).count());
        }
        state.counters["p50_us"] = percentile(times, 0.5);
        state.counters["p99_us"] = percentile(times, 0.99);
        state.counters["max_us"] = percentile(times, 1);
        state.counters["resident_MiB"] = residentMiB() - before;
    }
}
BENCHMARK(insertAtRandomTimed)
    ->Args({1'000'000, 0})
    ->Args({100'000, 100'000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

void typeAtOnePlace(benchmark::State& state)
{
    PieceTree tree = editedTree(100'000);
    Offset at = tree.size() / 2;
    Offset typed = gibibyte;
    for (auto _ : state) {
        tree.replace({at, at}, Piece{&added, typed, 1});
        ++at;
        ++typed;
    }
}
BENCHMARK(typeAtOnePlace);

void sliceHalfAndPasteIt(benchmark::State& state)
{
    const PieceTree tree = editedTree(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        PieceTree edited = tree;
        const PieceTree clip = edited.slice({edited.size() / 4, edited.size() / 4 * 3});
        edited.replace({edited.size() / 3, edited.size() / 3}, clip);
        benchmark::DoNotOptimize(edited.size());
    }
}
BENCHMARK(sliceHalfAndPasteIt)->Arg(100)->Arg(10'000)->Arg(1'000'000);

void deleteTheMiddleHalf(benchmark::State& state)
{
    const PieceTree tree = editedTree(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        PieceTree edited = tree;
        edited.replace({edited.size() / 4, edited.size() / 4 * 3}, Piece{});
        benchmark::DoNotOptimize(edited.size());
    }
}
BENCHMARK(deleteTheMiddleHalf)->Arg(100)->Arg(10'000)->Arg(1'000'000);

/// What replacing ten million hits of unequal length makes, in one go and as parts that are appended.
void buildOfManyPieces(benchmark::State& state)
{
    const auto count = static_cast<std::size_t>(state.range(0));
    const auto part = static_cast<std::size_t>(state.range(1));
    for (auto _ : state) {
        PieceTree tree;
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < count;) {
            pieces.clear();
            for (const std::size_t end = std::min(count, i + part); i < end; i += 2) {
                pieces.push_back({&file, i * 50, 90});
                pieces.push_back({&added, i, 3});
            }
            tree.append(PieceTree(pieces));
        }
        state.PauseTiming();
        state.counters["nodes_MiB"] = static_cast<double>(tree.memoryBytes()) / mebibyte;
        state.ResumeTiming();
    }
}
BENCHMARK(buildOfManyPieces)
    ->Args({20'000'000, 1 << 16})
    ->Args({20'000'000, 20'000'000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

void dropTwentyMillionPieces(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        PieceTree tree;
        for (Offset i = 0; i < 200; ++i) {
            std::vector<Piece> pieces;
            for (Offset k = 0; k < 100'000; ++k)
                pieces.push_back({&file, 2 * (i * 100'000 + k), 1});
            tree.append(PieceTree(pieces));
        }
        state.ResumeTiming();
        tree = PieceTree();
    }
}
BENCHMARK(dropTwentyMillionPieces)->Unit(benchmark::kMillisecond)->Iterations(1);

void visitAllPieces(benchmark::State& state)
{
    const PieceTree tree = editedTree(1'000'000);
    for (auto _ : state) {
        Size sum = 0;
        tree.visit({0, tree.size()}, [&](const Piece& piece, Offset) {
            sum += piece.length;
            return true;
        });
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tree.pieceCount()));
}
BENCHMARK(visitAllPieces)->Unit(benchmark::kMillisecond);

void findRandomPlace(benchmark::State& state)
{
    const PieceTree tree = editedTree(1'000'000);
    std::mt19937_64 random(2);
    for (auto _ : state)
        benchmark::DoNotOptimize(tree.placeOf(random() % tree.size()).start);
}
BENCHMARK(findRandomPlace);

} // namespace
