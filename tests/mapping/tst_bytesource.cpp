// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/appendstore.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/openfile.h"
#include "mapping/patternsource.h"
#include "support/bytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <sys/stat.h>

#include <functional>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size sampleSize = 300'000;
const TempFolder* folder = nullptr;

using Source = std::shared_ptr<const ByteSource>;
/// Makes a source that starts with `bytes`.
using Maker = std::function<Source(const std::vector<std::byte>& bytes)>;

Source opened(const std::vector<std::byte>& bytes, FileSourcePolicy policy, OpenRange range = {})
{
    const auto file = openFileWith(policy, folder->file("sample", bytes), range, maxSize);
    return file ? file->source : nullptr;
}

Source whole(const std::vector<std::byte>& bytes)
{
    return opened(bytes, {});
}

Source windowed(const std::vector<std::byte>& bytes)
{
    return opened(bytes, {.way = FileSourcePolicy::Way::Windows, .windowSize = 8192, .windowCount = 3});
}

Source plainlyRead(const std::vector<std::byte>& bytes)
{
    return opened(bytes, {.way = FileSourcePolicy::Way::Read});
}

Source partOfAFile(const std::vector<std::byte>& bytes)
{
    auto longer = bytesOf("12345");
    longer.insert(longer.end(), bytes.begin(), bytes.end());
    return opened(longer, {}, {.offset = 5});
}

Source windowedPartOfAFile(const std::vector<std::byte>& bytes)
{
    std::vector<std::byte> longer(4100);
    longer.insert(longer.end(), bytes.begin(), bytes.end());
    return opened(longer, {.way = FileSourcePolicy::Way::Windows, .windowSize = 4096, .windowCount = 2},
                  {.offset = 4100});
}

Source appended(const std::vector<std::byte>& bytes, Size spillAt)
{
    const auto store = AppendStore::make(spillAt);
    const std::span all(bytes);
    for (Size done = 0; done < all.size(); done += 7001) {
        if (!store->append(all.subspan(done, std::min<Size>(7001, all.size() - done))))
            return nullptr;
    }
    return store;
}

/// A LeafKernel that copies its bytes; a loop, because what others intercept is no leaf.
void copyInPlace(const std::byte* bytes, std::size_t size, void* to) noexcept
{
    for (std::size_t i = 0; i < size; ++i)
        static_cast<std::byte*>(to)[i] = bytes[i];
}

Source ofAPipe(const std::vector<std::byte>& bytes, Size memoryLimit)
{
    const std::string path = folder->path("pipe");
    if (::mkfifo(path.c_str(), 0600) != 0)
        return nullptr;
    // Opened for both, so that neither end waits for the other.
    const int keeper = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    std::jthread writer([&] {
        for (Size done = 0; done < bytes.size();) {
            const ssize_t put = ::write(keeper, bytes.data() + done, std::min<Size>(bytes.size() - done, 10'000));
            done += put > 0 ? static_cast<Size>(put) : 0;
        }
        ::close(keeper);
    });
    const auto file = openFileWith({.memoryLimit = memoryLimit}, path, {}, maxSize);
    writer.join();
    ::unlink(path.c_str());
    return file ? file->source : nullptr;
}

} // namespace

/// What every source of bytes must do, whatever lies behind it.
class TestByteSource : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;

    static void addSources()
    {
        QTest::addColumn<Maker>("make");
        QTest::newRow("a file, mapped whole") << Maker(whole);
        QTest::newRow("a file in windows") << Maker(windowed);
        QTest::newRow("a file that is read") << Maker(plainlyRead);
        QTest::newRow("a part of a file") << Maker(partOfAFile);
        QTest::newRow("a part of a file in windows") << Maker(windowedPartOfAFile);
        QTest::newRow("new bytes in memory")
            << Maker([](const auto& bytes) { return appended(bytes, sampleSize * 2); });
        QTest::newRow("new bytes, most of them spilled")
            << Maker([](const auto& bytes) { return appended(bytes, 10'007); });
        QTest::newRow("new bytes, all of them spilled") << Maker([](const auto& bytes) { return appended(bytes, 0); });
        QTest::newRow("a pattern") << Maker([](const auto& bytes) { return std::make_shared<PatternSource>(bytes); });
        QTest::newRow("what came from a pipe") << Maker([](const auto& bytes) { return ofAPipe(bytes, maxSize); });
        QTest::newRow("what came from a pipe, spilled")
            << Maker([](const auto& bytes) { return ofAPipe(bytes, 50'000); });
    }

private Q_SLOTS:
    void initTestCase() { folder = &m_folder; }

    void givesBackWhatWasPutIn_data() { addSources(); }
    void givesBackWhatWasPutIn()
    {
        QFETCH(const Maker, make);
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        QVERIFY(source->size() >= sampleSize);
        std::vector<std::byte> back(sampleSize);
        QCOMPARE(source->read(0, back), sampleSize);
        QVERIFY(back == bytes);
    }

    void anyPartReadsAsThatPart_data() { addSources(); }
    void anyPartReadsAsThatPart()
    {
        QFETCH(const Maker, make);
        SeededRandom random;
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        for (int i = 0; i < 500; ++i) {
            const Offset at = random.below(sampleSize);
            std::vector<std::byte> part(random.below(std::min<Size>(30'000, sampleSize - at)));
            QCOMPARE(source->read(at, part), Size{part.size()});
            QVERIFY(std::equal(part.begin(), part.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at)));
        }
    }

    void whatIsLookedAtInPlaceIsWhatIsRead_data() { addSources(); }
    void whatIsLookedAtInPlaceIsWhatIsRead()
    {
        QFETCH(const Maker, make);
        SeededRandom random;
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        for (int i = 0; i < 100; ++i) {
            const Offset at = random.below(sampleSize);
            std::vector<std::byte> part(random.between(1, std::min<Size>(30'000, sampleSize - at)));
            if (source->look({at, at + part.size()}, {copyInPlace, part.data()}))
                QVERIFY(std::equal(part.begin(), part.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at)));
        }
        std::vector<std::byte> beyond(101);
        QVERIFY(!source->look({source->size() - 100, source->size() + 1}, {copyInPlace, beyond.data()}));
    }

    void aFileIsLookedAtInPlace_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::newRow("whole") << Maker(whole);
        QTest::newRow("a part") << Maker(partOfAFile);
    }
    void aFileIsLookedAtInPlace()
    {
        QFETCH(const Maker, make);
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        std::vector<std::byte> seen(sampleSize);
        QVERIFY(source->look({0, sampleSize}, {copyInPlace, seen.data()}));
        QVERIFY(seen == bytes);
    }

    // The last page of a map goes on with zeros behind the end of the file, and nothing faults there.
    void bytesBehindTheEndOfAFileThatShrankAreNotLookedAt()
    {
        const Source source = whole(countedBytes(sampleSize));
        QVERIFY(source);
        QCOMPARE(::truncate(folder->path("sample").c_str(), 100), 0);
        std::vector<std::byte> seen(4096);
        QVERIFY(source->look({0, 100}, {copyInPlace, seen.data()}));
        QVERIFY(!source->look({0, 101}, {copyInPlace, seen.data()}));
        QVERIFY(!source->look({50'000, 50'001}, {copyInPlace, seen.data()}));
    }

    void endsAtItsSize_data() { addSources(); }
    void endsAtItsSize()
    {
        QFETCH(const Maker, make);
        const Source source = make(countedBytes(sampleSize));
        QVERIFY(source);
        std::vector<std::byte> back(100, std::byte{0x55});
        QCOMPARE(source->read(source->size() - 40, back), Size{40});
        QVERIFY(back[40] == std::byte{0x55});
        QCOMPARE(source->read(source->size(), back), Size{0});
        QCOMPARE(source->read(maxSize, back), Size{0});
        QCOMPARE(source->whyUnreadable(source->size()).kind, ErrorKind::OutOfRange);
    }

    void extentsCoverTheSourceWithoutGaps_data() { addSources(); }
    void extentsCoverTheSourceWithoutGaps()
    {
        QFETCH(const Maker, make);
        const Source source = make(countedBytes(sampleSize));
        QVERIFY(source);
        for (Offset at = 0; at < sampleSize;) {
            const Extent extent = source->extentAt(at, sampleSize);
            QCOMPARE(extent.range.begin, at);
            QVERIFY(extent.range.end > at && extent.range.end <= sampleSize);
            QCOMPARE(extent.kind, Extent::Kind::Data);
            at = extent.range.end;
        }
    }

    void adviceChangesNothing_data() { addSources(); }
    void adviceChangesNothing()
    {
        QFETCH(const Maker, make);
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        using Use = ByteSource::Use;
        for (const Use use : {Use::Scan, Use::Done, Use::Browse, Use::Done, Use::Scan}) {
            source->advise({100, sampleSize - 5}, use);
            source->advise({0, maxSize}, use);
            std::vector<std::byte> back(sampleSize);
            QCOMPARE(source->read(0, back), sampleSize);
            QVERIFY(back == bytes);
        }
    }

    void manyThreadsReadAtOnce_data() { addSources(); }
    void manyThreadsReadAtOnce()
    {
        QFETCH(const Maker, make);
        const auto bytes = countedBytes(sampleSize);
        const Source source = make(bytes);
        QVERIFY(source);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (unsigned seed = 1; seed <= 4; ++seed) {
                threads.emplace_back([&, seed] {
                    std::vector<std::byte> part(5000);
                    for (Size i = 0; i < 300; ++i) {
                        const Offset at = i * seed * 7919 % (sampleSize - part.size());
                        const bool isRight = source->read(at, part) == part.size()
                            && std::equal(part.begin(), part.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
                        wrong += isRight ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
