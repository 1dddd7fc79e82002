// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/blockshift.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "mapping/io.h"
#include "support/impatientio.h"
#include "support/seed.h"
#include "support/shiftattempt.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Fault = FaultyIo::Fault;
using Outcome = ShiftWriter::Outcome;

constexpr Size block = BlockShift::block;
constexpr Size fileSize = 12 * block + 100;
constexpr Size smallChunk = 2 * block;

/// Moves blocks one by one, and dies after `most` of them.
FaultyIo shifting(std::uint64_t most, Fault fault = Fault::Fail, std::uint64_t call = never)
{
    FaultyIo io = impatient(fault, call, EIO);
    io.shiftBlocks(most);
    return io;
}

void inserting(Document& document)
{
    QVERIFY(document.edits().overwrite(100, bytesOf("also overwritten")));
    QVERIFY(document.edits().insert(2 * block, NaiveBytes(3 * block, std::byte{0xAB})));
}

void erasing(Document& document)
{
    QVERIFY(document.edits().overwrite(100, bytesOf("also overwritten")));
    QVERIFY(document.edits().erase({2 * block, 4 * block}));
}

struct Case {
    const char* name;
    void (*edit)(Document&);
    bool isRepeating;
};

constexpr Case cases[] = {
    {"blocks inserted", inserting, false},
    {"blocks erased", erasing, false},
    {"inserted into equal blocks", inserting, true},
    {"erased among equal blocks", erasing, true},
};

void addCases()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::newRow(cases[i].name) << i;
}

/// Equal blocks, but for one in the middle; some of them zeros.
NaiveBytes repeating()
{
    NaiveBytes bytes(fileSize, std::byte{0x55});
    std::ranges::fill(bytes.begin() + 3 * block, bytes.begin() + 6 * block, std::byte{0});
    bytes[8 * block + 5] = std::byte{0x77};
    return bytes;
}

ShiftAttempt attemptOf(std::size_t index)
{
    return {cases[index].isRepeating ? repeating() : countedBytes(fileSize), cases[index].edit, smallChunk};
}

/// Sets `isRight` to false where a byte that can be read is not `wanted`; whether all can be read.
bool readsRight(const Snapshot& snapshot, const NaiveBytes& wanted, bool& isRight)
{
    NaiveBytes found(snapshot.size());
    const auto unreadable = snapshot.read(0, found);
    for (const Range range : unreadable)
        std::copy_n(wanted.begin() + static_cast<std::ptrdiff_t>(range.begin), range.size(),
                    found.begin() + static_cast<std::ptrdiff_t>(range.begin));
    isRight = isRight && found == wanted;
    return unreadable.empty();
}

std::optional<BlockShift> shiftOf(Document& document)
{
    const SaveTask task = document.saving().task().value();
    return BlockShift::of(ShiftPlan::of(task.snapshot.tree(), *task.disk, task.disk->size()));
}

} // namespace

class TestBlockShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }

    void onlyWholeBlocksOfTheWholeRestAreShifted()
    {
        const TempFolder folder;
        const auto given = [&](const std::function<void(Document&)>& edit) {
            const auto document = Document::open(folder.file("f", countedBytes(fileSize))).value();
            edit(*document);
            return shiftOf(*document).has_value();
        };
        QVERIFY(given(inserting));
        QVERIFY(given(erasing));
        QVERIFY(!given([](Document& d) { (void)d.edits().insert(block, NaiveBytes(block + 1)); }));
        QVERIFY(!given([](Document& d) { (void)d.edits().insert(block + 1, NaiveBytes(block)); }));
        QVERIFY(!given([](Document& d) { (void)d.edits().erase({block, 2 * block + 512}); }));
        QVERIFY(!given([](Document& d) { (void)d.edits().insert(fileSize, NaiveBytes(block)); }));
        QVERIFY(!given([](Document& d) {
            (void)d.edits().insert(block, NaiveBytes(block));
            (void)d.edits().insert(6 * block, NaiveBytes(block));
        }));
        QVERIFY(!given([](Document& d) {
            (void)d.edits().insert(block, NaiveBytes(block));
            (void)d.edits().erase({fileSize, fileSize + block});
        }));
    }

    void theFileSystemMovesTheRest_data() { addCases(); }
    void theFileSystemMovesTheRest()
    {
        QFETCH(std::size_t, index);
        ShiftAttempt attempt = attemptOf(index);
        FaultyIo io = shifting(never);
        const Snapshot shown = attempt.document->snapshot();
        // For a moment the bytes cannot be read; they are never others.
        std::size_t hidden = 0;
        bool isRight = true;
        io.listen([&](std::uint64_t) {
            const bool isWhole = readsRight(shown, attempt.edited, isRight);
            hidden += readsRight(attempt.before, attempt.old, isRight) && isWhole ? 0 : 1;
        });
        QVERIFY(attempt.save(io));
        QVERIFY(isRight);
        QVERIFY(hidden > 0 && hidden < 5);
        QCOMPARE(attempt.bytes(), attempt.edited);
        QVERIFY(attempt.undoesToTheBeginning());
    }

    void whereItCannotTheStepsDo_data() { addCases(); }
    void whereItCannotTheStepsDo()
    {
        QFETCH(std::size_t, index);
        // The system itself: files in memory have no such call, those of ext4 and XFS have.
        ShiftAttempt attempt = attemptOf(index);
        PosixIo io;
        QVERIFY(attempt.save(io));
        QCOMPARE(attempt.bytes(), attempt.edited);
        QVERIFY(attempt.undoesToTheBeginning());
        qunsetenv("TMPDIR");
        ShiftAttempt onDisk = attemptOf(index);
        initTestCase();
        QVERIFY(onDisk.save(io));
        QCOMPARE(onDisk.bytes(), onDisk.edited);
    }

    void whatItLeftInTheMiddleIsCompleted_data() { addCases(); }
    void whatItLeftInTheMiddleIsCompleted()
    {
        QFETCH(std::size_t, index);
        for (std::uint64_t moved = 0; moved < 9; ++moved) {
            ShiftAttempt attempt = attemptOf(index);
            FaultyIo io = shifting(moved);
            QVERIFY(!attempt.save(io));
            QCOMPARE(attempt.outcome, Outcome::InJournal);
            for (std::uint64_t call = 1;; ++call) {
                FaultyIo dying = shifting(never, Fault::Kill, call);
                const auto recovered = attempt.recover(dying);
                if (dying.hasStruck())
                    continue;
                QVERIFY2(recovered, recovered ? "" : sentenceOf(recovered.error()).c_str());
                break;
            }
            QVERIFY(attempt.bytes() == attempt.edited);
            QVERIFY(!attempt.hasJournal());
        }
    }

    void aDeathAtAnyCallIsCompleted_data() { addCases(); }
    void aDeathAtAnyCallIsCompleted()
    {
        QFETCH(std::size_t, index);
        for (std::uint64_t call = 1;; ++call) {
            ShiftAttempt attempt = attemptOf(index);
            FaultyIo io = shifting(never, Fault::Kill, call);
            (void)attempt.save(io);
            FaultyIo whole = shifting(never);
            const auto recovered = attempt.recover(whole);
            QVERIFY2(recovered, recovered ? "" : sentenceOf(recovered.error()).c_str());
            QVERIFY(attempt.bytes() == attempt.old || attempt.bytes() == attempt.edited);
            QVERIFY(attempt.outcome != Outcome::InJournal || attempt.bytes() == attempt.edited);
            if (!io.hasStruck())
                break;
        }
    }

    void everyErrorLosesNothing_data() { addCases(); }
    void everyErrorLosesNothing()
    {
        QFETCH(std::size_t, index);
        for (std::uint64_t call = 1;; ++call) {
            ShiftAttempt attempt = attemptOf(index);
            FaultyIo io = shifting(never, Fault::Tear, call);
            const auto saved = attempt.save(io);
            QVERIFY(!saved || attempt.bytes() == attempt.edited);
            QVERIFY(attempt.outcome != Outcome::NotSaved || attempt.bytes() == attempt.old);
            QVERIFY(allBytesOf(attempt.document->snapshot()) == attempt.edited);
            FaultyIo whole = shifting(never);
            QVERIFY(attempt.recover(whole));
            QVERIFY(attempt.outcome != Outcome::InJournal || attempt.bytes() == attempt.edited);
            if (!io.hasStruck())
                break;
        }
    }

    void bytesAtNeitherPlaceAreNotWrittenOver()
    {
        ShiftAttempt attempt = attemptOf(0);
        FaultyIo io = shifting(4);
        QVERIFY(!attempt.save(io));
        std::fstream stream(attempt.path, std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(3 * block + 7);
        stream << "somebody else";
        stream.close();
        const NaiveBytes theirs = attempt.bytes();
        FaultyIo whole = shifting(never);
        const auto recovered = attempt.recover(whole);
        QVERIFY(!recovered);
        QCOMPARE(recovered.error().kind, ErrorKind::FileChanged);
        QCOMPARE(attempt.bytes(), theirs);
        QVERIFY(attempt.hasJournal());
    }
};

QTEST_GUILESS_MAIN(TestBlockShift)
#include "tst_blockshift.moc"
