// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlog.h"
#include "document/editrecovery.h"
#include "document/reapply.h"
#include "support/faultyio.h"
#include "support/randomedits.h"
#include "support/tempfile.h"

#include <QTest>

#include <atomic>
#include <filesystem>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

struct State {
    std::size_t position = 0;
    std::optional<std::size_t> saved;
    std::vector<EditKind> kinds;
    std::vector<History::Clock::time_point> times;
    std::vector<NaiveBytes> states;

    /// All of a history, with the bytes of every state.
    static State of(const Document& document)
    {
        const History& history = document.history();
        State state{.position = history.position(), .saved = history.savedPosition()};
        const auto sources = document.snapshot().sources();
        for (const History::Step& step : history.steps()) {
            state.kinds.push_back(step.kind);
            state.times.push_back(std::chrono::floor<std::chrono::microseconds>(step.time));
            state.states.push_back(allBytesOf(Snapshot(step.tree, sources)));
        }
        return state;
    }
    friend bool operator==(const State&, const State&) = default;
};

/// A document whose edits are logged, as the program does it, and the same after a crash.
class Desk {
public:
    explicit Desk(const std::string& path, Io* io = nullptr)
        : m_log(io ? *io : m_io, m_state.path("recovery"))
        , m_document(path.empty() ? Document::untitled() : Document::open(path).value())
    {
        m_document->setRecorder(&m_log);
    }

    [[nodiscard]] Document& document() { return *m_document; }
    [[nodiscard]] EditLog& log() { return m_log; }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_state.path("")); }

    /// What is on disk at this moment, in a copy whose owner is dead.
    [[nodiscard]] std::vector<EditRecovery> crashed()
    {
        const std::string copy = m_copy.path("recovery");
        std::filesystem::remove_all(copy);
        if (std::filesystem::exists(m_state.path("recovery")))
            std::filesystem::copy(m_state.path("recovery"), copy, std::filesystem::copy_options::recursive);
        return EditRecovery::findAll(m_io, StateFolder(m_copy.path("")));
    }
    [[nodiscard]] std::string logPath() const
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_state.path("recovery"))) {
            if (entry.path().filename() == "log")
                return entry.path().string();
        }
        return {};
    }

private:
    TempFolder m_state;
    TempFolder m_copy;
    PosixIo m_io;
    EditLog m_log;
    std::unique_ptr<Document> m_document;
};

std::string textOfDocument(const Document& document)
{
    return textOf(allBytesOf(document.snapshot()));
}

} // namespace

/// Edits are logged, and come back after the program died.
class TestEditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeTheFirstEdit()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(!desk.log().due());
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.log().isOnDisk());
        QVERIFY(desk.crashed().empty());
    }

    void anEditComesBackWithItsStep()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Desk desk(path);
        QVERIFY(desk.document().overwrite(2, bytesOf("XY")));
        QVERIFY(desk.document().insert(0, bytesOf("new")));
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
        QVERIFY(State::of(**document) == State::of(desk.document()));
        QVERIFY((*document)->undo());
        QCOMPARE(textOfDocument(**document), std::string("abXYef"));
        QVERIFY((*document)->undo());
        QVERIFY(!(*document)->isModified());
        QCOMPARE(textOf(fileBytes(path)), std::string("abcdef"));
    }

    void typingGrowsOneStepHereAndThere()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        for (const char letter : std::string_view("12345"))
            QVERIFY(desk.document().insert(3 + (letter - '1'), bytesOf(std::string(1, letter)), Document::Typing::Yes));
        QVERIFY(desk.document().erase({7, 8}, Document::Typing::Yes));
        QVERIFY(desk.document().erase({6, 7}, Document::Typing::Yes));
        QVERIFY(desk.log().flush());
        QCOMPARE(desk.document().history().steps().size(), std::size_t{3});
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("abc123def"));
        QVERIFY(State::of(**document) == State::of(desk.document()));
    }

    void aDocumentWithoutAFileComesBackWithoutOne()
    {
        Desk desk({});
        QVERIFY(desk.document().insert(0, bytesOf("never saved")));
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
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        QVERIFY(desk.document().overwrite(1, bytesOf("2")));
        QVERIFY(desk.document().overwrite(2, bytesOf("3")));
        QVERIFY(desk.document().moveToStep(1));
        QVERIFY(desk.log().flush());
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), std::string("1bcdef"));
        QVERIFY((*document)->moveToStep(3));
        QCOMPARE(textOfDocument(**document), std::string("123def"));
    }

    void undoingEverythingLeavesNothingToRecover()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        QVERIFY(desk.document().undo());
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.crashed().at(0).isModified());
    }

    void manyBytesGoBesideTheLog()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        const auto many = countedBytes(std::size_t{5} << 20);
        QVERIFY(desk.document().insert(3, many));
        QVERIFY(desk.document().copyBlock(0, {100, 2'000'000}));
        QVERIFY(desk.log().flush());
        QVERIFY(std::filesystem::file_size(desk.logPath()) < 100'000);
        const auto document = desk.crashed().at(0).open();
        QVERIFY(document);
        QVERIFY(State::of(**document) == State::of(desk.document()));
    }

    void theSizeFollowsTheEditsNotTheFile()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "x");
        std::filesystem::resize_file(path, std::uint64_t{1} << 40);
        Desk desk(path);
        QVERIFY(desk.document().fill({0, std::uint64_t{1} << 39}, bytesOf("ab")));
        QVERIFY(desk.document().relocate(5, {std::uint64_t{1} << 38, std::uint64_t{1} << 39}));
        QVERIFY(desk.document().erase({1, (std::uint64_t{1} << 39) + 1}));
        QVERIFY(desk.document().resize(std::uint64_t{1} << 41));
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
        Desk desk(folder.file("f", "abcdef"));
        const auto source = Document::open(other).value();
        QVERIFY(desk.document().replace({3, 3}, source->snapshot()));
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
        Desk desk(path);
        QVERIFY(desk.document().overwrite(2, bytesOf("XY")));
        QVERIFY(desk.document().insert(0, bytesOf("new")));
        PosixIo io;
        Progress progress;
        QVERIFY(desk.log().flush());
        QVERIFY(desk.document().save(io, progress, desk.state()));
        QVERIFY(desk.document().overwrite(0, bytesOf("N")));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Unchanged);
        QCOMPARE(found.at(0).editCount(), std::size_t{1});
        const auto document = found.at(0).open();
        QVERIFY(document);
        QVERIFY(State::of(**document) == State::of(desk.document()));
        QVERIFY((*document)->moveToStep(0));
        QCOMPARE(textOfDocument(**document), std::string("abcdef"));
    }

    void aSaveThatTheProgramDidNotLiveToKnowIsFound()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        Desk desk(path);
        QVERIFY(desk.document().overwrite(100, bytesOf("before")));
        QVERIFY(desk.document().erase({500, 600}));
        PosixIo io;
        Progress progress;
        auto task = desk.document().saveTask();
        QVERIFY(task);
        QVERIFY(desk.document().overwrite(0, bytesOf("meanwhile")));
        QVERIFY(desk.log().flush());
        QVERIFY(Saver(io, progress, desk.state()).run(std::move(*task)));
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Saved);
        QCOMPARE(found.at(0).items().size(), std::size_t{1});
        const auto document = found.at(0).open();
        QVERIFY(document);
        QCOMPARE(textOfDocument(**document), textOfDocument(desk.document()));
        QCOMPARE((*document)->history().savedPosition(), std::optional<std::size_t>(2));
        QVERIFY((*document)->undo());
        QVERIFY(!(*document)->isModified());
        QVERIFY(allBytesOf((*document)->snapshot()) == fileBytes(path));
    }

    void aSaveThatWasPreparedAndNotDoneChangesNothing()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        Desk desk(path);
        QVERIFY(desk.document().overwrite(100, bytesOf("before")));
        QVERIFY(desk.document().saveTask());
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        QCOMPARE(found.at(0).fileState(), EditRecovery::FileState::Unchanged);
        QVERIFY(State::of(**found.at(0).open()) == State::of(desk.document()));
    }

    void editsThatWereAppliedAgainComeBack()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "0123456789abcdefghij");
        Desk desk(path);
        QVERIFY(desk.document().overwrite(3, bytesOf("xy")));
        QVERIFY(desk.log().flush());
        (void)folder.file("f", "0123456789abcdefGHIJ and more");
        Progress progress;
        auto reapplied = Reapply(progress).run(desk.document().reapplyTask().value());
        QVERIFY(reapplied);
        QVERIFY(desk.document().adopt(std::move(*reapplied)));
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
            Desk desk(path);
            TwinEdits twin(desk.document(), random, 20'000);
            PosixIo io;
            Progress progress;
            for (int i = 0; i < 150; ++i) {
                QVERIFY2(twin.step(), twin.lastStep().c_str());
                const auto dice = random.below(30);
                if (dice == 0) {
                    QVERIFY(desk.log().flush());
                    QVERIFY(desk.document().save(io, progress, desk.state()));
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
                QVERIFY2(State::of(**document) == State::of(desk.document()), twin.lastStep().c_str());
            }
        }
    }

    void recoveringAndGoingOnLogsAgain()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().insert(0, countedBytes(3'000'000)));
        QVERIFY(desk.log().flush());
        auto found = desk.crashed();
        auto document = found.at(0).open();
        QVERIFY(document);
        const TempFolder second;
        PosixIo io;
        EditLog log(io, second.path("recovery"));
        (*document)->setRecorder(&log);
        QVERIFY(log.due());
        QVERIFY(log.flush());
        QVERIFY(found.at(0).remove());
        QVERIFY(desk.crashed().size() == 1);
        QVERIFY((*document)->overwrite(1, bytesOf("!")));
        QVERIFY(log.flush());
        QVERIFY(log.isOnDisk());
        QVERIFY(EditRecovery::findAll(io, StateFolder(second.path(""))).empty());
        std::filesystem::create_directory(second.path("copy"));
        std::filesystem::copy(second.path("recovery"), second.path("copy/recovery"),
                              std::filesystem::copy_options::recursive);
        auto again = EditRecovery::findAll(io, StateFolder(second.path("copy")));
        QVERIFY(State::of(**again.at(0).open()) == State::of(**document));
    }

    void dueIsASecondAfterTheLastAndTwoAfterTheFirst()
    {
        using namespace std::chrono_literals;
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        const auto now = EditLog::Clock::now();
        QVERIFY(*desk.log().due(now) <= 1000ms);
        QVERIFY(*desk.log().due(now) > 500ms);
        QCOMPARE(*desk.log().due(now + 5s), 0ms);
        QVERIFY(desk.log().flush());
        QVERIFY(!desk.log().due());
        QVERIFY(desk.document().insert(0, countedBytes(70'000)));
        QCOMPARE(*desk.log().due(), 0ms);
    }

    void aFullDiskStopsNothingAndIsTriedAgain()
    {
        const TempFolder folder;
        for (std::uint64_t call = 1; call < 60; ++call) {
            FaultyIo io(FaultyIo::Fault::Tear, call, ENOSPC);
            Desk desk(folder.file("f", countedBytes(5000)), &io);
            for (int i = 0; i < 6; ++i) {
                QVERIFY(desk.document().insert(Offset(i), countedBytes(i == 3 ? 2'000'000 : 10)));
                if (desk.log().flush())
                    continue;
                QVERIFY(desk.log().isBroken());
                // What was durable before still is; at worst the last edits are missing.
                for (auto& found : desk.crashed())
                    QVERIFY(found.open());
                QVERIFY(!desk.log().wantsImage());
                QVERIFY(desk.document().overwrite(0, bytesOf("x")));
                QVERIFY(desk.log().wantsImage(EditLog::Clock::now() + EditLog::retryAfter));
                desk.document().setRecorder(&desk.log());
            }
            QVERIFY(desk.log().flush());
            QVERIFY(!desk.log().isBroken());
            auto found = desk.crashed();
            QCOMPARE(found.size(), std::size_t{1});
            QVERIFY(State::of(**found[0].open()) == State::of(desk.document()));
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
            Desk desk(folder.file("f", countedBytes(5000)), &io);
            std::vector<NaiveBytes> states{allBytesOf(desk.document().snapshot())};
            std::size_t durable = 0;
            for (int i = 0; i < 4; ++i) {
                QVERIFY(desk.document().insert(Offset(i), countedBytes(i == 2 ? 1'500'000 : 10)));
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
        Desk desk(folder.file("f", "abcdef"));
        for (Size i = 0; !desk.log().wantsImage(); ++i) {
            QVERIFY(i < 100);
            // The same byte typed over and over: a long log of a short history.
            for (int k = 0; k < 20'000; ++k)
                QVERIFY(desk.document().overwrite(1, bytesOf("x"), Document::Typing::Yes));
            QVERIFY(desk.log().flush());
        }
        QVERIFY(std::filesystem::file_size(desk.logPath()) > EditLog::compactAbove);
        desk.document().setRecorder(&desk.log());
        QVERIFY(!desk.log().wantsImage());
        QVERIFY(desk.log().flush());
        QVERIFY(std::filesystem::file_size(desk.logPath()) < 100'000);
        QVERIFY(State::of(**desk.crashed().at(0).open()) == State::of(desk.document()));
    }

    void anEndedLogIsGone()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.log().end());
        QVERIFY(desk.crashed().empty());
        QVERIFY(std::filesystem::is_empty(desk.state().recovery()));
    }

    void goingLiveLeavesNoLog()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.document().undo());
        QVERIFY(desk.document().setAccess(Access::Write));
        QVERIFY(desk.document().overwrite(0, bytesOf("2")));
        QVERIFY(desk.log().flush());
        QVERIFY(desk.crashed().empty());
        QVERIFY(desk.document().setAccess(Access::Copy));
        QVERIFY(desk.document().overwrite(1, bytesOf("3")));
        QVERIFY(desk.log().flush());
        QCOMPARE(textOfDocument(**desk.crashed().at(0).open()), std::string("23cdef"));
    }

    void editingGoesOnWhileItIsWritten()
    {
        const TempFolder folder;
        SeededRandom random;
        Desk desk(folder.file("f", countedBytes(3000)));
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
                isAlike = isAlike && desk.document().save(io, progress, desk.state());
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
        QVERIFY(State::of(**document) == State::of(desk.document()));
    }

    void aLivingProgramsLogIsNobodyElses()
    {
        const TempFolder folder;
        Desk desk(folder.file("f", "abcdef"));
        QVERIFY(desk.document().overwrite(0, bytesOf("1")));
        QVERIFY(desk.log().flush());
        PosixIo io;
        QVERIFY(EditRecovery::findAll(io, desk.state()).empty());
        QVERIFY(desk.log().isOnDisk());
        QCOMPARE(desk.crashed().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestEditLog)
#include "tst_editlog.moc"
