// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten million hits in a gibibyte replaced by bytes of the same and of another length, put into a document, undone.

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "search/compiledregex.h"
#include "search/replacer.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

#include <unistd.h>

using namespace hexfolio;

namespace {

constexpr Size gibibyte = Size{1} << 30;
constexpr Size hitCount = 10'000'000;

double residentMiB()
{
    std::ifstream status("/proc/self/statm");
    Size total = 0;
    Size resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident * static_cast<Size>(::sysconf(_SC_PAGESIZE))) / (1024.0 * 1024.0);
}

/// A gibibyte with "needle" in it ten million times, at uneven distances.
const std::string& file()
{
    static const struct File {
        File()
        {
            std::string bytes(gibibyte, '\0');
            std::mt19937_64 random(3);
            for (Size i = 0; i + 8 <= gibibyte; i += 8) {
                const auto number = random();
                for (Size j = 0; j < 8; ++j)
                    bytes[i + j] = static_cast<char>('A' + (number >> (8 * j) & 31));
            }
            constexpr Size distance = gibibyte / hitCount;
            for (Size i = 0; i < hitCount; ++i)
                bytes.replace(i * distance + random() % (distance - 6), 6, "needle");
            std::ofstream(path, std::ios::binary) << bytes;
        }
        ~File() { ::unlink(path.c_str()); }
        std::string path = "/tmp/hexfolio-bench-replace";
    } made;
    return made.path;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void replaceAll(benchmark::State& state, const Replacer& replacer)
{
    const auto document = Document::open(file()).value();
    const std::array<Range, 1> all{Range{0, document->size()}};
    for (auto _ : state) {
        const double before = residentMiB();
        Progress progress;
        const Replaced replaced = replacer.all(document->snapshot(), all, progress).value();
        if (!document->edits().replace(replaced.range, replaced.content, EditKind::Replace))
            std::abort();
        state.PauseTiming();
        state.counters["hits"] = static_cast<double>(replaced.count);
        state.counters["pieces"] = static_cast<double>(replaced.content.tree().pieceCount());
        state.counters["MiB more"] = residentMiB() - before;
        const auto start = std::chrono::steady_clock::now();
        if (!document->steps().undo())
            std::abort();
        state.counters["undo ms"] = secondsSince(start) * 1e3;
        state.ResumeTiming();
    }
}

Pattern needle()
{
    return Pattern::fromText("needle", TextEncoding::Utf8, LetterCase::Match).value();
}

void replaceEqual(benchmark::State& state)
{
    replaceAll(state,
               {needle(),
                Replacement::fromText("NEEDLE", TextEncoding::Utf8).value(),
                {.close = static_cast<Size>(state.range(0))}});
}
BENCHMARK(replaceEqual)
    ->Arg(64)
    ->Arg(256)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Iterations(1);

void replaceLonger(benchmark::State& state)
{
    replaceAll(state,
               {needle(),
                Replacement::fromText("needles!", TextEncoding::Utf8).value(),
                {.close = static_cast<Size>(state.range(0))}});
}
BENCHMARK(replaceLonger)
    ->Arg(64)
    ->Arg(256)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Iterations(1);

void replaceByGroups(benchmark::State& state)
{
    const Pattern pattern = Pattern::fromRegex("(need)(le)", LetterCase::Match).value();
    replaceAll(state,
               {pattern,
                Replacement::fromTemplate("\\2-\\U\\1", *pattern.regex()).value(),
                {.close = static_cast<Size>(state.range(0))}});
}
BENCHMARK(replaceByGroups)
    ->Arg(64)
    ->Arg(256)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Iterations(1);

} // namespace
