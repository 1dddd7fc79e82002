// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/historydock.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "gui/model/historymodel.h"
#include "support/opendocument.h"

#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The panel as a person uses it: look, and jump.
class TestHistoryDock : public QObject {
    Q_OBJECT

private:
    static void edit(OpenDocument& open)
    {
        QVERIFY(open.document().edits().overwrite(2, bytesOf("xy")).has_value());
        QVERIFY(open.document().edits().insert(8, bytesOf("new")).has_value());
        QVERIFY(open.document().edits().overwrite(0, bytesOf("A")).has_value());
    }
    static QTableView* tableOf(HistoryDock& dock) { return dock.findChild<QTableView*>(u"table"_s); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutStepsItSaysSo()
    {
        HistoryDock dock;
        const auto* const empty = dock.findChild<QLabel*>(u"empty"_s);
        QCOMPARE(empty->text(), u"No document is open."_s);
        OpenDocument open("0123456789");
        dock.setContext(&open.context());
        QCOMPARE(empty->text(), u"Nothing was edited yet."_s);
        dock.jump();
        QCOMPARE(dock.findChild<QStackedWidget*>()->currentIndex(), 0);
        edit(open);
        QCOMPARE(dock.findChild<QStackedWidget*>()->currentIndex(), 1);
        QCOMPARE(dock.findChild<QLabel*>(u"summary"_s)->text(), u"At step 3 of 3"_s);
        dock.setContext(nullptr);
        QCOMPARE(dock.findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void everyColumnIsInViewAlsoWhereItIsNarrow()
    {
        OpenDocument open("0123456789");
        edit(open);
        HistoryDock dock;
        dock.setContext(&open.context());
        for (const int width : {480, 400}) {
            dock.resize(width, 300);
            dock.show();
            const QTableView& table = *tableOf(dock);
            QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
            for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
                const int left = table.columnViewportPosition(column);
                QVERIFY2(left + table.columnWidth(column) <= table.viewport()->width(),
                         qPrintable(u"%1"_s.arg(column)));
                const QString title = dock.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                QVERIFY2(table.columnWidth(column) > table.fontMetrics().horizontalAdvance(title), qPrintable(title));
            }
        }
    }

    void enterJumpsToTheChosenStep()
    {
        OpenDocument open("0123456789");
        edit(open);
        HistoryDock dock;
        dock.setContext(&open.context());
        dock.show();
        QTableView* const table = tableOf(dock);
        QTRY_COMPARE(table->currentIndex().row(), 3);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.text(), "01xy456789");
        QCOMPARE(open.context().caret(), Offset{2});
        QCOMPARE(dock.findChild<QLabel*>(u"summary"_s)->text(), u"At step 1 of 3"_s);
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Enter);
        QCOMPARE(open.text(), "A1xy4567new89");
        table->setCurrentIndex(dock.model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.text(), "0123456789");
    }

    void itFollowsUndoWhileItIsVisible()
    {
        OpenDocument open("0123456789");
        edit(open);
        HistoryDock dock;
        dock.setContext(&open.context());
        dock.show();
        QTRY_COMPARE(tableOf(dock)->currentIndex().row(), 3);
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(tableOf(dock)->currentIndex().row(), 2);
    }

    void readModeRefusesToJump()
    {
        OpenDocument open("0123456789");
        edit(open);
        PosixIo io;
        Progress progress;
        QVERIFY(open.document().saving().save(io, progress, StateFolder::ofUser()).has_value());
        QVERIFY(open.document().mode().switchTo(Access::Read).has_value());
        HistoryDock dock;
        dock.setContext(&open.context());
        tableOf(dock)->setCurrentIndex(dock.model().index(1, 0));
        dock.jump();
        QVERIFY(open.refused().has_value());
        QCOMPARE(open.text(), "A1xy4567new89");
    }
};

QTEST_MAIN(TestHistoryDock)
#include "tst_historydock.moc"
