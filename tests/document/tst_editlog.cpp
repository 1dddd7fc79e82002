// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentreload.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/loggeddesk.h"
#include "document/saver.h"
#include "mapping/io.h"

#include "document/reapply.h"
#include "support/randomedits.h"

#include <QTest>

#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

/// Edits are logged, and come back after the program died.
class TestEditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeTheFirstEdit()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(!desk.log().due());
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.log().isOnDisk());
        QVERIFY(desk.crashed().empty());
    }

    void anEditComesBackWithItsStep()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().overwrite(2, bytesOf("XY")));
        QVERIFY(desk.document().edits().insert(0, bytesOf("new")));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].path(), path);
        QCOMPARE(found[0].fileState(), EditRecovery::FileState::Unchanged);
        QCOMPARE(found[0].editCount(), std::size_t{2});
        QCOMPARE(found[0].conflictCount(), std::size_t{0});
        const auto document = found[0].open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("newabXYef"));
        QVERIFY((*document)->isModified());
        QVERIFY(HistoryState::of(**document) == HistoryState::of(desk.document()));
        QVERIFY((*document)->steps().undo());
        QCOMPARE(textOfDocument(**document), std::string("abXYef"));
        QVERIFY((*document)->steps().undo());
        QVERIFY(!(*document)->isModified());
        QCOMPARE(textOf(fileBytes(path)), std::string("abcdef"));
    }

    void typingGrowsOneStepHereAndThere()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        for (const char letter : std::string_view("12345"))
            QVERIFY(desk.document().edits().insert(3 + (letter - '1'), bytesOf(std::string(1, letter)),
                                                   DocumentEdits::Typing::Yes));
        QVERIFY(desk.document().edits().erase({7, 8}, DocumentEdits::Typing::Yes));
        QVERIFY(desk.document().edits().erase({6, 7}, DocumentEdits::Typing::Yes));
        QVERIFY(desk.log().flush());
        QCOMPARE(desk.document().history().steps().size(), std::size_t{3});
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("abc123def"));
        QVERIFY(HistoryState::of(**document) == HistoryState::of(desk.document()));
    }

    void aDocumentWithoutAFileComesBackWithoutOne()
    {
        LoggedDesk desk({});
        QVERIFY(desk.document().edits().insert(0, bytesOf("never saved")));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::None);
        const auto document = found.at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("never saved"));
        QVERIFY((*document)->file().path.empty());
    }

    void undoneEditsStayUndone()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        QVERIFY(desk.document().edits().overwrite(1, bytesOf("2")));
        QVERIFY(desk.document().edits().overwrite(2, bytesOf("3")));
        QVERIFY(desk.document().steps().moveTo(1));
        QVERIFY(desk.log().flush());
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("1bcdef"));
        QVERIFY((*document)->steps().moveTo(3));
        QCOMPARE(textOfDocument(**document), std::string("123def"));
    }

    void undoingEverythingLeavesNothingToRecover()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        QVERIFY(desk.document().steps().undo());
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.crashed().at(0).isModified());
    }

    void manyBytesGoBesideTheLog()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        const auto many = countedBytes(std::size_t{5} << 20);
        QVERIFY(desk.document().edits().insert(3, many));
        QVERIFY(desk.document().edits().copyBlock(0, {100, 2'000'000}));
        QVERIFY(desk.log().flush());
        QVERIFY(std::filesystem::file_size(desk.logPath()) < 100'000);
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QVERIFY(HistoryState::of(**document) == HistoryState::of(desk.document()));
    }

    void theSizeFollowsTheEditsNotTheFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "x");
        std::filesystem::resize_file(path, std::uint64_t{1} << 40);
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().fill({0, std::uint64_t{1} << 39}, bytesOf("ab")));
        QVERIFY(desk.document().edits().relocate(5, {std::uint64_t{1} << 38, std::uint64_t{1} << 39}));
        QVERIFY(desk.document().edits().erase({1, (std::uint64_t{1} << 39) + 1}));
        QVERIFY(desk.document().edits().resize(std::uint64_t{1} << 41));
        QVERIFY(desk.log().flush());
        QVERIFY(std::filesystem::file_size(desk.logPath()) < 50'000);
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QCOMPARE((*document)->size(), desk.document().size());
        for (const Offset at : {Offset{0}, Offset{1} << 30, Offset{1} << 38, (Offset{1} << 40) + 77})
            QVERIFY((*document)->snapshot().bytes({at, at + 100}).value()
                    == desk.document().snapshot().bytes({at, at + 100}).value());
    }

    void aHugePasteOfAnotherFileIsAReferenceToIt()
    {
        const TempFolder folder;
        const std::string other = folder.file("other", "begin");
        std::filesystem::resize_file(other, std::uint64_t{1} << 37);
        LoggedDesk desk(folder.file("f", "abcdef"));
        const auto source = Document::open(other).value();
        QVERIFY(desk.document().edits().replace({3, 3}, source->snapshot()));
        QVERIFY(desk.log().flush());
        const auto same = desk.crashed().at(0).open();
        QVERIFY(same);
        QCOMPARE(textOf((*same)->snapshot().bytes({0, 8}).value()), std::string("abcbegin"));
        // Another file under that name is not the one that was pasted.
        std::filesystem::resize_file(other, (std::uint64_t{1} << 37) + 1);
        const auto changed = desk.crashed().at(0).open();
        QVERIFY(changed);
        QCOMPARE((*changed)->size(), desk.document().size());
        QVERIFY(!(*changed)->snapshot().bytes({3, 8}));
        QCOMPARE(textOf((*changed)->snapshot().bytes({0, 3}).value()), std::string("abc"));
    }

    void afterASaveTheHistoryStandsOnTheNewFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().overwrite(2, bytesOf("XY")));
        QVERIFY(desk.document().edits().insert(0, bytesOf("new")));
        PosixIo io;
        Progress progress;
        QVERIFY(desk.log().flush());
        QVERIFY(desk.document().saving().save(io, progress, desk.state()));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("N")));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Unchanged);
        QCOMPARE(found.at(0).editCount(), std::size_t{1});
        const auto document = found.at(0).open();
        QVERIFY(document);
        QVERIFY(HistoryState::of(**document) == HistoryState::of(desk.document()));
        QVERIFY((*document)->steps().moveTo(0));
        QCOMPARE(textOfDocument(**document), std::string("abcdef"));
    }

    void aSaveThatTheProgramDidNotLiveToKnowIsFound()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().overwrite(100, bytesOf("before")));
        QVERIFY(desk.document().edits().erase({500, 600}));
        PosixIo io;
        Progress progress;
        auto task = desk.document().saving().task();
        QVERIFY(task);
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("meanwhile")));
        QVERIFY(desk.log().flush());
        QVERIFY(Saver(io, progress, desk.state()).run(std::move(*task)));
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Saved);
        QCOMPARE(found.at(0).items().size(), std::size_t{1});
        const auto document = found.at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), textOfDocument(desk.document()));
        QCOMPARE((*document)->history().savedPosition(), std::optional<std::size_t>(2));
        QVERIFY((*document)->steps().undo());
        QVERIFY(!(*document)->isModified());
        QVERIFY(allBytesOf((*document)->snapshot()) == fileBytes(path));
    }

    void aSaveThatWasPreparedAndNotDoneChangesNothing()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().overwrite(100, bytesOf("before")));
        QVERIFY(desk.document().saving().task());
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Unchanged);
        QVERIFY(HistoryState::of(**found.at(0).open()) == HistoryState::of(desk.document()));
    }

    void editsThatWereAppliedAgainComeBack()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "0123456789abcdefghij");
        LoggedDesk desk(path);
        QVERIFY(desk.document().edits().overwrite(3, bytesOf("xy")));
        QVERIFY(desk.log().flush());
        (void)folder.file("f", "0123456789abcdefGHIJ and more");
        Progress progress;
        auto reapplied = Reapply(progress).run(desk.document().reload().task().value());
        QVERIFY(reapplied);
        QVERIFY(desk.document().reload().adopt(std::move(*reapplied)));
        QCOMPARE(desk.document().history().steps().back().kind, EditKind::Reapply);
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Unchanged);
        const auto document = found.at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("012xy56789abcdefGHIJ and more"));
        QVERIFY((*document)->isModified());
        QCOMPARE((*document)->history().steps().back().kind, EditKind::Reapply);
    }

    void twinWithCrashesAtAnyPlace()
    {
        const TempFolder folder;
        SeededRandom random;
        for (int round = 0; round < 12; ++round) {
            const std::string path = folder.file("f" + std::to_string(round), countedBytes(3000));
            LoggedDesk desk(path);
            TwinEdits twin(desk.document(), random, 20'000);
            PosixIo io;
            Progress progress;
            for (int i = 0; i < 150; ++i) {
                QVERIFY2(twin.step(), twin.lastStep().c_str());
                const auto dice = random.below(30);
                if (dice == 0) {
                    QVERIFY(desk.log().flush());
                    QVERIFY(desk.document().saving().save(io, progress, desk.state()));
                }
                if (dice > 3)
                    continue;
                QVERIFY(desk.log().flush());
                auto found = desk.crashed();
                if (found.empty()) {
                    QVERIFY(!desk.document().isModified());
                    continue;
                }
                const auto document = found.at(0).open();
                QVERIFY2(document, document ? "" : sentenceOf(document.error()).c_str());
                QVERIFY2(allBytesOf((*document)->snapshot()) == twin.bytes(), twin.lastStep().c_str());
                QVERIFY2(HistoryState::of(**document) == HistoryState::of(desk.document()), twin.lastStep().c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEditLog)
#include "tst_editlog.moc"
