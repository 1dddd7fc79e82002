// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/saver.h"
#include "document/statefolder.h"
#include "mapping/io.h"
#include "support/childprocess.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

std::unique_ptr<Document> live(const std::string& path, OpenRange range = {})
{
    auto document = Document::open(path, {.access = Access::Write, .range = range});
    return document ? std::move(*document) : nullptr;
}

std::string fileText(const std::string& path)
{
    return textOf(fileBytes(path));
}

} // namespace

class TestDocumentLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overwritingIsInTheFileAtOnce()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().overwrite(2, bytesOf("XY")));
        QCOMPARE(fileText(path), std::string("abXYef"));
        QVERIFY(!document->isModified());
    }

    void flushingGoesOnElsewhereWhileTheFileIsEdited()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().overwrite(2, bytesOf("XY")));
        const auto task = document->saving().flushTask();
        QVERIFY(task);
        Result<> flushed;
        {
            const std::jthread other([&] { flushed = (*task)(); });
            QVERIFY(document->edits().insert(2, bytesOf("123")));
        }
        QVERIFY(flushed);
        // Also when the map it was made for is no longer the present one.
        QVERIFY((*task)());
        QCOMPARE(fileText(path), std::string("ab123XYef"));
    }

    void onlyLiveEditsAreFlushed()
    {
        const TempFolder folder;
        const auto preview = Document::open(folder.file("f", "abcdef"));
        const auto task = (*preview)->saving().flushTask();
        QVERIFY(!task && task.error().kind == ErrorKind::BadArgument);
        const auto empty = live(folder.file("e", std::string_view{}));
        QVERIFY((*empty->saving().flushTask())());
    }

    void insertingMovesTheTailInTheFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().insert(2, bytesOf("123")));
        QCOMPARE(fileText(path), std::string("ab123cdef"));
        QVERIFY(document->edits().erase({0, 4}));
        QCOMPARE(fileText(path), std::string("3cdef"));
    }

    void undoAndRedoChangeTheFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().relocate(6, {0, 2}));
        QVERIFY(document->edits().resize(4));
        QCOMPARE(fileText(path), std::string("cdef"));
        QVERIFY(document->steps().undo());
        QCOMPARE(fileText(path), std::string("cdefab"));
        QVERIFY(document->steps().undo());
        QCOMPARE(fileText(path), std::string("abcdef"));
        QVERIFY(document->steps().redo());
        QVERIFY(document->steps().redo());
        QCOMPARE(fileText(path), std::string("cdef"));
        QCOMPARE(document->steps().redo().error().kind, ErrorKind::NothingToRedo);
    }

    void aJumpThroughTheHistoryTakesEveryStep()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().fill({0, 3}, bytesOf("z")));
        QVERIFY(document->edits().copyBlock(3, {0, 2}));
        QVERIFY(document->edits().insert(0, bytesOf("-")));
        QVERIFY(document->steps().moveTo(0));
        QCOMPARE(fileText(path), std::string("abcdef"));
        QVERIFY(document->steps().moveTo(3));
        QCOMPARE(fileText(path), std::string("-zzzzzf"));
    }

    void typingIsOneStep()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        for (const Offset at : {0, 1, 2})
            QVERIFY(document->edits().overwrite(at, bytesOf("T"), DocumentEdits::Typing::Yes));
        QCOMPARE(document->history().position(), std::size_t{1});
        QVERIFY(document->steps().undo());
        QCOMPARE(fileText(path), std::string("abcdef"));
        QVERIFY(document->steps().redo());
        QCOMPARE(fileText(path), std::string("TTTdef"));
    }

    void anEmptyFileGrowsAndBecomesEmptyAgain()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "");
        const auto document = live(path);
        QVERIFY(document->edits().insert(0, bytesOf("first")));
        QCOMPARE(fileText(path), std::string("first"));
        QVERIFY(document->edits().erase({0, 5}));
        QCOMPARE(fileText(path), std::string());
        QVERIFY(document->steps().undo());
        QVERIFY(document->steps().undo());
        QCOMPARE(document->size(), Size{0});
        QVERIFY(document->edits().resize(3));
        QCOMPARE(fileBytes(path), NaiveBytes(3));
    }

    void growingKeepsTheHole()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abc");
        const auto document = live(path);
        QVERIFY(document->edits().resize(Size{1} << 30));
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t{1} << 30);
        struct ::stat status = {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QVERIFY(status.st_blocks < 100);
        QVERIFY(document->steps().undo());
        QCOMPARE(fileText(path), std::string("abc"));
    }

    void aPartOfAFileKeepsItsLength()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(10'000));
        const auto document = live(path, {.offset = 5001, .length = 100});
        QVERIFY(document->edits().overwrite(0, bytesOf("part")));
        QCOMPARE(fileText(path).substr(5001, 4), std::string("part"));
        QCOMPARE(document->edits().insert(0, bytesOf("x")).error().kind, ErrorKind::NotResizable);
    }

    void pastingFromTheSameFileTakesTheBytesAsTheyWere()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        QVERIFY(document->edits().replace({1, 2}, document->snapshot()));
        QCOMPARE(fileText(path), std::string("aabcdefcdef"));
    }

    void pastTheEndIsAnErrorAndNothingIsDone()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abc");
        const auto document = live(path);
        QCOMPARE(document->edits().overwrite(2, bytesOf("xx")).error().kind, ErrorKind::OutOfRange);
        QCOMPARE(document->edits().insert(4, bytesOf("x")).error().kind, ErrorKind::OutOfRange);
        QCOMPARE(fileText(path), std::string("abc"));
        QVERIFY(!document->history().canUndo());
    }

    void modesSwitchOnAnOpenDocument()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        auto document = std::move(*Document::open(path));
        QVERIFY(document->edits().overwrite(0, bytesOf("P")));
        QCOMPARE(document->mode().switchTo(Access::Write).error().kind, ErrorKind::NotWritable);
        PosixIo io;
        Progress progress;
        QVERIFY(document->saving().save(io, progress, StateFolder::ofUser()));
        QVERIFY(document->mode().switchTo(Access::Write));
        QVERIFY(document->edits().insert(6, bytesOf("L")));
        QVERIFY(document->saving().save(io, progress, StateFolder::ofUser()));
        QVERIFY(document->mode().switchTo(Access::Copy));
        QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("PbcdefL"));
        QVERIFY(!document->isModified());
        QVERIFY(document->edits().overwrite(1, bytesOf("Q")));
        QCOMPARE(fileText(path), std::string("PbcdefL"));
        QVERIFY(document->steps().undo());
        QVERIFY(document->mode().switchTo(Access::Read));
        QCOMPARE(document->edits().overwrite(1, bytesOf("Q")).error().kind, ErrorKind::NotWritable);
    }

    void saveAsInLiveModeGoesOnWithTheNewFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abc");
        const auto document = live(path);
        QVERIFY(document->edits().overwrite(0, bytesOf("X")));
        PosixIo io;
        Progress progress;
        auto task = document->saving().taskTo(folder.path("g"));
        QVERIFY(task);
        auto outcome = Saver(io, progress, StateFolder::ofUser()).run(std::move(*task));
        QVERIFY(outcome);
        QVERIFY(document->saving().adopt(std::move(*outcome)));
        QCOMPARE(document->access(), Access::Copy);
        QVERIFY(document->edits().overwrite(1, bytesOf("Y")));
        QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("XYc"));
        QCOMPARE(fileText(path), std::string("Xbc"));
        QCOMPARE(fileText(folder.path("g")), std::string("Xbc"));
    }

    void aFileCutShortByAnotherProgramIsAnError()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(20'000));
        const auto document = live(path);
        std::filesystem::resize_file(path, 100);
        QVERIFY(!document->edits().overwrite(15'000, bytesOf("late")));
        QVERIFY(document->edits().overwrite(50, bytesOf("fine")));
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t{100});
    }

    // A fill that met a full disk midway said that the old zeros of the hole could not be put back.
    void aFullDiskLeavesTheFileAsItWas()
    {
        const TempFolder folder;
        const ChildEnd end = inSmallDisk(folder.path(""), "1m", [&] {
            const std::string path = folder.file("f", countedBytes(5000));
            std::filesystem::resize_file(path, 20 << 20);
            const NaiveBytes before = fileBytes(path);
            const auto document = live(path);
            const auto filled = document->edits().fill({1000, 20 << 20}, bytesOf("x"));
            if (filled || filled.error().kind != ErrorKind::NoSpace || filled.error().reason)
                return 1;
            if (document->history().canUndo() || fileBytes(path) != before)
                return 2;
            return document->edits().overwrite(0, bytesOf("fine")) ? 0 : 3;
        });
        if (end.code == noMounts)
            QSKIP("mounting a small disk is not allowed here");
        QCOMPARE(end.code, 0);
    }

    void aSnapshotTakenBeforeALengthChangeCanStillBeRead()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        const auto document = live(path);
        const Snapshot before = document->snapshot();
        QVERIFY(document->edits().insert(6, countedBytes(100'000)));
        QCOMPARE(textOf(allBytesOf(before)), std::string("abcdef"));
    }
};

QTEST_GUILESS_MAIN(TestDocumentLive)
#include "tst_documentlive.moc"
