// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findcommands.h"

#include "document/documentedits.h"
#include "gui/docks/resultsdock.h"
#include "gui/find/differencesform.h"
#include "gui/model/hexmodel.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/jobwatch.h"
#include "gui/model/searchsession.h"
#include "gui/program.h"
#include "gui/view/markedscrollbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Finding from the find bar: in a selection, half-typed, by regular expression, for long.
class TestFindCommands : public QObject {
    Q_OBJECT

private:
    static void selectScope(Program& program, Range range)
    {
        program.window.currentTab()->context().goTo(range);
        program.window.findBar().findChild<QCheckBox*>(u"inSelection"_s)->setChecked(true);
    }
    static Range selection(Program& program) { return program.window.currentTab()->view().selection(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void inASelectionTheFirstByteIsSearchedToo()
    {
        Program program("one one one");
        program.open();
        selectScope(program, {4, 11});
        program.find(FindBar::Kind::Text, u"one"_s);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{8, 11}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
    }

    void inASelectionTheLastByteIsSearchedToo()
    {
        Program program("one one one");
        program.open();
        selectScope(program, {0, 7});
        program.window.findBar().setKind(FindBar::Kind::Text);
        program.window.findBar().setText(u"one"_s);
        program.trigger(ActionId::FindPrevious);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
    }

    void theSelectedBytesAreFoundAgainHoweverMany()
    {
        const std::string part = textOf(countedBytes(100'000));
        Program program(part + "-" + part);
        program.open();
        program.window.currentTab()->context().goTo({0, part.size()});
        program.trigger(ActionId::FindSelection);
        QTRY_COMPARE(selection(program), Range::ofLength(part.size() + 1, part.size()));
    }

    void halfAPatternIsToldOnlyAfterAPause()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::Find);
        FindBar& bar = program.window.findBar();
        bar.setKind(FindBar::Kind::Hex);
        bar.setText(u"7F 4"_s);
        QCOMPARE(bar.messages().said(), QString());
        QTRY_VERIFY(!bar.messages().said().isEmpty());
        bar.setText(u"7F 45"_s);
        QCOMPARE(bar.messages().said(), QString());
    }

    void aWrongPatternIsToldAtOnceWhenItIsSearched()
    {
        Program program("one");
        program.open();
        program.find(FindBar::Kind::Regex, u"(o"_s);
        QVERIFY(!program.window.findBar().messages().said().isEmpty());
    }

    void aRegularExpressionIsFound()
    {
        Program program("one two three");
        program.open();
        program.find(FindBar::Kind::Regex, u"t[^ ]+"_s);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{8, 13}));
        program.trigger(ActionId::FindPrevious);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
    }

    void theHitsAreCountedAsThePatternIsTyped()
    {
        Program program("one two one");
        program.open();
        program.trigger(ActionId::Find);
        FindBar& bar = program.window.findBar();
        auto* const count = bar.findChild<QLabel*>(u"count"_s);
        bar.setKind(FindBar::Kind::Text);
        bar.setText(u"one"_s);
        QTRY_COMPARE(count->text(), u"Hits: 2"_s);
        QVERIFY(program.window.currentTab()->context().document().edits().insert(0, bytesOf("one")));
        QTRY_COMPARE(count->text(), u"Hits: 3"_s);
        bar.setText(u"four"_s);
        QTRY_COMPARE(count->text(), u"No hits"_s);
    }

    void onlyAlignedHitsAreFound()
    {
        Program program(".ab.ab..ab");
        program.open();
        program.trigger(ActionId::Find);
        program.window.findBar().findChild<QSpinBox*>(u"stride"_s)->setValue(4);
        program.find(FindBar::Kind::Text, u"ab"_s);
        QTRY_COMPARE(selection(program), (Range{4, 6}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{8, 10}));
    }

    void overlappingHitsAreFoundOnlyWhereTheyAreWanted()
    {
        Program program("aaaa");
        program.open();
        program.find(FindBar::Kind::Text, u"aa"_s);
        QTRY_COMPARE(selection(program), (Range{0, 2}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{2, 4}));
        program.window.findBar().findChild<QCheckBox*>(u"overlaps"_s)->setChecked(true);
        program.trigger(ActionId::FindPrevious);
        QTRY_COMPARE(selection(program), (Range{1, 3}));
    }

    void stringsAreFoundOneByOne()
    {
        Program program(std::string_view("\0\0first\0\0second\0", 17));
        program.open();
        program.find(FindBar::Kind::Strings, {});
        QTRY_COMPARE(selection(program), (Range{2, 7}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{9, 15}));
        program.trigger(ActionId::FindPrevious);
        QTRY_COMPARE(selection(program), (Range{2, 7}));
    }

    void unsavedChangesAreFound()
    {
        Program program("one two");
        program.open();
        QVERIFY(program.window.currentTab()->context().document().edits().overwrite(4, bytesOf("TW")));
        program.find(FindBar::Kind::Changes, {});
        QTRY_COMPARE(selection(program), (Range{4, 6}));
    }

    void thePatternOfAFileThatMatchesIsNamed()
    {
        Program program("one two");
        program.open();
        program.find(FindBar::Kind::Patterns, {});
        const std::string file = program.folder.file("patterns", "# words\nFirst = text:one\nSecond = regex:t.o\n");
        program.window.findBar().findChild<QLineEdit*>(u"patternFile"_s)->setText(QString::fromStdString(file));
        program.window.currentTab()->view().setCaret(1);
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
        QVERIFY(program.window.findBar().messages().said().startsWith(u"Second"_s));
    }

    void aFileOfPatternsThatChangedIsReadBeforeItIsUsed()
    {
        Program program("one two");
        program.open();
        program.find(FindBar::Kind::Patterns, {});
        const std::string file = program.folder.file("patterns", "First = text:none\n");
        program.window.findBar().findChild<QLineEdit*>(u"patternFile"_s)->setText(QString::fromStdString(file));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(program.window.findBar().messages().said(), u"Not found."_s);
        QTest::qWait(20);
        (void)program.folder.file("patterns", "Second = text:two\n");
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
        QVERIFY(program.window.findBar().messages().said().startsWith(u"Second"_s));
    }

    void hitsSurviveReadingTheFileAgainInLiveMode()
    {
        Program program("one two one");
        program.open(Access::Write);
        program.find(FindBar::Kind::Text, u"one"_s);
        program.trigger(ActionId::FindAll);
        const auto session = [&program] { return program.window.currentTab()->context().search(); };
        QTRY_VERIFY(session() && !session()->isSearching());
        const DocumentTab* const before = program.window.currentTab();
        program.trigger(ActionId::Reload);
        QTRY_VERIFY(program.window.currentTab() != before);
        QVERIFY(session());
        QCOMPARE(session()->count(), 2);
        const auto last = session()->hits()->at(1, program.window.currentTab()->document().snapshot());
        QCOMPARE(last->state, FollowedHit::State::Doubtful);
        QCOMPARE(last->hit.range, (Range{8, 11}));
        const auto* const summary = program.window.findChild<ResultsDock*>()->findChild<QLabel*>(u"summary"_s);
        QVERIFY2(summary->text().contains(u"search again"_s), qPrintable(summary->text()));
    }

    void whatDiffersFromARememberedStateIsFound()
    {
        Program program("0123456789");
        program.open();
        Document& document = program.window.currentTab()->context().document();
        QVERIFY(document.edits().overwrite(1, bytesOf("x")));
        program.trigger(ActionId::RememberState);
        QVERIFY(document.edits().overwrite(6, bytesOf("y")));
        program.window.findBar().differences().setFrom(DifferencesForm::From::Remembered);
        program.find(FindBar::Kind::Changes, {});
        QTRY_COMPARE(selection(program), (Range{6, 7}));
    }

    void aMistakeInAFileOfPatternsIsToldWithItsLine()
    {
        Program program("one two");
        program.open();
        program.find(FindBar::Kind::Patterns, {});
        const std::string file = program.folder.file("patterns", "First = text:one\nSecond = hex:7Z\n");
        program.window.findBar().findChild<QLineEdit*>(u"patternFile"_s)->setText(QString::fromStdString(file));
        program.trigger(ActionId::FindNext);
        QTRY_VERIFY2(program.window.findBar().messages().said().startsWith(u"Line 2, column 15"_s),
                     qPrintable(program.window.findBar().messages().said()));
    }

    void filesWithinTheFileAreFound()
    {
        Program program(std::string_view("....\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\2\0\0\0", 33));
        program.open();
        program.find(FindBar::Kind::Signatures, {});
        QTRY_COMPARE(selection(program).begin, Offset{4});
        QVERIFY(program.window.findBar().messages().said().contains(u"PNG"_s));
    }

    void openingTheBarAtAHitKeepsThePattern()
    {
        Program program("one two");
        program.open();
        program.find(FindBar::Kind::Regex, u"t.o"_s);
        QTRY_COMPARE(selection(program), (Range{4, 7}));
        program.trigger(ActionId::Find);
        QCOMPARE(program.window.findBar().text(), u"t.o"_s);
        program.window.findBar().setText(u"on"_s);
        program.trigger(ActionId::Find);
        QCOMPARE(program.window.findBar().text(), u"on"_s);
        program.window.currentTab()->context().goTo({0, 1});
        program.trigger(ActionId::Find);
        QCOMPARE(program.window.findBar().text(), u"6F"_s);
    }

    void insertingIntoTheSelectionMakesItLonger()
    {
        Program program("one one one");
        program.open();
        selectScope(program, {4, 7});
        QVERIFY(program.window.currentTab()->context().document().edits().insert(7, bytesOf(" ")));
        QVERIFY(program.window.currentTab()->context().document().edits().insert(0, bytesOf("....")));
        program.find(FindBar::Kind::Text, u"one"_s);
        QTRY_COMPARE(selection(program), (Range{8, 11}));
        program.trigger(ActionId::FindNext);
        QTRY_VERIFY(program.window.findBar().messages().said().contains(u"went on"_s));
        QCOMPARE(selection(program), (Range{8, 11}));
    }

    void aHitMovesWithWhatIsInsertedWhileItIsSearched()
    {
        Program program("....");
        QCOMPARE(::truncate(program.path.c_str(), off_t{64} << 20), 0);
        program.open();
        QVERIFY(program.window.currentTab()->context().document().edits().overwrite(Size{40} << 20, bytesOf("needle")));
        program.find(FindBar::Kind::Regex, u"(?i)needl[e]"_s);
        QVERIFY(program.window.currentTab()->context().document().edits().insert(0, bytesOf("12")));
        QTRY_COMPARE(selection(program), Range::ofLength((Size{40} << 20) + 2, 6));
    }

    void closingTheTabEndsTheSearch()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{1} << 40), 0);
        program.open();
        program.find(FindBar::Kind::Regex, u"[^x]{500}x"_s);
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        QVERIFY(!program.window.findBar().findChild<QToolButton*>(u"cancel"_s)->isVisible());
    }

    void savingUndoingAndChangingTheModeLeaveASearchAlone()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{64} << 20), 0);
        program.open();
        QVERIFY(program.window.currentTab()->context().document().edits().overwrite(Size{40} << 20, bytesOf("needle")));
        program.trigger(ActionId::Save);
        program.find(FindBar::Kind::Regex, u"need[l]e"_s);
        program.trigger(ActionId::Undo);
        program.trigger(ActionId::Redo);
        program.trigger(ActionId::ModeRead);
        QTRY_COMPARE(selection(program), Range::ofLength(Size{40} << 20, 6));
    }

    void findAllListsEveryHitInThePanelAndMarksThem()
    {
        Program program("one two one");
        program.open();
        auto* const panel = program.window.findChild<ResultsDock*>();
        QVERIFY(!panel->isVisible());
        program.window.findBar().setKind(FindBar::Kind::Text);
        program.window.findBar().setText(u"one"_s);
        program.trigger(ActionId::FindAll);
        QVERIFY(panel->isVisible());
        QTRY_COMPARE(panel->list().model().rowCount(), 2);
        HexView& view = program.window.currentTab()->view();
        QTRY_VERIFY(!view.marks().marks().empty());
        program.window.findBar().closeBar();
        QTRY_VERIFY(view.model()->index(0, 8).data(HexModel::HitRole).toBool());
        program.trigger(ActionId::NextHit);
        program.trigger(ActionId::NextHit);
        QTRY_COMPARE(selection(program), (Range{8, 11}));
    }

    void findAllInASelectionSearchesOnlyThat()
    {
        Program program("one one one");
        program.open();
        selectScope(program, {4, 11});
        program.window.findBar().setKind(FindBar::Kind::Text);
        program.window.findBar().setText(u"one"_s);
        program.trigger(ActionId::FindAll);
        QTRY_COMPARE(program.window.currentTab()->context().search()->count(), Size{2});
    }

    void findAllWithoutAPatternOpensTheBar()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::FindAll);
        QVERIFY(program.window.findBar().isVisible());
        QVERIFY(program.window.currentTab()->context().search() == nullptr);
    }

    void aTabThatIsClosedEndsItsSearch()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{1} << 40), 0);
        program.open();
        program.window.findBar().setKind(FindBar::Kind::Regex);
        program.window.findBar().setText(u"[^x]{500}x"_s);
        program.trigger(ActionId::FindAll);
        QPointer<SearchSession> search(program.window.currentTab()->context().search());
        QVERIFY(search != nullptr);
        program.trigger(ActionId::Close);
        QTRY_VERIFY(search == nullptr);
        QCOMPARE(program.window.findChild<ResultsDock*>()->list().model().rowCount(), 0);
    }

    void aLongSearchIsCancelledFromTheBar()
    {
        Program program("one");
        QCOMPARE(::truncate(program.path.c_str(), off_t{1} << 40), 0);
        program.open();
        program.find(FindBar::Kind::Regex, u"[^x]{500}x"_s);
        FindBar& bar = program.window.findBar();
        auto* const cancel = bar.findChild<QToolButton*>(u"cancel"_s);
        QVERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY2(bar.messages().said().contains(u"cancel"_s, Qt::CaseInsensitive), qPrintable(bar.messages().said()));
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{0});
    }
};

QTEST_MAIN(TestFindCommands)
#include "tst_findcommands.moc"
