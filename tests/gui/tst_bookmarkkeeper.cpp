// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkkeeper.h"

#include "document/documentedits.h"
#include "gui/model/bookmarks.h"
#include "gui/model/searchsession.h"
#include "gui/program.h"
#include "gui/tabsaver.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <format>
#include <utility>
#include <vector>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/// Bookmarks from one opening of a file to the next.
class TestBookmarkKeeper : public QObject {
    Q_OBJECT

private:
    static Bookmarks& bookmarksOf(MainWindow& window) { return window.currentTab()->context().bookmarks(); }
    /// Each bookmark and the bytes that it is at.
    static std::string textOf(MainWindow& window)
    {
        const Anchors& anchors = bookmarksOf(window).anchors();
        const Snapshot now = window.currentTab()->document().snapshot();
        std::string text;
        for (std::size_t i = 0; i < anchors.count(); ++i) {
            const Anchor& one = anchors.at(i);
            text += std::format("{}{}@{}={}", i > 0 ? " " : "", one.label, one.range.begin,
                                testing::textOf(now.bytes(one.range).value()));
        }
        return text;
    }
    static void put(MainWindow& window, Range range, const char* label)
    {
        QTRY_VERIFY(bookmarksOf(window).isRestored());
        QVERIFY(bookmarksOf(window).add(std::vector<LabelledRange>{{range, label}}));
    }
    static void close(Program& program)
    {
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
    }
    static void reopen(Program& program)
    {
        close(program);
        program.open();
        QTRY_VERIFY(bookmarksOf(program.window).isRestored());
    }
    static std::vector<std::string> lists(const Program& program)
    {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(program.state.bookmarks(), none))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    /// Sets one and closes the file; the text of its list, and where it is.
    static std::pair<std::string, std::string> writtenList(Program& program)
    {
        program.open();
        put(program.window, {2, 4}, "a");
        close(program);
        [&] { QTRY_COMPARE(lists(program).size(), 1U); }();
        const std::string path = program.state.bookmarks() + "/" + lists(program).at(0);
        return {testing::textOf(fileBytes(path)), path};
    }

private Q_SLOTS:
    void hitsBecomeBookmarksThatAreAtTheirBytesWhenTheEditedFileIsOpenedAgain()
    {
        Program program("one two one three one");
        program.open();
        program.find(FindBar::Kind::Text, u"one"_s);
        program.trigger(ActionId::FindAll);
        QTRY_VERIFY(program.window.currentTab()->context().search() != nullptr);
        QTRY_VERIFY(!program.window.currentTab()->context().search()->isSearching());
        program.trigger(ActionId::BookmarkHits);
        QTRY_COMPARE(textOf(program.window), "one@0=one one@8=one one@18=one");
        Document& document = program.window.currentTab()->context().document();
        QVERIFY(document.edits().insert(4, bytesOf("and ")));
        QVERIFY(document.edits().erase({0, 4}));
        QVERIFY(document.edits().erase({12, 18}));
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), "and two one one");
        QTRY_VERIFY(!document.isModified());
        reopen(program);
        QCOMPARE(textOf(program.window), "one@8=one one@12=one");
    }

    void theyAreWrittenAMomentAfterTheyWereSet()
    {
        Program program("0123456789");
        program.open();
        put(program.window, {2, 4}, "a");
        QTRY_COMPARE(lists(program).size(), 1U);
        bookmarksOf(program.window).remove(std::vector{bookmarksOf(program.window).anchors().at(0).id});
        QTRY_COMPARE(lists(program).size(), 0U);
    }

    void anotherWindowShowsThemToo()
    {
        Program program("0123456789");
        program.open();
        put(program.window, {2, 4}, "a");
        close(program);
        MainWindow second(program.settings, program.repository, program.jobs, program.state);
        second.openFiles({QString::fromStdString(program.path)});
        QTRY_VERIFY(second.currentTab() != nullptr);
        QTRY_COMPARE(textOf(second), "a@2=23");
    }

    void unsavedEditsThatAreDiscardedDoNotMoveThem()
    {
        Program program("0123456789");
        program.open();
        put(program.window, {6, 8}, "a");
        QVERIFY(program.window.currentTab()->context().document().edits().insert(0, bytesOf("+++")));
        put(program.window, {4, 6}, "b");
        put(program.window, {0, 2}, "new");
        program.trigger(ActionId::Close);
        program.answer(QDialogButtonBox::Discard);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        program.open();
        QTRY_COMPARE(textOf(program.window), "b@1=12 a@6=67");
    }

    void aFileHasOneListWhateverWayItIsOpened()
    {
        Program program("0123456789");
        program.open();
        put(program.window, {2, 4}, "a");
        close(program);
        const std::string link = program.folder.path("link");
        fs::create_symlink(program.path, link);
        program.window.openFiles({QString::fromStdString(link)});
        QTRY_VERIFY(program.window.currentTab() != nullptr);
        QTRY_COMPARE(textOf(program.window), "a@2=23");
    }

    void aNameThatIsSavedUnderGetsThemToo()
    {
        Program program("0123456789");
        program.open();
        put(program.window, {2, 4}, "a");
        const std::string other = program.folder.path("other");
        QVERIFY(program.window.currentTab()->context().document().edits().insert(0, bytesOf("+")));
        program.window.currentTab()->saver().saveAs(other);
        QTRY_COMPARE(program.window.currentTab()->path(), QString::fromStdString(other));
        QTRY_COMPARE(lists(program).size(), 2U);
        reopen(program);
        QCOMPARE(textOf(program.window), "a@2=23");
        program.window.openFiles({QString::fromStdString(other)});
        QTRY_COMPARE(textOf(program.window), "a@3=23");
    }

    void whenAFileIsReadAgainLiveTheyStay()
    {
        Program program("0123456789");
        program.open(Access::Write);
        put(program.window, {2, 4}, "a");
        DocumentTab* const before = program.window.currentTab();
        program.trigger(ActionId::Reload);
        QTRY_VERIFY(program.window.currentTab() != before);
        QCOMPARE(textOf(program.window), "a@2=23");
    }

    void thoseOfAPartAreNotKept()
    {
        Program program("0123456789");
        program.window.open({.access = Access::Copy,
                             .range = {.offset = 4, .length = 4},
                             .goTo = {},
                             .files = {QString::fromStdString(program.path)}});
        QTRY_VERIFY(program.window.currentTab() != nullptr);
        QVERIFY(bookmarksOf(program.window).add(std::vector<LabelledRange>{{{1, 2}, "a"}}));
        close(program);
        QTest::qWait(100);
        QVERIFY(lists(program).empty());
    }

    void aDamagedListIsSetAsideAndTold()
    {
        Program program("0123456789");
        const auto [text, path] = writtenList(program);
        QFile(QString::fromStdString(path)).resize(static_cast<qint64>(text.size() - 5));
        program.open();
        QTRY_VERIFY(program.banner(BannerStack::Subject::Error).contains(u".damaged"_s));
        QVERIFY(program.banner(BannerStack::Subject::Error).contains(u"line 2"_s));
        QCOMPARE(testing::textOf(fileBytes(path + ".damaged")), text.substr(0, text.size() - 5));
        // From then on there is a new one.
        put(program.window, {5, 6}, "b");
        reopen(program);
        QCOMPARE(textOf(program.window), "b@5=5");
    }

    void aListOfANewerProgramStaysAsItIs()
    {
        Program program("0123456789");
        auto [text, path] = writtenList(program);
        text.replace(text.find("\"version\":1"), 11, "\"version\":2");
        (void)program.folder.file(fs::relative(path, program.folder.path("")).string(), text);
        program.open();
        QTRY_VERIFY(program.banner(BannerStack::Subject::Error).contains(u"newer version"_s));
        QVERIFY(bookmarksOf(program.window).add(std::vector<LabelledRange>{{{5, 6}, "b"}}));
        close(program);
        QTest::qWait(100);
        QCOMPARE(testing::textOf(fileBytes(path)), text);
        QCOMPARE(lists(program).size(), 1U);
    }

    void whatCannotBeWrittenIsToldOnce()
    {
        Program program("0123456789");
        // A file where the folder should be.
        fs::create_directories(program.state.path());
        (void)program.folder.file("state/bookmarks", std::string_view("in the way"));
        program.open();
        put(program.window, {2, 4}, "a");
        QTRY_VERIFY(program.banner(BannerStack::Subject::Error).contains(u"cannot be kept at the moment"_s));
    }
};

QTEST_MAIN(TestBookmarkKeeper)
#include "tst_bookmarkkeeper.moc"
