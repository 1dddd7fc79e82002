// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "support/sample.h"

#include <QTest>

#include <limits>

using namespace hexfolio;
using namespace hexfolio::testing;

using Whence = Mmap::Whence;
Q_DECLARE_METATYPE(Whence)

/// The answers are those of Python 3.11 to the same calls.
class TestMmapPosition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsPythonReads_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("some") << 0 << 3 << QByteArray("abc");
        QTest::newRow("some from the middle") << 5 << 3 << QByteArray("cab");
        QTest::newRow("none") << 5 << 0 << QByteArray();
        QTest::newRow("more than there is") << 5 << 100 << QByteArray("cabc\nxyz\nlast");
        QTest::newRow("-1 means all") << 5 << -1 << QByteArray("cabc\nxyz\nlast");
        QTest::newRow("-5 means all") << 0 << -5 << QByteArray("abcabcabc\nxyz\nlast");
        QTest::newRow("at the end") << 18 << 3 << QByteArray();
        QTest::newRow("all at the end") << 18 << -1 << QByteArray();
    }
    void readsAsPythonReads()
    {
        QFETCH(const int, position);
        QFETCH(const int, count);
        QFETCH(const QByteArray, expected);
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QVERIFY(map.seek(position));
        QCOMPARE(textOf(map.read(count).value()), expected.toStdString());
        QCOMPARE(map.tell().value(), static_cast<Offset>(position + expected.size()));
    }

    void readWithoutACountReadsTheRest()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QVERIFY(map.seek(14));
        QCOMPARE(textOf(map.read().value()), std::string("last"));
        QCOMPARE(textOf(map.read().value()), std::string());
    }

    void readByteStopsAtTheEnd()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QVERIFY(map.seek(17));
        QCOMPARE(map.readByte().value(), std::byte{'t'});
        QCOMPARE(kindOf(map.readByte()), ErrorKind::OutOfRange);
        QCOMPARE(map.tell().value(), Offset{18});
    }

    void readLineEndsBehindTheNewlineOrAtTheEnd()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QCOMPARE(textOf(map.readLine().value()), std::string("abcabcabc\n"));
        QCOMPARE(textOf(map.readLine().value()), std::string("xyz\n"));
        QCOMPARE(textOf(map.readLine().value()), std::string("last"));
        QCOMPARE(textOf(map.readLine().value()), std::string());
        QCOMPARE(map.tell().value(), Offset{18});
    }

    void readLineReadsLinesLongerThanAChunk()
    {
        const std::string longLine = std::string(700'000, 'x') + '\n';
        const Sample sample(longLine + "rest");
        Mmap map = sample.map(Access::Read);
        QCOMPARE(textOf(map.readLine().value()), longLine);
        QCOMPARE(textOf(map.readLine().value()), std::string("rest"));
    }

    void writesAsPythonWrites_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("at the begin") << 0 << QByteArray("QQ") << true;
        QTest::newRow("up to the end") << 16 << QByteArray("QQ") << true;
        QTest::newRow("past the end") << 17 << QByteArray("QQ") << false;
        QTest::newRow("at the end") << 18 << QByteArray("Q") << false;
        QTest::newRow("nothing at the end") << 18 << QByteArray() << true;
        QTest::newRow("nothing") << 5 << QByteArray() << true;
    }
    void writesAsPythonWrites()
    {
        QFETCH(const int, position);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, fits);
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.seek(position));
        const auto written = map.write(bytesOf(bytes.toStdString()));
        std::string expected(sampleText);
        if (fits) {
            QCOMPARE(written.value(), static_cast<Size>(bytes.size()));
            expected.replace(static_cast<Size>(position), static_cast<Size>(bytes.size()), bytes.toStdString());
        } else {
            QCOMPARE(kindOf(written), ErrorKind::OutOfRange);
        }
        QCOMPARE(map.tell().value(), static_cast<Offset>(position + (fits ? bytes.size() : 0)));
        QCOMPARE(sample.text(), expected);
    }

    void writeByteStopsAtTheEnd()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.seek(17));
        QVERIFY(map.writeByte(std::byte{'!'}));
        QCOMPARE(kindOf(map.writeByte(std::byte{'!'})), ErrorKind::OutOfRange);
        QCOMPARE(map.tell().value(), Offset{18});
        QCOMPARE(sample.text(), std::string("abcabcabc\nxyz\nlas!"));
    }

    void aReadMapRefusesEvenToWriteNothing()
    {
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QCOMPARE(kindOf(map.write({})), ErrorKind::NotWritable);
        QCOMPARE(kindOf(map.writeByte(std::byte{1})), ErrorKind::NotWritable);
    }

    void seeksAsPythonSeeks_data()
    {
        QTest::addColumn<qint64>("distance");
        QTest::addColumn<Whence>("whence");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, qint64 distance, Whence whence, int expected) {
            QTest::newRow(name) << distance << whence << expected;
        };
        constexpr int refused = -1;
        row("to the begin", 0, Whence::Start, 0);
        row("to the end", 18, Whence::Start, 18);
        row("behind the end", 19, Whence::Start, refused);
        row("before the begin", -1, Whence::Start, refused);
        row("nowhere", 0, Whence::Current, 4);
        row("back", -3, Whence::Current, 1);
        row("back too far", -5, Whence::Current, refused);
        row("to the end from there", 0, Whence::End, 18);
        row("from the end to the begin", -18, Whence::End, 0);
        row("from the end to before the begin", -19, Whence::End, refused);
        row("behind the end from there", 1, Whence::End, refused);
        row("farther than numbers go", std::numeric_limits<qint64>::max(), Whence::Current, refused);
        row("farther back than numbers go", std::numeric_limits<qint64>::min(), Whence::Current, refused);
    }
    void seeksAsPythonSeeks()
    {
        QFETCH(const qint64, distance);
        QFETCH(const Whence, whence);
        QFETCH(const int, expected);
        const Sample sample;
        Mmap map = sample.map(Access::Read);
        QVERIFY(map.seek(4));
        const auto sought = map.seek(distance, whence);
        if (expected < 0)
            QCOMPARE(kindOf(sought), ErrorKind::OutOfRange);
        QCOMPARE(map.tell().value(), static_cast<Offset>(expected < 0 ? 4 : expected));
    }

    void aPositionBehindTheEndReadsNothingAndWritesNothing()
    {
        Mmap map = Mmap::map(-1, 20).value();
        QVERIFY(map.seek(9));
        QVERIFY(map.resize(5));
        QCOMPARE(map.tell().value(), Offset{9});
        QVERIFY(map.read().value().empty());
        QVERIFY(map.readLine().value().empty());
        QCOMPARE(kindOf(map.readByte()), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.write({})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.writeByte(std::byte{1})), ErrorKind::OutOfRange);
        QCOMPARE(kindOf(map.seek(0, Whence::Current)), ErrorKind::OutOfRange);
        QVERIFY(map.seek(0));
    }

    void aFaultLeavesThePositionWhereItWas()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.seek(3));
        QCOMPARE(::truncate(sample.path().c_str(), 5), 0);
        QCOMPARE(kindOf(map.read(10)), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.readLine()), ErrorKind::FileShrank);
        QCOMPARE(kindOf(map.write(bytesOf("12345"))), ErrorKind::FileShrank);
        QCOMPARE(map.tell().value(), Offset{3});
        QCOMPARE(textOf(map.read(2).value()), std::string("ab"));
    }
};

QTEST_GUILESS_MAIN(TestMmapPosition)
#include "tst_mmapposition.moc"
