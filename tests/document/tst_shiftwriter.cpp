// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyio.h"
#include "support/randomedits.h"
#include "support/shiftattempt.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <limits>
#include <stop_token>
#include <thread>

#include <sys/stat.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Outcome = ShiftWriter::Outcome;
using Fault = FaultyIo::Fault;

constexpr Size fileSize = 700;
constexpr Size smallChunk = 128;
constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();

/// The real system without waiting for the disk.
FaultyIo impatient(Fault fault, std::uint64_t call, int osCode)
{
    FaultyIo io(fault, call, osCode);
    io.skipWaiting();
    return io;
}

/// Parts that go up, parts that go down, a block in another order, a fill, typed bytes.
void growing(Document& document)
{
    QVERIFY(document.insert(50, bytesOf("typed")));
    QVERIFY(document.erase({200, 230}));
    QVERIFY(document.relocate(300, {600, 640}));
    QVERIFY(document.insert(400, NaiveBytes(90, std::byte{0x11})));
    QVERIFY(document.fill({500, 620}, bytesOf("fi")));
}

void shrinking(Document& document)
{
    QVERIFY(document.erase({20, 150}));
    QVERIFY(document.insert(300, bytesOf("some more")));
    QVERIFY(document.overwrite(400, bytesOf("overwritten")));
}

void appending(Document& document)
{
    QVERIFY(document.insert(fileSize, bytesOf("at the end")));
}

void cutting(Document& document)
{
    QVERIFY(document.resize(11));
}

void emptying(Document& document)
{
    QVERIFY(document.resize(0));
}

struct Case {
    const char* name;
    void (*edit)(Document&);
};

constexpr Case cases[] = {
    {"growing", growing}, {"shrinking", shrinking}, {"appending", appending},
    {"cutting", cutting}, {"emptying", emptying},
};

void addCases()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::newRow(cases[i].name) << i;
}

ShiftAttempt attemptOf(std::size_t index)
{
    return {countedBytes(fileSize), cases[index].edit, smallChunk};
}

bool isOldOrNew(const ShiftAttempt& attempt)
{
    return attempt.bytes() == attempt.old || attempt.bytes() == attempt.edited;
}

/// What was said is what is.
void verifyTruth(ShiftAttempt& attempt)
{
    if (attempt.outcome == Outcome::Saved)
        QVERIFY(attempt.bytes() == attempt.edited);
    if (attempt.outcome == Outcome::NotSaved || attempt.outcome == Outcome::Uncertain)
        QVERIFY(attempt.bytes() == attempt.old);
    QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
    QCOMPARE(allBytesOf(attempt.before), attempt.old);
    QVERIFY(attempt.isLinked());
}

/// A fault at the first call, the second, and so on until a save no longer reaches it.
void forEachCall(std::size_t index, Fault fault, int osCode,
                 const std::function<void(ShiftAttempt&, const Result<>&)>& check)
{
    for (std::uint64_t call = 1;; ++call) {
        ShiftAttempt attempt = attemptOf(index);
        FaultyIo io = impatient(fault, call, osCode);
        const Result<> saved = attempt.save(io);
        if (!io.hasStruck()) {
            QVERIFY(call > 20);
            QVERIFY(saved);
            return;
        }
        check(attempt, saved);
        if (QTest::currentTestFailed()) {
            qWarning("call %d", static_cast<int>(call));
            return;
        }
    }
}

} // namespace

class TestShiftWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In memory, where there is such a place: thousands of files are written and synced.
    void initTestCase()
    {
        if (std::filesystem::exists("/dev/shm"))
            qputenv("TMPDIR", "/dev/shm");
    }

    void theFileBecomesTheDocumentAndStaysTheSameFile_data() { addCases(); }
    void theFileBecomesTheDocumentAndStaysTheSameFile()
    {
        QFETCH(std::size_t, index);
        ShiftAttempt attempt = attemptOf(index);
        PosixIo io;
        QVERIFY(attempt.save(io));
        QCOMPARE(attempt.outcome, Outcome::Saved);
        QCOMPARE(attempt.bytes(), attempt.edited);
        QVERIFY(attempt.isLinked());
        QVERIFY(!attempt.hasJournal());
        QVERIFY(!attempt.document->isModified());
        QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
        QCOMPARE(allBytesOf(attempt.before), attempt.old);
        QVERIFY(attempt.undoesToTheBeginning());
    }

    void whoReadsMeanwhileNeverNotices_data() { addCases(); }
    void whoReadsMeanwhileNeverNotices()
    {
        QFETCH(std::size_t, index);
        ShiftAttempt attempt = attemptOf(index);
        FaultyIo io = impatient(Fault::Fail, never, 0);
        const Snapshot shown = attempt.document->snapshot();
        bool isRight = true;
        io.listen([&](std::uint64_t) {
            isRight = isRight && allBytesOf(shown) == attempt.edited && allBytesOf(attempt.before) == attempt.old;
        });
        QVERIFY(attempt.save(io));
        QVERIFY(isRight);
    }

    void norDoWhoeverReadsOnOtherThreads()
    {
        ShiftAttempt attempt(countedBytes(300'000), shrinking, 9000);
        FaultyIo io = impatient(Fault::Fail, never, 0);
        const Snapshot shown = attempt.document->snapshot();
        std::atomic<int> wrong = 0;
        std::atomic<bool> isOver = false;
        const auto read = [&](const Snapshot& snapshot, const NaiveBytes& wanted) {
            while (!isOver)
                wrong += allBytesOf(snapshot) == wanted ? 0 : 1;
        };
        std::jthread first([&] { read(shown, attempt.edited); });
        std::jthread second([&] { read(attempt.before, attempt.old); });
        const auto saved = attempt.save(io);
        isOver = true;
        first.join();
        second.join();
        QVERIFY(saved);
        QCOMPARE(wrong.load(), 0);
    }

    void aProgramThatDiesLeavesWhatRecoveryCompletes_data() { addCases(); }
    void aProgramThatDiesLeavesWhatRecoveryCompletes()
    {
        QFETCH(std::size_t, index);
        forEachCall(index, Fault::Kill, EIO, [](ShiftAttempt& attempt, const Result<>&) {
            verifyTruth(attempt);
            const bool mustBeNew = attempt.outcome == Outcome::Saved || attempt.outcome == Outcome::InJournal;
            FaultyIo io = impatient(Fault::Fail, never, 0);
            QVERIFY(attempt.recover(io));
            QVERIFY(isOldOrNew(attempt));
            QVERIFY(!mustBeNew || attempt.bytes() == attempt.edited);
            QVERIFY(!attempt.hasJournal());
            QCOMPARE(JournalRegistry(io, attempt.state).entries()->size(), std::size_t{0});
            QVERIFY(attempt.isLinked());
        });
    }

    void aRecoveryThatDiesIsCompletedByTheNext_data() { addCases(); }
    void aRecoveryThatDiesIsCompletedByTheNext()
    {
        QFETCH(std::size_t, index);
        forEachCall(index, Fault::Kill, EIO, [](ShiftAttempt& attempt, const Result<>&) {
            const bool mustBeNew = attempt.outcome == Outcome::Saved || attempt.outcome == Outcome::InJournal;
            // Killed at the first call, then the second: each goes on where the one before was cut off.
            for (std::uint64_t call = 1;; ++call) {
                FaultyIo dying = impatient(Fault::Kill, call, EIO);
                (void)attempt.recover(dying);
                if (!dying.hasStruck())
                    break;
            }
            QVERIFY(isOldOrNew(attempt));
            QVERIFY(!mustBeNew || attempt.bytes() == attempt.edited);
            QVERIFY(!attempt.hasJournal());
        });
    }

    void afterADeathItCanBeTakenBackInstead_data() { addCases(); }
    void afterADeathItCanBeTakenBackInstead()
    {
        QFETCH(std::size_t, index);
        forEachCall(index, Fault::Kill, EIO, [](ShiftAttempt& attempt, const Result<>&) {
            for (std::uint64_t call = 1;; ++call) {
                FaultyIo dying = impatient(Fault::Kill, call, EIO);
                const auto back = attempt.recover(dying, ShiftRecovery::Wish::TakeBack);
                if (dying.hasStruck())
                    continue;
                QVERIFY(back);
                break;
            }
            QVERIFY(attempt.outcome == Outcome::Saved || attempt.bytes() == attempt.old);
            QVERIFY(!attempt.hasJournal());
        });
    }

    void everyErrorLosesNothingAndIsTold_data()
    {
        QTest::addColumn<std::size_t>("index");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        for (const auto& [name, fault, code] : {std::tuple{"error", Fault::Fail, EIO},
                                                {"full disk", Fault::Fail, ENOSPC},
                                                {"torn", Fault::Tear, EIO},
                                                {"torn by a full disk", Fault::Tear, ENOSPC}}) {
            for (std::size_t i = 0; i < std::size(cases); ++i)
                QTest::addRow("%s, %s", cases[i].name, name) << i << static_cast<int>(fault) << code;
        }
    }
    void everyErrorLosesNothingAndIsTold()
    {
        QFETCH(std::size_t, index);
        QFETCH(int, fault);
        QFETCH(int, code);
        forEachCall(index, static_cast<Fault>(fault), code, [&](ShiftAttempt& attempt, const Result<>& saved) {
            verifyTruth(attempt);
            QVERIFY(saved || !saved.error().path.empty());
            QVERIFY(saved || saved.error().kind == systemError(code, {}).kind);
            FaultyIo io = impatient(Fault::Fail, never, 0);
            QVERIFY(attempt.recover(io));
            QVERIFY(isOldOrNew(attempt));
            QVERIFY(attempt.outcome != Outcome::InJournal || attempt.bytes() == attempt.edited);
            if (attempt.outcome == Outcome::NotSaved) {
                QVERIFY(attempt.bytes() == attempt.old);
                QVERIFY(attempt.save(io));
                QCOMPARE(attempt.bytes(), attempt.edited);
                QVERIFY(attempt.undoesToTheBeginning());
            }
        });
    }

    void aDiskThatLiesIsFoundOut_data() { addCases(); }
    void aDiskThatLiesIsFoundOut()
    {
        QFETCH(std::size_t, index);
        forEachCall(index, Fault::Lie, EIO, [](ShiftAttempt& attempt, const Result<>& saved) {
            QVERIFY(!saved || attempt.bytes() == attempt.edited);
            QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
        });
    }

    void cancellingAtAnyCallGivesTheOldFileBack_data() { addCases(); }
    void cancellingAtAnyCallGivesTheOldFileBack()
    {
        QFETCH(std::size_t, index);
        std::size_t cancelled = 0;
        for (std::uint64_t call = 1;; ++call) {
            ShiftAttempt attempt = attemptOf(index);
            FaultyIo io = impatient(Fault::Fail, never, 0);
            std::stop_source stop;
            std::uint64_t calls = 0;
            io.listen([&](std::uint64_t at) {
                calls = at;
                if (at == call)
                    stop.request_stop();
            });
            Progress progress(stop.get_token());
            const auto saved = attempt.save(io, progress);
            verifyTruth(attempt);
            QVERIFY(!attempt.hasJournal());
            QVERIFY(saved || saved.error().kind == ErrorKind::Cancelled);
            QCOMPARE(attempt.outcome, saved ? Outcome::Saved : Outcome::NotSaved);
            cancelled += saved ? 0 : 1;
            if (calls < call)
                break;
        }
        QVERIFY(cancelled > 10);
    }

    void aDeathWhileGoingBackIsCompletedBackwards()
    {
        for (std::uint64_t call = 1;; ++call) {
            ShiftAttempt attempt = attemptOf(0);
            FaultyIo io = impatient(Fault::Kill, call, EIO);
            std::stop_source stop;
            std::uint64_t writes = 0;
            // Late, so that there is much to be taken back.
            io.listen([&](std::uint64_t at) {
                writes = at;
                if (at == 60)
                    stop.request_stop();
            });
            Progress progress(stop.get_token());
            (void)attempt.save(io, progress);
            if (!io.hasStruck())
                break;
            verifyTruth(attempt);
            FaultyIo whole = impatient(Fault::Fail, never, 0);
            QVERIFY(attempt.recover(whole));
            QVERIFY(isOldOrNew(attempt));
            QVERIFY(!attempt.hasJournal());
        }
    }

    void moreThanMayBeKeptGoesOnlyForward()
    {
        ShiftAttempt attempt(countedBytes(fileSize), shrinking, smallChunk);
        FaultyIo io = impatient(Fault::Fail, never, 0);
        std::stop_source stop;
        io.listen([&](std::uint64_t at) {
            if (at == 60)
                stop.request_stop();
        });
        Progress progress(stop.get_token());
        QVERIFY(attempt.save(io, progress, 10));
        QCOMPARE(attempt.outcome, Outcome::Saved);
        QCOMPARE(attempt.bytes(), attempt.edited);
        QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
        QVERIFY(!attempt.document->history().canUndo());
        QVERIFY(attempt.before.bytes({0, fileSize}).error().kind == ErrorKind::FileChanged);
    }

    void aFileThatSomebodyChangedIsLeftAlone()
    {
        ShiftAttempt attempt = attemptOf(0);
        const NaiveBytes theirs = countedBytes(fileSize + 1);
        std::ofstream(attempt.path, std::ios::binary)
            .write(reinterpret_cast<const char*>(theirs.data()), static_cast<std::streamsize>(theirs.size()));
        FaultyIo io = impatient(Fault::Fail, never, 0);
        const auto saved = attempt.save(io);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileChanged);
        QCOMPARE(attempt.bytes(), theirs);
        QVERIFY(!attempt.hasJournal());
    }

    void whatSomebodyWroteAfterADeathIsNotWrittenOver()
    {
        std::size_t refused = 0;
        forEachCall(0, Fault::Kill, EIO, [&](ShiftAttempt& attempt, const Result<>&) {
            std::filesystem::resize_file(attempt.path, fileSize / 2);
            const NaiveBytes theirs = attempt.bytes();
            FaultyIo io = impatient(Fault::Fail, never, 0);
            const auto recovered = attempt.recover(io);
            QVERIFY(attempt.bytes() == theirs);
            refused += recovered ? 0 : 1;
        });
        QVERIFY(refused > 30);
    }

    void holesStayHoles()
    {
        constexpr Size mib = Size{1} << 20;
        NaiveBytes bytes(8 * mib);
        std::ranges::fill(bytes.begin(), bytes.begin() + 1000, std::byte{'a'});
        std::ranges::fill(bytes.end() - 1000, bytes.end(), std::byte{'z'});
        // Reading a hole of a file in memory fills it.
        qunsetenv("TMPDIR");
        ShiftAttempt attempt(NaiveBytes(10), [](Document&) { }, mib);
        // The fixture wrote ten zeros; the file proper is made sparse here.
        std::filesystem::resize_file(attempt.path, 0);
        std::filesystem::resize_file(attempt.path, bytes.size());
        std::fstream stream(attempt.path, std::ios::binary | std::ios::in | std::ios::out);
        stream.write(reinterpret_cast<const char*>(bytes.data()), 1000);
        stream.seekp(static_cast<std::streamoff>(bytes.size() - 1000));
        stream.write(reinterpret_cast<const char*>(bytes.data() + bytes.size() - 1000), 1000);
        stream.close();
        initTestCase();
        attempt.document = Document::open(attempt.path).value();
        attempt.before = attempt.document->snapshot();
        attempt.old = bytes;
        QVERIFY(attempt.document->insert(500, bytesOf("inserted")));
        QVERIFY(attempt.document->resize(bytes.size() + 3 * mib));
        attempt.edited = allBytesOf(attempt.document->snapshot());
        FaultyIo io = impatient(Fault::Fail, never, 0);
        QVERIFY(attempt.save(io));
        QCOMPARE(attempt.bytes(), attempt.edited);
        struct ::stat status = {};
        QCOMPARE(::stat(attempt.path.c_str(), &status), 0);
        QVERIFY2(status.st_blocks * 512 < 64'000, std::to_string(status.st_blocks).c_str());
        QVERIFY(attempt.undoesToTheBeginning());
    }

    void randomDocumentsAreShiftedAndUndone()
    {
        SeededRandom random;
        for (int round = 0; round < 60; ++round) {
            const Size size = random.between(1, 4000);
            ShiftAttempt attempt(
                countedBytes(size),
                [&](Document& document) {
                    TwinEdits twin(document, random, 8000);
                    for (std::uint64_t i = random.between(1, 15); i > 0; --i)
                        QVERIFY(twin.step());
                },
                random.between(1, 900));
            FaultyIo io = impatient(Fault::Fail, never, 0);
            QVERIFY(attempt.save(io));
            QCOMPARE(attempt.bytes(), attempt.edited);
            QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
            QVERIFY(attempt.undoesToTheBeginning());
        }
    }
};

QTEST_GUILESS_MAIN(TestShiftWriter)
#include "tst_shiftwriter.moc"
