// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of whole documents: a sparse file of a tebibyte, and many edits each of which can be undone.

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

#include <time.h>
#include <unistd.h>

using namespace hexfolio;

namespace {

constexpr Size gibibyte = Size{1} << 30;
constexpr Size tebibyte = Size{1} << 40;

double residentMiB()
{
    std::ifstream status("/proc/self/statm");
    Size total = 0;
    Size resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident * static_cast<Size>(::sysconf(_SC_PAGESIZE))) / (1024.0 * 1024.0);
}

/// A file without contents, removed when it goes.
class SparseFile {
public:
    explicit SparseFile(Size size)
    {
        const int fd = ::mkstemp(m_path.data());
        if (fd < 0 || ::ftruncate(fd, static_cast<off_t>(size)) != 0)
            std::abort();
        ::close(fd);
    }
    ~SparseFile() { ::unlink(m_path.c_str()); }
    SparseFile(const SparseFile&) = delete;
    SparseFile& operator=(const SparseFile&) = delete;

    [[nodiscard]] std::unique_ptr<Document> opened() const { return Document::open(m_path).value(); }

private:
    std::string m_path = "/tmp/hexfolio-bench-XXXXXX";
};

/// The longest of some single actions, in microseconds of processor time: other programs do not count.
class Stopwatch {
public:
    template <class Action> void measure(Action action)
    {
        const double start = now();
        if (!action())
            std::abort();
        m_longest = std::max(m_longest, now() - start);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    [[nodiscard]] static double now()
    {
        struct ::timespec time = {};
        (void)::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
    }

    double m_longest = 0;
};

/// Fill all, paste 300 GiB three times, delete the middle half, undo and redo all of it, list the changes.
void editTebibyte(benchmark::State& state)
{
    const SparseFile file(tebibyte);
    const std::array pattern{std::byte{0xde}, std::byte{0xad}};
    Stopwatch edits;
    Stopwatch changes;
    for (auto _ : state) {
        const auto document = file.opened();
        edits.measure([&] { return document->edits().fill({0, tebibyte}, pattern); });
        for (Offset at = 1; at < 4; ++at) {
            const Snapshot clip = document->snapshot().slice({at, at + 300 * gibibyte});
            edits.measure([&] { return document->edits().replace({at * gibibyte, at * gibibyte}, clip); });
        }
        const Size size = document->size();
        edits.measure([&] { return document->edits().erase({size / 4, size / 4 * 3}); });
        changes.measure([&] { return !document->changes().isEmpty(); });
        while (document->history().canUndo())
            edits.measure([&] { return document->steps().undo(); });
        while (document->history().canRedo())
            edits.measure([&] { return document->steps().redo(); });
    }
    state.counters["longest_edit_us"] = edits.longest();
    state.counters["changes_us"] = changes.longest();
    state.counters["resident_MiB"] = residentMiB();
}
BENCHMARK(editTebibyte)->Unit(benchmark::kMicrosecond);

/// Random inserts of one byte, each an undo step of its own.
void insertAtRandom(benchmark::State& state)
{
    const SparseFile file(gibibyte);
    for (auto _ : state) {
        const double before = residentMiB();
        const auto document = file.opened();
        std::mt19937_64 random(1);
        Stopwatch edits;
        const std::array byte{std::byte{1}};
        for (std::int64_t i = 0; i < state.range(0); ++i)
            edits.measure([&] { return document->edits().insert(random() % (document->size() + 1), byte); });
        state.counters["longest_edit_us"] = edits.longest();
        state.counters["grown_MiB"] = residentMiB() - before;
        Stopwatch changes;
        changes.measure([&] { return !document->changes().isEmpty(); });
        state.counters["changes_us"] = changes.longest();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(insertAtRandom)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Keystrokes at one place: one undo step, however many.
void typeOn(benchmark::State& state)
{
    const SparseFile file(gibibyte);
    for (auto _ : state) {
        const auto document = file.opened();
        const std::array byte{std::byte{1}};
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            if (!document->edits().insert(gibibyte / 2 + static_cast<Size>(i), byte, DocumentEdits::Typing::Yes))
                std::abort();
        }
        state.counters["steps"] = static_cast<double>(document->history().steps().size());
        state.counters["pieces"] = static_cast<double>(document->snapshot().tree().pieceCount());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(typeOn)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
