// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsteps.h"
#include "document/livesession.h"
#include "document/recoverysentence.h"

#include "document/journalrecovery.h"
#include "document/journalregistry.h"

#include <QTest>

#include <cerrno>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Fault = FaultyIo::Fault;

constexpr Size longTail = 200'000; // more than is rewritten at once

/// What is found where the disk refuses once more what is written again.
RecoveryFinding refusedAtWrite(const LiveSession& session)
{
    for (std::uint64_t call = 1; call < 100; ++call) {
        FaultyIo io = impatient(Fault::Kill, call, ENOSPC);
        const auto findings = JournalRecovery(io, session.state).recoverFile(session.path);
        if (findings && !findings->empty() && !findings->front().ranges.empty())
            return findings->front();
    }
    return {};
}

} // namespace

/// What is done Live can be undone after the program died.
class TestLiveJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }

    void leavingRemovesTheJournal()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        auto document = session.open(io).value();
        QVERIFY(!session.hasJournal());
        QVERIFY(document->edits().overwrite(0, bytesOf("x")));
        QVERIFY(session.hasJournal());
        QVERIFY(document->mode().switchTo(Access::Copy));
        QVERIFY(!session.hasJournal());
        QVERIFY(document->mode().switchTo(Access::Write));
        QVERIFY(document->edits().insert(0, bytesOf("x")));
        document.reset();
        QVERIFY(!session.hasJournal());
        QCOMPARE(JournalRegistry(io, session.state).entries()->size(), std::size_t{0});
    }

    void oldBytesAreOnTheDiskBeforeTheyChange()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        const auto document = session.open(io).value();
        bool wasOld = true;
        io.listen([&](std::uint64_t) { wasOld = wasOld && session.bytes() == session.old; });
        QVERIFY(document->edits().overwrite(300, bytesOf("these were other bytes")));
        io.listen({});
        QVERIFY(wasOld);
        const std::string written = textOf(fileBytes(session.journal()));
        QVERIFY(written.contains(textOf(std::span(session.old).subspan(300, 22))));
        QVERIFY(written.contains("these were other bytes"));
    }

    void undoGoesOnAfterADeath()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) {
            for (const Offset at : {10, 11, 12})
                (void)document.edits().overwrite(at, bytesOf("T"), DocumentEdits::Typing::Yes);
            return document.edits().insert(0, bytesOf("front")) && document.edits().erase({500, 700})
                && document.steps().undo();
        }));
        const NaiveBytes last = session.bytes();
        const auto document = session.open(io).value();
        QCOMPARE(allBytesOf(document->snapshot()), last);
        QCOMPARE(document->history().steps().size(), std::size_t{4});
        QCOMPARE(document->history().position(), std::size_t{2});
        QCOMPARE(document->history().steps()[3].kind, EditKind::Delete);
        QVERIFY(document->steps().redo());
        QCOMPARE(document->size(), Size{805});
        QVERIFY(document->steps().moveTo(0));
        QCOMPARE(session.bytes(), session.old);
        QVERIFY(document->steps().moveTo(2));
        QCOMPARE(session.bytes(), last);
    }

    void settlingAtTheStartMakesTheFileWholeAndKeepsTheUndo()
    {
        using What = RecoveryFinding::What;
        const LiveSession session(countedBytes(longTail));
        FaultyIo dying = impatient(Fault::Kill, 40, EIO);
        QVERIFY(!session.die(dying, [](Document& document) {
            return document.edits().insert(5, bytesOf("five"))
                && document.edits().insert(5, bytesOf("more")).has_value();
        }));
        FaultyIo io = impatient();
        const auto first = JournalRecovery(io, session.state).recoverAll().value();
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(first[0].what, What::UndoKept);
        QVERIFY(!first[0].needsDecision());
        const NaiveBytes whole = session.bytes();
        QVERIFY(whole != session.old);
        QCOMPARE(JournalRecovery(io, session.state).recoverFile(session.path).value()[0].what, What::UndoKept);
        QCOMPARE(session.bytes(), whole);
        auto document = session.open(io).value();
        QVERIFY(document->steps().moveTo(0));
        QCOMPARE(session.bytes(), session.old);
        document.reset();
        QVERIFY(JournalRecovery(io, session.state).recoverAll()->empty());
    }

    void whatTheDiskDidNotTakeIsWrittenAgainAndSaid()
    {
        using What = RecoveryFinding::What;
        const LiveSession session(countedBytes(5000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) {
            return document.edits().overwrite(100, bytesOf("taken"))
                && document.edits().overwrite(3000, bytesOf("refused")).has_value();
        }));
        const NaiveBytes edited = session.bytes();
        // What the kernel dropped after a failed write.
        NaiveBytes lost = edited;
        std::copy_n(session.old.begin() + 3000, 7, lost.begin() + 3000);
        session.put(lost);
        const auto failed = refusedAtWrite(session);
        QCOMPARE(failed.what, What::Failed);
        QCOMPARE(failed.ranges, (std::vector<Range>{{100, 105}, {3000, 3007}}));
        QVERIFY(sentenceOf(failed).contains("0xBB8 to 0xBBF"));
        QVERIFY(sentenceOf(failed).contains(session.journal()));
        const auto found = JournalRecovery(io, session.state).recoverFile(session.path).value();
        QCOMPARE(found.at(0).what, What::WrittenAgain);
        QCOMPARE(found.at(0).ranges, (std::vector<Range>{{3000, 3007}}));
        QCOMPARE(session.bytes(), edited);
        const auto again = JournalRecovery(io, session.state).recoverFile(session.path).value();
        QCOMPARE(again.at(0).what, What::UndoKept);
    }

    void andAfterASecondDeath()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(
            session.die(io, [](Document& document) { return document.edits().insert(0, bytesOf("one")).has_value(); }));
        QVERIFY(session.die(io, [](Document& document) {
            return document.history().canUndo() && document.edits().insert(0, bytesOf("two")) && document.steps().undo()
                && document.steps().undo() && document.steps().redo() && document.edits().insert(0, bytesOf("three"));
        }));
        const auto document = session.open(io).value();
        QCOMPARE(document->history().steps().size(), std::size_t{3});
        QVERIFY(document->steps().undo());
        QCOMPARE(textOf(session.bytes()).substr(0, 3), std::string("one"));
        QVERIFY(document->steps().undo());
        QCOMPARE(session.bytes(), session.old);
    }

    void aFileThatWasChangedSinceKeepsItsBytesAndLosesTheSteps()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(
            io, [](Document& document) { return document.edits().overwrite(0, bytesOf("x")).has_value(); }));
        recoverDying(session, 1000);
        std::ofstream(session.path, std::ios::binary | std::ios::app) << "somebody else";
        const NaiveBytes theirs = session.bytes();
        const auto document = session.open(io).value();
        QCOMPARE(session.bytes(), theirs);
        QVERIFY(!document->history().canUndo());
        QVERIFY(!session.hasJournal());
    }

    void bytesThatAreNeitherOldNorNewAreNotWrittenOver()
    {
        const LiveSession session(countedBytes(1000));
        FaultyIo io = impatient();
        QVERIFY(session.die(
            io, [](Document& document) { return document.edits().overwrite(0, bytesOf("xyz")).has_value(); }));
        NaiveBytes theirs = session.bytes();
        theirs[1] = std::byte{0xFF};
        session.put(theirs);
        const auto refused = session.open(io);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileChanged);
        QCOMPARE(session.bytes(), theirs);
        QVERIFY(session.hasJournal());
    }

    void aTornJournalNeverChangesAByte()
    {
        const LiveSession session(countedBytes(3000));
        FaultyIo io = impatient();
        QVERIFY(session.die(io, [](Document& document) {
            return document.edits().overwrite(10, bytesOf("first")) && document.edits().insert(50, bytesOf("second"))
                && document.edits().overwrite(20, bytesOf("third"));
        }));
        const NaiveBytes last = session.bytes();
        const NaiveBytes journal = fileBytes(session.journal());
        for (std::size_t cut = 0; cut < journal.size(); cut += 1 + cut % 17) {
            NaiveBytes torn(journal.begin(), journal.begin() + static_cast<std::ptrdiff_t>(cut));
            std::ofstream(session.journal(), std::ios::binary | std::ios::trunc)
                .write(reinterpret_cast<const char*>(torn.data()), static_cast<std::streamsize>(torn.size()));
            session.put(last);
            const auto code = inChild([&] {
                auto document = session.open(io);
                if (document)
                    std::ignore = document->release();
                return document || document.error().kind == ErrorKind::FileChanged ? 0 : 1;
            });
            Q_UNUSED(code)
            QCOMPARE(session.bytes(), last);
            if (!session.hasJournal())
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestLiveJournal)
#include "tst_livejournal.moc"
