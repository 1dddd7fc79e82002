// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "faults/window/eventgaps.h"
#include "faults/window/otherprogram.h"
#include "gui/program.h"
#include "mapping/faultguard.h"
#include "support/seed.h"

#include <fcntl.h>
#include <sys/mman.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr off_t fileSize = 4 << 20;
/// How long a slow machine is given to paint a few frames and meet the storm, in milliseconds.
constexpr qint64 patience = 60'000;

/// Cuts the file at ever other places and fills it again, as fast as it goes.
void storm(int fd, const std::byte* bytes)
{
    for (unsigned state = 1;; state = state * 1664525U + 1013904223U) {
        (void)!::ftruncate(fd, state % fileSize);
        (void)!::ftruncate(fd, fileSize);
        const off_t at = (state >> 4) % (fileSize - 65'536);
        (void)!::pwrite(fd, bytes + at, 65'536, at);
    }
}

} // namespace

/// The program with its window, painting and searching a file that another program cuts all the time.
class TestWindowStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowLivesThroughAStorm()
    {
        const std::string text(fileSize, 'x');
        Program program(text);
        program.window.resize(1000, 700);
        program.open();
        program.type(u"4142"_s);
        HexView& view = program.window.currentTab()->view();
        const int fd = ::open(program.path.c_str(), O_RDWR | O_CLOEXEC);
        const std::vector<std::byte> bytes = bytesOf(text);
        const OtherProgram other([&] { storm(fd, bytes.data()); });
        const Size before = FaultGuard::caughtFaults();

        SeededRandom random;
        EventGaps gaps;
        int frames = 0;
        int searches = 0;
        const auto seconds = static_cast<qint64>(faultLoad("HEXFOLIO_STORM_SECONDS", 10, 120));
        QElapsedTimer clock;
        const auto hasMet = [&] { return frames > 20 && FaultGuard::caughtFaults() > before; };
        const auto isOver = [&] {
            const qint64 wanted = std::max<qint64>(seconds, 1) * 1000;
            return clock.elapsed() >= (hasMet() ? wanted : std::max(wanted, patience));
        };
        for (clock.start(); !isOver(); ++frames) {
            view.setCaret(random.below(fileSize));
            view.viewport()->update();
            if (frames % 50 == 0) {
                program.find(FindBar::Kind::Hex, u"414243"_s);
                ++searches;
            }
            QTest::qWait(2);
        }
        qInfo("%d frames, %d searches, %d turns of the event loop, longest gap %.1f ms, %llu faults caught", frames,
              searches, gaps.turns(), gaps.longest(),
              static_cast<unsigned long long>(FaultGuard::caughtFaults() - before));
        ::close(fd);
        // Painting and searching did meet the storm, and nothing waited for it.
        QVERIFY(FaultGuard::caughtFaults() > before);
        QVERIFY(frames > 20);
        QVERIFY2(gaps.longest() <= EventGaps::unnoticed, qPrintable(QString::number(gaps.longest())));
        const auto typed = program.window.currentTab()->document().snapshot().bytes({0, 2});
        QVERIFY(typed.has_value());
        QCOMPARE(textOf(*typed), "AB");
    }
};

QTEST_MAIN(TestWindowStorm)
#include "tst_windowstorm.moc"
