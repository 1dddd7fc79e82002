// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/appendstore.h"
#include "support/childprocess.h"
#include "support/sample.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::vector<std::byte> readAll(const AppendStore& store)
{
    std::vector<std::byte> bytes(store.size());
    bytes.resize(store.read(0, bytes));
    return bytes;
}

} // namespace

class TestAppendStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendSaysWhereTheBytesLie()
    {
        const auto store = AppendStore::make();
        QCOMPARE(store->append(bytesOf("abc")).value(), Offset{0});
        QCOMPARE(store->append(bytesOf("de")).value(), Offset{3});
        QCOMPARE(store->append({}).value(), Offset{5});
        QCOMPARE(store->size(), Size{5});
        QCOMPARE(textOf(readAll(*store)), std::string("abcde"));
    }

    void anEmptyStoreReadsNothing()
    {
        const auto store = AppendStore::make();
        std::byte byte{};
        QCOMPARE(store->size(), Size{0});
        QCOMPARE(store->read(0, {&byte, 1}), Size{0});
        QCOMPARE(store->append({}).value(), Offset{0});
    }

    void oneAppendMayCrossFromMemoryToTheFile()
    {
        const auto store = AppendStore::make(1000);
        const auto bytes = countedBytes(5000);
        QCOMPARE(store->append(bytes).value(), Offset{0});
        QVERIFY(readAll(*store) == bytes);
        QCOMPARE(store->append(bytes).value(), Offset{5000});
        std::vector<std::byte> across(3000);
        QCOMPARE(store->read(4000, across), Size{3000});
        QVERIFY(std::equal(across.begin() + 1000, across.end(), bytes.begin()));
    }

    void bytesCrossTheBordersOfBlocks()
    {
        const auto store = AppendStore::make();
        const auto bytes = countedBytes(Size{40} << 20);
        QVERIFY(store->append(std::span(bytes).first(17'000'001)));
        QVERIFY(store->append(std::span(bytes).subspan(17'000'001)));
        QVERIFY(readAll(*store) == bytes);
    }

    void manyAppendsOfAnySizeMatchTheTwin_data()
    {
        QTest::addColumn<quint64>("spillAt");
        QTest::newRow("memory") << (quint64{1} << 30);
        QTest::newRow("at an odd border") << quint64{777'777};
        QTest::newRow("file only") << quint64{0};
    }
    void manyAppendsOfAnySizeMatchTheTwin()
    {
        QFETCH(const quint64, spillAt);
        SeededRandom random;
        const auto store = AppendStore::make(spillAt);
        std::vector<std::byte> twin;
        for (int i = 0; i < 300; ++i) {
            std::vector<std::byte> bytes(random.below(20'000));
            std::ranges::generate(bytes, [&] { return static_cast<std::byte>(random.below(256)); });
            QCOMPARE(store->append(bytes).value(), Offset{twin.size()});
            twin.insert(twin.end(), bytes.begin(), bytes.end());
        }
        QVERIFY(readAll(*store) == twin);
    }

    void readersSeeWhatWasAppendedWhileMoreIsAppended_data()
    {
        QTest::addColumn<quint64>("spillAt");
        QTest::newRow("memory") << (quint64{1} << 30);
        QTest::newRow("memory and file") << quint64{400'000};
    }
    void readersSeeWhatWasAppendedWhileMoreIsAppended()
    {
        QFETCH(const quint64, spillAt);
        const auto store = AppendStore::make(spillAt);
        const auto sample = countedBytes(1'000'000);
        std::atomic<int> wrong = 0;
        const auto readOn = [&](const std::stop_token& stop) {
            std::vector<std::byte> bytes(5000);
            while (!stop.stop_requested()) {
                const Size present = store->size();
                const Offset at = present > bytes.size() ? present - bytes.size() : 0;
                const Size got = store->read(at, std::span(bytes).first(std::min<Size>(bytes.size(), present)));
                const auto expected = sample.begin() + static_cast<std::ptrdiff_t>(at);
                if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(got), expected))
                    ++wrong;
            }
        };
        {
            const std::jthread one(readOn);
            const std::jthread other(readOn);
            for (Size done = 0; done < sample.size(); done += 1000)
                QVERIFY(store->append(std::span(sample).subspan(done, 1000)));
        }
        QCOMPARE(wrong.load(), 0);
    }

    void aFullDiskIsAnErrorAndNothingWasAppended()
    {
        const TempFolder folder;
        const ChildEnd end = inSmallDisk(folder.path(""), "1m", [&] {
            ::setenv("TMPDIR", folder.path("").c_str(), 1);
            const auto store = AppendStore::make(1000);
            const auto most = countedBytes(600'000);
            const bool fits = store->append(most).has_value();
            const auto tooMuch = store->append(countedBytes(900'000));
            const bool isRefused = kindOf(tooMuch) == ErrorKind::NoSpace && store->size() == most.size();
            const bool fitsAgain = store->append(countedBytes(300'000)).value_or(0) == most.size();
            auto expected = most;
            const auto rest = countedBytes(300'000);
            expected.insert(expected.end(), rest.begin(), rest.end());
            return fits && isRefused && fitsAgain && readAll(*store) == expected ? 0 : 1;
        });
        if (end.code == noMounts)
            QSKIP("this user may not mount");
        QCOMPARE(end.code, 0);
    }

    void aFolderThatIsMissingGivesWayToTheOtherOne()
    {
        const ChildEnd end = inChild([] {
            ::setenv("TMPDIR", "/nowhere/at/all", 1);
            const auto store = AppendStore::make(0);
            return store->append(bytesOf("abc")) && textOf(readAll(*store)) == "abc" ? 0 : 1;
        });
        QCOMPARE(end.code, 0);
    }
};

QTEST_GUILESS_MAIN(TestAppendStore)
#include "tst_appendstore.moc"
