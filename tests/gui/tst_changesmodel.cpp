// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/changesmodel.h"

#include "document/documentedits.h"
#include "gui/model/changewatch.h"
#include "support/faultysource.h"
#include "support/opendocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The changes of a document as rows, and when they are computed.
class TestChangesModel : public QObject {
    Q_OBJECT

private:
    static void fill(ChangesModel& model, OpenDocument& open)
    {
        model.setChanges(std::make_shared<const ChangeList>(open.document().changes()), open.document().snapshot(),
                         open.document().onDisk());
    }

    static QString cell(const ChangesModel& model, int row, ChangesModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void itIsAModelInEveryState()
    {
        ChangesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OpenDocument open("0123456789ABCDEF");
        fill(model, open);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.summary(), u"No changes"_s);
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        QVERIFY(open.document().edits().insert(8, bytesOf("new")).has_value());
        fill(model, open);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.setChanges(std::make_shared<const ChangeList>(), {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsShowKindPlacesSizeAndBytes()
    {
        OpenDocument open("0123456789ABCDEF");
        QVERIFY(open.document().edits().erase({12, 14}).has_value());
        QVERIFY(open.document().edits().insert(8, bytesOf("new")).has_value());
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        ChangesModel model;
        fill(model, open);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, ChangesModel::KindColumn), u"Overwritten"_s);
        QCOMPARE(cell(model, 0, ChangesModel::NowColumn), u"00000002"_s);
        QCOMPARE(cell(model, 0, ChangesModel::SizeColumn), u"2"_s);
        QCOMPARE(cell(model, 0, ChangesModel::OldColumn), u"32 33  23"_s);
        QCOMPARE(cell(model, 0, ChangesModel::NewColumn), u"78 79  xy"_s);
        QCOMPARE(cell(model, 1, ChangesModel::KindColumn), u"Inserted"_s);
        QCOMPARE(cell(model, 1, ChangesModel::OldColumn), u"–"_s);
        QCOMPARE(cell(model, 1, ChangesModel::NewColumn), u"6E 65 77  new"_s);
        QCOMPARE(cell(model, 2, ChangesModel::KindColumn), u"Removed"_s);
        QCOMPARE(cell(model, 2, ChangesModel::NowColumn), u"0000000F"_s);
        QCOMPARE(cell(model, 2, ChangesModel::DiskColumn), u"0000000C"_s);
        QCOMPARE(cell(model, 2, ChangesModel::OldColumn), u"43 44  CD"_s);
        QCOMPARE(model.summary(), u"3 change(s): 2 byte(s) overwritten, 3 inserted, 2 removed"_s);
    }

    void longChangesShowTheirFirstBytesOnly()
    {
        OpenDocument open(std::string(100, 'a'));
        QVERIFY(open.document().edits().overwrite(0, bytesOf(std::string(40, 'b'))).has_value());
        ChangesModel model;
        fill(model, open);
        QVERIFY(cell(model, 0, ChangesModel::NewColumn).endsWith(u"bbbbbbbbbbbbbbbb…"_s));
        QCOMPARE(model.newBytes(0, 1000).bytes.size(), std::size_t{40});
    }

    void movedBytesShowWhatTheyStandOver()
    {
        OpenDocument open("0123456789ABCDEF");
        QVERIFY(open.document().edits().copyBlock(8, {0, 4}).has_value());
        ChangesModel model;
        fill(model, open);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ChangesModel::KindColumn), u"Moved"_s);
        QCOMPARE(cell(model, 0, ChangesModel::DiskColumn), u"00000000"_s);
        QCOMPARE(cell(model, 0, ChangesModel::OldColumn), u"38 39 41 42  89AB"_s);
        QCOMPARE(cell(model, 0, ChangesModel::NewColumn), u"30 31 32 33  0123"_s);
        QVERIFY(model.summary().endsWith(u", 4 moved"_s));
    }

    void offsetsAreExplainedInBothBases()
    {
        OpenDocument open(std::string(5000, 'a'));
        QVERIFY(open.document().edits().overwrite(4096, bytesOf("b")).has_value());
        ChangesModel model;
        fill(model, open);
        QCOMPARE(model.index(0, ChangesModel::NowColumn).data(Qt::ToolTipRole).toString(), u"0x1000 (4,096)"_s);
        QCOMPARE(model.index(0, 0).data(ChangesModel::BeginRole).toULongLong(), 4096ULL);
        QCOMPARE(model.index(0, 0).data(ChangesModel::SizeRole).toULongLong(), 1ULL);
        QCOMPARE(model.headerData(ChangesModel::NowColumn, Qt::Horizontal).toString(), u"Offset now"_s);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    }

    void unreadableBytesAreNotZeros()
    {
        const auto source = std::make_shared<FaultySource>(64);
        source->makeUnreadable({0, 64});
        const Snapshot disk = Snapshot::ofSource(source, 64);
        const Snapshot now = Snapshot::ofBytes(bytesOf("x"));
        ChangesModel model;
        model.setChanges(std::make_shared<const ChangeList>(now.tree(), source.get(), 64), now, disk);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(cell(model, 0, ChangesModel::OldColumn).startsWith(u"··"_s));
    }

    void stepsGoFromChangeToChangeAndRound()
    {
        OpenDocument open("0123456789ABCDEF");
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        QVERIFY(open.document().edits().overwrite(6, bytesOf("z")).has_value());
        QVERIFY(open.document().edits().overwrite(12, bytesOf("w")).has_value());
        ChangesModel model;
        fill(model, open);
        QCOMPARE(model.rowAfter({0, 0}), 0);
        QCOMPARE(model.rowAfter({2, 4}), 1);
        QCOMPARE(model.rowAfter({3, 3}), 1);
        QCOMPARE(model.rowAfter({12, 13}), 0);
        QCOMPARE(model.rowBefore({12, 13}), 1);
        QCOMPARE(model.rowBefore({2, 4}), 2);
        QCOMPARE(model.rowBefore({0, 0}), 2);
        QCOMPARE(model.rowAt(3), 0);
        QCOMPARE(model.rowAt(4), -1);
        QCOMPARE(ChangesModel().rowAfter({0, 0}), -1);
    }

    void theWatchComputesOnlyWhileSomebodyLooks()
    {
        OpenDocument open("0123456789ABCDEF");
        ChangeWatch watch;
        watch.setContext(&open.context());
        QSignalSpy updates(&watch, &ChangeWatch::updated);
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        QTest::qWait(100);
        QCOMPARE(updates.size(), 0);
        watch.setActivity(ChangeWatch::Activity::Awake);
        QCOMPARE(watch.changes().changes().size(), std::size_t{1});
        QVERIFY(open.document().edits().overwrite(8, bytesOf("xy")).has_value());
        QTRY_COMPARE(watch.changes().changes().size(), std::size_t{2});
    }

    void largeTreesAreComparedInAJobAndTheNewestWins()
    {
        OpenDocument open(std::string(200'000, 'a'));
        ChangeWatch watch;
        watch.setContext(&open.context());
        watch.setActivity(ChangeWatch::Activity::Awake);
        for (Offset offset = 0; offset < 200'000; offset += 20)
            QVERIFY(open.document().edits().overwrite(offset, bytesOf("b")).has_value());
        QTRY_COMPARE(watch.changes().changes().size(), std::size_t{10'000});
        QVERIFY(open.document().edits().overwrite(11, bytesOf("b")).has_value());
        watch.refresh();
        QCOMPARE(watch.changes().changes().size(), std::size_t{10'001});
        QVERIFY(!watch.isBusy());
        watch.setContext(nullptr);
        QVERIFY(watch.changes().isEmpty());
    }
};

QTEST_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
