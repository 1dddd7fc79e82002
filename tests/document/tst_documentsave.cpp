// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/saver.h"
#include "document/savetest.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include "support/verifyfails.h"

#include <QTest>

#include <filesystem>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace fs = std::filesystem;

/// What Save does to the file and to the document.
class DocumentSaveTest : public SaveTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theSameLengthStaysTheSameFile()
    {
        const auto document = opened("0123456789");
        const auto inode = statusOf(m_path).st_ino;
        QVERIFY(document->edits().overwrite(3, bytesOf("abc")));
        QCOMPARE(document->saving().task()->plan.way, SavePlan::Way::PatchInPlace);
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("012abc6789"));
        QCOMPARE(statusOf(m_path).st_ino, inode);
        QVERIFY(!document->isModified());
        QVERIFY(document->changes().isEmpty());
        QCOMPARE(document->saving().task()->plan.way, SavePlan::Way::Nothing);
    }

    void anotherLengthReplacesTheFileAndKeepsItsMode()
    {
        const auto document = opened("0123456789");
        QCOMPARE(::chmod(m_path.c_str(), 0640), 0);
        QVERIFY(document->edits().insert(3, bytesOf("abc")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("012abc3456789"));
        QCOMPARE(statusOf(m_path).st_mode & 0777U, 0640U);
        QCOMPARE(filesIn(m_folder->path("")), 1U);
        QVERIFY(!document->isModified());
    }

    void aShorterFileHasNoOldTail()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().erase({2, 9}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("019"));
        QVERIFY(document->edits().erase({0, 3}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf(""));
        QVERIFY(document->edits().insert(0, bytesOf("again")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("again"));
    }

    void hardLinksStayLinked()
    {
        const auto document = opened("0123456789");
        const std::string link = m_folder->path("link");
        fs::create_hard_link(m_path, link);
        for (const auto* text : {"abc", "de"}) {
            QVERIFY(document->edits().insert(5, bytesOf(text)));
            QCOMPARE(document->saving().task()->plan.way, SavePlan::Way::ShiftInPlace);
            QVERIFY(saved(*document));
            QCOMPARE(fileBytes(link), bytesOf(*document));
        }
        QVERIFY(document->edits().erase({0, 9}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(link), bytesOf("c56789"));
        QCOMPARE(statusOf(m_path).st_nlink, 2U);
        while (document->history().canUndo())
            QVERIFY(document->steps().undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
    }

    void blocksThatChangePlacesAreWrittenRight()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().relocate(7, {1, 4}));
        QVERIFY(document->edits().copyBlock(8, {2, 4}));
        const NaiveBytes wanted = bytesOf(*document);
        const Snapshot before = document->onDisk();
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), wanted);
        QCOMPARE(bytesOf(*document), wanted);
        QCOMPARE(allBytesOf(before), bytesOf("0123456789"));
    }

    void undoGoesOnAcrossASave()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(2, bytesOf("ab")));
        QVERIFY(saved(*document));
        QVERIFY(document->edits().insert(0, bytesOf("xyz")));
        QVERIFY(saved(*document));
        QVERIFY(!document->isModified());
        QVERIFY(document->steps().undo());
        QVERIFY(document->isModified());
        QCOMPARE(bytesOf(*document), bytesOf("01ab456789"));
        QVERIFY(document->steps().undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        QVERIFY(document->steps().redo());
        QVERIFY(document->steps().redo());
        QCOMPARE(bytesOf(*document), bytesOf("xyz01ab456789"));
        QVERIFY(document->steps().undo());
        QVERIFY(document->steps().undo());
        QVERIFY(!document->isModified());
    }

    void savingAfterUndoWritesOnlyTheDifference()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(2, bytesOf("ab")));
        QVERIFY(saved(*document));
        QVERIFY(document->steps().undo());
        QCOMPARE(document->saving().task()->plan.bytesToWrite, 2U);
        QCOMPARE(document->changes().changedBytes(), 2U);
        QVERIFY(document->steps().redo());
        QVERIFY(document->edits().overwrite(9, bytesOf("z")));
        QVERIFY(document->steps().undo());
        QVERIFY(!document->isModified());
    }

    void editsMadeWhileItWasSavedStayUnsaved()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(0, bytesOf("a"), DocumentEdits::Typing::Yes));
        auto task = document->saving().task().value();
        QVERIFY(document->edits().overwrite(1, bytesOf("b"), DocumentEdits::Typing::Yes));
        PosixIo io;
        Progress progress;
        QVERIFY(document->saving().adopt(Saver(io, progress, StateFolder::ofUser()).run(std::move(task)).value()));
        QCOMPARE(fileBytes(m_path), bytesOf("a123456789"));
        QCOMPARE(bytesOf(*document), bytesOf("ab23456789"));
        QVERIFY(document->isModified());
        QCOMPARE(document->changes().changes().size(), 1U);
        QVERIFY(document->steps().undo());
        QVERIFY(!document->isModified());
    }

    void aFileThatOthersChangedIsNotWritten()
    {
        for (const bool isLonger : {false, true}) {
            const auto document = opened("0123456789");
            QVERIFY(isLonger ? document->edits().insert(0, bytesOf("a"))
                             : document->edits().overwrite(0, bytesOf("a")));
            (void)m_folder->file("file", "changed meanwhile");
            VERIFY_FAILS(saved(*document), FileChanged);
            QCOMPARE(fileBytes(m_path), bytesOf("changed meanwhile"));
            QVERIFY(document->isModified());
        }
    }

    void aFileThatOthersReplacedIsNotWritten()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
        fs::rename(m_folder->file("other", "0123456789"), m_path);
        VERIFY_FAILS(saved(*document), FileChanged);
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
    }

    void editsSurviveAFileThatIsCut()
    {
        const std::string big(10000, 'x');
        const auto document = opened(big);
        QVERIFY(document->edits().overwrite(9000, bytesOf("typed")));
        QCOMPARE(::truncate(m_path.c_str(), 0), 0);
        QCOMPARE(document->snapshot().bytes({9000, 9005}).value(), bytesOf("typed"));
        NaiveBytes rest(100);
        QCOMPARE(document->snapshot().read(0, rest).size(), 1U);
        VERIFY_FAILS(saved(*document), FileChanged);
        const auto elsewhere = savedTo(*document, m_folder->path("elsewhere"));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().range, (Range{0, 9000}));
        QVERIFY(!fs::exists(m_folder->path("elsewhere")));
        QCOMPARE(document->snapshot().bytes({9000, 9005}).value(), bytesOf("typed"));
    }

    void partOfAFileIsPatchedInItsPlace()
    {
        const std::string path = m_folder->file("file", std::string(5000, 'a') + std::string(5000, 'b'));
        const auto document = Document::open(path, {.range = {4999, 3}}).value();
        QCOMPARE(bytesOf(*document), bytesOf("abb"));
        VERIFY_FAILS(document->edits().insert(0, bytesOf("x")), NotResizable);
        QVERIFY(document->edits().overwrite(1, bytesOf("!")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(path), bytesOf(std::string(5000, 'a') + "!" + std::string(4999, 'b')));
        QCOMPARE(bytesOf(*document), bytesOf("a!b"));
    }

    void holesStayHoles()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().resize(Size{1} << 32));
        QVERIFY(saved(*document));
        QCOMPARE(statusOf(m_path).st_size, qint64{1} << 32);
        QVERIFY(statusOf(m_path).st_blocks * 512 < (1 << 20));
        QCOMPARE(document->snapshot().bytes({0, 10}).value(), bytesOf("0123456789"));
    }

    void aCancelledSaveChangesNothing()
    {
        for (const bool isLonger : {false, true}) {
            const auto document = opened("0123456789");
            QVERIFY(isLonger ? document->edits().insert(0, bytesOf("a"))
                             : document->edits().overwrite(0, bytesOf("a")));
            std::stop_source stop;
            stop.request_stop();
            PosixIo io;
            Progress progress(stop.get_token());
            VERIFY_FAILS(document->saving().save(io, progress, StateFolder::ofUser()), Cancelled);
            QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
            QCOMPARE(filesIn(m_folder->path("")), 1U);
            QVERIFY(saved(*document));
            QCOMPARE(fileBytes(m_path), bytesOf(*document));
        }
    }
};

QTEST_GUILESS_MAIN(DocumentSaveTest)
#include "tst_documentsave.moc"
