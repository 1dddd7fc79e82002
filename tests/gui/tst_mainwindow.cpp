// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/docks/panel.h"
#include "gui/filewatch.h"
#include "gui/program.h"
#include "gui/welcomepage.h"

#include <QAccessible>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The window as a person uses it: open, look, edit, find, save, leave.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutAFileThereIsAWelcome()
    {
        Program program("x");
        QVERIFY(program.window.findChild<WelcomePage*>()->isVisible());
        QCOMPARE(program.window.windowTitle(), u"Hexfolio"_s);
        QVERIFY(!program.window.actionSet().action(ActionId::Save)->isEnabled());
    }

    void theTitleNamesFileAndMode()
    {
        Program program("0123456789");
        program.open();
        QCOMPARE(program.window.windowTitle(), u"file — Preview — Hexfolio"_s);
        program.trigger(ActionId::ModeRead);
        QCOMPARE(program.window.windowTitle(), u"file — Read — Hexfolio"_s);
        program.trigger(ActionId::ModeLive);
        QTRY_COMPARE(program.window.windowTitle(), u"file — Live — Hexfolio"_s);
    }

    void screenReadersFindTheBytesAsATable()
    {
        Program program("0123456789");
        program.open();
        auto* grid = QAccessible::queryAccessibleInterface(&program.window.currentTab()->view());
        QVERIFY(grid != nullptr && grid->tableInterface() != nullptr);
        QCOMPARE(grid->tableInterface()->cellAt(0, 3)->text(QAccessible::Value), u"33"_s);
    }

    void editsReachTheFileOnlyWhenTheyAreSaved()
    {
        Program program("0123456789");
        program.open();
        program.type(u"4142"_s);
        QCOMPARE(program.window.windowTitle(), u"file* — Preview — Hexfolio"_s);
        QCOMPARE(program.onDisk(), "0123456789");
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), "AB23456789");
        QTRY_COMPARE(program.window.windowTitle(), u"file — Preview — Hexfolio"_s);
    }

    void undoGoesWhereItActs()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.window.currentTab()->view().setCaret(8);
        program.trigger(ActionId::Undo);
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{0});
        QVERIFY(!program.window.currentTab()->document().isModified());
        program.trigger(ActionId::Redo);
        QVERIFY(program.window.currentTab()->document().isModified());
    }

    void typingInReadModeOffersPreview()
    {
        Program program("0123456789");
        program.open(Access::Read);
        program.type(u"4"_s);
        QVERIFY(!program.banner(BannerStack::Subject::Mode).isEmpty());
        program.window.currentTab()->banners().offers(BannerStack::Subject::Mode).front()->trigger();
        QCOMPARE(program.window.currentTab()->document().access(), Access::Copy);
        QVERIFY(program.banner(BannerStack::Subject::Mode).isEmpty());
    }

    void liveEditsReachTheFileAtOnce()
    {
        Program program("0123456789");
        program.open(Access::Write);
        program.type(u"41"_s);
        QTRY_COMPARE(program.onDisk(), "A123456789");
    }

    void leavingPreviewAsksWhatBecomesOfTheEdits()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(ActionId::ModeRead);
        QCOMPARE(program.window.currentTab()->document().access(), Access::Copy);
        program.answer(QDialogButtonBox::Discard);
        QCOMPARE(program.window.currentTab()->document().access(), Access::Read);
        QCOMPARE(program.onDisk(), "0123456789");
    }

    void aPanelBehindAnotherTabIsRaisedByItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("covered");
        QTest::addColumn<QString>("covering");
        QTest::newRow("changes") << int(ActionId::ShowChanges) << u"changesDock"_s << u"historyDock"_s;
        QTest::newRow("text") << int(ActionId::ShowText) << u"textDock"_s << u"changesDock"_s;
        QTest::newRow("history") << int(ActionId::ShowHistory) << u"historyDock"_s << u"changesDock"_s;
        QTest::newRow("outside") << int(ActionId::ShowOutside) << u"outsideDock"_s << u"changesDock"_s;
    }
    void aPanelBehindAnotherTabIsRaisedByItsKey()
    {
        QFETCH(const int, key);
        QFETCH(const QString, covered);
        QFETCH(const QString, covering);
        Program program("0123456789");
        program.open();
        auto* const behind = program.window.findChild<Panel*>(covered);
        auto* const before = program.window.findChild<Panel*>(covering);
        behind->show();
        program.window.tabifyDockWidget(behind, before);
        before->raise();
        QTRY_VERIFY(before->isInFront() && !behind->isInFront());
        QAction* const action = program.window.actionSet().action(static_cast<ActionId>(key));
        action->trigger();
        QTRY_VERIFY(behind->isInFront());
        QVERIFY(action->isChecked());
        action->trigger();
        QTRY_VERIFY(behind->isHidden());
        QVERIFY(!action->isChecked());
        action->trigger();
        QTRY_VERIFY(behind->isInFront());
        QVERIFY(action->isChecked());
    }

    void quittingWithNothingUnsavedAsksNothing()
    {
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::Quit);
        QTRY_VERIFY(!program.window.isVisible());
        QVERIFY(program.window.findChild<UnsavedQuestion*>() == nullptr);
    }

    void quittingWithUnsavedEditsAsksOnce()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.window.close();
        QVERIFY(program.window.isVisible());
        program.answer(QDialogButtonBox::Cancel);
        QVERIFY(program.window.isVisible());
        QTRY_VERIFY(program.window.findChild<UnsavedQuestion*>() == nullptr);
        program.window.close();
        program.answer(QDialogButtonBox::Save);
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(program.onDisk(), "A123456789");
    }

    void aFileThatIsMissingIsTold()
    {
        Program program("x");
        program.path += "-not-here";
        program.window.openFiles({QString::fromStdString(program.path)});
        auto* const banners = program.window.centralWidget()->findChild<BannerStack*>(Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(banners->text(BannerStack::Subject::Error).contains(u"file-not-here"_s));
        QVERIFY(program.window.currentTab() == nullptr);
    }

    void aPlaceBeyondTheEndIsTold()
    {
        Program program("0123456789");
        program.open(Access::Copy, 100);
        QTRY_VERIFY(!program.banner(BannerStack::Subject::Error).isEmpty());
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{10});
    }

    void findingSelectsTheHitAndTellsWhenItWraps()
    {
        Program program("one two one");
        program.open();
        program.find(FindBar::Kind::Text, u"one"_s);
        QTRY_COMPARE(program.window.currentTab()->view().selection(), (Range{0, 3}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(program.window.currentTab()->view().selection(), (Range{8, 11}));
        program.trigger(ActionId::FindNext);
        QTRY_COMPARE(program.window.currentTab()->view().selection(), (Range{0, 3}));
        QVERIFY(program.window.findBar().messages().said().contains(u"went on from the start"_s));
        program.trigger(ActionId::FindPrevious);
        QTRY_COMPARE(program.window.currentTab()->view().selection(), (Range{8, 11}));
    }

    void whatIsNotThereIsToldAndNothingMoves()
    {
        Program program("one two one");
        program.open();
        program.find(FindBar::Kind::Hex, u"FF ?? 00"_s);
        QTRY_COMPARE(program.window.findBar().messages().said(), u"Not found."_s);
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{0});
    }

    void aStrayCharacterInHexIsTold()
    {
        Program program("one");
        program.open();
        program.find(FindBar::Kind::Hex, u"6F XX"_s);
        QVERIFY(program.window.findBar().messages().said().contains(u'X'));
    }

    void aFileThatBecameShorterIsToldAndEditsStay()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        QCOMPARE(::truncate(program.path.c_str(), 0), 0);
        QTRY_VERIFY(!program.banner(BannerStack::Subject::Disk).isEmpty());
        const auto bytes = program.window.currentTab()->document().snapshot().bytes({0, 1});
        QVERIFY(bytes.has_value());
        QCOMPARE(textOf(*bytes), "A");
    }

    void recentFilesAreRemembered()
    {
        Program program("x");
        program.open();
        QTRY_COMPARE(program.settings.recentFiles(), QStringList{QString::fromStdString(program.path)});
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
