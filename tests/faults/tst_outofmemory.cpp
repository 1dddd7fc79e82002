// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/journalrecovery.h"
#include "document/saver.h"
#include "document/statefolder.h"
#include "faults/faultload.h"
#include "mapping/io.h"
#include "support/childprocess.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <new>

namespace {

/// How many requests are still granted before one is refused; negative: all.
long granted = -1;

void* request(std::size_t size)
{
    if (granted == 0)
        granted = -1;
    else {
        granted -= granted > 0 ? 1 : 0;
        if (void* const memory = std::malloc(size == 0 ? 1 : size))
            return memory;
    }
    throw std::bad_alloc();
}

void* requestOrNull(std::size_t size) noexcept
{
    try {
        return request(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

/// Never inlined, or the compiler sees what `new` gave handed to `free` and takes it for a mistake.
[[gnu::noinline]] void giveBack(void* memory) noexcept
{
    std::free(memory);
}

} // namespace

// In place of those of the library, for the whole program.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return requestOrNull(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return requestOrNull(size);
}
void* operator new(std::size_t size)
{
    return request(size);
}
void* operator new[](std::size_t size)
{
    return request(size);
}
void operator delete(void* memory) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    giveBack(memory);
}

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

enum Code { NotReached = 10, Survived, Torn, Lost };

constexpr std::size_t fileSize = 20'000;

/// Does `work` with the n-th request for memory refused. Returns whether it came to its end all the same.
template <class Work> bool withoutMemory(long request, const Work& work)
{
    granted = request;
    bool isDone = false;
    try {
        work();
        isDone = true;
    } catch (const std::bad_alloc&) {
    }
    return isDone;
}

/// Whether the refusal was never reached; makes everything be granted again.
bool wasNotReached()
{
    const bool notReached = granted >= 0;
    granted = -1;
    return notReached;
}

} // namespace

/// Memory is refused at each request while a file is opened, edited and saved: nothing crashes, no edit is done by
/// half, and the file has its old bytes or its new ones.
class TestOutOfMemory : public QObject {
    Q_OBJECT

    TempFolder m_folder{TempFolder::inMemory()};
    std::string m_path;
    int m_refusals = 0;

    /// Runs `attempt` in a child for each request in turn.
    void refuseEach(const std::function<int(long)>& attempt)
    {
        const long step = faultLoad("HEXFOLIO_MEMORYSTEP", 20, 20) >= 20 ? 1 : 20;
        for (long request = 0;; request += step) {
            m_path = m_folder.file("file", countedBytes(fileSize));
            std::filesystem::remove_all(m_folder.path("state"));
            const ChildEnd end = inChild([&] { return attempt(request); });
            if (end.code == NotReached)
                break;
            ++m_refusals;
            if (end.code != Survived)
                qWarning("request %ld: code %d, signal %d", request, end.code, end.signal);
            QCOMPARE(end.code, static_cast<int>(Survived));
        }
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", QByteArray::fromStdString(m_folder.path("state"))); }

    void openingIsRefused()
    {
        refuseEach([&](long request) {
            withoutMemory(request, [&] { (void)Document::open(m_path); });
            if (wasNotReached())
                return NotReached;
            const auto document = Document::open(m_path);
            return document && allBytesOf((*document)->snapshot()) == countedBytes(fileSize) ? Survived : Lost;
        });
    }

    void anEditIsDoneOrNotDone()
    {
        refuseEach([&](long request) {
            auto document = Document::open(m_path).value();
            (void)document->edits().insert(100, bytesOf("before"));
            const NaiveBytes old = allBytesOf(document->snapshot());
            NaiveBytes edited = old;
            replaceNaively(edited, {3000, 3010}, bytesOf("a replacement"));
            const NaiveBytes by = bytesOf("a replacement");
            withoutMemory(request, [&] { (void)document->edits().replace({3000, 3010}, Snapshot::ofBytes(by)); });
            if (wasNotReached())
                return NotReached;
            const NaiveBytes now = allBytesOf(document->snapshot());
            if (now != old && now != edited)
                return Torn;
            while (document->history().canUndo())
                (void)document->steps().undo();
            return allBytesOf(document->snapshot()) == countedBytes(fileSize) ? Survived : Lost;
        });
    }

    void aSaveLeavesTheOldBytesOrTheNewOnes_data()
    {
        QTest::addColumn<bool>("changesLength");
        QTest::newRow("in place") << false;
        QTest::newRow("replaced") << true;
    }
    void aSaveLeavesTheOldBytesOrTheNewOnes()
    {
        QFETCH(bool, changesLength);
        refuseEach([&](long request) {
            auto document = Document::open(m_path).value();
            (void)document->edits().overwrite(10, bytesOf("typed"));
            (void)document->edits().relocate(9000, {2000, 2100});
            if (changesLength)
                (void)document->edits().insert(15'000, bytesOf("longer"));
            const NaiveBytes edited = allBytesOf(document->snapshot());
            PosixIo io;
            Progress progress;
            withoutMemory(request, [&] { (void)document->saving().save(io, progress, StateFolder::ofUser()); });
            if (wasNotReached())
                return NotReached;
            // Whatever happened, the document has everything and can write it elsewhere.
            const std::string other = m_folder.path("other");
            const StateFolder state = StateFolder::ofUser();
            const bool isElsewhere = Saver(io, progress, state).writeFile(document->snapshot(), other).has_value();
            if (!isElsewhere || fileBytes(other) != edited)
                return Lost;
            // Where it was cut off in the middle, the next start finds a journal.
            (void)JournalRecovery(io, state).recoverAll();
            const NaiveBytes found = fileBytes(m_path);
            return found == edited || found == countedBytes(fileSize) ? Survived : Torn;
        });
    }

    void cleanupTestCase() { qInfo("memory was refused %d times", m_refusals); }
};

QTEST_GUILESS_MAIN(TestOutOfMemory)
#include "tst_outofmemory.moc"
