// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filewatch.h"

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentreload.h"
#include "document/documentsaving.h"
#include "document/statefolder.h"
#include "gui/model/documentcontext.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// What other programs do to the file of a document is noticed; what we do is not.
class TestFileWatch : public QObject {
    Q_OBJECT

private:
    struct Watched {
        TempFolder folder;
        std::string path = folder.file("file", "0123456789");
        JobRunner jobs{2};
        DocumentContext context;
        FileWatch watch;

        explicit Watched(Access access = Access::Copy)
            : context(Document::open(path, {.access = access}).value(), jobs), watch(context)
        {
        }
        [[nodiscard]] Document& document() { return context.document(); }
        void append() const
        {
            std::FILE* const file = std::fopen(path.c_str(), "a");
            QVERIFY(file != nullptr);
            std::fputs("more", file);
            std::fclose(file);
        }
    };

private Q_SLOTS:
    void anUntouchedFileIsTheSame()
    {
        Watched watched;
        watched.watch.look();
        QTRY_VERIFY(watched.watch.found());
        QCOMPARE(watched.watch.state(), FileWatch::State::Same);
    }

    void aFileThatWasCutShrank()
    {
        Watched watched;
        QCOMPARE(::truncate(watched.path.c_str(), 3), 0);
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Shrank);
    }

    void aFileThatWasAppendedToGrew()
    {
        Watched watched;
        watched.append();
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Grew);
    }

    void anotherFileOfTheNameIsReplaced()
    {
        Watched watched;
        const std::string other = watched.folder.file("other", "0123456789");
        QCOMPARE(std::rename(other.c_str(), watched.path.c_str()), 0);
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Replaced);
    }

    void aDeletedFileIsGone()
    {
        Watched watched;
        QCOMPARE(::unlink(watched.path.c_str()), 0);
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Gone);
    }

    void aStateIsAnnouncedOnceAndWithoutBeingAsked()
    {
        Watched watched;
        const QSignalSpy changes(&watched.watch, &FileWatch::stateChanged);
        QCOMPARE(::truncate(watched.path.c_str(), 3), 0);
        QTRY_COMPARE(changes.size(), 1);
        watched.watch.look();
        QTest::qWait(300);
        QCOMPARE(changes.size(), 1);
    }

    void ourOwnSaveIsNoChange()
    {
        Watched watched;
        const QSignalSpy changes(&watched.watch, &FileWatch::stateChanged);
        QVERIFY(watched.document().edits().overwrite(0, bytesOf("A")));
        watched.watch.setPaused(true);
        PosixIo io;
        Progress progress;
        QVERIFY(watched.document().saving().save(io, progress, StateFolder::ofUser()));
        QCOMPARE(watched.watch.state(), FileWatch::State::Same);
        watched.watch.setPaused(false);
        QTest::qWait(300);
        QCOMPARE(changes.size(), 0);
    }

    void ourOwnLiveEditsAreNoChange()
    {
        Watched watched(Access::Write);
        QVERIFY(watched.document().edits().insert(3, bytesOf("more")));
        watched.watch.look();
        QTRY_VERIFY(watched.watch.found());
        QCOMPARE(watched.watch.state(), FileWatch::State::Same);
    }

    void aStoreThroughAnotherMapIsFoundByAsking()
    {
        Watched watched;
        const QSignalSpy changes(&watched.watch, &FileWatch::stateChanged);
        QTest::qWait(20);
        const int fd = ::open(watched.path.c_str(), O_RDWR | O_CLOEXEC);
        void* const map = ::mmap(nullptr, 10, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        static_cast<char*>(map)[4] = '#';
        QTest::qWait(400);
        // The system tells nobody of it.
        QCOMPARE(changes.size(), 0);
        watched.watch.setWatched(true);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.state(), FileWatch::State::Changed, 2000);
        ::munmap(map, 10);
        ::close(fd);
    }

    void withoutOnlookersNothingIsAsked()
    {
        Watched watched;
        const QSignalSpy ticks(&watched.watch, &FileWatch::ticked);
        watched.watch.setWatched(true);
        QTRY_VERIFY_WITH_TIMEOUT(!ticks.isEmpty(), 3000);
        watched.watch.setWatched(false);
        const qsizetype before = ticks.size();
        QTest::qWait(1300);
        QCOMPARE(ticks.size(), before);
    }

    void everyFurtherWriteIsTold()
    {
        Watched watched;
        const QSignalSpy touches(&watched.watch, &FileWatch::touched);
        watched.append();
        QTRY_COMPARE(touches.size(), 1);
        watched.append();
        QTRY_COMPARE(touches.size(), 2);
        QCOMPARE(watched.watch.state(), FileWatch::State::Grew);
    }

    void aFileThatComesBackIsTold()
    {
        Watched watched;
        const std::string aside = watched.folder.path("aside");
        QCOMPARE(std::rename(watched.path.c_str(), aside.c_str()), 0);
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Gone);
        QCOMPARE(std::rename(aside.c_str(), watched.path.c_str()), 0);
        watched.watch.look();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Same);
    }

    void aDocumentThatIsPutOnTheFileStartsAnew()
    {
        Watched watched;
        watched.append();
        QTRY_COMPARE(watched.watch.state(), FileWatch::State::Grew);
        Progress progress;
        QVERIFY(watched.document().reload().adopt(
            Reapply(progress).run(watched.document().reload().task().value()).value()));
        QCOMPARE(watched.watch.state(), FileWatch::State::Same);
        watched.watch.look();
        QTRY_VERIFY(watched.watch.found());
        QCOMPARE(watched.watch.state(), FileWatch::State::Same);
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
