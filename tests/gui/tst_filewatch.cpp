// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filewatch.h"

#include "document/document.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

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
        std::unique_ptr<Document> document;
        FileWatch watch;

        explicit Watched(Access access = Access::Copy)
            : document(Document::open(path, {.access = access}).value()), watch(*document)
        {
        }
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
        QCOMPARE(watched.watch.check(), FileWatch::State::Same);
    }

    void aFileThatWasCutShrank()
    {
        Watched watched;
        QCOMPARE(::truncate(watched.path.c_str(), 3), 0);
        QCOMPARE(watched.watch.check(), FileWatch::State::Shrank);
    }

    void aFileThatWasAppendedToGrew()
    {
        Watched watched;
        watched.append();
        QCOMPARE(watched.watch.check(), FileWatch::State::Grew);
    }

    void anotherFileOfTheNameIsReplaced()
    {
        Watched watched;
        const std::string other = watched.folder.file("other", "0123456789");
        QCOMPARE(std::rename(other.c_str(), watched.path.c_str()), 0);
        QCOMPARE(watched.watch.check(), FileWatch::State::Replaced);
    }

    void aDeletedFileIsGone()
    {
        Watched watched;
        QCOMPARE(::unlink(watched.path.c_str()), 0);
        QCOMPARE(watched.watch.check(), FileWatch::State::Gone);
    }

    void aStateIsAnnouncedOnceAndWithoutBeingAsked()
    {
        Watched watched;
        const QSignalSpy changes(&watched.watch, &FileWatch::stateChanged);
        QCOMPARE(::truncate(watched.path.c_str(), 3), 0);
        QTRY_COMPARE(changes.size(), 1);
        (void)watched.watch.check();
        QCOMPARE(changes.size(), 1);
    }

    void ourOwnSaveIsNoChange()
    {
        Watched watched;
        const QSignalSpy changes(&watched.watch, &FileWatch::stateChanged);
        QVERIFY(watched.document->overwrite(0, bytesOf("A")));
        watched.watch.setPaused(true);
        PosixIo io;
        Progress progress;
        QVERIFY(watched.document->save(io, progress));
        QCOMPARE(watched.watch.check(), FileWatch::State::Same);
        watched.watch.setPaused(false);
        QTest::qWait(300);
        QCOMPARE(changes.size(), 0);
    }

    void ourOwnLiveEditsAreNoChange()
    {
        Watched watched(Access::Write);
        QVERIFY(watched.document->insert(3, bytesOf("more")));
        QCOMPARE(watched.watch.check(), FileWatch::State::Same);
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
