// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/conflictsdialog.h"
#include "gui/diskbanner.h"
#include "gui/filecommands.h"
#include "gui/filewatch.h"
#include "gui/model/conflictsmodel.h"
#include "gui/model/outsidewatch.h"
#include "program.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>

#include <cstdio>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

QAction* offerOf(Program& program, const QString& text)
{
    for (QAction* const offer : program.window.currentTab()->banners().offers(BannerStack::Subject::Disk)) {
        if (offer->text() == text)
            return offer;
    }
    return nullptr;
}

QString told(Program& program)
{
    return program.banner(BannerStack::Subject::Disk);
}

ConflictsDialog* conflicts(Program& program)
{
    return program.window.findChild<ConflictsDialog*>();
}

/// Types "A" over the first byte, and lets another program write `theirs` into the file.
bool isOfferedToKeepEdits(Program& program, std::string_view theirs)
{
    program.open();
    program.type(u"41"_s);
    (void)program.folder.file("file", theirs);
    return QTest::qWaitFor([&program] { return offerOf(program, u"Keep My Edits"_s) != nullptr; });
}

} // namespace

/// What the user is told when another program changed the file, and what can be done about it.
class TestDiskBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsSaidInItsOwnWords_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("written") << 0 << u"wrote to the file"_s;
        QTest::newRow("grown") << 1 << u"longer: 14 byte(s) instead of"_s;
        QTest::newRow("cut") << 2 << u"shorter: 3 byte(s) instead of"_s;
        QTest::newRow("replaced") << 3 << u"new file in the place"_s;
        QTest::newRow("deleted") << 4 << u"deleted or renamed"_s;
    }
    void eachChangeIsSaidInItsOwnWords()
    {
        QFETCH(const int, what);
        QFETCH(const QString, words);
        Program program("0123456789");
        program.open();
        program.type(u"41"_s);
        const std::string other = program.folder.file("other", "abcdefghij");
        switch (what) {
        case 0: (void)program.folder.file("file", "abcdefghij"); break;
        case 1: (void)program.folder.file("file", "0123456789more"); break;
        case 2: QCOMPARE(::truncate(program.path.c_str(), 3), 0); break;
        case 3: QCOMPARE(std::rename(other.c_str(), program.path.c_str()), 0); break;
        default: QCOMPARE(::unlink(program.path.c_str()), 0); break;
        }
        if (!QTest::qWaitFor([&] { return told(program).contains(words); }, 2000))
            QFAIL(qPrintable(told(program)));
        QVERIFY(told(program).contains(u"Your edits are kept"_s));
        QVERIFY(offerOf(program, u"Save Elsewhere…"_s) != nullptr);
        QCOMPARE(offerOf(program, u"Keep My Edits"_s) != nullptr, what != 4);
        QCOMPARE(offerOf(program, u"Compare"_s) != nullptr, what != 4);
        QCOMPARE(textOf(program.window.currentTab()->document().snapshot().bytes({0, 1}).value()), "A");
    }

    void reloadingKeepsThePlaceAndUndoBringsTheEditsBack()
    {
        Program program(std::string(100'000, 'x'));
        program.open();
        HexView& view = program.window.currentTab()->view();
        view.setCaret(50'000);
        program.type(u"41"_s);
        const Range seen = view.visibleRange();
        (void)program.folder.file("file", std::string(90'000, 'y'));
        QTRY_VERIFY(offerOf(program, u"Reload Without Edits"_s));
        offerOf(program, u"Reload Without Edits"_s)->trigger();
        QTRY_COMPARE(program.text(), std::string(90'000, 'y'));
        QCOMPARE(view.caret(), Offset{50'001});
        QCOMPARE(view.visibleRange().begin, seen.begin);
        QVERIFY(told(program).isEmpty());
        QVERIFY(!program.window.currentTab()->document().isModified());
        program.trigger(ActionId::Undo);
        QCOMPARE(textOf(program.window.currentTab()->document().snapshot().bytes({50'000, 50'001}).value()), "A");
    }

    void editsAreKeptOnTheChangedFile()
    {
        Program program("0123456789");
        QVERIFY(isOfferedToKeepEdits(program, "012345678#"));
        const QSignalSpy said(program.window.findChild<FileCommands*>(), &FileCommands::said);
        offerOf(program, u"Keep My Edits"_s)->trigger();
        QTRY_COMPARE(program.text(), "A12345678#");
        QCOMPARE(conflicts(program), nullptr);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(said.last().front().toString().startsWith(u"1 edit"_s));
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), "A12345678#");
    }

    void whatIsOfferedFollowsTheEdits()
    {
        Program program("0123456789");
        QVERIFY(isOfferedToKeepEdits(program, "012345678#"));
        program.trigger(ActionId::Undo);
        QVERIFY(!offerOf(program, u"Keep My Edits"_s));
        QVERIFY(!told(program).contains(u"edits"_s));
        program.trigger(ActionId::Redo);
        QVERIFY(offerOf(program, u"Keep My Edits"_s));
    }

    void aConflictIsAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mine") << u"allMine"_s << u"A12345678#"_s;
        QTest::newRow("theirs") << u"allTheirs"_s << u"*12345678#"_s;
    }
    void aConflictIsAskedAbout()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, expected);
        Program program("0123456789");
        QVERIFY(isOfferedToKeepEdits(program, "*12345678#"));
        offerOf(program, u"Keep My Edits"_s)->trigger();
        QTRY_VERIFY(conflicts(program) != nullptr);
        const QAbstractItemModel* const model = conflicts(program)->findChild<QTableView*>()->model();
        QCOMPARE(model->index(0, ConflictsModel::OldColumn).data().toString(), u"30  0"_s);
        QCOMPARE(model->index(0, ConflictsModel::MineColumn).data().toString(), u"41  A"_s);
        QCOMPARE(model->index(0, ConflictsModel::TheirsColumn).data().toString(), u"2A  *"_s);
        conflicts(program)->findChild<QPushButton*>(button)->click();
        conflicts(program)->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(program.text(), expected.toStdString());
    }

    void aConflictThatIsNotDecidedChangesNothing()
    {
        Program program("0123456789");
        QVERIFY(isOfferedToKeepEdits(program, "*12345678#"));
        offerOf(program, u"Keep My Edits"_s)->trigger();
        QTRY_VERIFY(conflicts(program) != nullptr);
        conflicts(program)->reject();
        QVERIFY(offerOf(program, u"Keep My Edits"_s));
        QCOMPARE(program.text(), "A12345678#");
        QVERIFY(program.window.currentTab()->document().isModified());
    }

    void theSpaceBarSwitchesWhoseBytesAreKept()
    {
        Program program("0123456789");
        QVERIFY(isOfferedToKeepEdits(program, "*12345678#"));
        offerOf(program, u"Keep My Edits"_s)->trigger();
        QTRY_VERIFY(conflicts(program) != nullptr);
        auto* const table = conflicts(program)->findChild<QTableView*>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(conflicts(program)->reapplied().changes.front().choice, PlacedChange::Choice::Mine);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(conflicts(program)->reapplied().changes.front().choice, PlacedChange::Choice::Theirs);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(conflicts(program)->reapplied().changes.front().choice, PlacedChange::Choice::Mine);
    }

    void comparingAndSavingElsewhereAreOffered()
    {
        Program program("0123456789");
        program.open();
        (void)program.folder.file("file", "012345678#");
        const QSignalSpy compares(program.window.findChild<FileCommands*>(), &FileCommands::compareWanted);
        QTRY_VERIFY(offerOf(program, u"Compare"_s));
        offerOf(program, u"Compare"_s)->trigger();
        QCOMPARE(compares.size(), 1);
        program.window.currentTab()->watch().differs();
        (void)program.folder.file("file", "longer than before");
        QTRY_VERIFY(offerOf(program, u"Save Elsewhere…"_s));
        offerOf(program, u"Save Elsewhere…"_s)->trigger();
        QVERIFY(program.window.findChild<QFileDialog*>() != nullptr);
    }

    void theViewIsFrozenByItsActionAndSaysSo()
    {
        Program program("0123456789");
        program.open();
        QTest::qWait(50);
        program.trigger(ActionId::FreezeView);
        QVERIFY(program.window.currentTab()->context().outside().isFrozen());
        QVERIFY(!program.banner(BannerStack::Subject::Frozen).isEmpty());
        program.trigger(ActionId::FreezeView);
        QVERIFY(!program.window.currentTab()->context().outside().isFrozen());
        QVERIFY(program.banner(BannerStack::Subject::Frozen).isEmpty());
    }
};

QTEST_MAIN(TestDiskBanner)
#include "tst_diskbanner.moc"
