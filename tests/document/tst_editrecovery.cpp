// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/crc32c.h"
#include "document/disksource.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"
#include "support/verifyfails.h"

#include <QTest>

#include <chrono>
#include <filesystem>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A file, edits that were logged, and a program that died.
class Left {
public:
    template <class Edits> Left(std::string_view content, Edits edits) : m_path(m_files.file("f", content))
    {
        EditLog log(m_io, state().recovery());
        const auto document = Document::open(m_path).value();
        document->steps().setRecorder(&log);
        edits(*document);
        m_now = textOf(allBytesOf(document->snapshot()));
        m_isLogged = log.flush().has_value();
        // Without the log's end() this is what a crash leaves: the lock goes with the descriptor.
    }

    [[nodiscard]] StateFolder state() const { return StateFolder(m_state.path("")); }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::string& now() const { return m_now; }
    [[nodiscard]] bool isLogged() const { return m_isLogged; }
    void becomes(std::string_view content) const { (void)m_files.file("f", content); }
    /// The log as it would be without frames of this type, or as the first version wrote it.
    void loses(editlog::FrameType type) const { rewriteLog(editlog::magic, type); }
    void isOfTheFirstVersion() const { rewriteLog(editlog::firstMagic, editlog::FrameType::Proof); }
    [[nodiscard]] EditRecovery found() { return std::move(EditRecovery::findAll(m_io, state()).at(0)); }

private:
    void rewriteLog(std::string_view magic, editlog::FrameType without) const
    {
        const auto folder = std::filesystem::directory_iterator(state().recovery())->path();
        const NaiveBytes log = fileBytes((folder / "log").string());
        NaiveBytes out = bytesOf(magic);
        std::uint32_t sum = 0;
        for (auto rest = std::span(log).subspan(magic.size()); !rest.empty();) {
            const Size size = LittleEndianReader(rest).number<std::uint32_t>();
            const auto frame = rest.first(editlog::frameHeadSize + size);
            rest = rest.subspan(frame.size() + editlog::frameSumSize);
            if (static_cast<editlog::FrameType>(frame[4]) == without)
                continue;
            sum = crc32c(frame, sum);
            out.insert(out.end(), frame.begin(), frame.end());
            for (int shift = 0; shift < 32; shift += 8)
                out.push_back(static_cast<std::byte>(sum >> shift & 0xFFU));
        }
        (void)m_state.file(std::filesystem::relative(folder / "log", m_state.path("")).string(), out);
    }

    TempFolder m_files;
    TempFolder m_state;
    PosixIo m_io;
    std::string m_path;
    std::string m_now;
    bool m_isLogged = false;
};

std::string recovered(const EditRecovery& recovery)
{
    const auto document = recovery.open();
    return document ? textOf(allBytesOf((*document)->snapshot())) : sentenceOf(document.error());
}

const DiskSource& sourceOf(const Document& document)
{
    return dynamic_cast<const DiskSource&>(*sourceBelow(document));
}

void patch(const std::string& path, Offset at, std::string_view text)
{
    std::fstream stream(path, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(at));
    stream << text;
}

void checked(const Result<>& result)
{
    QVERIFY(result);
}

} // namespace

/// Edits come back on a file that is as it was, and one by one on a file that is not.
class TestEditRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasTouchedIsStillTheSame()
    {
        Left left("abcdefghij", [](Document& document) { checked(document.edits().overwrite(3, bytesOf("XY"))); });
        QVERIFY(left.isLogged());
        left.becomes("abcdefghij");
        std::filesystem::last_write_time(left.path(),
                                         std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Unchanged);
        QCOMPARE(recovered(found), left.now());
    }

    void aFileOfTheSameBytesUnderTheNameIsAsGood()
    {
        Left left("abcdefghij", [](Document& document) { checked(document.edits().overwrite(3, bytesOf("XY"))); });
        std::filesystem::rename(left.path(), left.path() + ".old");
        left.becomes("abcdefghij");
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Unchanged);
        QCOMPARE(recovered(found), left.now());
    }

    void changesElsewhereLetTheEditsApply()
    {
        Left left("abcdefghij0123456789abcdefghij", [](Document& document) {
            checked(document.edits().overwrite(3, bytesOf("XY")));
            checked(document.edits().insert(25, bytesOf("new")));
            checked(document.edits().erase({12, 14}));
        });
        left.becomes("abcdefghijZ123456789abcdefghijlonger");
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Changed);
        QCOMPARE(found.items().size(), std::size_t{3});
        QCOMPARE(found.conflictCount(), std::size_t{0});
        QCOMPARE(recovered(found), std::string("abcXYfghijZ1456789abcdenewfghijlonger"));
        const auto document = found.open().value();
        QCOMPARE(document->history().steps().size(), std::size_t{4});
        checked(document->steps().moveTo(0));
        QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("abcdefghijZ123456789abcdefghijlonger"));
    }

    void whatWasChangedInTheSamePlaceIsAConflict()
    {
        Left left("abcdefghij0123456789abcdefghij", [](Document& document) {
            checked(document.edits().overwrite(3, bytesOf("XY")));
            checked(document.edits().overwrite(20, bytesOf("ABC")));
        });
        left.becomes("abcd!fghij0123456789abcdefghij");
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Changed);
        QCOMPARE(found.conflictCount(), std::size_t{1});
        QVERIFY(!found.items().at(0).applies);
        QVERIFY(found.items().at(1).applies);
        QCOMPARE(recovered(found), std::string("abcd!fghij0123456789ABCdefghij"));
    }

    void aLongEditIsProvenAsAWhole()
    {
        const std::string content(300'000, 'x');
        Left left(content, [](Document& document) {
            checked(document.edits().overwrite(10, NaiveBytes(200'000)));
            checked(document.edits().overwrite(250'000, NaiveBytes(10)));
        });
        left.becomes(content + "longer");
        {
            const auto touched = left.found();
            QCOMPARE(touched.fileState(), EditRecovery::FileState::Changed);
            QVERIFY(touched.items().at(0).applies && touched.items().at(0).isProven);
            QVERIFY(touched.items().at(1).applies && touched.items().at(1).isProven);
        }
        std::string theirs = content;
        theirs[150'000] = '?';
        left.becomes(theirs + "longer");
        const auto changed = left.found();
        QVERIFY(!changed.items().at(0).applies);
        QVERIFY(changed.items().at(1).applies && changed.items().at(1).isProven);
    }

    void aChangeInTheMiddleOfALongEditIsSeenWhereTheSampleDoesNotLook()
    {
        const std::string content(3'000'000, 'x');
        Left left(content,
                  [](Document& document) { checked(document.edits().overwrite(100'000, NaiveBytes(2'000'000))); });
        std::string theirs = content;
        theirs[1'234'567] = '?';
        left.becomes(theirs);
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Changed);
        QCOMPARE(found.conflictCount(), std::size_t{1});
    }

    void everyPlaceOfAReplacementIsProven()
    {
        const std::string content(2'000'000, 'x');
        Left left(content, [](Document& document) {
            // One step over a megabyte, of which all but three places are what they were.
            const Snapshot all = document.snapshot();
            const Snapshot word = Snapshot::ofBytes(bytesOf("new"));
            PieceTree tree = all.tree().slice({0, 1'000'000});
            for (const Offset at : {Offset{0}, Offset{300'000}, Offset{900'000}})
                tree.replace({at, at + 3}, word.tree());
            auto sources = std::make_shared<SourceList>(*all.sources());
            sources->insert(sources->end(), word.sources()->begin(), word.sources()->end());
            checked(document.edits().replace({0, 1'000'000}, Snapshot(tree, sources)));
        });
        std::string theirs = content;
        theirs[900'001] = '?';
        left.becomes(theirs + "longer");
        const auto found = left.found();
        QCOMPARE(found.items().size(), std::size_t{3});
        QVERIFY(found.items().at(1).applies && found.items().at(1).isProven);
        QVERIFY(!found.items().at(2).applies);
    }

    void aLogThatDiedBeforeItsProofSaysSo()
    {
        const std::string content(300'000, 'x');
        Left left(content, [](Document& document) { checked(document.edits().overwrite(10, NaiveBytes(200'000))); });
        left.loses(editlog::FrameType::Proof);
        left.becomes(content + "longer");
        const auto found = left.found();
        QVERIFY(found.items().at(0).applies);
        QVERIFY(!found.items().at(0).isProven);
    }

    void aLogOfTheFirstVersionIsStillRead()
    {
        Left left("abcdefghij0123456789", [](Document& document) {
            checked(document.edits().overwrite(3, bytesOf("XY")));
            checked(document.edits().insert(10, bytesOf("new")));
        });
        left.isOfTheFirstVersion();
        QCOMPARE(recovered(left.found()), left.now());
        left.becomes("abcdefghij0123456789longer");
        QCOMPARE(recovered(left.found()), std::string("abcXYfghijnew0123456789longer"));
    }

    void whatWasNotedWhenItWasEditedCountsAndNotWhatStoodThereLater()
    {
        const std::string content(100'000, 'x');
        Left left(content, [&](Document& document) {
            checked(document.edits().overwrite(10, NaiveBytes(50'000)));
            if (!sourceOf(document).oldBytes().covers({10, 50'010}))
                QSKIP("this file system cannot tell what lies in the page cache");
            // Between the edit and its log.
            patch(document.file().path, 40'000, "theirs");
        });
        const auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Changed);
        QCOMPARE(found.conflictCount(), std::size_t{1});
    }

    void bytesUnderRecoveredEditsAreStillWatched()
    {
        Left left("abcdefghij", [](Document& document) { checked(document.edits().overwrite(3, bytesOf("XY"))); });
        const auto document = left.found().open().value();
        if (!sourceOf(*document).oldBytes().covers({3, 5}))
            QSKIP("this file system cannot tell what lies in the page cache");
        left.becomes("abc?efghij");
        PosixIo io;
        Progress progress;
        VERIFY_FAILS(document->saving().save(io, progress, left.state()), FileChanged);
    }

    void insertionsStandBesideTheirNeighbours()
    {
        Left left("abcdefghij0123456789abcdefghij",
                  [](Document& document) { checked(document.edits().insert(20, bytesOf("NEW"))); });
        left.becomes("0abcdefghij0123456789abcdefghij");
        const auto found = left.found();
        QCOMPARE(found.conflictCount(), std::size_t{1});
        QCOMPARE(recovered(found), std::string("0abcdefghij0123456789abcdefghij"));
    }

    void aFileThatWasCutConflictsBehindItsEnd()
    {
        Left left("abcdefghij0123456789", [](Document& document) {
            checked(document.edits().overwrite(2, bytesOf("C")));
            checked(document.edits().overwrite(18, bytesOf("Z")));
        });
        left.becomes("abcdefghij");
        const auto found = left.found();
        QCOMPARE(found.conflictCount(), std::size_t{1});
        QCOMPARE(recovered(found), std::string("abCdefghij"));
    }

    void bytesThatWereMovedAreNotTakenFromAChangedFile()
    {
        Left left("abcdefghij0123456789", [](Document& document) { checked(document.edits().relocate(0, {10, 20})); });
        left.becomes("abcdefghij0123X56789");
        const auto found = left.found();
        QVERIFY(found.conflictCount() > 0);
        QCOMPARE(found.conflictCount(), found.items().size());
        QCOMPARE(recovered(found), std::string("abcdefghij0123X56789"));
    }

    void bytesThatWereMovedDoNotGoFromAChangedFileEither()
    {
        Left left("abcdefghij0123456789", [](Document& document) { checked(document.edits().relocate(0, {10, 20})); });
        left.becomes("abcdefghij0123456789longer");
        const auto found = left.found();
        QCOMPARE(found.conflictCount(), found.items().size());
        QCOMPARE(recovered(found), std::string("abcdefghij0123456789longer"));
    }

    void aFileThatIsGoneIsSaid()
    {
        Left left("abcdefghij", [](Document& document) { checked(document.edits().overwrite(2, bytesOf("C"))); });
        std::filesystem::remove(left.path());
        auto found = left.found();
        QCOMPARE(found.fileState(), EditRecovery::FileState::Gone);
        QCOMPARE(found.why().kind, ErrorKind::NotFound);
        QVERIFY(!found.open());
        // It waits until the file is back, or until nobody wants it.
        QVERIFY(found.remove());
        PosixIo io;
        QVERIFY(EditRecovery::findAll(io, left.state()).empty());
    }

    void aFileThatChangesAgainIsNotTouched()
    {
        Left left("abcdefghij0123456789",
                  [](Document& document) { checked(document.edits().overwrite(2, bytesOf("C"))); });
        left.becomes("abcdefghij0123456789+");
        const auto found = left.found();
        QCOMPARE(found.conflictCount(), std::size_t{0});
        left.becomes("ab?defghij0123456789+");
        const auto document = found.open();
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::FileChanged);
    }

    void anEmptyFileIsAFileToo()
    {
        Left left("", [](Document& document) { checked(document.edits().insert(0, bytesOf("first"))); });
        QCOMPARE(recovered(left.found()), std::string("first"));
        left.becomes("x");
        QCOMPARE(left.found().conflictCount(), std::size_t{1});
    }

    void aPartOfAFileStaysAPart()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "0123456789abcdef");
        PosixIo io;
        {
            EditLog log(io, folder.path("recovery"));
            const auto document = Document::open(path, {.range = {4, 8}}).value();
            document->steps().setRecorder(&log);
            checked(document->edits().overwrite(1, bytesOf("!")));
            QVERIFY(log.flush());
        }
        auto found = EditRecovery::findAll(io, StateFolder(folder.path("")));
        QCOMPARE(recovered(found.at(0)), std::string("4!6789ab"));
        QVERIFY(found.at(0).open().value()->file().isPart);
    }

    void foldersWithoutALogAreTakenAway()
    {
        const TempFolder folder;
        std::filesystem::create_directories(folder.path("recovery/none"));
        std::filesystem::create_directories(folder.path("recovery/early"));
        (void)folder.file("recovery/early/lock", "");
        (void)folder.file("recovery/early/log.new", "HXF");
        std::filesystem::create_directories(folder.path("recovery/damaged"));
        (void)folder.file("recovery/damaged/log", "not a log at all");
        PosixIo io;
        QVERIFY(EditRecovery::findAll(io, StateFolder(folder.path(""))).empty());
        QVERIFY(!std::filesystem::exists(folder.path("recovery/none")));
        QVERIFY(!std::filesystem::exists(folder.path("recovery/early")));
        QVERIFY(std::filesystem::exists(folder.path("recovery/damaged/log")));
    }

    void whatIsRecoveredIsLocked()
    {
        Left left("abcdefghij", [](Document& document) { checked(document.edits().overwrite(2, bytesOf("C"))); });
        const auto found = left.found();
        PosixIo io;
        QVERIFY(EditRecovery::findAll(io, left.state()).empty());
    }
};

QTEST_GUILESS_MAIN(TestEditRecovery)
#include "tst_editrecovery.moc"
