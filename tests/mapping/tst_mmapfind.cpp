// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mmap.h"
#include "support/sample.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr int none = -1;
constexpr qint64 absent = std::numeric_limits<qint64>::max() - 1;

Mmap::Bound bound(qint64 value)
{
    return value == absent ? Mmap::Bound() : Mmap::Bound(value);
}

qint64 placeOf(const Result<std::optional<Offset>>& found)
{
    if (!found)
        return -2;
    return *found ? static_cast<qint64>(**found) : none;
}

/// What bytes.find and bytes.rfind of Python answer, computed the slow way.
std::array<qint64, 2> naive(const std::vector<std::byte>& bytes, const std::vector<std::byte>& sub, Range range)
{
    std::array<qint64, 2> found{none, none};
    for (Offset at = range.begin; at + sub.size() <= range.end; ++at) {
        if (!std::equal(sub.begin(), sub.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at)))
            continue;
        found[1] = static_cast<qint64>(at);
        if (found[0] == none)
            found[0] = found[1];
    }
    return found;
}

} // namespace

/// The answers are those of Python 3.11 to the same calls.
class TestMmapFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAsPythonFinds_data()
    {
        QTest::addColumn<QByteArray>("sub");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char* name, const char* sub, qint64 start, qint64 end, int first, int last) {
            QTest::newRow(name) << QByteArray(sub) << start << end << first << last;
        };
        row("everywhere", "abc", absent, absent, 0, 6);
        row("from a start", "abc", 1, absent, 3, 6);
        row("start counted from the end", "abc", -15, absent, 3, 6);
        row("end counted from the end", "abc", -18, -13, 0, 0);
        row("start behind all of it", "abc", -9, absent, none, none);
        row("too narrow by one", "abc", 3, 5, none, none);
        row("just wide enough", "abc", 3, 6, 3, 3);
        row("start behind the end", "abc", 100, absent, none, none);
        row("start before the begin", "abc", -100, absent, 0, 6);
        row("end behind the end", "abc", 0, 100, 0, 6);
        row("end before the begin", "abc", 0, -100, none, none);
        row("end before start", "abc", 5, 2, none, none);
        row("not there", "zzz", absent, absent, none, none);
        row("at the very end", "last", absent, absent, 14, 14);
        row("nothing", "", absent, absent, 0, 18);
        row("nothing from a start", "", 5, absent, 5, 18);
        row("nothing at the end", "", 18, absent, 18, 18);
        row("nothing behind the end", "", 19, absent, 18, 18);
        row("nothing between crossed bounds", "", 5, 3, none, none);
        row("nothing from the end", "", -3, absent, 15, 18);
        row("nothing before the begin", "", 0, -100, 0, 0);
        row("nothing in one byte", "", 17, 18, 17, 18);
        row("longer than the map", "abcabcabc\nxyz\nlastlast", absent, absent, none, none);
        row("extreme bounds", "abc", std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0, 6);
    }
    void findsAsPythonFinds()
    {
        QFETCH(const QByteArray, sub);
        QFETCH(const qint64, start);
        QFETCH(const qint64, end);
        const Sample sample;
        const Mmap map = sample.map(Access::Read);
        const auto bytes = bytesOf(sub.toStdString());
        QTEST(static_cast<int>(placeOf(map.find(bytes, bound(start), bound(end)))), "first");
        QTEST(static_cast<int>(placeOf(map.rfind(bytes, bound(start), bound(end)))), "last");
    }

    void anAbsentStartIsThePosition()
    {
        const Sample sample;
        Mmap map = sample.map();
        QVERIFY(map.seek(4));
        QCOMPARE(placeOf(map.find(bytesOf("abc"))), 6);
        QCOMPARE(placeOf(map.find({})), 4);
        QCOMPARE(placeOf(map.rfind(bytesOf("abcabc"))), none);
        QVERIFY(map.resize(3));
        QCOMPARE(placeOf(map.find(bytesOf("abc"))), none);
    }

    void matchesAcrossChunksAreFound()
    {
        const Size chunk = Size{256} << 10;
        for (const Size place : {chunk - 4, chunk - 2, chunk - 1, chunk, 2 * chunk - 3, 3 * chunk + 4}) {
            Mmap map = Mmap::map(-1, 3 * chunk + 8).value();
            const auto sub = bytesOf("here");
            QVERIFY(map.assign(static_cast<qint64>(place), static_cast<qint64>(place + 4), sub));
            QCOMPARE(placeOf(map.find(sub)), static_cast<qint64>(place));
            QCOMPARE(placeOf(map.rfind(sub)), static_cast<qint64>(place));
            QCOMPARE(placeOf(map.find(sub, static_cast<qint64>(place + 1))), none);
            QCOMPARE(placeOf(map.rfind(sub, 0, static_cast<qint64>(place + 3))), none);
        }
    }

    void aWordLongerThanAChunkIsFound()
    {
        const auto sub = countedBytes(700'000);
        Mmap map = Mmap::map(-1, 2'000'000).value();
        QVERIFY(map.assign(1'111'111, 1'811'111, sub));
        QCOMPARE(placeOf(map.find(sub)), 1'111'111);
        QCOMPARE(placeOf(map.rfind(sub)), 1'111'111);
    }

    void anyWordInAnyPartIsFoundWhereTheTwinFindsIt()
    {
        SeededRandom random;
        std::vector<std::byte> bytes(3000);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(random.below(3));
        Mmap map = Mmap::map(-1, bytes.size()).value();
        QVERIFY(map.assign({}, {}, bytes));
        for (int i = 0; i < 400; ++i) {
            std::vector<std::byte> sub(1 + random.below(7));
            std::ranges::generate(sub, [&] { return static_cast<std::byte>(random.below(3)); });
            const Offset begin = random.below(bytes.size());
            const Range range{begin, begin + random.below(bytes.size() - begin + 1)};
            const auto expected = naive(bytes, sub, range);
            const Mmap::Bound start = static_cast<qint64>(range.begin);
            const Mmap::Bound end = static_cast<qint64>(range.end);
            QCOMPARE(placeOf(map.find(sub, start, end)), expected[0]);
            QCOMPARE(placeOf(map.rfind(sub, start, end)), expected[1]);
        }
    }

    void aFileThatBecameShorterIsAnError()
    {
        const Sample sample(std::string(50'000, 'x'));
        const Mmap map = sample.map(Access::Read);
        QCOMPARE(::truncate(sample.path().c_str(), 10'000), 0);
        const auto found = map.find(bytesOf("y"));
        QCOMPARE(kindOf(found), ErrorKind::FileShrank);
        QCOMPARE(found.error().range->begin, Offset{10'000});
        QCOMPARE(kindOf(map.rfind(bytesOf("y"))), ErrorKind::FileShrank);
        QCOMPARE(placeOf(map.find(bytesOf("x"), 0, 9'000)), 0);
    }
};

QTEST_GUILESS_MAIN(TestMmapFind)
#include "tst_mmapfind.moc"
