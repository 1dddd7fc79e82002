// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The grid: full frames with every highlight on, against one QPainter::drawText a byte in the same run; scrolling by a
// row and by a page; jumping about in a sparse file of 1 TiB. Goals: p99 of a frame of 64 x 16 bytes 5 ms, of 100 x 64
// 16 ms, of a row 3 ms, of a page 16 ms, of a jump 8 ms; and at most a quarter of drawText.

#include "base/jobrunner.h"
#include "document/anchors.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/view/hexaccessible.h"
#include "gui/view/hexpainter.h"
#include "gui/view/hexview.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QScrollBar>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace hexfolio;

namespace {

/// Times of single frames, of which the 99th hundredth is what a person notices.
class FrameTimes {
public:
    template <class Function> void take(Function&& frame)
    {
        const auto start = std::chrono::steady_clock::now();
        frame();
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
        m_times.push_back(spent.count());
    }

    void report(benchmark::State& state)
    {
        if (m_times.empty())
            return;
        std::ranges::sort(m_times);
        state.counters["p50_ms"] = m_times[m_times.size() / 2];
        state.counters["p99_ms"] = m_times[m_times.size() * 99 / 100];
    }

private:
    std::vector<double> m_times;
};

/// A window of made-up bytes in which every sort of cell occurs.
class Sample {
public:
    Sample(int rows, int width) : m_rows(rows), m_width(static_cast<std::size_t>(width)), m_cells(m_width * count(rows))
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i].value = static_cast<std::uint8_t>(i % 5 == 0 ? 0 : i * 37 + i / 256);
            m_cells[i].state = static_cast<ByteCell::State>(i / 7 % 4);
            m_cells[i].isHit = i / 11 % 3 == 0;
            m_cells[i].isUnreadable = i % 61 == 0;
            m_cells[i].isBookmarked = i / 13 % 2 == 0;
            m_cells[i].isBookmarkBegin = i % 26 == 0;
        }
    }

    HexScene scene(const HexLayout& layout) const
    {
        return {.layout = &layout,
                .cells = [this](int row) { return rowAt(row); },
                .rows = m_rows,
                .topOffset = 0,
                .selection = {m_cells.size() / 3, m_cells.size() / 2},
                .caret = m_cells.size() / 2,
                .offsetTitle = QStringLiteral("Offset")};
    }

    std::span<const ByteCell> rowAt(int row) const { return std::span(m_cells).subspan(count(row) * m_width, m_width); }

private:
    static std::size_t count(int rows) { return static_cast<std::size_t>(rows); }

    int m_rows;
    std::size_t m_width;
    std::vector<ByteCell> m_cells;
};

struct Stage {
    Stage(int rows, int width, double scale)
        : painter(options, HexViewColors::ofPalette(QPalette()), scale)
        , layout(painter.metrics(), {.bytesPerRow = width, .groupSize = 1, .digitsPerByte = 2, .offsetDigits = 8})
        , sample(rows, width)
        , image(layout.contentWidth(), layout.rulerHeight() + rows * painter.metrics().rowHeight, QImage::Format_RGB32)
    {
        image.setDevicePixelRatio(scale);
    }

    HexViewOptions options{.font = QFont(QStringLiteral("DejaVu Sans Mono"), 10)};
    HexPainter painter;
    HexLayout layout;
    Sample sample;
    QImage image;
};

void fullFrame(benchmark::State& state)
{
    Stage stage(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
                static_cast<double>(state.range(2)));
    FrameTimes times;
    for ([[maybe_unused]] auto _ : state) {
        times.take([&] {
            QPainter painter(&stage.image);
            stage.painter.paint(painter, stage.sample.scene(stage.layout), stage.image.rect());
        });
    }
    times.report(state);
}
BENCHMARK(fullFrame)
    ->Args({64, 16, 1})
    ->Args({100, 64, 1})
    ->Args({64, 16, 2})
    ->Args({100, 64, 2})
    ->Unit(benchmark::kMillisecond);

/// The simplest way, for comparison: a background and a drawText for each byte in both panes.
void drawTextPerByte(benchmark::State& state)
{
    const auto rows = static_cast<int>(state.range(0));
    const double scale = static_cast<double>(state.range(2));
    Stage stage(rows, static_cast<int>(state.range(1)), scale);
    FrameTimes times;
    const CellStyles styles(HexViewColors::ofPalette(QPalette()));
    const ByteDigits digits(HexViewOptions::Base::Hexadecimal, HexViewOptions::Digits::Upper);
    const auto ascent = stage.painter.metrics().ascent / scale;
    const auto draw = [&](QPainter& painter, const QRect& pixels, const QString& text, const CellStyles::Style& style) {
        const QRectF rect(pixels.x() / scale, pixels.y() / scale, pixels.width() / scale, pixels.height() / scale);
        painter.fillRect(rect, QColor(style.ground));
        painter.setPen(QColor(style.ink));
        painter.drawText(QPointF(rect.x(), rect.y() + ascent), text);
    };
    for ([[maybe_unused]] auto _ : state) {
        times.take([&] {
            QPainter painter(&stage.image);
            painter.setFont(stage.options.font);
            painter.fillRect(stage.image.rect(), Qt::white);
            for (int row = 0; row < rows; ++row) {
                const auto cells = stage.sample.rowAt(row);
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    const auto& style = styles.style(cells[i], CellStyles::Selected::No, CellStyles::Row::Plain,
                                                     HexPane::Bytes, CellStyles::Tone::Normal);
                    const std::string_view hex = digits.text(cells[i].value);
                    const auto column = static_cast<int>(i);
                    draw(painter, stage.layout.byteRect(row, column),
                         QString::fromLatin1(hex.data(), static_cast<qsizetype>(hex.size())), style);
                    draw(painter, stage.layout.textRect(row, column), QString(QChar(char16_t{cells[i].value})), style);
                }
            }
        });
    }
    times.report(state);
}
BENCHMARK(drawTextPerByte)
    ->Args({64, 16, 1})
    ->Args({100, 64, 1})
    ->Args({64, 16, 2})
    ->Args({100, 64, 2})
    ->Unit(benchmark::kMillisecond);

/// A real grid over a sparse file of 1 TiB, in a window that is never really shown.
class Desk {
public:
    Desk()
    {
        m_path =
            std::string(std::getenv("TMPDIR") != nullptr ? std::getenv("TMPDIR") : "/tmp") + "/hexfolio-bench-XXXXXX";
        const int fd = ::mkstemp(m_path.data());
        if (fd < 0 || ::ftruncate(fd, static_cast<off_t>(size)) != 0)
            std::abort();
        ::close(fd);
        auto document = Document::open(m_path);
        if (!document)
            std::abort();
        m_context = std::make_unique<DocumentContext>(std::move(*document), m_jobs);
        m_model = std::make_unique<HexModel>(*m_context);
        m_view.setModel(m_model.get());
        m_view.resize(1000, 1200);
        m_view.show();
        QCoreApplication::processEvents();
    }

    ~Desk()
    {
        m_view.setModel(nullptr);
        ::unlink(m_path.c_str());
    }

    HexView& view() { return m_view; }
    static void paint() { QCoreApplication::processEvents(); }

    static constexpr Size size = Size{1} << 40;

private:
    std::string m_path;
    JobRunner m_jobs;
    std::unique_ptr<DocumentContext> m_context;
    std::unique_ptr<HexModel> m_model;
    HexView m_view;
};

/// As many bookmarks as there may be: one over everything, a tenth upon one another at the begin, the others strewn
/// about.
Anchors manyBookmarks()
{
    std::mt19937_64 random(7);
    std::vector<LabelledRange> ranges{{{0, Desk::size}, "all"}};
    for (std::size_t i = 1; i < Anchors::most; ++i) {
        const Offset begin = i % 10 == 0 ? 0 : random() % (Desk::size - 100);
        ranges.push_back({Range::ofLength(begin, 1 + i % 100), "bookmark " + std::to_string(i)});
    }
    Anchors anchors;
    if (!anchors.add(ranges))
        std::abort();
    return anchors;
}

void scrollOverBookmarks(benchmark::State& state)
{
    const Anchors anchors = manyBookmarks();
    Desk desk;
    desk.view().setBookmarks(&anchors);
    FrameTimes times;
    for ([[maybe_unused]] auto _ : state) {
        times.take([&] {
            desk.view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            Desk::paint();
        });
    }
    times.report(state);
}
BENCHMARK(scrollOverBookmarks)->Unit(benchmark::kMillisecond)->Iterations(500);

/// What every edit costs the grid beside moving the bookmarks themselves.
void tellOfBookmarks(benchmark::State& state)
{
    const Anchors anchors = manyBookmarks();
    Desk desk;
    desk.view().setBookmarks(&anchors);
    FrameTimes times;
    for ([[maybe_unused]] auto _ : state) {
        times.take([&] {
            desk.view().bookmarksChanged();
            Desk::paint();
        });
    }
    times.report(state);
}
BENCHMARK(tellOfBookmarks)->Unit(benchmark::kMillisecond)->Iterations(500);

void jumpAnywhere(benchmark::State& state)
{
    Desk desk;
    std::mt19937_64 random(42);
    FrameTimes times;
    for ([[maybe_unused]] auto _ : state) {
        const Offset target = random() % Desk::size;
        times.take([&] {
            desk.view().setCaret(target);
            Desk::paint();
        });
    }
    times.report(state);
}
BENCHMARK(jumpAnywhere)->Unit(benchmark::kMillisecond)->Iterations(500);

void scrollBy(benchmark::State& state, QAbstractSlider::SliderAction action)
{
    Desk desk;
    FrameTimes times;
    for ([[maybe_unused]] auto _ : state) {
        times.take([&] {
            desk.view().verticalScrollBar()->triggerAction(action);
            Desk::paint();
        });
    }
    times.report(state);
}
BENCHMARK_CAPTURE(scrollBy, row, QAbstractSlider::SliderSingleStepAdd)->Unit(benchmark::kMillisecond)->Iterations(500);
BENCHMARK_CAPTURE(scrollBy, page, QAbstractSlider::SliderPageStepAdd)->Unit(benchmark::kMillisecond)->Iterations(500);

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    HexAccessible::install();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
