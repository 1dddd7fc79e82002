// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filecommands.h"

#include "document/documentedits.h"
#include "gui/program.h"
#include "gui/tabarea.h"

#include <QSignalSpy>
#include <QTreeWidget>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Saving, reading again and closing while questions are open and jobs run.
class TestFileCommands : public QObject {
    Q_OBJECT

private:
    // What happens to a tab while something else is still about it.
    static void loseTab(Program& program)
    {
        program.window.findChild<TabArea*>()->remove(program.window.currentTab());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(program.window.currentTab() == nullptr);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anAnswerAboutATabThatIsGoneDoesNothing_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QDialogButtonBox::StandardButton>("answer");
        for (const auto answer : {QDialogButtonBox::Discard, QDialogButtonBox::Save}) {
            QTest::addRow("close, %d", answer) << ActionId::Close << answer;
            QTest::addRow("reload, %d", answer) << ActionId::Reload << answer;
            QTest::addRow("mode, %d", answer) << ActionId::ModeRead << answer;
        }
    }
    void anAnswerAboutATabThatIsGoneDoesNothing()
    {
        QFETCH(const ActionId, action);
        QFETCH(const QDialogButtonBox::StandardButton, answer);
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(action);
        loseTab(program);
        program.answer(answer);
        QTest::qWait(50);
        QCOMPARE(program.onDisk(), "0123456789");
    }

    void readingAgainShowsWhatIsOnDisk()
    {
        Program program("0123456789");
        program.open();
        program.window.currentTab()->view().setCaret(4);
        QCOMPARE(program.folder.file("file", "abcdefghij"), program.path);
        program.trigger(ActionId::Reload);
        QTRY_COMPARE(program.text(), "abcdefghij");
        QCOMPARE(program.window.currentTab()->view().caret(), Offset{4});
    }

    void readingAgainATabThatIsGoneDoesNothing()
    {
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::Reload);
        loseTab(program);
        QTest::qWait(50);
        QVERIFY(program.window.currentTab() == nullptr);
    }

    void whatIsTypedWhileReadingAgainIsAskedAbout()
    {
        Program program("0123456789");
        program.open();
        program.trigger(ActionId::Reload);
        program.window.currentTab()->context().document().edits().overwrite(0, bytesOf("A")).value();
        QTRY_VERIFY(program.isAsking());
        program.answer(QDialogButtonBox::Cancel);
        QCOMPARE(program.text(), "A123456789");
    }

    void theOfferToDiscardAndReloadAsksNothingMore()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        QCOMPARE(program.folder.file("file", "abc"), program.path);
        QTRY_VERIFY(!program.banner(BannerStack::Subject::Disk).isEmpty());
        for (QAction* const offer : program.window.currentTab()->banners().offers(BannerStack::Subject::Disk)) {
            if (offer->text() == u"Reload Without Edits"_s)
                offer->trigger();
        }
        QTRY_COMPARE(program.text(), "abc");
        QVERIFY(!program.isAsking());
    }

    void whatIsTypedWhileSavingIsAskedAboutBeforeClosing()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(ActionId::Close);
        program.answer(QDialogButtonBox::Save);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!program.isAsking());
        program.window.currentTab()->context().document().edits().overwrite(5, bytesOf("B")).value();
        QTRY_VERIFY(program.isAsking());
        QCOMPARE(program.onDisk(), "A123456789");
        QVERIFY(program.window.currentTab() != nullptr);
        program.answer(QDialogButtonBox::Save);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        QCOMPARE(program.onDisk(), "A1234B6789");
    }

    void savingLiveSaysWhenAllIsOnTheDisk()
    {
        Program program("0123456789");
        program.open(Access::Write);
        program.type(u"41"_s);
        const QSignalSpy said(program.window.findChild<FileCommands*>(), &FileCommands::said);
        program.trigger(ActionId::Save);
        QCOMPARE(said.size(), 0);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said[0][0].toString(), u"Everything is on the disk."_s);
    }

    void theQuestionIsNoHigherThanItsRowsNeed()
    {
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        program.trigger(ActionId::Close);
        const auto* const list = program.window.findChild<UnsavedQuestion*>()->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->height() < 4 * list->sizeHintForRow(0));
    }
};

QTEST_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
