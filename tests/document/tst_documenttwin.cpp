// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "support/randomedits.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

struct Held {
    Snapshot snapshot;
    NaiveBytes bytes;
};

std::unique_ptr<Document> opened(const std::string& path, Access access)
{
    auto document = Document::open(path, {.access = access});
    return document ? std::move(*document) : nullptr;
}

/// What the changes say, carried out on the bytes of the disk.
NaiveBytes applied(const ChangeList& list, const Document& document)
{
    const NaiveBytes now = allBytesOf(document.snapshot());
    NaiveBytes bytes = allBytesOf(document.onDisk());
    // From the back, so that offsets on disk stay true. A moved block goes where it stands now; its old place is
    // reported as removed.
    for (auto change = list.changes().rbegin(); change != list.changes().rend(); ++change) {
        const std::span<const std::byte> by = std::span(now).subspan(change->now.begin, change->now.size());
        replaceNaively(bytes, change->replaced(), by);
    }
    return bytes;
}

} // namespace

/// Random edit scripts through a Document and through a plain byte array.
class TestDocumentTwin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewDoesAsAPlainByteArray()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(5000));
        const auto document = opened(path, Access::Copy);
        SeededRandom random;
        TwinEdits twin(*document, random, 60'000);
        std::vector<Held> held;
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY2(twin.step(), twin.lastStep().c_str());
            QCOMPARE(document->snapshot().tree().brokenInvariant(), nullptr);
            QCOMPARE(document->size(), Size{twin.bytes().size()});
            if (i % 10 == 0)
                QVERIFY2(allBytesOf(document->snapshot()) == twin.bytes(), twin.lastStep().c_str());
            if (i % 500 == 0)
                held.push_back({document->snapshot(), twin.bytes()});
            if (i % 250 == 0)
                QVERIFY2(applied(document->changes(), *document) == twin.bytes(), twin.lastStep().c_str());
        }
        for (const Held& old : held)
            QVERIFY(allBytesOf(old.snapshot) == old.bytes);
        QVERIFY(fileBytes(path) == countedBytes(5000));
    }

    void previewSavedNowAndThenIsTheFile_data()
    {
        QTest::addColumn<bool>("hasLink");
        QTest::newRow("patched or replaced") << false;
        QTest::newRow("always rewritten in place") << true;
    }
    void previewSavedNowAndThenIsTheFile()
    {
        QFETCH(bool, hasLink);
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        if (hasLink)
            std::filesystem::create_hard_link(path, folder.path("link"));
        const auto document = opened(path, Access::Copy);
        SeededRandom random;
        TwinEdits twin(*document, random, 20'000);
        PosixIo io;
        std::vector<Held> held;
        for (int i = 0; i < 3000; ++i) {
            QVERIFY2(twin.step(), twin.lastStep().c_str());
            if (i % 100 == 50)
                held.push_back({document->snapshot(), twin.bytes()});
            if (i % 37 != 0)
                continue;
            Progress progress;
            const auto done = document->saving().save(io, progress, StateFolder::ofUser());
            QVERIFY2(done, done ? "" : sentenceOf(done.error()).c_str());
            QVERIFY(!document->isModified());
            QVERIFY(fileBytes(hasLink ? folder.path("link") : path) == twin.bytes());
            QVERIFY(allBytesOf(document->snapshot()) == twin.bytes());
        }
        for (const Held& old : held)
            QVERIFY(allBytesOf(old.snapshot) == old.bytes);
        while (document->history().canUndo())
            QVERIFY(document->steps().undo());
        QVERIFY(allBytesOf(document->snapshot()) == countedBytes(3000));
    }

    void liveIsTheFileAfterEveryStep()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", countedBytes(3000));
        const auto document = opened(path, Access::Write);
        QCOMPARE(document->access(), Access::Write);
        SeededRandom random;
        TwinEdits twin(*document, random, 20'000);
        for (int i = 0; i < 2000; ++i) {
            QVERIFY2(twin.step(), twin.lastStep().c_str());
            QVERIFY2(fileBytes(path) == twin.bytes(), twin.lastStep().c_str());
            QVERIFY2(allBytesOf(document->snapshot()) == twin.bytes(), twin.lastStep().c_str());
        }
        while (document->history().canUndo())
            QVERIFY(document->steps().undo());
        QVERIFY(fileBytes(path) == countedBytes(3000));
        while (document->history().canRedo())
            QVERIFY(document->steps().redo());
    }
};

QTEST_GUILESS_MAIN(TestDocumentTwin)
#include "tst_documenttwin.moc"
