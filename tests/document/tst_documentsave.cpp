// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

namespace fs = std::filesystem;

NaiveBytes bytesOf(const Document& document)
{
    return allBytesOf(document.snapshot());
}

Result<> saved(Document& document)
{
    PosixIo io;
    Progress progress;
    return document.save(io, progress);
}

Result<> savedTo(Document& document, const std::string& path)
{
    PosixIo io;
    Progress progress;
    auto task = document.saveTaskTo(path);
    if (!task)
        return std::unexpected(task.error());
    auto outcome = Saver(io, progress, StateFolder::ofUser()).run(std::move(*task));
    if (!outcome)
        return std::unexpected(outcome.error());
    return document.adopt(std::move(*outcome));
}

struct ::stat statusOf(const std::string& path)
{
    struct ::stat status = {};
    (void)::stat(path.c_str(), &status);
    return status;
}

std::size_t filesIn(const std::string& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

using hexfolio::testing::bytesOf;

#define VERIFY_FAILS(expression, errorKind)                                                                            \
    do {                                                                                                               \
        const auto failed = (expression);                                                                              \
        QVERIFY(!failed);                                                                                              \
        QCOMPARE(failed.error().kind, ErrorKind::errorKind);                                                           \
    } while (false)

class DocumentSaveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempFolder> m_folder;
    std::string m_path;

    std::unique_ptr<Document> opened(std::string_view text)
    {
        m_path = m_folder->file("file", text);
        return Document::open(m_path).value();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempFolder>(); }

    void theSameLengthStaysTheSameFile()
    {
        const auto document = opened("0123456789");
        const auto inode = statusOf(m_path).st_ino;
        QVERIFY(document->overwrite(3, bytesOf("abc")));
        QCOMPARE(document->saveTask()->plan.way, SavePlan::Way::PatchInPlace);
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("012abc6789"));
        QCOMPARE(statusOf(m_path).st_ino, inode);
        QVERIFY(!document->isModified());
        QVERIFY(document->changes().isEmpty());
        QCOMPARE(document->saveTask()->plan.way, SavePlan::Way::Nothing);
    }

    void anotherLengthReplacesTheFileAndKeepsItsMode()
    {
        const auto document = opened("0123456789");
        QCOMPARE(::chmod(m_path.c_str(), 0640), 0);
        QVERIFY(document->insert(3, bytesOf("abc")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("012abc3456789"));
        QCOMPARE(statusOf(m_path).st_mode & 0777U, 0640U);
        QCOMPARE(filesIn(m_folder->path("")), 1U);
        QVERIFY(!document->isModified());
    }

    void aShorterFileHasNoOldTail()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->erase({2, 9}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("019"));
        QVERIFY(document->erase({0, 3}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf(""));
        QVERIFY(document->insert(0, bytesOf("again")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("again"));
    }

    void hardLinksStayLinked()
    {
        const auto document = opened("0123456789");
        const std::string link = m_folder->path("link");
        fs::create_hard_link(m_path, link);
        for (const auto* text : {"abc", "de"}) {
            QVERIFY(document->insert(5, bytesOf(text)));
            QCOMPARE(document->saveTask()->plan.way, SavePlan::Way::ShiftInPlace);
            QVERIFY(saved(*document));
            QCOMPARE(fileBytes(link), bytesOf(*document));
        }
        QVERIFY(document->erase({0, 9}));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(link), bytesOf("c56789"));
        QCOMPARE(statusOf(m_path).st_nlink, 2U);
        while (document->history().canUndo())
            QVERIFY(document->undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
    }

    void blocksThatChangePlacesAreWrittenRight()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->relocate(7, {1, 4}));
        QVERIFY(document->copyBlock(8, {2, 4}));
        const NaiveBytes wanted = bytesOf(*document);
        const Snapshot before = document->onDisk();
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), wanted);
        QCOMPARE(bytesOf(*document), wanted);
        QCOMPARE(allBytesOf(before), bytesOf("0123456789"));
    }

    void undoGoesOnAcrossASave()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->overwrite(2, bytesOf("ab")));
        QVERIFY(saved(*document));
        QVERIFY(document->insert(0, bytesOf("xyz")));
        QVERIFY(saved(*document));
        QVERIFY(!document->isModified());
        QVERIFY(document->undo());
        QVERIFY(document->isModified());
        QCOMPARE(bytesOf(*document), bytesOf("01ab456789"));
        QVERIFY(document->undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        QVERIFY(document->redo());
        QVERIFY(document->redo());
        QCOMPARE(bytesOf(*document), bytesOf("xyz01ab456789"));
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QVERIFY(!document->isModified());
    }

    void savingAfterUndoWritesOnlyTheDifference()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->overwrite(2, bytesOf("ab")));
        QVERIFY(saved(*document));
        QVERIFY(document->undo());
        QCOMPARE(document->saveTask()->plan.bytesToWrite, 2U);
        QCOMPARE(document->changes().changedBytes(), 2U);
        QVERIFY(document->redo());
        QVERIFY(document->overwrite(9, bytesOf("z")));
        QVERIFY(document->undo());
        QVERIFY(!document->isModified());
    }

    void editsMadeWhileItWasSavedStayUnsaved()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->overwrite(0, bytesOf("a"), Document::Typing::Yes));
        auto task = document->saveTask().value();
        QVERIFY(document->overwrite(1, bytesOf("b"), Document::Typing::Yes));
        PosixIo io;
        Progress progress;
        QVERIFY(document->adopt(Saver(io, progress, StateFolder::ofUser()).run(std::move(task)).value()));
        QCOMPARE(fileBytes(m_path), bytesOf("a123456789"));
        QCOMPARE(bytesOf(*document), bytesOf("ab23456789"));
        QVERIFY(document->isModified());
        QCOMPARE(document->changes().changes().size(), 1U);
        QVERIFY(document->undo());
        QVERIFY(!document->isModified());
    }

    void saveAsGoesToTheNewFileAndLeavesTheOldOne()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->insert(10, bytesOf("!")));
        const std::string other = m_folder->path("other");
        QVERIFY(savedTo(*document, other));
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        QCOMPARE(fileBytes(other), bytesOf("0123456789!"));
        QCOMPARE(document->file().path, other);
        QVERIFY(!document->isModified());
        QVERIFY(document->undo());
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(other), bytesOf("0123456789"));
    }

    void anUntitledDocumentGetsAFile()
    {
        const auto document = Document::untitled();
        QVERIFY(document->insert(0, bytesOf("new")));
        QVERIFY(savedTo(*document, m_folder->path("new")));
        QCOMPARE(fileBytes(m_folder->path("new")), bytesOf("new"));
        QVERIFY(!document->isModified());
        const ::mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(statusOf(m_folder->path("new")).st_mode & 0777U, 0666U & ~mask);
        QVERIFY(document->undo());
        QVERIFY(document->isModified());
    }

    void saveAsOntoItselfIsASave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same path") << QStringLiteral("file");
        QTest::newRow("a detour") << QStringLiteral("./../%1/./file");
        QTest::newRow("a symbolic link") << QStringLiteral("symlink");
        QTest::newRow("a hard link") << QStringLiteral("hardlink");
    }
    void saveAsOntoItselfIsASave()
    {
        QFETCH(QString, name);
        const auto document = opened("0123456789");
        const std::string folder = fs::path(m_path).parent_path().filename().string();
        fs::create_symlink("file", m_folder->path("symlink"));
        if (name == QLatin1StringView("hardlink"))
            fs::create_hard_link(m_path, m_folder->path("hardlink"));
        const std::string path =
            m_folder->path(name.contains(QLatin1Char('%')) ? name.arg(QString::fromStdString(folder)).toStdString()
                                                           : name.toStdString());
        QVERIFY(document->overwrite(0, bytesOf("abc")));
        QVERIFY(savedTo(*document, path));
        QCOMPARE(fileBytes(m_path), bytesOf("abc3456789"));
        QVERIFY(document->insert(0, bytesOf("longer")));
        QVERIFY(savedTo(*document, path));
        QCOMPARE(fileBytes(m_path), bytesOf("longerabc3456789"));
        QVERIFY(fs::is_symlink(m_folder->path("symlink")));
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
    }

    void aSymbolicLinkToNothingIsFollowed()
    {
        const auto document = opened("0123456789");
        fs::create_symlink("target", m_folder->path("dangling"));
        QVERIFY(savedTo(*document, m_folder->path("dangling")));
        QVERIFY(fs::is_symlink(m_folder->path("dangling")));
        QCOMPARE(fileBytes(m_folder->path("target")), bytesOf("0123456789"));
    }

    void aFileThatOthersChangedIsNotWritten()
    {
        for (const bool isLonger : {false, true}) {
            const auto document = opened("0123456789");
            QVERIFY(isLonger ? document->insert(0, bytesOf("a")) : document->overwrite(0, bytesOf("a")));
            (void)m_folder->file("file", "changed meanwhile");
            VERIFY_FAILS(saved(*document), FileChanged);
            QCOMPARE(fileBytes(m_path), bytesOf("changed meanwhile"));
            QVERIFY(document->isModified());
        }
    }

    void aFileThatOthersReplacedIsNotWritten()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->overwrite(0, bytesOf("a")));
        fs::rename(m_folder->file("other", "0123456789"), m_path);
        VERIFY_FAILS(saved(*document), FileChanged);
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
    }

    void aDeletedFileIsAnErrorUntilItIsSavedByName()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->overwrite(0, bytesOf("a")));
        fs::remove(m_path);
        VERIFY_FAILS(saved(*document), NotFound);
        QVERIFY(document->isModified());
        QVERIFY(savedTo(*document, m_path));
        QCOMPARE(fileBytes(m_path), bytesOf("a123456789"));
        QVERIFY(!document->isModified());
    }

    void editsSurviveAFileThatIsCut()
    {
        const std::string big(10000, 'x');
        const auto document = opened(big);
        QVERIFY(document->overwrite(9000, bytesOf("typed")));
        QCOMPARE(::truncate(m_path.c_str(), 0), 0);
        QCOMPARE(document->snapshot().bytes({9000, 9005}).value(), bytesOf("typed"));
        NaiveBytes rest(100);
        QCOMPARE(document->snapshot().read(0, rest).size(), 1U);
        VERIFY_FAILS(saved(*document), FileChanged);
        const auto elsewhere = savedTo(*document, m_folder->path("elsewhere"));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().range, (Range{0, 9000}));
        QVERIFY(!fs::exists(m_folder->path("elsewhere")));
        QCOMPARE(document->snapshot().bytes({9000, 9005}).value(), bytesOf("typed"));
    }

    void partOfAFileIsPatchedInItsPlace()
    {
        const std::string path = m_folder->file("file", std::string(5000, 'a') + std::string(5000, 'b'));
        const auto document = Document::open(path, {.range = {4999, 3}}).value();
        QCOMPARE(bytesOf(*document), bytesOf("abb"));
        VERIFY_FAILS(document->insert(0, bytesOf("x")), NotResizable);
        QVERIFY(document->overwrite(1, bytesOf("!")));
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(path), bytesOf(std::string(5000, 'a') + "!" + std::string(4999, 'b')));
        QCOMPARE(bytesOf(*document), bytesOf("a!b"));
    }

    void holesStayHoles()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->resize(Size{1} << 32));
        QVERIFY(saved(*document));
        QCOMPARE(statusOf(m_path).st_size, qint64{1} << 32);
        QVERIFY(statusOf(m_path).st_blocks * 512 < (1 << 20));
        QCOMPARE(document->snapshot().bytes({0, 10}).value(), bytesOf("0123456789"));
    }

    void whatWasCopiedFromAPipeIsSavedByName()
    {
        const auto document = Document::open("/proc/self/stat").value();
        QCOMPARE(document->access(), Access::Read);
        VERIFY_FAILS(saved(*document), NotWritable);
        QVERIFY(savedTo(*document, m_folder->path("stat")));
        QCOMPARE(fileBytes(m_folder->path("stat")), bytesOf(*document));
        QVERIFY(document->setAccess(Access::Copy));
    }

    void aSelectionIsSavedAlsoOverItsOwnFile()
    {
        const auto document = opened("0123456789");
        PosixIo io;
        Progress progress;
        QVERIFY(Saver(io, progress, StateFolder::ofUser())
                    .writeFile(document->snapshot().slice({2, 5}), m_folder->path("part")));
        QCOMPARE(fileBytes(m_folder->path("part")), bytesOf("234"));
        QVERIFY(Saver(io, progress, StateFolder::ofUser()).writeFile(document->snapshot().slice({2, 5}), m_path));
        QCOMPARE(fileBytes(m_path), bytesOf("234"));
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
        fs::create_hard_link(m_folder->path("part"), m_folder->path("part2"));
        QVERIFY(Saver(io, progress, StateFolder::ofUser())
                    .writeFile(document->snapshot().slice({0, 5}), m_folder->path("part")));
        QCOMPARE(fileBytes(m_folder->path("part2")), bytesOf("01234"));
    }

    void foldersAndTheirLikeAreErrors()
    {
        const auto document = opened("0123456789");
        VERIFY_FAILS(savedTo(*document, m_folder->path("")), IsDirectory);
        VERIFY_FAILS(savedTo(*document, m_folder->path("no/such/folder")), NotFound);
        VERIFY_FAILS(savedTo(*document, "/dev/null"), NotAFile);
    }

    void aCancelledSaveChangesNothing()
    {
        for (const bool isLonger : {false, true}) {
            const auto document = opened("0123456789");
            QVERIFY(isLonger ? document->insert(0, bytesOf("a")) : document->overwrite(0, bytesOf("a")));
            std::stop_source stop;
            stop.request_stop();
            PosixIo io;
            Progress progress(stop.get_token());
            VERIFY_FAILS(document->save(io, progress), Cancelled);
            QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
            QCOMPARE(filesIn(m_folder->path("")), 1U);
            QVERIFY(saved(*document));
            QCOMPARE(fileBytes(m_path), bytesOf(*document));
        }
    }
};

QTEST_GUILESS_MAIN(DocumentSaveTest)
#include "tst_documentsave.moc"
