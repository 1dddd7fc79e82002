// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/bookmarksdock.h"

#include "document/documentedits.h"
#include "gui/model/bookmarks.h"
#include "gui/model/bookmarksmodel.h"
#include "support/opendocument.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The panel as a person uses it: look, go, rename, remove.
class TestBookmarksDock : public QObject {
    Q_OBJECT

private:
    struct Bench {
        OpenDocument open{"0123456789abcdefghij"};
        BookmarksDock dock;
        QAbstractItemModelTester tester{&dock.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
        QAction previous, next, remove;

        Bench()
        {
            dock.setActions({.previous = &previous, .next = &next, .remove = &remove, .menu = {&remove}});
            dock.setContext(&open.context());
            dock.resize(480, 300);
            dock.show();
        }
        ~Bench() { dock.setContext(nullptr); }
        Bookmarks& bookmarks() { return open.context().bookmarks(); }
        void put(Range range, const char* label)
        {
            QVERIFY(bookmarks().add(std::vector<LabelledRange>{{range, label}}));
        }
        QTableView* table() { return dock.findChild<QTableView*>(u"table"_s); }
        QString textOf(const QString& label) { return dock.findChild<QLabel*>(label)->text(); }
        QString cell(int row, int column) { return dock.model().index(row, column).data().toString(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutBookmarksItSaysHowToSetOne()
    {
        BookmarksDock dock;
        QCOMPARE(dock.findChild<QLabel*>(u"empty"_s)->text(), u"No document is open."_s);
        Bench bench;
        QVERIFY(bench.textOf(u"empty"_s).contains(u"Ctrl+B"_s));
        bench.put({4, 6}, "a");
        QCOMPARE(bench.dock.findChild<QStackedWidget*>()->currentIndex(), 1);
        QCOMPARE(bench.textOf(u"summary"_s), u"1 bookmark(s)"_s);
        bench.bookmarks().remove(std::vector{bench.bookmarks().anchors().at(0).id});
        QCOMPARE(bench.dock.findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void itSaysHowManyLieBeyondTheEnd()
    {
        Bench bench;
        QVERIFY(bench.bookmarks().restore({{{30, 31}, "far"}}));
        QVERIFY(bench.textOf(u"empty"_s).contains(u"1 bookmark(s) beyond the end"_s));
        bench.put({4, 6}, "a");
        QVERIFY(bench.textOf(u"summary"_s).contains(u"1 bookmark(s) beyond the end"_s));
    }

    void theTableFollowsTheDocument()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.put({12, 14}, "b");
        QVERIFY(bench.open.document().edits().insert(0, bytesOf("++")));
        QCOMPARE(bench.cell(0, BookmarksModel::OffsetColumn), u"00000006"_s);
        QCOMPARE(bench.cell(0, BookmarksModel::SizeColumn), u"2"_s);
        QCOMPARE(bench.cell(0, BookmarksModel::StateColumn), QString());
        QVERIFY(bench.open.document().edits().erase({5, 7}));
        QCOMPARE(bench.cell(0, BookmarksModel::StateColumn), u"cut"_s);
        QVERIFY(bench.open.document().edits().erase({4, 7}));
        QCOMPARE(bench.cell(0, BookmarksModel::StateColumn), u"deleted"_s);
        QCOMPARE(bench.cell(1, BookmarksModel::OffsetColumn), u"00000009"_s);
    }

    void theTableTellsOfRowsThatComeAndGo()
    {
        Bench bench;
        bench.put({4, 6}, "b");
        QSignalSpy inserted(&bench.dock.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&bench.dock.model(), &QAbstractItemModel::rowsRemoved);
        bench.put({1, 2}, "a");
        bench.put({9, 10}, "c");
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(inserted.at(1).at(1).toInt(), 2);
        bench.bookmarks().remove(std::vector{bench.bookmarks().anchors().at(1).id});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(1).toInt(), 1);
        // A block that is moved changes the order.
        QVERIFY(bench.open.document().edits().relocate(15, {0, 4}));
        QCOMPARE(bench.cell(0, BookmarksModel::NameColumn), u"c"_s);
        QCOMPARE(bench.cell(1, BookmarksModel::NameColumn), u"a"_s);
    }

    void enterGoesToTheChosenOne()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.put({12, 15}, "b");
        bench.table()->selectRow(1);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QCOMPARE(bench.open.context().selection(), (Range{12, 15}));
    }

    void theOneAtTheCaretIsChosen()
    {
        Bench bench;
        bench.put({4, 12}, "long");
        bench.put({6, 8}, "short");
        QVERIFY(QTest::qWaitForWindowExposed(&bench.dock));
        bench.open.setCaret(7);
        QCOMPARE(bench.dock.chosen(), (std::vector{bench.bookmarks().anchors().at(1).id}));
        bench.open.setCaret(11);
        QCOMPARE(bench.dock.chosen(), (std::vector{bench.bookmarks().anchors().at(0).id}));
        bench.open.setCaret(15);
        QVERIFY(bench.dock.chosen().empty());
        bench.dock.hide();
        bench.open.setCaret(4);
        QCOMPARE(bench.dock.chosen().size(), 1U);
    }

    void namesAreEditedInTheTable()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.open.setCaret(4);
        bench.dock.renameChosen();
        auto* const line = bench.table()->findChild<QLineEdit*>();
        QVERIFY(line != nullptr);
        line->setText(u"  two\twords "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(bench.bookmarks().anchors().at(0).label, "two words");
    }

    void aNameThatIsTooLongIsRefused()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QVERIFY(!bench.dock.model().setData(bench.dock.model().index(0, 0), QString(5000, u'x')));
        QVERIFY(bench.open.refused() && bench.open.refused()->kind == ErrorKind::TooLarge);
        QCOMPARE(bench.bookmarks().anchors().at(0).label, "a");
    }

    void withoutOneAtTheCaretNothingIsRenamed()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QSignalSpy said(&bench.dock, &BookmarksDock::said);
        bench.open.setCaret(10);
        bench.dock.renameChosen();
        QCOMPARE(said.count(), 1);
    }

    void deleteInTheTableTriggersTheAction()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QSignalSpy wanted(&bench.remove, &QAction::triggered);
        QTest::keyClick(bench.table(), Qt::Key_Delete);
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestBookmarksDock)
#include "tst_bookmarksdock.moc"
