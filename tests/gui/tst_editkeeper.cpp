// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editkeeper.h"

#include "document/documentedits.h"
#include "gui/dialogs/recoverydialog.h"
#include "gui/lefttorecover.h"
#include "gui/program.h"

#include <QLabel>
#include <QMessageBox>
#include <QTableView>

#include <algorithm>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

std::size_t filesIn(const std::string& folder)
{
    std::error_code error;
    const std::filesystem::directory_iterator entries(folder, error);
    return error ? 0 : static_cast<std::size_t>(std::distance(entries, std::filesystem::directory_iterator()));
}

/// What a program that died with edits of `program`'s file leaves.
void leaveEdits(const Program& program, std::string_view bytes)
{
    testing::leaveEdits(program.state.recovery(), program.path, [&](Document& document) {
        QVERIFY(document.edits().overwrite(0, bytesOf(bytes)).has_value());
    });
}

void click(Program& program, const char* button)
{
    auto* const dialog = program.window.findChild<RecoveryDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton*>(QLatin1StringView(button))->click();
}

} // namespace

/// Edits and histories outlive the program.
class TestEditKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void editsAreLoggedAMomentAfterTheyAreMade()
    {
        Program program("0123456789");
        program.open();
        program.type(u"4142"_s);
        QCOMPARE(filesIn(program.state.recovery()), std::size_t{0});
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(program.state.recovery()), std::size_t{1}, 3000);
        PosixIo io;
        // It belongs to a living program.
        QVERIFY(EditRecovery::findAll(io, program.state).empty());
    }

    void discardedEditsLeaveNoLog()
    {
        Program program("0123456789");
        program.open();
        program.type(u"4142"_s);
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(program.state.recovery()), std::size_t{1}, 3000);
        program.trigger(ActionId::Close);
        program.answer(QDialogButtonBox::Discard);
        QTRY_COMPARE(filesIn(program.state.recovery()), std::size_t{0});
    }

    void atTheStartItOffersWhatACrashLeft()
    {
        Program program("0123456789");
        leaveEdits(program, "AB");
        program.window.offerRecovery();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
        click(program, "recover");
        QTRY_VERIFY(program.window.currentTab() != nullptr);
        QCOMPARE(program.text(), "AB23456789");
        QVERIFY(program.window.currentTab()->document().isModified());
        QCOMPARE(program.onDisk(), "0123456789");
        // Its own log takes over, and the old one goes.
        QTRY_COMPARE(filesIn(program.state.recovery()), std::size_t{1});
        program.trigger(ActionId::Undo);
        QCOMPARE(program.text(), "0123456789");
    }

    void openingTheFileOffersThemToo()
    {
        Program program("0123456789");
        leaveEdits(program, "AB");
        program.open();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
        click(program, "recover");
        // The tab without edits gives way to the one with them.
        QTRY_COMPARE(program.text(), "AB23456789");
    }

    void whoDecidesLaterIsAskedAgain()
    {
        Program program("0123456789");
        leaveEdits(program, "AB");
        program.window.offerRecovery();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
        click(program, "later");
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() == nullptr);
        program.window.offerRecovery();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
    }

    void discardedLeftoversAreGone()
    {
        Program program("0123456789");
        leaveEdits(program, "AB");
        program.window.offerRecovery();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
        click(program, "discard");
        pressButtonOf(program.window, "Discard"_L1);
        QTRY_COMPARE(filesIn(program.state.recovery()), std::size_t{0});
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() == nullptr);
    }

    void anEditedTabIsNotReplaced()
    {
        Program program("0123456789");
        program.open();
        program.type(u"5A"_s);
        leaveEdits(program, "AB");
        program.window.offerRecovery();
        QTRY_VERIFY(program.window.findChild<RecoveryDialog*>() != nullptr);
        click(program, "recover");
        auto* const dialog = program.window.findChild<RecoveryDialog*>();
        QTRY_VERIFY(dialog->findChild<QLabel*>(u"error"_s)->isVisible());
        QCOMPARE(program.text(), "Z123456789");
    }

    void historyOutlivesClosingWhereItIsWanted_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void historyOutlivesClosingWhereItIsWanted()
    {
        QFETCH(bool, isWanted);
        Program program("0123456789");
        if (isWanted)
            program.trigger(ActionId::KeepHistory);
        QCOMPARE(program.settings.keepsHistory(), isWanted);
        program.open();
        program.type(u"4142"_s);
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), "AB23456789");
        QTRY_VERIFY(!program.window.currentTab()->document().isModified());
        program.trigger(ActionId::Close);
        QTRY_VERIFY(program.window.currentTab() == nullptr);
        QTRY_COMPARE(filesIn(program.state.recovery()), std::size_t{0});
        QTRY_COMPARE(filesIn(program.state.histories()), std::size_t{isWanted ? 1U : 0U});
        program.open();
        QCOMPARE(program.window.currentTab()->document().history().canUndo(), isWanted);
        if (!isWanted)
            return;
        program.trigger(ActionId::Undo);
        QCOMPARE(program.text(), "0123456789");
        program.trigger(ActionId::Redo);
        program.trigger(ActionId::Close);
        program.trigger(ActionId::ClearHistories);
        pressButtonOf(program.window, "Clear"_L1);
        QTRY_COMPARE(filesIn(program.state.histories()), std::size_t{0});
    }

    void aLogThatCannotBeWrittenIsSaidAndEditingGoesOn()
    {
        Program program("0123456789");
        std::filesystem::create_directories(program.state.path());
        (void)program.folder.file("state/recovery", "a file where a folder should be");
        program.open();
        program.type(u"41"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!program.banner(BannerStack::Subject::Recovery).isEmpty(), 4000);
        program.type(u"42"_s);
        QCOMPARE(program.text(), "AB23456789");
        program.trigger(ActionId::Save);
        QTRY_COMPARE(program.onDisk(), "AB23456789");
    }
};

QTEST_MAIN(TestEditKeeper)
#include "tst_editkeeper.moc"
