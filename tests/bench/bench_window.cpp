// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window, offscreen: how long after a file was asked for its first bytes are painted, how long a jump takes,
// and how much memory the program has then.

#include "gui/commandline.h"
#include "gui/documenttab.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/view/hexview.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QEvent>

#include <benchmark/benchmark.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Clock = std::chrono::steady_clock;

constexpr Size tebibyte = Size{1} << 40;

/// Sees the first paint of a grid that has a document.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& viewport) : m_viewport(viewport) { viewport.installEventFilter(this); }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || (watched == &m_viewport && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget& m_viewport;
    bool m_isPainted = false;
};

struct Program {
    TempFolder folder;
    Settings settings{QString::fromStdString(folder.path("settings.ini"))};
    KSyntaxHighlighting::Repository repository;
    JobRunner jobs{2};
    MainWindow window{settings, repository, jobs, StateFolder(folder.path("state"))};

    Program()
    {
        window.resize(1320, 820);
        window.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::string sparseFile()
    {
        const std::string path = folder.file("sparse", "first bytes of a tebibyte");
        std::filesystem::resize_file(path, tebibyte);
        return path;
    }

    /// Opens `path` and comes back when its bytes are painted.
    void open(const std::string& path)
    {
        DocumentTab* const before = window.currentTab();
        window.openFiles({QString::fromStdString(path)});
        while (window.currentTab() == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const PaintWatch watch(*window.currentTab()->view().viewport());
        window.currentTab()->view().viewport()->update();
        while (!watch.isPainted())
            QCoreApplication::processEvents();
    }
};

double residentMiB()
{
    std::ifstream status("/proc/self/smaps_rollup");
    double privateKiB = 0;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("Private_"))
            privateKiB += std::stod(line.substr(line.find(':') + 1));
    }
    return privateKiB / 1024;
}

void openToFirstBytes(benchmark::State& state, bool isSparse)
{
    for (auto step : state) {
        (void)step;
        Program program;
        const std::string path = isSparse ? program.sparseFile() : program.folder.file("small", countedBytes(1024));
        const auto start = Clock::now();
        program.open(path);
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - start).count());
    }
}

void jumpInATebibyte(benchmark::State& state)
{
    Program program;
    program.open(program.sparseFile());
    HexView& view = program.window.currentTab()->view();
    std::mt19937_64 random(7);
    for (auto step : state) {
        (void)step;
        const Offset target = random() % tebibyte;
        const auto start = Clock::now();
        const PaintWatch watch(*view.viewport());
        view.setCaret(target);
        while (!watch.isPainted())
            QCoreApplication::processEvents();
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - start).count());
    }
}

void memoryWithBothOpen(benchmark::State& state)
{
    for (auto step : state) {
        (void)step;
        Program program;
        const double empty = residentMiB();
        program.open(program.folder.file("small", countedBytes(1024)));
        program.open(program.sparseFile());
        state.counters["empty_MiB"] = empty;
        state.counters["both_MiB"] = residentMiB();
    }
}

} // namespace

BENCHMARK_CAPTURE(openToFirstBytes, of_1_KiB, false)->UseManualTime()->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openToFirstBytes, of_1_TiB, true)->UseManualTime()->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(jumpInATebibyte)->UseManualTime()->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryWithBothOpen)->Iterations(1)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
