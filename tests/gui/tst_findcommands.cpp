// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findcommands.h"

#include "gui/docks/resultsdock.h"
#include "gui/jobwatch.h"
#include "gui/model/hexmodel.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/searchsession.h"
#include "gui/program.h"
#include "gui/view/markedscrollbar.h"

#include <QCheckBox>
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

    void halfAPatternIsToldOnlyAfterAPause()
    {
        Program program("one");
        program.open();
        program.trigger(ActionId::Find);
        FindBar& bar = program.window.findBar();
        bar.setKind(FindBar::Kind::Hex);
        bar.setText(u"7F 4"_s);
        QCOMPARE(bar.said(), QString());
        QTRY_VERIFY(!bar.said().isEmpty());
        bar.setText(u"7F 45"_s);
        QCOMPARE(bar.said(), QString());
    }

    void aWrongPatternIsToldAtOnceWhenItIsSearched()
    {
        Program program("one");
        program.open();
        program.find(FindBar::Kind::Regex, u"(o"_s);
        QVERIFY(!program.window.findBar().said().isEmpty());
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
        QVERIFY2(bar.said().contains(u"cancel"_s, Qt::CaseInsensitive), qPrintable(bar.said()));
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{0});
    }
};

QTEST_MAIN(TestFindCommands)
#include "tst_findcommands.moc"
