// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultload.h"
#include "mapping/faultguard.h"
#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/mapregion.h"
#include "mapping/openfile.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size fileSize = Size{8} << 20;
using Clock = std::chrono::steady_clock;

std::byte expectedAt(Offset offset)
{
    return static_cast<std::byte>(offset % 251 + 1);
}

/// Which bytes a reader may meet besides the right ones.
enum class Zeros { Allowed, Forbidden };

bool isRight(std::span<const std::byte> bytes, Offset offset, Zeros zeros)
{
    for (const std::byte byte : bytes) {
        const bool isHole = byte == std::byte{0} && zeros == Zeros::Allowed;
        if (byte != expectedAt(offset) && !isHole)
            return false;
        ++offset;
    }
    return true;
}

struct Counts {
    std::atomic<Size> whole{0};
    std::atomic<Size> cut{0};
    std::atomic<Size> wrong{0};
};

/// Reads random parts of `source` until it is told to stop.
void readOn(const std::stop_token& stop, const FileSource& source, Zeros zeros, std::uint64_t seed, Counts& counts)
{
    std::mt19937_64 random(seed);
    std::vector<std::byte> buffer(65'536);
    while (!stop.stop_requested()) {
        const Size length = 1 + random() % buffer.size();
        const Offset offset = random() % (fileSize - length);
        const std::span part = std::span(buffer).first(length);
        const Size got = source.read(offset, part);
        (got == length ? counts.whole : counts.cut) += 1;
        if (!isRight(part.first(got), offset, zeros))
            counts.wrong += 1;
    }
}

std::chrono::milliseconds duration()
{
    return std::chrono::seconds(std::max<std::uint64_t>(1, faultLoad("HEXFOLIO_STORM_SECONDS", 10, 60)));
}

/// Copies out of a map until it is told to stop, also where nothing is any more.
void copyOn(const std::stop_token& stop, const MapRegion& map, std::uint64_t seed, Counts& counts)
{
    std::mt19937_64 random(seed);
    std::array<std::byte, 100> buffer{};
    while (!stop.stop_requested()) {
        const Offset offset = random() % (fileSize - buffer.size());
        const Size got = map.copyOut(offset, buffer);
        (got == buffer.size() ? counts.whole : counts.cut) += 1;
        if (!isRight(std::span(buffer).first(got), offset, Zeros::Allowed))
            counts.wrong += 1;
    }
}

/// So many faults must be met by those who ask no size first.
Size leastFaults()
{
    return faultLoad("HEXFOLIO_STORM_FAULTS", 20'000, 1'000'000);
}

} // namespace

/// Files that others cut while they are read: two readers, one writer, no fault outside the guard.
class TestStorm : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    std::string m_path;
    std::vector<std::byte> m_bytes;

    [[nodiscard]] std::shared_ptr<const FileSource> open(FileSourcePolicy::Way way) const
    {
        const FileSourcePolicy policy{.way = way, .windowSize = Size{1} << 20, .windowCount = 3};
        return openFileWith(policy, m_path, {}, maxSize).value().source;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (Offset at = 0; at < fileSize; ++at)
            m_bytes.push_back(expectedAt(at));
    }

    void init() { m_path = m_folder.file("storm", m_bytes); }

    // Cut at random places and made longer again, by zeros or by the bytes that belong there.
    void aFileThatIsCutAndGrownAllTheTime()
    {
        SeededRandom random;
        const auto whole = open(FileSourcePolicy::Way::Whole);
        const auto windows = open(FileSourcePolicy::Way::Windows);
        const FileDescriptor file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC));
        const Size before = FaultGuard::caughtFaults();
        Counts counts;
        {
            const std::jthread first([&](const std::stop_token& s) { readOn(s, *whole, Zeros::Allowed, 1, counts); });
            const std::jthread second(
                [&](const std::stop_token& s) { readOn(s, *windows, Zeros::Allowed, 2, counts); });
            const auto end = Clock::now() + duration() * 7 / 10;
            while (Clock::now() < end) {
                QCOMPARE(::ftruncate(file.get(), static_cast<off_t>(random.below(fileSize))), 0);
                QCOMPARE(::ftruncate(file.get(), fileSize), 0);
                const Offset at = random.below(fileSize - 100'000);
                QVERIFY(::pwrite(file.get(), m_bytes.data() + at, 100'000, static_cast<off_t>(at)) > 0);
            }
        }
        qInfo("whole %llu, cut short %llu, faults %llu", static_cast<unsigned long long>(counts.whole),
              static_cast<unsigned long long>(counts.cut),
              static_cast<unsigned long long>(FaultGuard::caughtFaults() - before));
        QCOMPARE(counts.wrong.load(), Size{0});
        QVERIFY(counts.whole > 0);
        QVERIFY(FaultGuard::caughtFaults() > before);
    }

    // Those who read a source ask how long the file is; here nobody asks, so that every cut is met.
    void theGuardItselfMeetsAMillion()
    {
        SeededRandom random;
        const FileDescriptor file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC));
        const auto map =
            MapRegion::make({.fd = file.get(), .size = fileSize, .protection = PROT_READ, .flags = MAP_SHARED}).value();
        const Size before = FaultGuard::caughtFaults();
        Counts counts;
        {
            const std::jthread first([&](const std::stop_token& s) { copyOn(s, *map, 5, counts); });
            const std::jthread second([&](const std::stop_token& s) { copyOn(s, *map, 6, counts); });
            while (FaultGuard::caughtFaults() - before < leastFaults()) {
                QCOMPARE(::ftruncate(file.get(), static_cast<off_t>(random.below(fileSize))), 0);
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                QCOMPARE(::ftruncate(file.get(), fileSize), 0);
                const Offset at = random.below(fileSize - 100'000);
                QVERIFY(::pwrite(file.get(), m_bytes.data() + at, 100'000, static_cast<off_t>(at)) > 0);
            }
        }
        qInfo("whole %llu, cut short %llu, faults %llu", static_cast<unsigned long long>(counts.whole),
              static_cast<unsigned long long>(counts.cut),
              static_cast<unsigned long long>(FaultGuard::caughtFaults() - before));
        QCOMPARE(counts.wrong.load(), Size{0});
    }

    // A file that only becomes shorter never shows a zero: the rest of its last page is not data.
    void aFileThatOnlyShrinksNeverShowsAZero()
    {
        SeededRandom random;
        Counts counts;
        const auto end = Clock::now() + duration() * 3 / 10;
        while (Clock::now() < end) {
            init();
            const auto whole = open(FileSourcePolicy::Way::Whole);
            const auto windows = open(FileSourcePolicy::Way::Windows);
            const std::jthread first([&](const std::stop_token& s) { readOn(s, *whole, Zeros::Forbidden, 3, counts); });
            const std::jthread second(
                [&](const std::stop_token& s) { readOn(s, *windows, Zeros::Forbidden, 4, counts); });
            for (Size size = fileSize; size > 0; size -= std::min<Size>(size, 1 + random.below(50'000)))
                QCOMPARE(::truncate(m_path.c_str(), static_cast<off_t>(size)), 0);
        }
        QCOMPARE(counts.wrong.load(), Size{0});
        QVERIFY(counts.cut > 0);
    }
};

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
