// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/faultguard.h"
#include "mapping/mapregion.h"
#include "support/bytes.h"
#include "support/childprocess.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <thread>
#include <vector>

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

/// A kernel that looks at its bytes again and again, and comes to no end by itself.
void lookForEver(const std::byte* bytes, std::size_t size, void* rounds) noexcept
{
    for (std::size_t i = 0;; i = (i + 1) % size) {
        (void)*static_cast<const volatile std::byte*>(bytes + i);
        if (i == 0)
            static_cast<std::atomic<Size>*>(rounds)->fetch_add(1);
    }
}

/// Adds its bytes up.
void addUp(const std::byte* bytes, std::size_t size, void* sum) noexcept
{
    for (std::size_t i = 0; i < size; ++i)
        *static_cast<Size*>(sum) += std::to_integer<Size>(bytes[i]);
}

/// Looks one page behind its bytes, as no kernel may.
void lookBeyond(const std::byte* bytes, std::size_t size, void*) noexcept
{
    (void)*static_cast<const volatile std::byte*>(bytes + size + MapRegion::pageSize());
}

struct sigaction circle = {};

siginfo_t* circleInfo()
{
    static siginfo_t info = {};
    return &info;
}

void takeSignal(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigaction(SIGBUS, &action, nullptr);
}

/// Reads behind the end of a file without any guard; comes back only where no fault strikes.
int touchMissingPage()
{
    const int fd = sparseMemory(4096);
    const void* const map = ::mmap(nullptr, 8192, PROT_READ, MAP_SHARED, fd, 0);
    const volatile char* const missing = static_cast<const char*>(map) + 4096;
    return *missing == 0 ? 0 : 0;
}

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

    void aKernelLooksAtAllItsBytesInPlace()
    {
        const MappedMemory memory(2);
        const std::vector<std::byte> ones(3000, std::byte{1});
        QCOMPARE(memory.region->copyIn(2000, ones), Size{3000});
        Size sum = 0;
        QVERIFY(memory.region->look({2500, 6000}, {addUp, &sum}));
        QCOMPARE(sum, Size{2500});
        QVERIFY(!memory.region->look({0, memory.region->size() + 1}, {addUp, &sum}));
        QCOMPARE(sum, Size{2500});
    }

    void aFaultEndsAKernelEveryTime()
    {
        const Size page = MapRegion::pageSize();
        const MappedMemory memory(4);
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(2 * page)), 0);
        for (int i = 0; i < 3; ++i) {
            Size sum = 0;
            const Size before = FaultGuard::caughtFaults();
            QVERIFY(!memory.region->look({7, 3 * page}, {addUp, &sum}));
            QCOMPARE(FaultGuard::caughtFaults(), before + 1);
            QVERIFY(memory.region->look({0, 2 * page}, {addUp, &sum}));
            std::array<std::byte, 16> back;
            QCOMPARE(memory.region->copyOut(2 * page - 3, back), Size{3});
        }
    }

    void aFileCutUnderRunningKernelsEndsThemAll()
    {
        const MappedMemory memory(4);
        std::vector<std::atomic<Size>> rounds(3);
        std::vector<std::jthread> threads;
        std::atomic<int> ended = 0;
        for (std::atomic<Size>& own : rounds) {
            threads.emplace_back([&] {
                if (!memory.region->look({0, memory.region->size()}, {lookForEver, &own}))
                    ++ended;
            });
        }
        for (const std::atomic<Size>& own : rounds)
            QTRY_VERIFY(own.load() > 0);
        QCOMPARE(::ftruncate(memory.fd, static_cast<off_t>(MapRegion::pageSize())), 0);
        threads.clear();
        QCOMPARE(ended.load(), 3);
    }

    void aFaultOutsideTheBytesOfAKernelGoesToTheHandlerBefore()
    {
        const ChildEnd end = inChild([] {
            takeSignal([](int) { ::_exit(45); });
            const MappedMemory memory(4);
            if (::ftruncate(memory.fd, static_cast<off_t>(MapRegion::pageSize())) != 0)
                return 1;
            return memory.region->look({0, MapRegion::pageSize()}, {lookBeyond, nullptr}) ? 2 : 3;
        });
        QCOMPARE(end.code, 45);
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

    // The programs' runtime may report such a fault in its own way, so any end but success will do.
    void aFaultOutsideTheGuardEndsTheProgram()
    {
        const ChildEnd end = inChild([] {
            FaultGuard::install();
            return touchMissingPage();
        });
        QVERIFY(end.code != 0);
        QVERIFY(end.signal != SIGALRM);
    }

    void aFaultOutsideTheGuardGoesToTheHandlerBefore()
    {
        const ChildEnd plain = inChild([] {
            takeSignal([](int) { ::_exit(42); });
            FaultGuard::install();
            return touchMissingPage();
        });
        QCOMPARE(plain.code, 42);
        const ChildEnd detailed = inChild([] {
            struct sigaction action = {};
            action.sa_sigaction = [](int, siginfo_t* info, void*) { ::_exit(info->si_addr != nullptr ? 43 : 1); };
            action.sa_flags = SA_SIGINFO;
            ::sigaction(SIGBUS, &action, nullptr);
            FaultGuard::install();
            return touchMissingPage();
        });
        QCOMPARE(detailed.code, 43);
    }

    void aSignalSentByAProcessIsNotAFault()
    {
        const ChildEnd end = inChild([] {
            takeSignal([](int) { ::_exit(44); });
            FaultGuard::install();
            ::kill(::getpid(), SIGBUS);
            return 1;
        });
        QCOMPARE(end.code, 44);
    }

    // Two handlers that hand over to one another must not do so for ever.
    void handlersInACircleEndTheProgram()
    {
        const ChildEnd end = inChild([] {
            FaultGuard::install();
            ::sigaction(SIGBUS, nullptr, &circle);
            takeSignal([](int signal) { circle.sa_sigaction(signal, circleInfo(), nullptr); });
            FaultGuard::install();
            return touchMissingPage();
        });
        QVERIFY(end.code != 0);
        QVERIFY(end.signal != SIGALRM);
    }
};

QTEST_GUILESS_MAIN(TestFaultGuard)
#include "tst_faultguard.moc"
