// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replacecommands.h"

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/docks/resultsdock.h"
#include "gui/find/patternbox.h"
#include "gui/find/replacerow.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/jobwatch.h"
#include "gui/model/searchsession.h"
#include "gui/program.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Replacing from the find bar: one by one, all at once, in every mode, and while the document goes on.
class TestReplaceCommands : public QObject {
    Q_OBJECT

private:
    static Document& document(Program& program) { return program.window.currentTab()->context().document(); }
    static Range selection(Program& program) { return program.window.currentTab()->view().selection(); }

    static void say(Program& program, FindBar::Kind kind, const QString& pattern, const QString& replacement)
    {
        program.trigger(ActionId::Replace);
        FindBar& bar = program.window.findBar();
        bar.setKind(kind);
        bar.setText(pattern);
        bar.findChild<PatternBox*>(u"replacement"_s)->setEditText(replacement);
    }
    static void sayPatterns(Program& program, std::string_view patterns, const QString& replacement)
    {
        say(program, FindBar::Kind::Patterns, {}, replacement);
        const std::string file = program.folder.file("patterns", patterns);
        program.window.findBar().findChild<QLineEdit*>(u"patternFile"_s)->setText(QString::fromStdString(file));
    }
    /// Opens "one two three one", and lists the three hits of two patterns, to become a star each; null where none
    /// come.
    static HitList* listHits(Program& program)
    {
        program.open();
        sayPatterns(program, "First = text:one\nSecond = regex:t.o\n", u"2A"_s);
        program.trigger(ActionId::FindAll);
        HitList& list = program.window.findChild<ResultsDock*>()->list();
        const bool areListed = QTest::qWaitFor(
            [&list] { return list.session() && !list.session()->isSearching() && list.model().shownCount() == 3; });
        return areListed ? &list : nullptr;
    }
    static void press(Program& program, const QString& button)
    {
        program.window.findBar().findChild<QToolButton*>(button)->click();
    }
    static ReplaceDialog* dialog(Program& program) { return program.window.findChild<ReplaceDialog*>(); }
    static QPushButton* accept(Program& program)
    {
        return dialog(program)->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static void replaceAll(Program& program)
    {
        press(program, u"replaceAll"_s);
        QTRY_VERIFY(dialog(program) != nullptr);
        accept(program)->click();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theFirstPressFindsAndTheNextOnesReplace()
    {
        Program program("one two one");
        program.open();
        say(program, FindBar::Kind::Text, u"one"_s, u"1"_s);
        press(program, u"replace"_s);
        QTRY_COMPARE(selection(program), (Range{0, 3}));
        QCOMPARE(program.text(), "one two one");
        press(program, u"replace"_s);
        QTRY_COMPARE(selection(program), (Range{6, 9}));
        QCOMPARE(program.text(), "1 two one");
        press(program, u"replace"_s);
        QTRY_COMPARE(program.text(), "1 two 1");
    }

    void aHitThatWasFoundBeforeIsReplacedAtOnce()
    {
        Program program("one two one");
        program.open();
        program.find(FindBar::Kind::Text, u"one"_s);
        QTRY_COMPARE(selection(program), (Range{0, 3}));
        program.trigger(ActionId::Replace);
        program.window.findBar().findChild<PatternBox*>(u"replacement"_s)->setEditText(u"1"_s);
        press(program, u"replace"_s);
        QTRY_COMPARE(program.text(), "1 two one");
    }

    void allAreReplacedInOneStep()
    {
        Program program("one two one");
        program.open();
        say(program, FindBar::Kind::Text, u"one"_s, u"four"_s);
        replaceAll(program);
        QCOMPARE(program.text(), "four two four");
        QVERIFY(program.window.findBar().messages().said().startsWith(u"2 replaced"_s));
        program.trigger(ActionId::Undo);
        QCOMPARE(program.text(), "one two one");
    }

    void beforeAllAreReplacedTheyAreShown()
    {
        Program program("one two one");
        program.open();
        say(program, FindBar::Kind::Text, u"one"_s, u"four"_s);
        press(program, u"replaceAll"_s);
        QTRY_VERIFY(dialog(program) != nullptr);
        const auto* const model = dialog(program)->findChild<QTableView*>()->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(1, 1).data().toString().contains(u"one"_s));
        QVERIFY(model->index(1, 2).data().toString().contains(u"four"_s));
        QVERIFY(dialog(program)->findChild<QLabel*>(u"length"_s)->text().contains(u"2 byte"_s));
        dialog(program)->reject();
        QCOMPARE(program.text(), "one two one");
    }

    void nothingDeletesTheHits()
    {
        Program program("one two one");
        program.open();
        say(program, FindBar::Kind::Text, u"one"_s, {});
        replaceAll(program);
        QCOMPARE(program.text(), " two ");
    }

    void wildcardsKeepDigits()
    {
        Program program("ABCD");
        program.open();
        say(program, FindBar::Kind::Hex, u"4? 42"_s, u"?1 5?"_s);
        replaceAll(program);
        QCOMPARE(program.text(), "ARCD");
    }

    void groupsArePutIn()
    {
        Program program("key=value");
        program.open();
        say(program, FindBar::Kind::Regex, u"(\\w+)=(\\w+)"_s, u"\\2=\\1"_s);
        replaceAll(program);
        QCOMPARE(program.text(), "value=key");
    }

    void inASelectionOnlyThatIsReplaced()
    {
        Program program("one one one");
        program.open();
        program.window.currentTab()->context().goTo({4, 11});
        program.window.findBar().findChild<QCheckBox*>(u"inSelection"_s)->setChecked(true);
        say(program, FindBar::Kind::Text, u"one"_s, u"1"_s);
        replaceAll(program);
        QCOMPARE(program.text(), "one 1 1");
    }

    void aWrongReplacementIsToldAndMarked()
    {
        Program program("one");
        program.open();
        say(program, FindBar::Kind::Hex, u"6F"_s, u"XX"_s);
        press(program, u"replaceAll"_s);
        QVERIFY(program.window.findBar().messages().said().contains(u'X'));
        QVERIFY(dialog(program) == nullptr);
    }

    void whatIsNotThereIsNotReplaced()
    {
        Program program("one");
        program.open();
        say(program, FindBar::Kind::Text, u"two"_s, u"2"_s);
        press(program, u"replaceAll"_s);
        QTRY_COMPARE(program.window.findBar().messages().said(), u"Not found."_s);
    }

    void inReadModePreviewIsOffered()
    {
        Program program("one");
        program.open(Access::Read);
        say(program, FindBar::Kind::Text, u"one"_s, u"1"_s);
        press(program, u"replaceAll"_s);
        QVERIFY(!program.banner(BannerStack::Subject::Mode).isEmpty());
        QCOMPARE(program.text(), "one");
    }

    void inLiveModeTheFileIsChangedAtOnce()
    {
        Program program("one two one");
        program.open(Access::Write);
        say(program, FindBar::Kind::Text, u"one"_s, u"four"_s);
        replaceAll(program);
        QTRY_COMPARE(program.onDisk(), "four two four");
        program.trigger(ActionId::Undo);
        QTRY_COMPARE(program.onDisk(), "one two one");
    }

    void whereTheLengthIsFixedAnotherLengthIsRefusedBefore()
    {
        Program program("one two one");
        CommandLine line;
        line.range = {.offset = 0, .length = 7};
        line.files = {QString::fromStdString(program.path)};
        program.window.open(line);
        QTRY_VERIFY(program.window.currentTab() != nullptr);
        say(program, FindBar::Kind::Text, u"one"_s, u"four"_s);
        press(program, u"replaceAll"_s);
        QTRY_VERIFY(dialog(program) != nullptr);
        QVERIFY(!accept(program)->isEnabled());
        dialog(program)->reject();
        program.window.findBar().findChild<PatternBox*>(u"replacement"_s)->setEditText(u"ONE"_s);
        QTRY_VERIFY(dialog(program) == nullptr);
        replaceAll(program);
        QCOMPARE(program.text(), "ONE two");
    }

    void whatWasEditedMeanwhileIsShownAnew()
    {
        Program program("one two one");
        program.open();
        say(program, FindBar::Kind::Text, u"one"_s, u"1"_s);
        press(program, u"replaceAll"_s);
        QTRY_VERIFY(dialog(program) != nullptr);
        QVERIFY(document(program).edits().insert(0, bytesOf("one ")));
        const QPointer<ReplaceDialog> old = dialog(program);
        accept(program)->click();
        QTRY_VERIFY(!old && dialog(program) != nullptr);
        QCOMPARE(program.text(), "one one two one");
        accept(program)->click();
        QCOMPARE(program.text(), "1 1 two 1");
    }

    void listedHitsOfSeveralPatternsAreReplacedInOneStep()
    {
        Program program("one two three one");
        QVERIFY(listHits(program) != nullptr);
        replaceAll(program);
        QCOMPARE(program.text(), "* * three *");
        QVERIFY(document(program).steps().undo());
        QCOMPARE(program.text(), "one two three one");
        QVERIFY(!document(program).history().canUndo());
    }

    void onlyTheHitsThatPassTheFilterAreReplaced()
    {
        Program program("one two three one");
        HitList* const list = listHits(program);
        QVERIFY(list != nullptr);
        list->setCriteria({.patterns = {true, false}});
        QTRY_COMPARE(list->model().shownCount(), 2);
        replaceAll(program);
        QCOMPARE(program.text(), "* two three *");
    }

    void hitsOfSeveralPatternsAreListedFirst()
    {
        Program program("one two three one");
        program.open();
        sayPatterns(program, "First = text:one\nSecond = regex:t.o\n", u"2A"_s);
        QTRY_VERIFY(program.window.findBar().sought(Snapshot()));
        press(program, u"replaceAll"_s);
        QVERIFY(program.window.findBar().messages().said().contains(u"Find All first"_s));
        QVERIFY(dialog(program) == nullptr);
    }

    void groupsOfSeveralPatternsAreRefused()
    {
        Program program("one two three one");
        program.open();
        sayPatterns(program, "First = text:one\nSecond = regex:(t).o\n", u"\\1"_s);
        program.trigger(ActionId::FindAll);
        HitList& list = program.window.findChild<ResultsDock*>()->list();
        QTRY_VERIFY(list.session() && !list.session()->isSearching());
        press(program, u"replaceAll"_s);
        QVERIFY(program.window.findBar().messages().said().contains(u"groups of an expression"_s));
    }

    void closingTheTabGivesReplacingUp()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{1} << 40), 0);
        program.open();
        say(program, FindBar::Kind::Regex, u"[^x]{500}x"_s, u"1"_s);
        press(program, u"replaceAll"_s);
        QVERIFY(program.window.findBar().findChild<QToolButton*>(u"cancel"_s)->isVisible());
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        QVERIFY(!program.window.findBar().findChild<QToolButton*>(u"cancel"_s)->isVisible());
    }

    void replacingIsCancelledFromTheBar()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{1} << 40), 0);
        program.open();
        say(program, FindBar::Kind::Regex, u"[^x]{500}x"_s, u"1"_s);
        press(program, u"replaceAll"_s);
        press(program, u"cancel"_s);
        QTRY_VERIFY(!program.window.findBar().findChild<QToolButton*>(u"cancel"_s)->isVisible());
        QVERIFY(dialog(program) == nullptr);
    }
};

QTEST_MAIN(TestReplaceCommands)
#include "tst_replacecommands.moc"
