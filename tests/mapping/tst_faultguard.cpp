// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/faultguard.h"
#include "mapping/mapregion.h"
#include "support/bytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr int shared = MAP_SHARED | MAP_NORESERVE;

/// A file in memory of `pages` pages, mapped, and the descriptor to cut it with.
struct MappedMemory {
    explicit MappedMemory(Size pages)
        : fd(sparseMemory(pages * MapRegion::pageSize()))
        , region(MapRegion::make({.fd = fd,
                                  .size = pages * MapRegion::pageSize(),
                                  .protection = PROT_READ | PROT_WRITE,
                                  .flags = shared})
                     .value())
    {
    }
    ~MappedMemory() { ::close(fd); }

    int fd;
    std::shared_ptr<MapRegion> region;
};

} // namespace

class TestFaultGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesWholeWhereNoFaultStrikes()
    {
        const MappedMemory memory(2);
        const auto bytes = countedBytes(5000);
        QCOMPARE(memory.region->copyIn(100, bytes), Size{5000});
        std::vector<std::byte> back(5000);
        QCOMPARE(memory.region->copyOut(100, back), Size{5000});
        QVERIFY(back == bytes);
    }

    void copyOutStopsAtTheFirstMissingPage()
    {
        const Size page = MapRegion::pageSize();
        const MappedMemory memory(4);
        QCOMPARE(memory.region->copyIn(0, countedBytes(4 * page)), 4 * page);
        const Size before = FaultGuard::caughtFaults();
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(2 * page)), 0);
        std::vector<std::byte> back(3 * page);
        QCOMPARE(memory.region->copyOut(7, back), 2 * page - 7);
        QCOMPARE(FaultGuard::caughtFaults(), before + 1);
        QVERIFY(std::equal(back.begin(), back.begin() + 100, countedBytes(200).begin() + 7));
    }

    void copyInStopsAtTheFirstMissingPage()
    {
        const Size page = MapRegion::pageSize();
        const MappedMemory memory(4);
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(page)), 0);
        QCOMPARE(memory.region->copyIn(page - 3, countedBytes(100)), Size{3});
    }

    void everyLengthAndPlaceBeforeAFaultIsExact()
    {
        const Size page = MapRegion::pageSize();
        const MappedMemory memory(2);
        QCOMPARE(memory.region->copyIn(0, countedBytes(page)), page);
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(page)), 0);
        for (Size left = 0; left < 70; ++left) {
            std::vector<std::byte> back(200);
            QCOMPARE(memory.region->copyOut(page - left, back), left);
        }
    }

    void copyingNothingTouchesNothing()
    {
        const MappedMemory memory(1);
        QCOMPARE(::ftruncate(memory.fd, 0), 0);
        QCOMPARE(memory.region->copyOut(0, {}), Size{0});
        QVERIFY(memory.region->move(0, 5, 0));
    }

    void moveIsOverlapSafeInBothDirections()
    {
        SeededRandom random;
        const MappedMemory memory(20);
        const Size size = memory.region->size();
        auto twin = countedBytes(size);
        QCOMPARE(memory.region->copyIn(0, twin), size);
        for (int i = 0; i < 300; ++i) {
            const Size count = random.below(size);
            const Offset from = random.below(size - count + 1);
            const Offset to = random.below(size - count + 1);
            QVERIFY(memory.region->move(to, from, count));
            std::memmove(twin.data() + to, twin.data() + from, count);
        }
        std::vector<std::byte> back(size);
        QCOMPARE(memory.region->copyOut(0, back), size);
        QVERIFY(back == twin);
    }

    void moveSaysThatAFaultStruck()
    {
        const Size page = MapRegion::pageSize();
        const MappedMemory memory(8);
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(4 * page)), 0);
        QVERIFY(!memory.region->move(0, 2 * page, 4 * page));
        QVERIFY(!memory.region->move(2 * page, 0, 4 * page));
        QVERIFY(memory.region->move(0, 2 * page, 2 * page));
    }

    void moreWindowsThanSlotsStillCatchFaults()
    {
        std::vector<std::unique_ptr<MappedMemory>> many;
        for (int i = 0; i < 900; ++i)
            many.push_back(std::make_unique<MappedMemory>(1));
        std::vector<std::shared_ptr<MapRegion>> more;
        for (int i = 0; i < 300; ++i)
            more.push_back(
                MapRegion::make({.fd = many.back()->fd, .size = 4096, .protection = PROT_READ, .flags = shared})
                    .value());
        QCOMPARE(::ftruncate(many.back()->fd, 0), 0);
        std::array<std::byte, 16> back;
        QCOMPARE(more.back()->copyOut(0, back), Size{0});
        more.clear();
        QCOMPARE(many.back()->region->copyOut(0, back), Size{0});
        QCOMPARE(many.front()->region->copyOut(0, back), Size{16});
    }

    void takesItsPlaceBackWhereAnotherHandlerStands()
    {
        const MappedMemory memory(1);
        struct sigaction other = {};
        other.sa_handler = SIG_DFL;
        QCOMPARE(::sigaction(SIGBUS, &other, nullptr), 0);
        FaultGuard::install();
        QCOMPARE(::ftruncate(memory.fd, 0), 0);
        std::array<std::byte, 16> back;
        QCOMPARE(memory.region->copyOut(0, back), Size{0});
    }
};

QTEST_GUILESS_MAIN(TestFaultGuard)
#include "tst_faultguard.moc"
