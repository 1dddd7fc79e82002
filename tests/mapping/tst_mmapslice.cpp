// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "mapping/sliceindices.h"
#include "support/sample.h"
#include "support/seed.h"

#include <QTest>

#include <limits>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Bound = Mmap::Bound;
constexpr Mmap::Index smallest = std::numeric_limits<Mmap::Index>::min();
constexpr Mmap::Index largest = std::numeric_limits<Mmap::Index>::max();

struct Slice {
    Bound start;
    Bound stop;
    Mmap::Index step = 1;
};

} // namespace

Q_DECLARE_METATYPE(Slice)

/// The answers are those of Python 3.11 to the same calls.
class TestMmapSlice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elementsAreCountedFromBothEnds()
    {
        const Sample sample;
        const Mmap map = sample.map(Access::Read);
        QCOMPARE(map.at(0).value(), std::byte{'a'});
        QCOMPARE(map.at(17).value(), std::byte{'t'});
        QCOMPARE(map.at(-1).value(), std::byte{'t'});
        QCOMPARE(map.at(-18).value(), std::byte{'a'});
        for (const Mmap::Index outside : {Mmap::Index{18}, Mmap::Index{-19}, smallest, largest})
            QCOMPARE(kindOf(map.at(outside)), ErrorKind::OutOfRange);
    }

    void slicesAsPythonSlices_data()
    {
        QTest::addColumn<Slice>("slice");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, Slice slice, const char* expected) {
            QTest::newRow(name) << slice << QByteArray(expected);
        };
        row("all", {}, "abcabcabc\nxyz\nlast");
        row("a part", {2, 5}, "cab");
        row("from the end", {-4, {}}, "last");
        row("crossed bounds", {5, 2}, "");
        row("stop behind the end", {0, 100}, "abcabcabc\nxyz\nlast");
        row("start before the begin", {-100, 3}, "abc");
        row("start at the end", {18, {}}, "");
        row("every second", {{}, {}, 2}, "acbacxzls");
        row("backwards", {{}, {}, -1}, "tsal\nzyx\ncbacbacba");
        row("backwards by three", {10, 2, -3}, "xbb");
        row("backwards, clipped at both ends", {100, -100, -5}, "tzbc");
        row("backwards to before the begin", {3, -20, -1}, "acba");
        row("backwards to an explicit -1 is nothing", {17, -1, -1}, "");
        row("a step beyond the end", {{}, {}, largest}, "a");
        row("the smallest step", {{}, {}, smallest}, "t");
        row("extreme bounds", {smallest, largest}, "abcabcabc\nxyz\nlast");
        row("extreme bounds backwards", {largest, smallest, -1}, "tsal\nzyx\ncbacbacba");
    }
    void slicesAsPythonSlices()
    {
        QFETCH(const Slice, slice);
        const Sample sample;
        const auto bytes = sample.map(Access::Read).slice(slice.start, slice.stop, slice.step);
        QVERIFY(bytes);
        QTEST(QByteArray::fromStdString(textOf(*bytes)), "expected");
    }

    void assignsAsPythonAssigns_data()
    {
        QTest::addColumn<Slice>("slice");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, Slice slice, const char* bytes, const char* expected) {
            QTest::newRow(name) << slice << QByteArray(bytes) << QByteArray(expected);
        };
        row("a part", {2, 5}, "XYZ", "abXYZcabc\nxyz\nlast");
        row("nothing between crossed bounds", {5, 2}, "", "abcabcabc\nxyz\nlast");
        row("every second", {{}, {}, 2}, "123456789", "1b2a3c4b5\n6y7\n8a9t");
        row("backwards", {{}, {}, -1}, "ABCDEFGHIJKLMNOPQR", "RQPONMLKJIHGFEDCBA");
    }
    void assignsAsPythonAssigns()
    {
        QFETCH(const Slice, slice);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, expected);
        for (const Access access : {Access::Copy, Access::Write}) {
            const Sample sample;
            Mmap map = sample.map(access);
            QVERIFY(map.assign(slice.start, slice.stop, bytesOf(bytes.toStdString()), slice.step));
            QCOMPARE(textOf(map), expected.toStdString());
            QCOMPARE(sample.text(), access == Access::Write ? expected.toStdString() : std::string(sampleText));
        }
    }

    void wrongSizesAndStepsChangeNothing()
    {
        const Sample sample;
        Mmap map = sample.map();
        QCOMPARE(kindOf(map.assign(2, 5, bytesOf("XY"))), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.assign(5, 2, bytesOf("X"))), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.assign({}, {}, bytesOf("12"), 2)), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.assign(0, 3, {}, 0)), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.slice(1, 2, 0)), ErrorKind::BadArgument);
        QCOMPARE(kindOf(map.setAt(18, std::byte{1})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.setAt(-19, std::byte{1})), ErrorKind::OutOfRange);
        QCOMPARE(sample.text(), std::string(sampleText));
    }

    void setAtStoresOneByte()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.setAt(0, std::byte{'A'}));
        QVERIFY(map.setAt(-1, std::byte{'T'}));
        QCOMPARE(sample.text(), std::string("Abcabcabc\nxyz\nlasT"));
    }

    void aReadMapIsNeverChanged()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QCOMPARE(kindOf(map.setAt(0, std::byte{1})), ErrorKind::NotWritable);
        QCOMPARE(kindOf(map.setAt(99, std::byte{1})), ErrorKind::NotWritable);
        QCOMPARE(kindOf(map.assign(0, 2, bytesOf("abc"))), ErrorKind::NotWritable);
        QVERIFY(!map.isWritable());
    }

    void anyStepOverManyChunksIsWhatTheTwinGives()
    {
        SeededRandom random;
        const auto bytes = countedBytes(600'000);
        Mmap map = Mmap::map(-1, bytes.size()).value();
        QVERIFY(map.assign({}, {}, bytes));
        for (const Mmap::Index step : {2, 3, 1000, 4097, 300'000, -1, -2, -7, -4096, -599'999}) {
            const auto start = static_cast<Mmap::Index>(random.below(bytes.size()));
            const auto got = map.slice(start, {}, step);
            QVERIFY(got);
            std::vector<std::byte> expected;
            for (Mmap::Index at = start; at >= 0 && at < static_cast<Mmap::Index>(bytes.size()); at += step)
                expected.push_back(bytes[static_cast<Size>(at)]);
            QVERIFY(*got == expected);
            QVERIFY(map.assign(start, {}, expected, step));
        }
        QVERIFY(map.slice({}, {}).value() == bytes);
    }

    void bytesThatAreGoneAreAnErrorAndNoZeros()
    {
        const Sample sample;
        Mmap map = sample.map();
        QCOMPARE(::truncate(sample.path().c_str(), 5), 0);
        QCOMPARE(map.at(4).value(), std::byte{'b'});
        const auto gone = map.at(5);
        QCOMPARE(kindOf(gone), ErrorKind::FileShrank);
        QCOMPARE(gone.error().range->begin, Offset{5});
        QCOMPARE(gone.error().path, sample.path());
        QCOMPARE(kindOf(map.slice(0, 6)), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.setAt(5, std::byte{1})), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.assign(3, 6, bytesOf("abc"))), ErrorKind::FileShrank);
        QCOMPARE(sample.text(), std::string("abcab"));
    }
};

QTEST_GUILESS_MAIN(TestMmapSlice)
#include "tst_mmapslice.moc"
