// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkcommands.h"

#include "document/documentedits.h"
#include "gui/model/bookmarks.h"
#include "gui/model/searchsession.h"
#include "gui/program.h"

#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Bookmarks in the window.
class TestBookmarkCommands : public QObject {
    Q_OBJECT

private:
    static std::string textOf(Program& program)
    {
        const Anchors& anchors = program.window.currentTab()->context().bookmarks().anchors();
        std::string text;
        for (std::size_t i = 0; i < anchors.count(); ++i)
            text += std::format("{}{}:{}-{}", i > 0 ? ", " : "", anchors.at(i).label, anchors.at(i).range.begin,
                                anchors.at(i).range.end);
        return text;
    }
    static BookmarkCommands& commandsOf(Program& program) { return *program.window.findChild<BookmarkCommands*>(); }
    static HexView& viewOf(Program& program) { return program.window.currentTab()->view(); }
    static void findAll(Program& program, const QString& text)
    {
        program.find(FindBar::Kind::Text, text);
        program.trigger(ActionId::FindAll);
        QTRY_VERIFY(program.window.currentTab()->context().search() != nullptr);
        QTRY_VERIFY(!program.window.currentTab()->context().search()->isSearching());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void ctrlBSetsOneAtTheCaretAndTakesItAway()
    {
        Program program("0123456789");
        program.open(Access::Copy, 4);
        QTest::keyClick(&viewOf(program), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(textOf(program), "Bookmark 1:4-5");
        QTest::keyClick(&viewOf(program), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(textOf(program), "");
    }

    void aSelectionIsBookmarkedAsAWhole()
    {
        Program program("0123456789");
        program.open();
        viewOf(program).select({2, 6});
        program.trigger(ActionId::ToggleBookmark);
        viewOf(program).select({3, 6});
        program.trigger(ActionId::ToggleBookmark);
        QCOMPARE(textOf(program), "Bookmark 1:2-6, Bookmark 2:3-6");
        program.trigger(ActionId::ToggleBookmark);
        QCOMPARE(textOf(program), "Bookmark 1:2-6");
        viewOf(program).setCaret(5);
        program.trigger(ActionId::ToggleBookmark);
        QCOMPARE(textOf(program), "");
    }

    void behindTheLastByteThereIsNoneToSet()
    {
        Program program("0123456789");
        program.open(Access::Copy, 10);
        program.trigger(ActionId::ToggleBookmark);
        QCOMPARE(textOf(program), "");
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"there is no byte"_s));
    }

    void keysGoFromOneToTheNextAndRoundTheEnds()
    {
        Program program("0123456789");
        program.open();
        Bookmarks& bookmarks = program.window.currentTab()->context().bookmarks();
        QVERIFY(bookmarks.add(std::vector<LabelledRange>{{{2, 4}, "a"}, {{7, 8}, "b"}}));
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&viewOf(program), key, Qt::AltModifier);
            return viewOf(program).selection();
        };
        QCOMPARE(press(Qt::Key_PageDown), (Range{2, 4}));
        QCOMPARE(press(Qt::Key_PageDown), (Range{7, 8}));
        QCOMPARE(press(Qt::Key_PageDown), (Range{2, 4}));
        QCOMPARE(press(Qt::Key_PageUp), (Range{7, 8}));
        QCOMPARE(press(Qt::Key_PageUp), (Range{2, 4}));
    }

    void chosenOnesAreRemoved()
    {
        Program program("0123456789");
        program.open();
        Bookmarks& bookmarks = program.window.currentTab()->context().bookmarks();
        QVERIFY(bookmarks.add(std::vector<LabelledRange>{{{2, 4}, "a"}, {{5, 6}, "b"}, {{7, 8}, "c"}}));
        auto* const dock = program.window.findChild<QDockWidget*>(u"bookmarksDock"_s);
        dock->show();
        dock->raise();
        auto* const table = dock->findChild<QTableView*>(u"table"_s);
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
        table->selectAll();
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        program.trigger(ActionId::RemoveBookmarks);
        QCOMPARE(textOf(program), "b:5-6");
    }

    void theOneThatIsRenamedStaysChosen()
    {
        Program program("0123456789");
        program.open(Access::Copy, 4);
        auto* const dock = program.window.findChild<QDockWidget*>(u"bookmarksDock"_s);
        dock->show();
        dock->raise();
        auto* const table = dock->findChild<QTableView*>(u"table"_s);
        QTest::keyClick(&viewOf(program), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(table->isVisible());
        QTest::keyClick(&viewOf(program), Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        auto* const line = table->findChild<QLineEdit*>();
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, u"name"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(textOf(program), "name:4-5");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void hitsBecomeBookmarksCalledAsThePattern()
    {
        Program program("one two one three one");
        program.open();
        findAll(program, u"one"_s);
        program.trigger(ActionId::BookmarkHits);
        QTRY_COMPARE(textOf(program), "one:0-3, one:8-11, one:18-21");
        // Once more changes nothing.
        program.trigger(ActionId::BookmarkHits);
        QTest::qWait(50);
        QCOMPARE(textOf(program), "one:0-3, one:8-11, one:18-21");
    }

    void hitsThatWereChangedBecomeNone()
    {
        Program program("one two one three one");
        program.open();
        findAll(program, u"one"_s);
        Document& document = program.window.currentTab()->context().document();
        QVERIFY(document.edits().overwrite(9, bytesOf("X")));
        QVERIFY(document.edits().insert(0, bytesOf("++")));
        program.trigger(ActionId::BookmarkHits);
        QTRY_COMPARE(textOf(program), "one:2-5, one:20-23");
    }

    void whatIsExportedCanBeImported()
    {
        Program program("0123456789");
        program.open();
        Bookmarks& bookmarks = program.window.currentTab()->context().bookmarks();
        QVERIFY(bookmarks.add(std::vector<LabelledRange>{{{2, 4}, "a \"b\""}, {{7, 8}, "c"}}));
        const std::string path = program.folder.path("list.jsonl");
        BookmarkCommands& commands = commandsOf(program);
        commands.exportTo(QString::fromStdString(path));
        QTRY_VERIFY(!commands.job().isRunning());
        QCOMPARE(testing::textOf(fileBytes(path)),
                 std::format("{{\"hexfolio\":\"bookmarks\",\"version\":1,\"file\":\"{}\"}}\n"
                             "{{\"offset\":\"0x2\",\"length\":\"0x2\",\"label\":\"a \\\"b\\\"\"}}\n"
                             "{{\"offset\":\"0x7\",\"length\":\"0x1\",\"label\":\"c\"}}\n",
                             program.path));
        bookmarks.remove(std::vector{bookmarks.anchors().at(0).id});
        commands.importFrom(QString::fromStdString(path));
        QTRY_COMPARE(textOf(program), "a \"b\":2-4, c:7-8");
    }

    void importedOnesBeyondTheEndAreLeftOut()
    {
        Program program("0123456789");
        program.open();
        const std::string path = program.folder.file("list.jsonl", R"({"hexfolio":"bookmarks","version":1,"file":""}
{"offset":"0x2","length":"0x2","label":"in"}
{"offset":"0x9","length":"0x2","label":"half"}
)");
        QSignalSpy said(&commandsOf(program), &BookmarkCommands::said);
        commandsOf(program).importFrom(QString::fromStdString(path));
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(textOf(program), "in:2-4");
        QCOMPARE(said.front().front().toString(),
                 u"Added 1 bookmark(s). 1 bookmark(s) lie beyond the end and were left out."_s);
    }

    void aFileThatIsNoListIsTold()
    {
        Program program("0123456789");
        program.open();
        const std::string path = program.folder.file("list.jsonl", "no list");
        commandsOf(program).importFrom(QString::fromStdString(path));
        QTRY_VERIFY(program.banner(BannerStack::Subject::Error).contains(u"list.jsonl"_s));
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"line 1"_s));
    }

    void theFileItselfIsNotExportedOver()
    {
        Program program("0123456789");
        program.open(Access::Copy, 3);
        program.trigger(ActionId::ToggleBookmark);
        commandsOf(program).exportTo(QString::fromStdString(program.path));
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"choose another name"_s));
        QCOMPARE(program.onDisk(), "0123456789");
    }
};

QTEST_MAIN(TestBookmarkCommands)
#include "tst_bookmarkcommands.moc"
