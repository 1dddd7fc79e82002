// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/shiftcases.h"

#include "support/randomedits.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Outcome = ShiftWriter::Outcome;

} // namespace

class TestShiftWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }

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
        FaultyIo io = impatient();
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
        FaultyIo io = impatient();
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

    void moreThanMayBeKeptGoesOnlyForward()
    {
        ShiftAttempt attempt(countedBytes(fileSize), shrinking, smallChunk);
        FaultyIo io = impatient();
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
        FaultyIo io = impatient();
        const auto saved = attempt.save(io);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileChanged);
        QCOMPARE(attempt.bytes(), theirs);
        QVERIFY(!attempt.hasJournal());
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
        QVERIFY(attempt.document->edits().insert(500, bytesOf("inserted")));
        QVERIFY(attempt.document->edits().resize(bytes.size() + 3 * mib));
        attempt.edited = allBytesOf(attempt.document->snapshot());
        FaultyIo io = impatient();
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
            FaultyIo io = impatient();
            QVERIFY(attempt.save(io));
            QCOMPARE(attempt.bytes(), attempt.edited);
            QCOMPARE(allBytesOf(attempt.document->snapshot()), attempt.edited);
            QVERIFY(attempt.undoesToTheBeginning());
        }
    }
};

QTEST_GUILESS_MAIN(TestShiftWriter)
#include "tst_shiftwriter.moc"
