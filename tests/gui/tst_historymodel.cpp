// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/historymodel.h"

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "support/opendocument.h"
#include "support/seed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The history as rows.
class TestHistoryModel : public QObject {
    Q_OBJECT

private:
    static QString cell(const HistoryModel& model, int row, HistoryModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyKindOfStepHasAName()
    {
        QCOMPARE(HistoryModel::kindNames().size(), static_cast<qsizetype>(lastEditKind) + 1);
    }

    void everyStepIsARow()
    {
        OpenDocument open("0123456789");
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.currentRow(), -1);
        model.setContext(&open.context());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xyz")).has_value());
        QVERIFY(open.document().edits().erase({5, 7}).has_value());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.currentRow(), 2);
        QCOMPARE(cell(model, 0, HistoryModel::LabelColumn), u"Opened"_s);
        QCOMPARE(cell(model, 1, HistoryModel::LabelColumn), u"Overwrite"_s);
        QCOMPARE(cell(model, 1, HistoryModel::OffsetColumn), u"00000002"_s);
        QCOMPARE(cell(model, 1, HistoryModel::SizeColumn), u"3"_s);
        QCOMPARE(cell(model, 2, HistoryModel::LabelColumn), u"Delete"_s);
        QCOMPARE(cell(model, 2, HistoryModel::SizeColumn), u"2"_s);
        QCOMPARE(cell(model, 0, HistoryModel::StateColumn), u"on disk"_s);
        QCOMPARE(cell(model, 2, HistoryModel::StateColumn), u"now"_s);
        QVERIFY(!cell(model, 2, HistoryModel::TimeColumn).isEmpty());
    }

    void undoneStepsStayUntilAnEditTakesTheirPlace()
    {
        OpenDocument open("0123456789");
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContext(&open.context());
        for (int i = 0; i < 4; ++i)
            QVERIFY(open.document().edits().overwrite(Offset(i), bytesOf("x")).has_value());
        QVERIFY(open.document().steps().moveTo(1).has_value());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.currentRow(), 1);
        QVERIFY(!model.index(1, 0).data(HistoryModel::IsUndoneRole).toBool());
        QVERIFY(model.index(2, 0).data(HistoryModel::IsUndoneRole).toBool());
        QCOMPARE(cell(model, 2, HistoryModel::StateColumn), u"undone"_s);
        QVERIFY(open.document().edits().insert(0, bytesOf("n")).has_value());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 2, HistoryModel::LabelColumn), u"Insert"_s);
        QCOMPARE(cell(model, 2, HistoryModel::StateColumn), u"now"_s);
    }

    void whatIsOnDiskIsMarked()
    {
        OpenDocument open("0123456789");
        HistoryModel model;
        model.setContext(&open.context());
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")).has_value());
        PosixIo io;
        Progress progress;
        QVERIFY(open.document().saving().save(io, progress, StateFolder::ofUser()).has_value());
        QCOMPARE(cell(model, 1, HistoryModel::StateColumn), u"now, on disk"_s);
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(cell(model, 1, HistoryModel::StateColumn), u"undone, on disk"_s);
        QCOMPARE(cell(model, 0, HistoryModel::StateColumn), u"now"_s);
    }

    void anyWayThroughAHistoryKeepsItAModel()
    {
        SeededRandom random;
        OpenDocument open("0123456789");
        OpenDocument other("abc");
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContext(&open.context());
        for (int i = 0; i < 500; ++i) {
            Document& document = open.document();
            const auto dice = random.below(10);
            if (dice < 5)
                (void)document.edits().insert(0, bytesOf("x"),
                                              dice < 2 ? DocumentEdits::Typing::Yes : DocumentEdits::Typing::No);
            else if (dice < 9)
                (void)document.steps().moveTo(random.below(document.history().steps().size()));
            else
                model.setContext(random.below(2) == 0 ? &other.context() : &open.context());
            if (dice < 9 && model.rowCount() > 1)
                QCOMPARE(std::size_t(model.rowCount()), document.history().steps().size());
        }
    }

    void aMillionStepsCostNothingToShow()
    {
        OpenDocument open("0123456789");
        for (int i = 0; i < 1'000'000; ++i)
            QVERIFY(open.document().edits().overwrite(Offset(i % 10), bytesOf("x")).has_value());
        HistoryModel model;
        model.setContext(&open.context());
        QCOMPARE(model.rowCount(), 1'000'001);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(open.document().steps().moveTo(3).has_value());
        QVERIFY(open.document().steps().moveTo(999'999).has_value());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(cell(model, 1'000'000, HistoryModel::NumberColumn), u"1,000,000"_s);
        QCOMPARE(cell(model, 1'000'000, HistoryModel::StateColumn), u"undone"_s);
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
