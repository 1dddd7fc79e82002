// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking over a file of 256 MiB that is in the page cache: whole, and after edits that leave pieces of a few bytes.

#include "document/spanreader.h"
#include "mapping/appendstore.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace hexfolio;

namespace {

constexpr Size fileSize = Size{256} << 20;

/// A file that is there while the benchmark runs.
class ScratchFile {
public:
    explicit ScratchFile(Size written) : m_path(std::filesystem::temp_directory_path() / "hexfolio-bench-spanreader")
    {
        std::ofstream stream(m_path, std::ios::binary | std::ios::trunc);
        std::vector<char> block(Size{1} << 20);
        for (std::size_t i = 0; i < block.size(); ++i)
            block[i] = static_cast<char>(i * 7 % 251 + 1);
        for (Size at = 0; at < written; at += block.size())
            stream.write(block.data(), static_cast<std::streamsize>(block.size()));
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() { std::filesystem::remove(m_path); }

    [[nodiscard]] std::shared_ptr<const FileSource> source(Size size) const
    {
        std::filesystem::resize_file(m_path, size);
        auto opened = openFile(m_path.string());
        if (!opened)
            std::abort();
        return opened->source;
    }

private:
    std::filesystem::path m_path;
};

Size walk(const Snapshot& snapshot, SpanReader::Direction direction)
{
    SpanReader reader(snapshot, {0, snapshot.size()}, {.direction = direction, .overlap = 15});
    Size spans = 0;
    while (const auto span = reader.next()) {
        benchmark::DoNotOptimize(span->bytes.data());
        ++spans;
    }
    return spans;
}

void walkWholeFile(benchmark::State& state)
{
    const ScratchFile file(fileSize);
    const Snapshot snapshot = Snapshot::ofSource(file.source(fileSize), fileSize);
    const auto direction = static_cast<SpanReader::Direction>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(walk(snapshot, direction));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(fileSize));
}
BENCHMARK(walkWholeFile)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// As after replacing something every `range(0)` bytes by three others.
void walkEditedFile(benchmark::State& state)
{
    const ScratchFile file(fileSize);
    const auto source = file.source(fileSize);
    const auto added = AppendStore::make();
    const std::vector<std::byte> word(3, std::byte{'x'});
    const auto gap = static_cast<Size>(state.range(0));
    std::vector<Piece> pieces;
    for (Offset at = 0; at + gap <= fileSize; at += gap) {
        pieces.push_back({source.get(), at, gap - 4});
        pieces.push_back({added.get(), added->append(word).value(), 3});
    }
    const Snapshot snapshot(PieceTree(pieces), std::make_shared<const SourceList>(SourceList{source, added}));
    for (auto _ : state)
        benchmark::DoNotOptimize(walk(snapshot, SpanReader::Direction::Forward));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(snapshot.size()));
    state.counters["pieces"] = static_cast<double>(snapshot.tree().pieceCount());
}
BENCHMARK(walkEditedFile)->Arg(100)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond);

/// A tebibyte with data in its first 256 MiB.
void walkSparseTebibyte(benchmark::State& state)
{
    const ScratchFile file(fileSize);
    constexpr Size tebibyte = Size{1} << 40;
    const Snapshot snapshot = Snapshot::ofSource(file.source(tebibyte), tebibyte);
    const auto direction = static_cast<SpanReader::Direction>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(walk(snapshot, direction));
}
BENCHMARK(walkSparseTebibyte)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
