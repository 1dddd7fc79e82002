// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stretches and numbers of every kind in 256 MiB of this system's libraries that are in the page cache, all hits
// counted; HEXFOLIO_BENCH_FILE names another file to search.

#include "mapping/filesource.h"
#include "mapping/openfile.h"
#include "search/searcher.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace hexfolio;

namespace {

namespace fs = std::filesystem;

constexpr Size fileSize = Size{256} << 20;

/// The libraries one behind the other, in a file that is there while the benchmark runs.
class Libraries {
public:
    Libraries() : m_path(fs::temp_directory_path() / "hexfolio-bench-stretches")
    {
        std::ofstream stream(m_path, std::ios::binary | std::ios::trunc);
        Size size = 0;
        for (const fs::directory_entry& entry : fs::directory_iterator("/usr/lib/x86_64-linux-gnu")) {
            if (size >= fileSize || !entry.is_regular_file() || entry.file_size() == 0)
                continue;
            stream << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            size += entry.file_size();
        }
    }
    Libraries(const Libraries&) = delete;
    Libraries& operator=(const Libraries&) = delete;
    ~Libraries() { fs::remove(m_path); }

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

const Snapshot& snapshot()
{
    static const Libraries libraries;
    static const Snapshot all = [] {
        const char* const given = std::getenv("HEXFOLIO_BENCH_FILE");
        const auto opened = openFile(given ? given : libraries.path().string());
        if (!opened)
            std::abort();
        return Snapshot::ofSource(opened->source, opened->source->size());
    }();
    return all;
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

void search(benchmark::State& state, const Result<Pattern>& pattern, Searcher::Options options = {})
{
    options.threads = static_cast<unsigned>(state.range(0));
    Size count = 0;
    for (auto _ : state) {
        Counter counter;
        Progress progress;
        if (!Searcher(pattern.value(), options).run(snapshot(), {0, maxSize}, counter, progress))
            std::abort();
        count = counter.count;
    }
    state.counters["hits"] = static_cast<double>(count);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations())
                            * static_cast<std::int64_t>(snapshot().size()));
}

} // namespace

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): so is the interface of Google Benchmark
#define HEXFOLIO_BENCHMARK(name, ...)                                                                                  \
    BENCHMARK_CAPTURE(search, name, __VA_ARGS__)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()

HEXFOLIO_BENCHMARK(asciiStrings, Pattern::strings(StringEncoding::Ascii, 8));
HEXFOLIO_BENCHMARK(utf8Strings, Pattern::strings(StringEncoding::Utf8, 8, StringCharacters::Unicode));
HEXFOLIO_BENCHMARK(utf16AsciiStrings, Pattern::strings(StringEncoding::Utf16LittleEndian, 8));
HEXFOLIO_BENCHMARK(utf16Strings, Pattern::strings(StringEncoding::Utf16LittleEndian, 8, StringCharacters::Unicode));
HEXFOLIO_BENCHMARK(runsOfZero, Pattern::runs(0, 32));
HEXFOLIO_BENCHMARK(runsOfAnyByte, Pattern::runs({}, 32));
HEXFOLIO_BENCHMARK(highEntropy, Pattern::entropy(EntropySide::AtLeast, 7.5, 4096));
HEXFOLIO_BENCHMARK(rangeOfU32, Pattern::fromValue("u32le 1000000000..1000100000"));
HEXFOLIO_BENCHMARK(rangeOfU64, Pattern::fromValue("u64be 1000000000..1000100000"));
HEXFOLIO_BENCHMARK(toleranceOfF64, Pattern::fromValue("f64le 3.14 +- 0.01"));
HEXFOLIO_BENCHMARK(masks, Pattern::fromHex("%0101???? 50&F0 4? %1???0001"));
HEXFOLIO_BENCHMARK(alignedLiteral, Pattern::fromHex("7F 45 4C 46"), {.stride = 512});
