// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/journalrecovery.h"
#include "document/saver.h"
#include "mapping/io.h"
#include "support/faultyio.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

namespace fs = std::filesystem;
using What = RecoveryFinding::What;

/// A file whose save was cut off after some calls, and what it has before and after it.
class CutOffSave {
public:
    explicit CutOffSave(std::uint64_t calls)
    {
        const auto document = Document::open(path).value();
        (void)document->edits().overwrite(3, bytesOf("abc"));
        (void)document->edits().fill({20, 40}, bytesOf("z"));
        after = allBytesOf(document->snapshot());
        FaultyIo io(FaultyIo::Fault::Kill, calls, EIO);
        io.skipWaiting();
        Progress progress;
        Saver saver(io, progress, state);
        (void)saver.run(document->saving().task().value());
        fate = saver.fate();
    }
    /// One that has its journal, and nothing, half or all of the new bytes in the file.
    static CutOffSave committed()
    {
        // Found once: how many calls it takes.
        static std::uint64_t calls = 1;
        for (;; ++calls) {
            CutOffSave save(calls);
            if (save.fate == SaveFate::InJournal)
                return save;
        }
    }

    [[nodiscard]] JournalRegistry::Entry entry() const
    {
        PosixIo io;
        return JournalRegistry(io, state).entries().value().at(0);
    }
    std::vector<RecoveryFinding> recovered() const
    {
        PosixIo io;
        return JournalRecovery(io, state).recoverAll().value();
    }
    void put(std::span<const std::byte> bytes, Offset offset = 0) const
    {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset)), ssize_t(bytes.size()));
        ::close(fd);
    }
    [[nodiscard]] NaiveBytes found() const { return fileBytes(path); }
    [[nodiscard]] std::string pathOf(const std::string& name) const { return m_folder->path(name); }
    [[nodiscard]] bool hasJournal() const { return fs::exists(m_folder->path(".file.hexfolio-journal")); }

private:
    std::shared_ptr<TempFolder> m_folder = std::make_shared<TempFolder>();

public:
    const NaiveBytes before = countedBytes(60);
    const std::string path = m_folder->file("file", before);
    const StateFolder state{m_folder->path("state")};
    NaiveBytes after;
    SaveFate fate = SaveFate::Unchanged;
};

What whatOf(const std::vector<RecoveryFinding>& findings)
{
    return findings.size() == 1 ? findings[0].what : What::Failed;
}

} // namespace

class JournalRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommittedSaveIsCompletedHoweverMuchOfItWasWritten()
    {
        const CutOffSave save = CutOffSave::committed();
        const NaiveBytes journal = fileBytes(save.entry().path);
        QCOMPARE(save.found(), save.before);
        QCOMPARE(whatOf(save.recovered()), What::Completed);
        QCOMPARE(save.found(), save.after);
        QVERIFY(!save.hasJournal());
        QVERIFY(save.recovered().empty());
        // Torn after every single byte.
        for (std::size_t written = 0; written <= save.after.size(); ++written) {
            const CutOffSave torn = CutOffSave::committed();
            torn.put(std::span(torn.after).first(written));
            QCOMPARE(whatOf(torn.recovered()), What::Completed);
            QCOMPARE(torn.found(), torn.after);
        }
    }

    void oneThatWasCutOffEarlierNeverBegan()
    {
        for (std::uint64_t calls = 1; calls < 40; ++calls) {
            const CutOffSave save(calls);
            if (save.fate == SaveFate::InJournal || save.fate == SaveFate::Saved)
                continue;
            const auto findings = save.recovered();
            for (const auto& finding : findings)
                QVERIFY(!finding.needsDecision());
            const bool isCompleted = !findings.empty() && findings[0].what == What::Completed;
            QVERIFY(!isCompleted || save.fate == SaveFate::Uncertain);
            QCOMPARE(save.found(), isCompleted ? save.after : save.before);
            QVERIFY(!save.hasJournal());
        }
    }

    void noDamagedByteOfAJournalEverGetsIntoTheFile()
    {
        const CutOffSave save = CutOffSave::committed();
        const std::string path = save.entry().path;
        const NaiveBytes whole = fileBytes(path);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            CutOffSave damaged = CutOffSave::committed();
            NaiveBytes journal = fileBytes(damaged.entry().path);
            QCOMPARE(journal.size(), whole.size());
            journal[i] ^= static_cast<std::byte>(1U << (i % 8));
            (void)fs::remove(damaged.entry().path);
            std::ofstream(damaged.entry().path, std::ios::binary) << textOf(journal);
            const auto findings = damaged.recovered();
            QVERIFY2(damaged.found() == damaged.before || damaged.found() == damaged.after, std::to_string(i).c_str());
            QVERIFY(whatOf(findings) != What::Completed || damaged.found() == damaged.after);
        }
    }

    void aDamagedJournalOfAHalfWrittenFileIsKept()
    {
        const std::size_t size = fileBytes(CutOffSave::committed().entry().path).size();
        for (std::size_t i = 0; i < size; i += 3) {
            const CutOffSave save = CutOffSave::committed();
            save.put(std::span(save.after).first(5));
            const NaiveBytes half = save.found();
            const std::string path = save.entry().path;
            NaiveBytes journal = fileBytes(path);
            journal[i] ^= std::byte{0x40};
            std::ofstream(path, std::ios::binary) << textOf(journal);
            const auto findings = save.recovered();
            QCOMPARE(findings.size(), 1U);
            QVERIFY2(findings[0].needsDecision() || findings[0].what == What::NeverBegan, std::to_string(i).c_str());
            QCOMPARE(save.found(), half);
            // Where the header still is ours, so is the journal, and it stays.
            if (i > 200)
                QVERIFY(save.hasJournal());
        }
    }

    void aJournalThatIsCutNeverGetsIntoTheFile()
    {
        const std::size_t size = fileBytes(CutOffSave::committed().entry().path).size();
        for (std::size_t length = 0; length < size; ++length) {
            const CutOffSave save = CutOffSave::committed();
            fs::resize_file(save.entry().path, length);
            // A few bytes without the nonce could be anybody's: they are no journal, and stay.
            const bool isAnybodys = length > 0 && length < 33;
            QCOMPARE(whatOf(save.recovered()), isAnybodys ? What::Foreign : What::NeverBegan);
            QCOMPARE(save.found(), save.before);
            QCOMPARE(save.hasJournal(), isAnybodys);
            QVERIFY(save.recovered().empty());
        }
    }

    void bytesOfSomebodyElseAreLeftAloneUntilTheUserDecides()
    {
        CutOffSave save = CutOffSave::committed();
        save.put(bytesOf("?"), 30);
        NaiveBytes changed = save.before;
        changed[30] = std::byte{'?'};
        const auto findings = save.recovered();
        QCOMPARE(whatOf(findings), What::OtherBytes);
        QVERIFY((findings[0].ranges == std::vector<Range>{{30, 31}}));
        QCOMPARE(save.found(), changed);
        QVERIFY(save.hasJournal());
        PosixIo io;
        JournalRecovery recovery(io, save.state);
        QCOMPARE(recovery.rollBack(save.entry()).error().kind, ErrorKind::FileChanged);
        QCOMPARE(save.found(), changed);
        QVERIFY(recovery.complete(save.entry()));
        QCOMPARE(save.found(), save.after);
        QVERIFY(!save.hasJournal());
    }

    void aSaveCanBeTakenBack()
    {
        CutOffSave save = CutOffSave::committed();
        save.put(std::span(save.after).first(30));
        PosixIo io;
        QVERIFY(JournalRecovery(io, save.state).rollBack(save.entry()));
        QCOMPARE(save.found(), save.before);
        QVERIFY(!save.hasJournal());
        QVERIFY(save.recovered().empty());
    }

    void aJournalCanBeThrownAway()
    {
        CutOffSave save = CutOffSave::committed();
        save.put(bytesOf("?"), 30);
        const NaiveBytes changed = save.found();
        PosixIo io;
        QVERIFY(JournalRecovery(io, save.state).discard(save.entry()));
        QCOMPARE(save.found(), changed);
        QVERIFY(!save.hasJournal());
        QVERIFY(save.recovered().empty());
    }

    void anotherFileInItsPlaceIsLeftAlone()
    {
        CutOffSave save = CutOffSave::committed();
        fs::rename(save.path, save.pathOf("moved"));
        QCOMPARE(whatOf(save.recovered()), What::TargetGone);
        std::ofstream(save.path, std::ios::binary) << textOf(save.before);
        QCOMPARE(whatOf(save.recovered()), What::OtherFile);
        QCOMPARE(save.found(), save.before);
        fs::rename(save.pathOf("moved"), save.path);
        fs::resize_file(save.path, 61);
        QCOMPARE(whatOf(save.recovered()), What::OtherFile);
        fs::resize_file(save.path, 60);
        QCOMPARE(whatOf(save.recovered()), What::Completed);
    }

    void aSymbolicLinkInItsPlaceLeadsToNothingElse()
    {
        CutOffSave save = CutOffSave::committed();
        fs::rename(save.path, save.pathOf("moved"));
        std::ofstream(save.pathOf("victim"), std::ios::binary) << textOf(save.before);
        fs::create_symlink("victim", save.path);
        QCOMPARE(whatOf(save.recovered()), What::OtherFile);
        QCOMPARE(fileBytes(save.pathOf("victim")), save.before);
        QCOMPARE(fileBytes(save.pathOf("moved")), save.before);
    }

    void aPlantedJournalIsShownAndNotBelieved()
    {
        // The journal of another user, whole and for this very file, but not on this user's list.
        const CutOffSave save = CutOffSave::committed();
        const StateFolder mine(save.pathOf("mine"));
        const NaiveBytes journal = fileBytes(save.entry().path);
        PosixIo io;
        JournalRecovery recovery(io, mine);
        QVERIFY(recovery.recoverAll()->empty());
        const auto findings = recovery.recoverFile(save.path);
        QCOMPARE(whatOf(*findings), What::Foreign);
        QCOMPARE(findings->at(0).entry.path, save.entry().path);
        QCOMPARE(save.found(), save.before);
        QCOMPARE(fileBytes(save.entry().path), journal);
        // Saving goes on beside it, and it still is not touched.
        const auto document = Document::open(save.path).value();
        QVERIFY(document->edits().overwrite(3, bytesOf("!")));
        Progress progress;
        QVERIFY(document->saving().save(io, progress, mine));
        QCOMPARE(fileBytes(save.entry().path), journal);
    }

    void aPlantedJournalUnderAListedNameIsNotBelieved_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"foreign nonce", "symbolic link", "hard link to another", "folder", "wrong file"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aPlantedJournalUnderAListedNameIsNotBelieved()
    {
        QFETCH(QString, how);
        const CutOffSave other = CutOffSave::committed();
        const CutOffSave save = CutOffSave::committed();
        const std::string path = save.entry().path;
        const NaiveBytes own = fileBytes(path);
        fs::remove(path);
        if (how == QLatin1StringView("foreign nonce")) {
            fs::copy_file(other.entry().path, path);
        } else if (how == QLatin1StringView("symbolic link")) {
            std::ofstream(save.pathOf("elsewhere"), std::ios::binary) << textOf(own);
            fs::create_symlink("elsewhere", path);
        } else if (how == QLatin1StringView("hard link to another")) {
            fs::create_hard_link(other.entry().path, path);
        } else if (how == QLatin1StringView("folder")) {
            fs::create_directory(path);
        } else {
            std::ofstream(path, std::ios::binary) << textOf(save.before);
        }
        (void)save.recovered();
        QCOMPARE(save.found(), save.before);
        QCOMPARE(other.found(), other.before);
        QVERIFY(fs::exists(fs::symlink_status(path)));
        QVERIFY(fs::exists(other.entry().path));
    }

    void whatALivingProgramIsDoingIsLeftAlone()
    {
        CutOffSave save = CutOffSave::committed();
        PosixIo io;
        JournalRegistry registry(io, save.state);
        const auto owner = registry.taken(save.entry().nonce);
        QVERIFY(owner);
        QVERIFY(save.recovered().empty());
        QCOMPARE(save.found(), save.before);
        QVERIFY(save.hasJournal());
    }

    void everyErrorLeavesItToTheNextTime()
    {
        for (std::uint64_t call = 1;; ++call) {
            CutOffSave save = CutOffSave::committed();
            FaultyIo io(FaultyIo::Fault::Fail, call, EIO);
            const auto findings = JournalRecovery(io, save.state).recoverAll();
            if (!io.hasStruck())
                break;
            const bool isDone = findings && whatOf(*findings) == What::Completed;
            QVERIFY(!isDone || save.found() == save.after);
            const auto again = save.recovered();
            QVERIFY(again.empty() || !again[0].needsDecision());
            QCOMPARE(save.found(), save.after);
        }
    }

    void leftoversOfADeadProgramAreRemovedAndNothingElse()
    {
        const TempFolder folder;
        const TempFolder stateFolder;
        const StateFolder state(stateFolder.path("state"));
        const std::string path = folder.file("file", "0123");
        const std::string similar = folder.file(".file.hexfolio-0123", "somebody's");
        PosixIo whole;
        std::size_t removed = 0;
        for (std::uint64_t calls = 1; calls < 40; ++calls) {
            const auto document = Document::open(path).value();
            QVERIFY(document->edits().insert(0, bytesOf("x")));
            FaultyIo io(FaultyIo::Fault::Kill, calls, EIO);
            Progress progress;
            (void)document->saving().save(io, progress, state);
            const NaiveBytes found = fileBytes(path);
            const auto findings = JournalRecovery(whole, state).recoverAll();
            QVERIFY(findings);
            for (const auto& finding : *findings) {
                QVERIFY(!finding.needsDecision());
                removed += finding.what == What::LeftoverRemoved ? 1 : 0;
            }
            const std::string list = state.journals();
            QVERIFY(!fs::exists(list) || fs::is_empty(list));
            QCOMPARE(fileBytes(path), found);
            QCOMPARE(std::distance(fs::directory_iterator(folder.path("")), fs::directory_iterator()), 2);
        }
        QVERIFY(removed > 5);
        QCOMPARE(fileBytes(similar), bytesOf("somebody's"));
    }
};

QTEST_GUILESS_MAIN(JournalRecoveryTest)
#include "tst_journalrecovery.moc"
