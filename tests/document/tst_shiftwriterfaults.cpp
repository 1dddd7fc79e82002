// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftcases.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <functional>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Outcome = ShiftWriter::Outcome;
using Fault = FaultyIo::Fault;

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

/// Shifting dies, fails or is cancelled at any call, on disks that lie as well.
class TestShiftWriterFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }

    void aProgramThatDiesLeavesWhatRecoveryCompletes_data() { addCases(); }
    void aProgramThatDiesLeavesWhatRecoveryCompletes()
    {
        QFETCH(std::size_t, index);
        forEachCall(index, Fault::Kill, EIO, [](ShiftAttempt& attempt, const Result<>&) {
            verifyTruth(attempt);
            const bool mustBeNew = attempt.outcome == Outcome::Saved || attempt.outcome == Outcome::InJournal;
            FaultyIo io = impatient();
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
            for (std::size_t i = 0; i < std::size(shiftCases); ++i)
                QTest::addRow("%s, %s", shiftCases[i].name, name) << i << static_cast<int>(fault) << code;
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
            FaultyIo io = impatient();
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
            FaultyIo io = impatient();
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
            FaultyIo whole = impatient();
            QVERIFY(attempt.recover(whole));
            QVERIFY(isOldOrNew(attempt));
            QVERIFY(!attempt.hasJournal());
        }
    }

    void whatSomebodyWroteAfterADeathIsNotWrittenOver()
    {
        std::size_t refused = 0;
        forEachCall(0, Fault::Kill, EIO, [&](ShiftAttempt& attempt, const Result<>&) {
            std::filesystem::resize_file(attempt.path, fileSize / 2);
            const NaiveBytes theirs = attempt.bytes();
            FaultyIo io = impatient();
            const auto recovered = attempt.recover(io);
            QVERIFY(attempt.bytes() == theirs);
            refused += recovered ? 0 : 1;
        });
        QVERIFY(refused > 30);
    }
};

QTEST_GUILESS_MAIN(TestShiftWriterFaults)
#include "tst_shiftwriterfaults.moc"
