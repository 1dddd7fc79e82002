// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hittable.h"

#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/hits.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

HitTable tableOf(std::string_view bytes, const NaiveHits& hits, HitTable::Options options = {})
{
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf(bytes));
    return {FollowedHits(setOf(hits), snapshot), snapshot, options};
}

} // namespace

/// Rows are read when they are asked for.
class TestHitTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowHasTheHitAndWhatIsAround();
    void longHitsAreCut();
    void rowsFollowTheOrder();
    void rowsFollowEdits();
    void bytesThatCannotBeReadAreLeftOut();
};

void TestHitTable::aRowHasTheHitAndWhatIsAround()
{
    const HitTable table = tableOf("0123456789", {hit(0, 1), hit(4, 2, 3)}, {.context = 3});
    QCOMPARE(table.rowCount(), Size{2});
    const HitRow row = table.row(1).value();
    QVERIFY((row.hit.hit == hit(4, 2, 3)));
    QCOMPARE(row.index, Size{1});
    QCOMPARE(textOf(row.bytes), std::string("45"));
    QCOMPARE(textOf(row.before), std::string("123"));
    QCOMPARE(textOf(row.after), std::string("678"));
    QVERIFY(table.row(0).value().before.empty());
    QCOMPARE(table.rowFrom(1).value(), Size{1});
}

void TestHitTable::longHitsAreCut()
{
    const HitTable table = tableOf("0123456789", {hit(1, 8)}, {.bytes = 4, .context = 5});
    QCOMPARE(textOf(table.row(0).value().bytes), std::string("1234"));
    QCOMPARE(textOf(table.row(0).value().after), std::string("9"));
}

void TestHitTable::rowsFollowTheOrder()
{
    HitTable table = tableOf("bbbaacc", {hit(0, 3), hit(3, 2), hit(5, 2)});
    const Snapshot bytes = Snapshot::ofBytes(bytesOf("bbbaacc"));
    Progress progress;
    table.setOrder(HitOrder::sorted(table.hits().found(), bytes, {.key = HitOrder::Key::Bytes}, progress).value());
    QCOMPARE(textOf(table.row(0).value().bytes), std::string("aa"));
    QCOMPARE(table.row(0).value().index, Size{1});
}

void TestHitTable::rowsFollowEdits()
{
    HitTable table = tableOf("ab..ab", {hit(0, 2), hit(4, 2)});
    table.edited({{2, 5}, 0}, Snapshot::ofBytes(bytesOf("abxyz..ab")));
    QVERIFY((table.row(1).value().hit.hit == hit(7, 2)));
    QCOMPARE(textOf(table.row(1).value().bytes), std::string("ab"));
    table.edited({{7, 8}, 1}, Snapshot::ofBytes(bytesOf("abxyz..xb")));
    QCOMPARE(table.row(1).value().hit.state, FollowedHit::State::Changed);
    table.edited({{0, 0}, 2}, Snapshot::ofBytes(bytesOf("xyz..xb")));
    QCOMPARE(table.row(0).value().hit.state, FollowedHit::State::Gone);
    QVERIFY(table.row(0).value().bytes.empty());
}

void TestHitTable::bytesThatCannotBeReadAreLeftOut()
{
    const auto source = std::make_shared<FaultySource>(2 * 4096);
    source->makeUnreadable({0, 4096});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const HitTable table(FollowedHits(setOf({hit(100, 4), hit(4096, 4)}), snapshot), snapshot);
    QVERIFY(table.row(0).value().isUnreadable);
    QVERIFY(table.row(0).value().bytes.empty());
    QVERIFY(!table.row(1).value().isUnreadable);
    QVERIFY(table.row(1).value().before.empty());
    QCOMPARE(table.row(1).value().bytes.size(), std::size_t{4});
}

QTEST_GUILESS_MAIN(TestHitTable)
#include "tst_hittable.moc"
