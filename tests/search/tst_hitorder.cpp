// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitorder.h"

#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/hits.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

using Key = HitOrder::Key;
using Direction = HitOrder::Direction;

namespace {

std::vector<Size> rowsOf(const HitOrder& order)
{
    std::vector<Size> rows;
    for (Size i = 0; i < order.count(); ++i)
        rows.push_back(order.at(i).value());
    return rows;
}

std::vector<Size> sorted(const HitSet& hits, const Snapshot& searched, const HitOrder::Options& options)
{
    Progress progress;
    return rowsOf(HitOrder::sorted(hits, searched, options, progress).value());
}

} // namespace

/// Hits are put into rows by what is asked for.
class TestHitOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutSortingRowsAreHits();
    void sortsByEachKey_data();
    void sortsByEachKey();
    void equalKeysKeepTheOrderOfOffsets();
    void whatCannotBeReadComesFirst();
    void partsOnTheDiskGiveTheSameOrder();
    void cancellingEndsIt();
};

void TestHitOrder::withoutSortingRowsAreHits()
{
    QVERIFY((rowsOf(HitOrder(3)) == std::vector<Size>{0, 1, 2}));
    const HitSet set = setOf({hit(0, 1), hit(1, 1), hit(2, 1)});
    QVERIFY((sorted(set, {}, {.direction = Direction::Descending}) == std::vector<Size>{2, 1, 0}));
}

void TestHitOrder::sortsByEachKey_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<std::vector<Size>>("rows");
    // abc, c, ab, bcbc
    QTest::newRow("length") << Key::Length << Direction::Ascending << std::vector<Size>{1, 2, 0, 3};
    QTest::newRow("length down") << Key::Length << Direction::Descending << std::vector<Size>{3, 0, 2, 1};
    QTest::newRow("bytes") << Key::Bytes << Direction::Ascending << std::vector<Size>{2, 0, 3, 1};
    QTest::newRow("bytes down") << Key::Bytes << Direction::Descending << std::vector<Size>{1, 3, 0, 2};
    QTest::newRow("pattern") << Key::PatternRank << Direction::Ascending << std::vector<Size>{2, 0, 3, 1};
    QTest::newRow("pattern down") << Key::PatternRank << Direction::Descending << std::vector<Size>{1, 0, 3, 2};
}

void TestHitOrder::sortsByEachKey()
{
    QFETCH(const Key, key);
    QFETCH(const Direction, direction);
    QFETCH(const std::vector<Size>, rows);
    const Snapshot bytes = Snapshot::ofBytes(bytesOf("abccabbcbc"));
    const HitSet set = setOf({hit(0, 3, 0), hit(3, 1, 9), hit(4, 2, 1), hit(6, 4, 0)});
    QVERIFY(sorted(set, bytes, {.key = key, .direction = direction, .ranks = {5, 2}}) == rows);
}

void TestHitOrder::equalKeysKeepTheOrderOfOffsets()
{
    const Snapshot bytes = Snapshot::ofBytes(std::vector<std::byte>(100));
    const HitSet set = setOf({hit(0, 2), hit(10, 2), hit(20, 2), hit(30, 1)});
    QVERIFY((sorted(set, bytes, {.key = Key::Bytes}) == std::vector<Size>{3, 0, 1, 2}));
    QVERIFY(
        (sorted(set, bytes, {.key = Key::Bytes, .direction = Direction::Descending}) == std::vector<Size>{0, 1, 2, 3}));
    QVERIFY((sorted(set, bytes, {.key = Key::Length, .direction = Direction::Descending})
             == std::vector<Size>{0, 1, 2, 3}));
}

void TestHitOrder::whatCannotBeReadComesFirst()
{
    const auto source = std::make_shared<FaultySource>(3 * 4096);
    source->makeUnreadable({4096, 8192});
    const Snapshot bytes = Snapshot::ofSource(source, source->size());
    const HitSet set = setOf({hit(0, 4), hit(5000, 4), hit(9000, 4)});
    QCOMPARE(sorted(set, bytes, {.key = Key::Bytes}).front(), Size{1});
}

void TestHitOrder::partsOnTheDiskGiveTheSameOrder()
{
    SeededRandom random;
    std::vector<std::byte> bytes(300'000);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random.below(3));
    NaiveHits hits;
    for (Offset at = 0; at < 250'000; at += random.between(1, 10))
        hits.push_back(hit(at, random.between(1, 30), static_cast<std::uint32_t>(random.below(5))));
    std::vector<Size> expected(hits.size());
    std::iota(expected.begin(), expected.end(), Size{0});
    const auto keyOf = [&](Size index) {
        const Range range = hits[index].range;
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(range.begin);
        std::vector<std::byte> key(first, first + static_cast<std::ptrdiff_t>(std::min<Size>(16, range.size())));
        return std::pair(std::move(key), std::min<Size>(17, range.size()));
    };
    std::ranges::stable_sort(expected, [&](Size a, Size b) { return keyOf(a) < keyOf(b); });
    const HitOrder::Options options{.key = Key::Bytes, .memory = 50'000};
    QVERIFY(sorted(setOf(hits), Snapshot::ofBytes(bytes), options) == expected);
}

void TestHitOrder::cancellingEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const auto order = HitOrder::sorted(setOf({hit(0, 1), hit(2, 2)}), {}, {.key = Key::Length}, progress);
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHitOrder)
#include "tst_hitorder.moc"
