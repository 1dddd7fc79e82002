// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/journalrecovery.h"
#include "document/saver.h"
#include "mapping/io.h"
#include "support/faultyio.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <filesystem>
#include <functional>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

namespace fs = std::filesystem;
using Fault = FaultyIo::Fault;

constexpr std::size_t fileSize = 3000;

/// One way to save, on a fresh file each time.
struct Way {
    const char* name;
    bool changesLength;
    bool hasLink;
    /// Empty: the file itself.
    const char* saveAs;
    bool isOtherThere;

    [[nodiscard]] bool isInPlace() const { return !saveAs[0] && (!changesLength || hasLink); }
};

constexpr Way ways[] = {
    {"patch in place", false, false, "", false},
    {"replace", true, false, "", false},
    {"shift in place, longer", true, true, "", false},
    {"save as a new file", true, false, "other", false},
    {"save as over another file", true, false, "other", true},
};

/// A document with edits of every sort, about to be saved in one way.
class Attempt {
public:
    explicit Attempt(const Way& way) : m_way(way)
    {
        if (way.hasLink)
            fs::create_hard_link(path, m_folder.path("link"));
        if (way.isOtherThere)
            (void)m_folder.file("other", "other");
        document = Document::open(path).value();
        edit();
        edited = allBytesOf(document->snapshot());
    }

    Result<> save(Io& io)
    {
        Progress progress;
        auto task = m_way.saveAs[0] ? document->saving().taskTo(target()) : document->saving().task();
        if (!task)
            return std::unexpected(task.error());
        Saver saver(io, progress, state);
        auto outcome = saver.run(std::move(*task));
        fate = saver.fate();
        if (!outcome)
            return std::unexpected(outcome.error());
        return document->saving().adopt(std::move(*outcome));
    }

    /// What the next start of the program does.
    void recover()
    {
        PosixIo io;
        const auto findings = JournalRecovery(io, state).recoverAll();
        QVERIFY(findings);
        for (const RecoveryFinding& finding : *findings)
            QVERIFY(!finding.needsDecision());
        QVERIFY(JournalRegistry(io, state).entries()->empty());
    }

    [[nodiscard]] bool isShift() const { return m_way.hasLink; }
    [[nodiscard]] std::string target() const { return m_way.saveAs[0] ? m_folder.path(m_way.saveAs) : path; }
    /// What the target has before it is saved; nothing where there is no file.
    [[nodiscard]] NaiveBytes before() const
    {
        if (!m_way.saveAs[0])
            return countedBytes(fileSize);
        return bytesOf(m_way.isOtherThere ? "other" : "");
    }
    [[nodiscard]] std::size_t temporaryFiles() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(m_folder.path("")))
            count += entry.path().filename().string().contains(".hexfolio-") ? 1 : 0;
        return count;
    }
    /// Undoing everything gives the bytes that were opened.
    [[nodiscard]] bool undoesToTheBeginning() const
    {
        while (document->history().canUndo()) {
            if (!document->steps().undo())
                return false;
        }
        return allBytesOf(document->snapshot()) == countedBytes(fileSize);
    }

private:
    void edit()
    {
        (void)document->edits().overwrite(10, bytesOf("typed"));
        (void)document->edits().copyBlock(1000, {900, 1100});
        (void)document->edits().relocate(2500, {2000, 2100});
        (void)document->edits().fill({200, 300}, bytesOf("fill"));
        if (m_way.changesLength)
            (void)document->edits().insert(1500, bytesOf("longer than it was"));
    }

    const Way& m_way;
    TempFolder m_folder;

public:
    const std::string path = m_folder.file("file", countedBytes(fileSize));
    const StateFolder state{m_folder.path("state")};
    std::unique_ptr<Document> document;
    NaiveBytes edited;
    SaveFate fate = SaveFate::Uncertain;
};

/// Runs `check` with a fault at the first call, the second, and so on until a save no longer reaches it.
void forEachCall(const Way& way, Fault fault, int osCode,
                 const std::function<void(Attempt&, const FaultyIo&, const Result<>&)>& check)
{
    for (std::uint64_t call = 1;; ++call) {
        Attempt attempt(way);
        FaultyIo io(fault, call, osCode);
        io.skipWaiting();
        const Result<> saved = attempt.save(io);
        if (!io.hasStruck()) {
            QVERIFY(call > 5);
            QVERIFY(saved);
            return;
        }
        check(attempt, io, saved);
        if (QTest::currentTestFailed()) {
            qWarning("%s, call %d", way.name, static_cast<int>(call));
            return;
        }
    }
}

void addWays()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < std::size(ways); ++i)
        QTest::newRow(ways[i].name) << i;
}

/// What was saved is there, whole, and undo goes on.
void verifySaved(Attempt& attempt)
{
    QVERIFY(fileBytes(attempt.target()) == attempt.edited);
    QVERIFY(allBytesOf(attempt.document->snapshot()) == attempt.edited);
    QVERIFY(!attempt.document->isModified());
    // What could not be removed at once is removed at the next start.
    if (attempt.temporaryFiles() > 0)
        attempt.recover();
    QCOMPARE(attempt.temporaryFiles(), 0U);
    QVERIFY(fileBytes(attempt.target()) == attempt.edited);
    QVERIFY(attempt.undoesToTheBeginning());
}

/// Nothing was saved, nothing is lost, and the next attempt works.
void verifyNothingLost(Attempt& attempt, const FaultyIo& io)
{
    QVERIFY(attempt.document->isModified());
    QVERIFY(allBytesOf(attempt.document->snapshot()) == attempt.edited);
    QVERIFY(allBytesOf(attempt.document->onDisk()) == countedBytes(fileSize));
    if (attempt.fate == SaveFate::Unchanged) {
        QVERIFY(fileBytes(attempt.target()) == attempt.before());
        QCOMPARE(attempt.temporaryFiles(), 0U);
    }
    if (io.hasRenamed())
        return;
    PosixIo whole;
    if (attempt.isShift() && attempt.fate == SaveFate::InJournal) {
        // Half of it is moved: the same program does not go on from there, the next one does.
        QVERIFY(!attempt.save(whole));
        attempt.recover();
        QVERIFY(fileBytes(attempt.target()) == attempt.edited);
        return;
    }
    QVERIFY(attempt.save(whole));
    verifySaved(attempt);
}

/// The old bytes or the new ones, and which of them is what was said.
void verifyOldOrNewAfterRecovery(Attempt& attempt, bool wasSaved)
{
    const bool isInJournal = attempt.fate == SaveFate::InJournal;
    const bool mustBeOld = attempt.fate == SaveFate::Unchanged && !wasSaved;
    attempt.recover();
    const NaiveBytes found = fileBytes(attempt.target());
    QVERIFY(found == attempt.edited || found == attempt.before());
    QVERIFY(found == attempt.edited || !(wasSaved || isInJournal));
    QVERIFY(found == attempt.before() || !mustBeOld);
    QCOMPARE(attempt.temporaryFiles(), 0U);
}

} // namespace

/// A save in which the n-th call to the system fails, for every n.
class SaverFaultsTest : public QObject {
    Q_OBJECT

    void failEachCall(std::size_t index, Fault fault, int osCode)
    {
        forEachCall(ways[index], fault, osCode, [&](Attempt& attempt, const FaultyIo& io, const Result<>& saved) {
            if (saved) {
                verifySaved(attempt);
                return;
            }
            QCOMPARE(saved.error().kind, systemError(osCode, {}).kind);
            QVERIFY(!saved.error().path.empty());
            // Another file that cannot be replaced is the one thing that may be left half written; not here.
            verifyNothingLost(attempt, io);
        });
    }

private Q_SLOTS:
    void anInputOutputErrorLosesNothing_data() { addWays(); }
    void anInputOutputErrorLosesNothing()
    {
        QFETCH(std::size_t, index);
        failEachCall(index, Fault::Fail, EIO);
    }

    void aFullDiskLosesNothing_data() { addWays(); }
    void aFullDiskLosesNothing()
    {
        QFETCH(std::size_t, index);
        failEachCall(index, Fault::Fail, ENOSPC);
    }

    void aTornWriteLosesNothing_data() { addWays(); }
    void aTornWriteLosesNothing()
    {
        QFETCH(std::size_t, index);
        failEachCall(index, Fault::Tear, EIO);
    }

    void aProgramThatDiesLeavesTheOldFileOrTheNewOne_data() { addWays(); }
    void aProgramThatDiesLeavesTheOldFileOrTheNewOne()
    {
        QFETCH(std::size_t, index);
        const Way& way = ways[index];
        forEachCall(way, Fault::Kill, EIO, [&](Attempt& attempt, const FaultyIo&, const Result<>& saved) {
            QVERIFY(allBytesOf(attempt.document->snapshot()) == attempt.edited);
            QVERIFY(saved || attempt.document->isModified());
            QVERIFY(attempt.undoesToTheBeginning());
            verifyOldOrNewAfterRecovery(attempt, saved.has_value());
        });
    }

    void whatIsInTheJournalIsCompletedOrTakenBackByTheNextSave()
    {
        int count = 0;
        forEachCall(ways[0], Fault::Kill, EIO, [&](Attempt& attempt, const FaultyIo&, const Result<>& saved) {
            if (saved || attempt.fate != SaveFate::InJournal)
                return;
            ++count;
            QVERIFY(attempt.document->edits().overwrite(50, bytesOf("more")));
            attempt.edited = allBytesOf(attempt.document->snapshot());
            PosixIo whole;
            QVERIFY(attempt.save(whole));
            verifySaved(attempt);
            attempt.recover();
        });
        QVERIFY(count > 3);
    }

    void whatIsInTheJournalCanBeSavedElsewhere()
    {
        forEachCall(ways[0], Fault::Kill, EIO, [&](Attempt& attempt, const FaultyIo&, const Result<>& saved) {
            if (saved)
                return;
            PosixIo whole;
            const std::string other = attempt.target() + "-rescued";
            Progress progress;
            QVERIFY(Saver(whole, progress, attempt.state).writeFile(attempt.document->snapshot(), other));
            QVERIFY(fileBytes(other) == attempt.edited);
        });
    }

    void recoveryThatDiesIsRepeated()
    {
        int count = 0;
        forEachCall(ways[0], Fault::Kill, EIO, [&](Attempt& attempt, const FaultyIo&, const Result<>& saved) {
            if (saved || attempt.fate != SaveFate::InJournal)
                return;
            for (std::uint64_t call = 1;; ++call) {
                FaultyIo dying(Fault::Kill, call, EIO);
                (void)JournalRecovery(dying, attempt.state).recoverAll();
                if (!dying.hasStruck())
                    break;
                ++count;
            }
            attempt.recover();
            QVERIFY(fileBytes(attempt.target()) == attempt.edited);
        });
        QVERIFY(count > 20);
    }

    void aDiskThatLiesIsFoundOutInPlace()
    {
        forEachCall(ways[0], Fault::Lie, EIO, [&](Attempt& attempt, const FaultyIo& io, const Result<>& saved) {
            if (saved) {
                verifySaved(attempt);
                return;
            }
            QCOMPARE(saved.error().kind, ErrorKind::InputOutput);
            verifyNothingLost(attempt, io);
        });
    }

    void anErrorSaysWhatBecameOfTheFile_data() { addWays(); }
    void anErrorSaysWhatBecameOfTheFile()
    {
        QFETCH(std::size_t, index);
        for (const Fault fault : {Fault::Fail, Fault::Tear, Fault::Kill}) {
            forEachCall(ways[index], fault, ENOSPC, [&](Attempt& attempt, const FaultyIo&, const Result<>& saved) {
                if (saved)
                    return;
                QVERIFY(saved.error().reason);
                const std::string reason = saved.error().reason;
                QCOMPARE(reason.contains("safe in the journal"), attempt.fate == SaveFate::InJournal);
                const bool saysOld = reason.contains("the file is as it was") || reason.contains("old bytes again");
                QVERIFY(saysOld || attempt.fate != SaveFate::Unchanged);
                QVERIFY(!saysOld || attempt.fate != SaveFate::InJournal);
                if (saysOld)
                    QVERIFY(fileBytes(attempt.target()) == attempt.before());
            });
        }
    }
};

QTEST_GUILESS_MAIN(SaverFaultsTest)
#include "tst_saverfaults.moc"
