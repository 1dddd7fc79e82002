// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log of unsaved edits: opening a document again after a crash, and what logging costs the one who types.

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

using namespace hexfolio;

namespace {

constexpr Size fileSize = Size{64} << 20;

/// A folder with a file in it, removed when it goes.
class Folder {
public:
    Folder()
    {
        if (::mkdtemp(m_path.data()) == nullptr)
            std::abort();
        std::ofstream(file(), std::ios::binary) << "content";
        std::filesystem::resize_file(file(), fileSize);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string file() const { return m_path + "/file"; }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_path); }

private:
    std::string m_path = "/tmp/hexfolio-bench-XXXXXX";
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Overwrites, insertions and deletions all over the file, as many as asked for.
void edit(Document& document, std::int64_t count)
{
    std::mt19937_64 random(7);
    std::array<std::byte, 8> bytes{};
    bytes.fill(std::byte{0x5A});
    for (std::int64_t i = 0; i < count; ++i) {
        const Offset at = random() % (document.size() - 100);
        if (i % 3 == 0)
            require(document.edits().overwrite(at, bytes).has_value());
        else if (i % 3 == 1)
            require(document.edits().insert(at, bytes).has_value());
        else
            require(document.edits().erase({at, at + 8}).has_value());
    }
}

/// From the folder of a dead program to a document with all of its steps.
void recover(benchmark::State& state)
{
    const Folder folder;
    PosixIo io;
    {
        EditLog log(io, folder.state().recovery());
        const auto document = Document::open(folder.file()).value();
        document->steps().setRecorder(&log);
        edit(*document, state.range(0));
        require(log.flush().has_value());
    }
    for (auto _ : state) {
        const auto found = EditRecovery::findAll(io, folder.state());
        require(found.size() == 1);
        const auto document = found[0].open();
        require(document.has_value());
        require((*document)->history().steps().size() == static_cast<std::size_t>(state.range(0)) + 1);
    }
    state.counters["edits"] = static_cast<double>(state.range(0));
}
BENCHMARK(recover)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(3);

/// What one edit costs on the thread that edits, with and without somebody who keeps it.
void editing(benchmark::State& state)
{
    const Folder folder;
    PosixIo io;
    for (auto _ : state) {
        state.PauseTiming();
        EditLog log(io, folder.state().recovery());
        const auto document = Document::open(folder.file()).value();
        document->steps().setRecorder(state.range(0) == 1 ? &log : nullptr);
        state.ResumeTiming();
        edit(*document, 10'000);
        state.PauseTiming();
        require(log.end().has_value());
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}
BENCHMARK(editing)->ArgName("logged")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(5);

/// Writing and syncing 10 000 edits that wait.
void flushing(benchmark::State& state)
{
    const Folder folder;
    PosixIo io;
    for (auto _ : state) {
        state.PauseTiming();
        EditLog log(io, folder.state().recovery());
        const auto document = Document::open(folder.file()).value();
        document->steps().setRecorder(&log);
        edit(*document, 10'000);
        state.ResumeTiming();
        require(log.flush().has_value());
        state.PauseTiming();
        require(log.end().has_value());
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}
BENCHMARK(flushing)->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace
