// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editrecovery.h"
#include "support/naivebytes.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <new>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// What the child has done, in memory that outlives it.
struct Shared {
    std::atomic<std::uint64_t> made{0};
    std::atomic<std::uint64_t> durable{0};
};

/// The n-th edit of the script; the same for the child and for the twin.
NaiveBytes bytesOfEdit(std::uint64_t n)
{
    return NaiveBytes(1 + n % 7, static_cast<std::byte>(n % 251 + 1));
}
Offset placeOfEdit(std::uint64_t n, Size size)
{
    return n * 7919 % (size + 1);
}

[[noreturn]] void typeUntilKilled(const std::string& path, const std::string& parent, Shared& shared)
{
    PosixIo io;
    EditLog log(io, parent);
    const auto document = Document::open(path).value();
    document->steps().setRecorder(&log);
    for (std::uint64_t n = 0;; ++n) {
        if (!document->edits().insert(placeOfEdit(n, document->size()), bytesOfEdit(n)))
            ::_exit(1);
        shared.made = n + 1;
        if (n % 5 == 4) {
            if (!log.flush())
                ::_exit(2);
            shared.durable = n + 1;
        }
        // A log that is written anew in between must be as safe.
        if (n % 200 == 199)
            document->steps().setRecorder(&log);
    }
}

/// A child that is slow to begin, on a loaded machine or under a sanitizer, would never be killed while it types.
void waitForFirstFlush(const Shared& shared)
{
    for (int tries = 0; tries < 10'000 && shared.durable == 0; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace

/// A program that types is killed at any moment.
class TestEditLogKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasDurableComesBackExactly()
    {
        SeededRandom random;
        void* const memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(memory != MAP_FAILED);
        std::uint64_t edits = 0;
        for (int kill = 0; kill < 200; ++kill) {
            const TempFolder folder;
            const std::string path = folder.file("f", countedBytes(2000));
            auto* const shared = new (memory) Shared;
            const pid_t child = ::fork();
            if (child == 0)
                typeUntilKilled(path, folder.path("recovery"), *shared);
            if (kill % 2 == 1)
                waitForFirstFlush(*shared);
            std::this_thread::sleep_for(std::chrono::microseconds(random.below(40'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the child was not killed");
            const std::uint64_t durable = shared->durable;
            edits += durable;

            PosixIo io;
            const auto found = EditRecovery::findAll(io, StateFolder(folder.path("")));
            QVERIFY(found.size() <= 1);
            QVERIFY2(durable == 0 || found.size() == 1, "a durable log is gone");
            if (found.empty())
                continue;
            const auto document = found[0].open();
            QVERIFY2(document, document ? "" : sentenceOf(document.error()).c_str());
            const std::uint64_t recovered = (*document)->history().position();
            QVERIFY2(recovered >= durable, "durable edits are missing");
            QVERIFY(recovered <= shared->made + 1);
            NaiveBytes twin = countedBytes(2000);
            for (std::uint64_t n = 0; n < recovered; ++n) {
                const Offset at = placeOfEdit(n, twin.size());
                replaceNaively(twin, {at, at}, bytesOfEdit(n));
            }
            QVERIFY(allBytesOf((*document)->snapshot()) == twin);
        }
        ::munmap(memory, sizeof(Shared));
        QVERIFY2(edits > 200, "the child was killed before it did anything");
    }
};

QTEST_GUILESS_MAIN(TestEditLogKills)
#include "tst_editlogkills.moc"
