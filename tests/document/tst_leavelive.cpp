// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/journalrecovery.h"
#include "document/livesession.h"
#include "document/saver.h"
#include "support/randomedits.h"
#include "support/verifyfails.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// The disk took nothing since `was`, but for the length, and the cache has forgotten the rest.
void lose(const std::string& path, NaiveBytes was)
{
    struct ::stat status = {};
    QCOMPARE(::stat(path.c_str(), &status), 0);
    was.resize(static_cast<std::size_t>(status.st_size));
    const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    QCOMPARE(::pwrite(fd, was.data(), was.size(), 0), static_cast<ssize_t>(was.size()));
    const std::array times{status.st_atim, status.st_mtim};
    QCOMPARE(::futimens(fd, times.data()), 0);
    ::close(fd);
}

Result<> saved(Document& document, const StateFolder& state)
{
    FaultyIo io = impatient();
    Progress progress;
    return document.saving().save(io, progress, state);
}

} // namespace

/// Live mode is left although the disk refused what was done in it, and no byte is lost.
class TestLeaveLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRefusedIsAnUnsavedEdit()
    {
        const LiveSession session(countedBytes(5000));
        FaultyIo io = impatient();
        const auto document = session.open(io).value();
        QVERIFY(document->edits().overwrite(100, bytesOf("overwritten")));
        QVERIFY(document->edits().insert(3000, bytesOf("inserted")));
        QVERIFY(document->edits().erase({50, 60}));
        const NaiveBytes edited = allBytesOf(document->snapshot());
        io.strikeNext(EIO);
        QVERIFY(!document->mode().switchTo(Access::Copy));
        QCOMPARE(document->access(), Access::Write);
        lose(session.path, session.old);
        QVERIFY(document->mode().leaveUnflushed());
        QCOMPARE(document->access(), Access::Copy);
        QVERIFY(document->isModified());
        QVERIFY(allBytesOf(document->snapshot()) == edited);
        QVERIFY(session.hasJournal());
        QVERIFY(document->steps().undo());
        QVERIFY(allBytesOf(document->snapshot()) == session.old);
        QVERIFY(document->steps().redo());
        QVERIFY(saved(*document, session.state));
        QVERIFY(session.bytes() == edited);
        QVERIFY(!session.hasJournal());
        QVERIFY(!document->isModified());
    }

    void itCanBeSavedElsewhere()
    {
        const LiveSession session(countedBytes(5000));
        FaultyIo io = impatient();
        const auto document = session.open(io).value();
        QVERIFY(document->edits().insert(10, bytesOf("inserted")));
        const NaiveBytes edited = allBytesOf(document->snapshot());
        io.strikeNext(ENOSPC);
        QVERIFY(!document->saving().flushTask().value()());
        lose(session.path, session.old);
        QVERIFY(document->mode().leaveUnflushed());
        Progress progress;
        PosixIo real;
        auto outcome = Saver(real, progress, session.state).run(document->saving().taskTo(session.side()).value());
        QVERIFY(outcome);
        QVERIFY(document->saving().adopt(std::move(*outcome)));
        QVERIFY(fileBytes(session.side()) == edited);
        QVERIFY(session.hasJournal());
    }

    void aSaveThatFailsKeepsTheJournal()
    {
        const LiveSession session(countedBytes(5000));
        FaultyIo io = impatient();
        const auto document = session.open(io).value();
        QVERIFY(document->edits().overwrite(10, bytesOf("edited")));
        const NaiveBytes edited = allBytesOf(document->snapshot());
        io.strikeNext(EIO);
        QVERIFY(!document->mode().switchTo(Access::Copy));
        QVERIFY(document->mode().leaveUnflushed());
        FaultyIo dead = impatient(FaultyIo::Fault::Kill, 12, EIO);
        Progress progress;
        QVERIFY(!document->saving().save(dead, progress, session.state));
        QVERIFY(JournalRecovery(io, session.state).recoverFile(session.path));
        QVERIFY(session.bytes() == edited);
    }

    void anEditThatWasCutOffStaysWithTheJournal()
    {
        const LiveSession session(countedBytes(200'000));
        FaultyIo io(impatient(FaultyIo::Fault::Kill));
        const auto document = session.open(io).value();
        QVERIFY(document->edits().overwrite(10, bytesOf("edited")));
        std::uint64_t begun = 0;
        io.listen([&](std::uint64_t) {
            if (++begun == 12)
                io.strikeNext(EIO);
        });
        QVERIFY(!document->edits().insert(0, bytesOf("moves everything")));
        if (document->mode().leaveUnflushed())
            QSKIP("the edit failed before it began");
        QCOMPARE(document->access(), Access::Write);
    }

    void onlyLiveModeIsLeft()
    {
        const LiveSession session(countedBytes(50));
        const auto document = Document::open(session.path).value();
        VERIFY_FAILS(document->mode().leaveUnflushed(), BadArgument);
    }

    void randomEditsAreAllThere()
    {
        for (int round = 0; round < 60; ++round) {
            SeededRandom random;
            const LiveSession session(countedBytes(random.below(3000)));
            FaultyIo io = impatient();
            const auto document = session.open(io).value();
            TwinEdits twin(*document, random, 5000);
            NaiveBytes durable = session.old;
            for (std::uint64_t i = random.below(60); i > 0; --i) {
                QVERIFY2(twin.step(), twin.lastStep().c_str());
                if (random.below(20) == 0 && saved(*document, session.state))
                    durable = twin.bytes();
            }
            io.strikeNext(EIO);
            if (document->mode().switchTo(Access::Copy))
                continue;
            lose(session.path, durable);
            QVERIFY(document->mode().leaveUnflushed());
            QVERIFY(allBytesOf(document->snapshot()) == twin.bytes());
            QVERIFY(document->steps().undo());
            QVERIFY(allBytesOf(document->snapshot()) == durable);
            QVERIFY(document->steps().redo());
            QVERIFY(saved(*document, session.state));
            QVERIFY(session.bytes() == twin.bytes());
        }
    }
};

QTEST_GUILESS_MAIN(TestLeaveLive)
#include "tst_leavelive.moc"
