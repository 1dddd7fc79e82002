// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/loggeddesk.h"

#include "support/faultyio.h"
#include "support/randomedits.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

/// When the log of edits is written, written anew and removed, and what errors do to it.
class TestEditLogWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoveringAndGoingOnLogsAgain()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().insert(0, countedBytes(3'000'000)));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        auto document = found.at(0).open();
        QVERIFY(document);
        const TempFolder second;
        PosixIo io;
        EditLog log(io, second.path("recovery"));
        (*document)->steps().setRecorder(&log);
        QVERIFY(log.due());
        QVERIFY(log.flush());
        QVERIFY(found.at(0).remove());
        QVERIFY(desk.crashed().size() == 1);
        QVERIFY((*document)->edits().overwrite(1, bytesOf("!")));
        QVERIFY(log.flush());
        QVERIFY(log.isOnDisk());
        QVERIFY(EditRecovery::findAll(io, StateFolder(second.path(""))).empty());
        std::filesystem::create_directory(second.path("copy"));
        std::filesystem::copy(second.path("recovery"), second.path("copy/recovery"),
                              std::filesystem::copy_options::recursive);
        auto again = EditRecovery::findAll(io, StateFolder(second.path("copy")));
        QVERIFY(HistoryState::of(**again.at(0).open()) == HistoryState::of(**document));
    }

    void dueIsASecondAfterTheLastAndTwoAfterTheFirst()
    {
        using namespace std::chrono_literals;
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        const auto now = EditLog::Clock::now();
        QVERIFY(*desk.log().due(now) <= 1000ms);
        QVERIFY(*desk.log().due(now) > 500ms);
        QCOMPARE(*desk.log().due(now + 5s), 0ms);
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.log().due());
        QVERIFY(desk.document().edits().insert(0, countedBytes(70'000)));
        QCOMPARE(*desk.log().due(), 0ms);
    }

    void aFullDiskStopsNothingAndIsTriedAgain()
    {
        const TempFolder folder;
        for (std::uint64_t call = 1; call < 60; ++call) {
            FaultyIo io(FaultyIo::Fault::Tear, call, ENOSPC);
            LoggedDesk desk(folder.file("f", countedBytes(5000)), &io);
            for (int i = 0; i < 6; ++i) {
                QVERIFY(desk.document().edits().insert(Offset(i), countedBytes(i == 3 ? 2'000'000 : 10)));
                if (desk.log().flush())
                    continue;
                QVERIFY(desk.log().isBroken());
                // What was durable before still is; at worst the last edits are missing.
                for (auto& found : desk.crashed())
                    QVERIFY(found.open());
                QVERIFY(!desk.log().wantsImage());
                QVERIFY(desk.document().edits().overwrite(0, bytesOf("x")));
                QVERIFY(desk.log().wantsImage(EditLog::Clock::now() + EditLog::retryAfter));
                desk.document().steps().setRecorder(&desk.log());
            }
            QVERIFY(desk.log().flush());
            QVERIFY(!desk.log().isBroken());
            auto found = desk.crashed();
            QCOMPARE(found.size(), std::size_t{1});
            QVERIFY(HistoryState::of(**found[0].open()) == HistoryState::of(desk.document()));
            if (!io.hasStruck())
                return;
        }
    }

    void aKillAtAnyCallLeavesAnEarlierStateOrThePresentOne()
    {
        const TempFolder folder;
        std::uint64_t call = 1;
        for (bool wasReached = true; wasReached; ++call) {
            FaultyIo io(FaultyIo::Fault::Kill, call, EIO);
            LoggedDesk desk(folder.file("f", countedBytes(5000)), &io);
            std::vector<NaiveBytes> states{allBytesOf(desk.document().snapshot())};
            std::size_t durable = 0;
            for (int i = 0; i < 4; ++i) {
                QVERIFY(desk.document().edits().insert(Offset(i), countedBytes(i == 2 ? 1'500'000 : 10)));
                states.push_back(allBytesOf(desk.document().snapshot()));
                if (desk.log().flush())
                    durable = states.size() - 1;
            }
            wasReached = io.hasStruck();
            auto found = desk.crashed();
            QVERIFY(found.size() <= 1);
            NaiveBytes bytes = states.front();
            if (!found.empty())
                bytes = allBytesOf((*found[0].open())->snapshot());
            const auto which = std::ranges::find(states, bytes);
            QVERIFY2(which != states.end(), std::to_string(call).c_str());
            QVERIFY2(std::size_t(which - states.begin()) >= durable, std::to_string(call).c_str());
        }
        QVERIFY(call > 20);
    }

    void aLogThatGrewTooLargeIsWrittenAnew()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        for (Size i = 0; !desk.log().wantsImage(); ++i) {
            QVERIFY(i < 100);
            // The same byte typed over and over: a long log of a short history.
            for (int k = 0; k < 20'000; ++k)
                QVERIFY(desk.document().edits().overwrite(1, bytesOf("x"), DocumentEdits::Typing::Yes));
            QVERIFY(desk.log().flush());
        }
        QVERIFY(std::filesystem::file_size(desk.logPath()) > EditLog::compactAbove);
        desk.document().steps().setRecorder(&desk.log());
        QVERIFY(!desk.log().wantsImage());
        QVERIFY(desk.log().flush());
        QVERIFY(std::filesystem::file_size(desk.logPath()) < 100'000);
        QVERIFY(HistoryState::of(**desk.crashed().at(0).open()) == HistoryState::of(desk.document()));
    }

    void anEndedLogIsGone()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.log().end());
        QVERIFY(desk.crashed().empty());
        QVERIFY(std::filesystem::is_empty(desk.state().recovery()));
    }

    void goingLiveLeavesNoLog()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.document().steps().undo());
        QVERIFY(desk.document().mode().switchTo(Access::Write));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("2")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.crashed().empty());
        QVERIFY(desk.document().mode().switchTo(Access::Copy));
        QVERIFY(desk.document().edits().overwrite(1, bytesOf("3")));
        QVERIFY(desk.log().flush());
        QCOMPARE(textOfDocument(**desk.crashed().at(0).open()), std::string("23cdef"));
    }

    void editingGoesOnWhileItIsWritten()
    {
        const TempFolder folder;
        SeededRandom random;
        LoggedDesk desk(folder.file("f", countedBytes(3000)));
        TwinEdits twin(desk.document(), random, 20'000);
        std::atomic<bool> isOver = false;
        std::atomic<int> failures = 0;
        std::thread writer([&] {
            while (!isOver)
                failures += desk.log().flush() ? 0 : 1;
        });
        PosixIo io;
        Progress progress;
        bool isAlike = true;
        for (int i = 0; i < 1500; ++i) {
            isAlike = isAlike && twin.step();
            if (i % 200 == 199)
                isAlike = isAlike && desk.document().saving().save(io, progress, desk.state());
            (void)desk.log().due();
        }
        isOver = true;
        writer.join();
        QVERIFY(isAlike);
        QCOMPARE(failures.load(), 0);
        QVERIFY(desk.log().flush());
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QVERIFY(allBytesOf((*document)->snapshot()) == twin.bytes());
        QVERIFY(HistoryState::of(**document) == HistoryState::of(desk.document()));
    }

    void aLivingProgramsLogIsNobodyElses()
    {
        const TempFolder folder;
        LoggedDesk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().edits().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        PosixIo io;
        QVERIFY(EditRecovery::findAll(io, desk.state()).empty());
        QVERIFY(desk.log().isOnDisk());
        QCOMPARE(desk.crashed().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestEditLogWriting)
#include "tst_editlogwriting.moc"
