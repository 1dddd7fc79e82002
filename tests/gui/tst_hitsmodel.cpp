// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitsmodel.h"

#include "support/bytes.h"
#include "support/hits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

HitTable tableOf(std::string_view bytes, const HitSet& hits)
{
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf(bytes));
    return {FollowedHits(hits, snapshot), snapshot};
}

QString cell(const HitsModel& model, int row, HitsModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Hits as rows.
class TestHitsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRowShowsItsHit()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf("..ELF..xyz", setOf({hit(2, 3), hit(7, 2, 1)})), {u"elf"_s, u"end"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, HitsModel::OffsetColumn), u"00000002"_s);
        QCOMPARE(cell(model, 0, HitsModel::LengthColumn), u"3"_s);
        QCOMPARE(cell(model, 0, HitsModel::BytesColumn), u"45 4C 46"_s);
        QCOMPARE(cell(model, 0, HitsModel::TextColumn), u"ELF"_s);
        QCOMPARE(cell(model, 1, HitsModel::PatternColumn), u"end"_s);
        QCOMPARE(cell(model, 0, HitsModel::ContextColumn), u".. ▸ ELF ◂ ..xyz"_s);
        QCOMPARE(model.index(1, 0).data(HitsModel::BeginRole).toULongLong(), 7ULL);
    }

    void aSearchThatGoesOnAddsRows()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf("abab", setOf({hit(0, 2)})), {});
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLongerTable(tableOf("abab", setOf({hit(0, 2), hit(2, 2)})));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void rowsFollowEdits()
    {
        HitsModel model;
        model.setTable(tableOf("ab..ab", setOf({hit(0, 2), hit(4, 2)})), {});
        QCOMPARE(cell(model, 1, HitsModel::OffsetColumn), u"00000004"_s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.followEdit({{2, 4}, 0}, Snapshot::ofBytes(bytesOf("abxy..ab")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(model, 1, HitsModel::OffsetColumn), u"00000006"_s);
        model.followEdit({{0, 0}, 2}, Snapshot::ofBytes(bytesOf("xy..ab")));
        QCOMPARE(model.hitAt(0)->state, FollowedHit::State::Gone);
        QCOMPARE(cell(model, 0, HitsModel::BytesColumn), u"–"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void rowsStandInTheOrderThatIsSet()
    {
        HitsModel model;
        const HitSet set = setOf({hit(0, 1), hit(1, 3), hit(4, 2)});
        model.setTable(tableOf("abcdef", set), {});
        Progress progress;
        const HitOrder::Options options{.key = HitOrder::Key::Length, .direction = HitOrder::Direction::Descending};
        model.setOrder(HitOrder::sorted(set, {}, options, progress).value());
        QCOMPARE(cell(model, 0, HitsModel::TextColumn), u"bcd"_s);
        QCOMPARE(cell(model, 2, HitsModel::TextColumn), u"a"_s);
    }

    void ofBillionsOfHitsAWindowIsShown()
    {
        HitSetBuilder builder;
        constexpr Size count = Size{1} << 36;
        (void)builder.takeMany({{.first = 0, .count = count, .stride = 2}, 2, 0}, HitSink::Order::Ascending);
        HitsModel model;
        model.setTable(tableOf("", builder.finish().value()), {});
        QCOMPARE(model.hitCount(), count);
        QCOMPARE(static_cast<Size>(model.rowCount()), HitsModel::mostRows);
        const int row = model.showRow(count - 1);
        QCOMPARE(model.hitAt(row)->hit, hit(2 * (count - 1), 2));
        QCOMPARE(model.rowCount(), row + 1);
        QVERIFY(!model.hitAt(row + 1));
        QCOMPARE(model.showRow(count - 2), row - 1);
    }

    void everyStateHasAName() { QCOMPARE(HitsModel::stateNames().size(), 3); }
};

QTEST_MAIN(TestHitsModel)
#include "tst_hitsmodel.moc"
