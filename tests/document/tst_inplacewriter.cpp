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

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size small = 50;

/// Two blocks that change places, and more typed bytes than may be kept.
void editTooMuch(Document& document)
{
    QVERIFY(document.edits().relocate(120, {100, 110}));
    QVERIFY(document.edits().overwrite(500, NaiveBytes(300, std::byte{'t'})));
}

SaveTask limited(Document& document)
{
    SaveTask task = document.saving().task().value();
    task.keepLimit = small;
    return task;
}

} // namespace

/// Saves in place of more bytes than are kept for undo.
class InPlaceWriterTest : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    std::string m_path;
    std::string m_state;
    int m_count = 0;

    std::unique_ptr<Document> opened()
    {
        m_path = m_folder.file("file" + std::to_string(++m_count), countedBytes(1000));
        m_state = m_folder.path("state" + std::to_string(m_count));
        return Document::open(m_path).value();
    }

private Q_SLOTS:
    void bytesThatAreTooManyEndTheHistory()
    {
        const auto document = opened();
        editTooMuch(*document);
        const NaiveBytes edited = allBytesOf(document->snapshot());
        PosixIo io;
        Progress progress;
        auto outcome = Saver(io, progress, StateFolder(m_state)).run(limited(*document));
        QVERIFY(outcome);
        QVERIFY(!outcome->historyIsComplete);
        QVERIFY(document->saving().adopt(std::move(*outcome)));
        QCOMPARE(fileBytes(m_path), edited);
        QCOMPARE(allBytesOf(document->snapshot()), edited);
        QVERIFY(!document->isModified());
        QVERIFY(!document->history().canUndo());
    }

    void lostBytesAreUnreadableForEverybodyAndNeverTheNewOnes()
    {
        const auto document = opened();
        const Snapshot before = document->snapshot();
        editTooMuch(*document);
        PosixIo io;
        Progress progress;
        QVERIFY(Saver(io, progress, StateFolder(m_state)).run(limited(*document)));
        QCOMPARE(before.bytes({0, 500}).value(), document->onDisk().bytes({0, 500}).value());
        NaiveBytes some(400);
        const auto unreadable = before.read(450, some);
        QCOMPARE(unreadable.size(), 1U);
        // Reading goes on at the next page of the file, as after a bad sector.
        QCOMPARE(unreadable.front(), (Range{500, 850}));
        QCOMPARE(before.bytes({500, 501}).error().kind, ErrorKind::FileChanged);
        QCOMPARE(before.bytes({800, 850}).value().front(), countedBytes(1000)[800]);
    }

    void editsMadeMeanwhileStay()
    {
        const auto document = opened();
        editTooMuch(*document);
        SaveTask task = limited(*document);
        QVERIFY(document->edits().overwrite(0, bytesOf("later")));
        const NaiveBytes edited = allBytesOf(document->snapshot());
        PosixIo io;
        Progress progress;
        QVERIFY(document->saving().adopt(Saver(io, progress, StateFolder(m_state)).run(std::move(task)).value()));
        QCOMPARE(allBytesOf(document->snapshot()), edited);
        QVERIFY(document->isModified());
        QCOMPARE(document->saving().task()->plan.bytesToWrite, 5U);
        QVERIFY(document->steps().undo());
        QVERIFY(!document->isModified());
    }

    void aFailedSaveStillShowsTheWholeDocument()
    {
        for (std::uint64_t call = 1;; ++call) {
            const auto document = opened();
            editTooMuch(*document);
            const NaiveBytes edited = allBytesOf(document->snapshot());
            FaultyIo io(FaultyIo::Fault::Tear, call, EIO);
            Progress progress;
            const auto failed = Saver(io, progress, StateFolder(m_state)).run(limited(*document));
            if (!io.hasStruck())
                break;
            QCOMPARE(allBytesOf(document->snapshot()), edited);
            QVERIFY(document->snapshot().bytes({0, 1000}));
            if (failed)
                continue;
            PosixIo whole;
            auto again = Saver(whole, progress, StateFolder(m_state)).run(limited(*document));
            QVERIFY2(again, again ? "" : sentenceOf(again.error()).c_str());
            QVERIFY(document->saving().adopt(std::move(*again)));
            QCOMPARE(fileBytes(m_path), edited);
            QCOMPARE(allBytesOf(document->snapshot()), edited);
        }
    }

    void aSaveInStepsIsWholeOrNotAtAllInEachStep()
    {
        constexpr Size step = 16;
        std::size_t halves = 0;
        for (std::uint64_t call = 1;; ++call) {
            const auto document = opened();
            NaiveBytes wanted = countedBytes(1000);
            for (const Offset at : {100, 300, 500}) {
                QVERIFY(document->edits().overwrite(at, NaiveBytes(step, std::byte{'t'})));
                replaceNaively(wanted, Range::ofLength(at, step), NaiveBytes(step, std::byte{'t'}));
            }
            SaveTask task = document->saving().task().value();
            task.plan.stepBytes = step;
            FaultyIo io(FaultyIo::Fault::Kill, call, EIO);
            io.skipWaiting();
            Progress progress;
            const bool isSaved = Saver(io, progress, StateFolder(m_state)).run(std::move(task)).has_value();
            PosixIo whole;
            QVERIFY(JournalRecovery(whole, StateFolder(m_state)).recoverAll());
            const NaiveBytes found = fileBytes(m_path);
            std::size_t done = 0;
            for (const Offset at : {100, 300, 500}) {
                const auto now = std::span(found).subspan(at, step);
                const bool isNew = std::ranges::equal(now, std::span(wanted).subspan(at, step));
                const NaiveBytes before = countedBytes(1000);
                QVERIFY(isNew || std::ranges::equal(now, std::span(before).subspan(at, step)));
                done += isNew ? 1 : 0;
            }
            halves += done == 1 || done == 2 ? 1 : 0;
            if (!io.hasStruck()) {
                QVERIFY(isSaved);
                QCOMPARE(found, wanted);
                break;
            }
        }
        QVERIFY(halves > 10);
    }

    void aStepThatFailsTakesThoseBeforeItBack()
    {
        std::size_t takenBack = 0;
        std::size_t partly = 0;
        for (std::uint64_t call = 1;; ++call) {
            const auto document = opened();
            QVERIFY(document->edits().overwrite(100, NaiveBytes(48, std::byte{'t'})));
            const NaiveBytes edited = allBytesOf(document->snapshot());
            SaveTask task = document->saving().task().value();
            task.plan.stepBytes = 16;
            FaultyIo io(FaultyIo::Fault::Fail, call, ENOSPC);
            io.skipWaiting();
            Progress progress;
            Saver saver(io, progress, StateFolder(m_state));
            const auto failed = saver.run(std::move(task));
            if (!io.hasStruck())
                break;
            QCOMPARE(allBytesOf(document->snapshot()), edited);
            if (failed)
                continue;
            const bool saysOld = saver.fate() == SaveFate::Unchanged;
            if (saysOld)
                QCOMPARE(fileBytes(m_path), countedBytes(1000));
            takenBack += saysOld && std::string(failed.error().reason).contains("old bytes again") ? 1 : 0;
            // A failed sync stops everything: nothing about the file can be believed then.
            partly += saver.fate() == SaveFate::Partly ? 1 : 0;
            QVERIFY(saysOld || saver.fate() == SaveFate::InJournal || saver.fate() == SaveFate::Partly);
            PosixIo whole;
            auto again = Saver(whole, progress, StateFolder(m_state)).run(document->saving().task().value());
            QVERIFY2(again, again ? "" : sentenceOf(again.error()).c_str());
            QCOMPARE(fileBytes(m_path), edited);
        }
        QVERIFY(takenBack > 10);
        QCOMPARE(partly, 2U);
    }

    void aSaveInStepsCanBeCancelledBetweenThem()
    {
        const auto document = opened();
        QVERIFY(document->edits().overwrite(100, NaiveBytes(48, std::byte{'t'})));
        SaveTask task = document->saving().task().value();
        task.plan.stepBytes = 16;
        FaultyIo io(FaultyIo::Fault::Fail, 1'000'000, EIO);
        std::stop_source stop;
        Progress progress(stop.get_token());
        // By now the first step is written.
        io.listen([&](std::uint64_t call) {
            if (call == 40)
                stop.request_stop();
        });
        Saver saver(io, progress, StateFolder(m_state));
        const auto cancelled = saver.run(std::move(task));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(saver.fate(), SaveFate::Unchanged);
        QCOMPARE(fileBytes(m_path), countedBytes(1000));
    }

    void tenRangesNeedFewCallsWhateverTheSizeOfTheFile()
    {
        const std::string path = m_folder.file("sparse", "0123");
        std::filesystem::resize_file(path, std::uint64_t{1} << 36);
        m_state = m_folder.path("state of sparse");
        const auto document = Document::open(path).value();
        for (Offset i = 0; i < 10; ++i)
            QVERIFY(document->edits().overwrite(i << 32, bytesOf("ten bytes!")));
        FaultyIo io(FaultyIo::Fault::Fail, 1'000'000, EIO);
        std::uint64_t calls = 0;
        io.listen([&](std::uint64_t call) { calls = call; });
        Progress progress;
        QVERIFY(Saver(io, progress, StateFolder(m_state)).run(document->saving().task().value()));
        // Three for each range (look, write, read back), and a fixed number around them.
        qInfo("%d calls", static_cast<int>(calls));
        QVERIFY(calls <= 3 * 10 + 30);
    }

    void aSaveThatIsGivenUpNeverSharesItsStoreWithTheNext()
    {
        const auto document = opened();
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
        const SaveTask first = document->saving().task().value();
        {
            const SaveTask second = document->saving().task().value();
            QVERIFY(first.keep != second.keep);
        }
        const auto third = document->saving().task().value();
        QVERIFY(first.keep != third.keep);
    }

    void onlyOneOfTwoSavesIsAdopted()
    {
        const auto document = opened();
        QVERIFY(document->edits().insert(0, bytesOf("a")));
        PosixIo io;
        Progress progress;
        auto first =
            Saver(io, progress, StateFolder(m_state)).run(document->saving().taskTo(m_folder.path("first")).value());
        auto second =
            Saver(io, progress, StateFolder(m_state)).run(document->saving().taskTo(m_folder.path("second")).value());
        QVERIFY(document->saving().adopt(std::move(*first)));
        const auto late = document->saving().adopt(std::move(*second));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::FileChanged);
        QCOMPARE(document->file().path, m_folder.path("first"));
    }
};

QTEST_GUILESS_MAIN(InPlaceWriterTest)
#include "tst_inplacewriter.moc"
