// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalfile.h"
#include "support/bytes.h"
#include "support/childprocess.h"
#include "support/faultyio.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

#include <sys/stat.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

namespace fs = std::filesystem;

std::size_t filesIn(const std::string& folder)
{
    if (!fs::exists(folder))
        return 0;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class JournalFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempFolder> m_folder;
    std::string m_target;
    std::unique_ptr<StateFolder> m_state;
    PosixIo m_io;

    JournalHeader header()
    {
        return {.nonce = makeNonce(),
                .target = FileIdentity::ofPath(m_target).value(),
                .sizeAfter = 4,
                .targetPath = m_target};
    }
    JournalFile made() { return JournalFile::create(m_io, *m_state, header()).value(); }
    std::vector<JournalRegistry::Entry> entries() { return JournalRegistry(m_io, *m_state).entries().value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        fs::create_directory(m_folder->path("data"));
        m_target = m_folder->file("data/file", "0123");
        m_state = std::make_unique<StateFolder>(m_folder->path("state"));
    }

    void itLiesBesideTheFileForItsOwnerAlone()
    {
        const JournalFile journal = made();
        QCOMPARE(journal.path(), m_folder->path("data/.file.hexfolio-journal"));
        struct ::stat status = {};
        QCOMPARE(::stat(journal.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void itIsListedFromTheBeginning()
    {
        const JournalFile journal = made();
        const auto found = entries();
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].nonce == journal.header().nonce);
        QCOMPARE(found[0].path, journal.path());
        QCOMPARE(found[0].targetPath, m_target);
        QVERIFY(found[0].target.isSameFile(journal.header().target));
    }

    void finishedItIsGoneAltogether()
    {
        JournalFile journal = made();
        QVERIFY(journal.append(bytesOf("some")));
        QVERIFY(journal.sync());
        QVERIFY(journal.finish());
        QCOMPARE(filesIn(m_folder->path("data")), 1U);
        QCOMPARE(filesIn(m_state->journals()), 0U);
    }

    void itIsReadAgainByItsEntry()
    {
        JournalRegistry::Entry entry;
        {
            JournalFile journal = made();
            QVERIFY(journal.append(bytesOf("some ")));
            QVERIFY(journal.append(std::vector<std::byte>(3 << 20, std::byte{'x'})));
            QVERIFY(journal.append(bytesOf("more")));
            QVERIFY(journal.write(journal.bodyBegin(), bytesOf("SOME")));
            QVERIFY(journal.sync());
            entry = entries().at(0);
            QCOMPARE(JournalFile::reopen(m_io, *m_state, entry).error().kind, ErrorKind::Busy);
        }
        auto again = JournalFile::reopen(m_io, *m_state, entry);
        QVERIFY(again);
        std::vector<std::byte> some(5);
        QCOMPARE(again->read(again->bodyBegin(), some).value(), 5U);
        QCOMPARE(some, bytesOf("SOME "));
        some.resize(4);
        QCOMPARE(again->read(again->size() - 4, some).value(), 4U);
        QCOMPARE(some, bytesOf("more"));
        QCOMPARE(again->size(), again->bodyBegin() + 9 + (3 << 20));
        QVERIFY(again->finish());
    }

    void aNameThatIsTakenIsLeftAlone()
    {
        const std::string planted = m_folder->file("data/.file.hexfolio-journal", "planted");
        JournalFile journal = made();
        QVERIFY(journal.path().starts_with(m_state->journals()));
        QVERIFY(journal.sync());
        QCOMPARE(entries().size(), 1U);
        QVERIFY(journal.finish());
        QCOMPARE(fileBytes(planted), bytesOf("planted"));
        QCOMPARE(filesIn(m_state->journals()), 0U);
    }

    void aSymbolicLinkIsNoPlace()
    {
        const std::string victim = m_folder->file("victim", "victim");
        fs::create_symlink(victim, m_folder->path("data/.file.hexfolio-journal"));
        JournalFile journal = made();
        QVERIFY(journal.append(bytesOf("some")));
        QVERIFY(journal.sync());
        QCOMPARE(fileBytes(victim), bytesOf("victim"));
    }

    void aFolderThatMayNotBeWrittenIsNoPlace()
    {
        fs::permissions(m_folder->path("data"), fs::perms(0555));
        fs::permissions(m_folder->path(""), fs::perms(0777));
        const auto end = inChild([&] {
            if (::geteuid() == 0 && ::seteuid(65534) != 0)
                return 1;
            return made().path().starts_with(m_state->journals()) ? 0 : 2;
        });
        fs::permissions(m_folder->path("data"), fs::perms(0755));
        QCOMPARE(end.code, 0);
    }

    void whatIsNotTheOneOfTheEntryIsRefused()
    {
        JournalRegistry::Entry entry;
        std::vector<std::byte> content;
        {
            JournalFile journal = made();
            QVERIFY(journal.sync());
            entry = entries().at(0);
            content = fileBytes(journal.path());
        }
        const auto refused = [&] { return JournalFile::reopen(m_io, *m_state, entry).error().kind; };
        // Another journal in its place.
        JournalHeader other = header();
        (void)m_folder->file("data/.file.hexfolio-journal", textOf(other.encoded()));
        QCOMPARE(refused(), ErrorKind::BadArgument);
        // A symbolic link to the right bytes.
        fs::remove(entry.path);
        fs::create_symlink(m_folder->file("elsewhere", textOf(content)), entry.path);
        QVERIFY(!JournalFile::reopen(m_io, *m_state, entry));
        // Nothing.
        fs::remove(entry.path);
        QCOMPARE(refused(), ErrorKind::NotFound);
    }

    void aDamagedEntryIsNoEntry()
    {
        const JournalFile journal = made();
        const std::string path = m_state->journals() + "/" + hexOf(journal.header().nonce);
        const auto whole = fileBytes(path);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto bytes = whole;
            bytes[i] ^= std::byte{0x10};
            (void)m_folder->file("state/journals/" + hexOf(journal.header().nonce), textOf(bytes));
            QVERIFY(entries().empty());
            (void)m_folder->file("state/journals/" + hexOf(journal.header().nonce), textOf(std::span(whole).first(i)));
            QVERIFY(entries().empty());
        }
        // Under another name it would count twice.
        (void)m_folder->file("state/journals/" + hexOf(makeNonce()), textOf(whole));
        QVERIFY(entries().empty());
    }

    void aCallThatFailsLeavesNothingBehind()
    {
        for (std::uint64_t call = 1;; ++call) {
            FaultyIo io(FaultyIo::Fault::Fail, call, EIO);
            auto journal = JournalFile::create(io, *m_state, header());
            if (!io.hasStruck())
                break;
            QVERIFY(!journal);
            QCOMPARE(filesIn(m_folder->path("data")), 1U);
            QVERIFY(entries().empty());
        }
        JournalFile last = made();
        QVERIFY(last.finish());
    }
};

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
