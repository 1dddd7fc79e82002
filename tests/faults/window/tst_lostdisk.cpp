// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentmode.h"
#include "document/journalrecovery.h"
#include "gui/program.h"
#include "gui/tabsaver.h"
#include "support/loopmount.h"

#include <QMessageBox>

#include <memory>
#include <optional>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

/// A file edited in Live mode on a disk that then refuses everything.
struct LostDisk {
    TempFolder folder;
    // Before the program, whose threads must see the disk too.
    LoopMount disk{folder.path(""), "ext4", 32};
    std::unique_ptr<Program> program;

    [[nodiscard]] bool isMounted() const { return disk.isMounted(); }
    void editAndLose()
    {
        program = std::make_unique<Program>("");
        program->path = disk.folder() + "/file";
        std::ofstream(program->path) << "0123456789";
        const int file = ::open(program->path.c_str(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::fsync(file), 0);
        ::close(file);
        program->open(Access::Write);
        program->type(u"4142"_s);
        QTRY_VERIFY(!tab()->context().document().mode().isWorkingLive());
        QVERIFY(LoopMount::cutPower(disk.folder(), LoopMount::Cut::NothingFlushed));
    }
    [[nodiscard]] DocumentTab* tab() const { return program->window.currentTab(); }
    [[nodiscard]] QMessageBox* question() const { return program->window.findChild<QMessageBox*>(); }
    void answer(QMessageBox::ButtonRole role) const
    {
        for (QAbstractButton* const button : question()->buttons()) {
            if (question()->buttonRole(button) == role) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(question() == nullptr);
    }
};

} // namespace

/// A disk that is gone while a file on it is edited in Live mode: whoever closes the file hears what became of the
/// edits.
class TestLostDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closingATabTellsWhatTheDiskRefused()
    {
        LostDisk lost;
        if (!lost.isMounted())
            QSKIP("This machine allows no mounts.");
        lost.editAndLose();
        lost.program->trigger(ActionId::Close);
        QTRY_VERIFY(lost.question() != nullptr);
        QVERIFY(lost.question()->informativeText().contains(u"safe in the journal"_s));
        QVERIFY(lost.question()->informativeText().contains(u".file.hexfolio-journal"_s));
        lost.answer(QMessageBox::RejectRole);
        QVERIFY(lost.tab() != nullptr);
        QVERIFY(lost.program->banner(BannerStack::Subject::Error).contains(u"may not be on the disk"_s));
    }

    void whatWasRefusedIsWrittenWhenTheDiskIsBack()
    {
        LostDisk lost;
        if (!lost.isMounted())
            QSKIP("This machine allows no mounts.");
        lost.editAndLose();
        const std::string path = lost.program->path;
        lost.program->trigger(ActionId::Close);
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(lost.tab() == nullptr);
        const StateFolder state(lost.folder.path("kept"));
        std::filesystem::create_directories(state.journals());
        std::filesystem::copy(lost.program->state.journals(), state.journals());
        lost.program.reset();
        QTRY_VERIFY(lost.disk.restart());
        QCOMPARE(textOf(fileBytes(path)), std::string("0123456789"));
        PosixIo io;
        QVERIFY(JournalRecovery(io, state).recoverFile(path));
        QCOMPARE(textOf(fileBytes(path)), std::string("AB23456789"));
    }

    void closingTheWindowTellsItTooAndThenCloses()
    {
        LostDisk lost;
        if (!lost.isMounted())
            QSKIP("This machine allows no mounts.");
        lost.editAndLose();
        lost.program->window.close();
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::RejectRole);
        QVERIFY(lost.program->window.isVisible());
        lost.program->window.close();
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(!lost.program->window.isVisible());
    }

    void liveModeIsLeftWithAllEditsUnsaved()
    {
        LostDisk lost;
        if (!lost.isMounted())
            QSKIP("This machine allows no mounts.");
        lost.editAndLose();
        lost.program->trigger(ActionId::ModePreview);
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::RejectRole);
        QCOMPARE(lost.tab()->document().access(), Access::Write);
        lost.program->trigger(ActionId::ModePreview);
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::AcceptRole);
        QTRY_COMPARE(lost.tab()->document().access(), Access::Copy);
        QTRY_VERIFY(lost.program->banner(BannerStack::Subject::Recovery).contains(u".file.hexfolio-journal"_s));
        QVERIFY(lost.tab()->document().isModified());
        QCOMPARE(lost.program->text().substr(0, 2), std::string("AB"));
        const std::string elsewhere = lost.folder.path("elsewhere");
        lost.tab()->saver().saveAs(elsewhere);
        QTRY_VERIFY(std::filesystem::exists(elsewhere));
        QTRY_VERIFY(!lost.tab()->document().isModified());
        QCOMPARE(textOf(fileBytes(elsewhere)), std::string("AB23456789"));
    }

    void whatTheUserKnowsIsNotAskedAgain()
    {
        LostDisk lost;
        if (!lost.isMounted())
            QSKIP("This machine allows no mounts.");
        lost.editAndLose();
        lost.program->trigger(ActionId::New);
        lost.program->type(u"43"_s);
        lost.program->window.close();
        QTRY_VERIFY(lost.question() != nullptr);
        lost.answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(lost.program->isAsking());
        lost.program->answer(QDialogButtonBox::Discard);
        QTRY_VERIFY(!lost.program->window.isVisible());
    }
};

QTEST_MAIN(TestLostDisk)
#include "tst_lostdisk.moc"
