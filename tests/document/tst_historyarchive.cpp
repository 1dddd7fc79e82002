// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/historyarchive.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Opens, edits, saves and closes files as the program does.
class Sessions {
public:
    explicit Sessions(HistoryArchive::Limits limits = {}) : m_archive(m_io, state(), limits) { }

    [[nodiscard]] StateFolder state() const { return StateFolder(m_state.path("")); }
    [[nodiscard]] HistoryArchive& archive() { return m_archive; }

    struct Open {
        std::unique_ptr<EditLog> log;
        std::unique_ptr<Document> document;
        bool wasRestored = false;
    };
    [[nodiscard]] Open open(const std::string& path)
    {
        Open open{std::make_unique<EditLog>(m_io, state().recovery()), Document::open(path).value()};
        open.wasRestored = m_archive.restore(*open.document).value_or(false);
        open.document->steps().setRecorder(open.log.get());
        return open;
    }
    void save(Open& open)
    {
        Progress progress;
        QVERIFY(open.log->flush());
        QVERIFY(open.document->saving().save(m_io, progress, state()));
    }
    void close(Open& open)
    {
        QVERIFY(m_archive.keep(*open.log, open.document->file().path));
        open.document->steps().setRecorder(nullptr);
    }
    /// A whole session, in which "NEW" comes behind the third byte.
    void insertAndSave(const std::string& path)
    {
        Open session = open(path);
        QVERIFY(session.document->edits().insert(3, bytesOf("NEW")));
        save(session);
        close(session);
    }

private:
    TempFolder m_state;
    PosixIo m_io;
    HistoryArchive m_archive;
};

std::string text(const Document& document)
{
    return textOf(allBytesOf(document.snapshot()));
}

} // namespace

/// Undo goes on in the next session.
class TestHistoryArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoGoesOnAfterClosing()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        auto first = sessions.open(path);
        QVERIFY(!first.wasRestored);
        QVERIFY(first.document->edits().insert(3, bytesOf("NEW")));
        QVERIFY(first.document->edits().overwrite(0, bytesOf("A")));
        sessions.save(first);
        sessions.close(first);
        QVERIFY(std::filesystem::is_empty(sessions.state().recovery()));

        auto second = sessions.open(path);
        QVERIFY(second.wasRestored);
        QVERIFY(!second.document->isModified());
        QCOMPARE(text(*second.document), std::string("AbcNEWdef"));
        QVERIFY(second.document->steps().undo());
        QVERIFY(second.document->steps().undo());
        QCOMPARE(text(*second.document), std::string("abcdef"));
        QVERIFY(second.document->steps().redo());
        sessions.save(second);
        sessions.close(second);
        QCOMPARE(textOf(fileBytes(path)), std::string("abcNEWdef"));

        auto third = sessions.open(path);
        QVERIFY(third.wasRestored);
        QCOMPARE(third.document->history().savedPosition(), std::optional<std::size_t>(1));
        QVERIFY(third.document->steps().redo());
        QCOMPARE(text(*third.document), std::string("AbcNEWdef"));
    }

    void closingWithoutEditsKeepsWhatWasKept()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        sessions.insertAndSave(path);
        auto second = sessions.open(path);
        sessions.close(second);
        QVERIFY(sessions.open(path).wasRestored);
    }

    void discardedEditsAreNotKept()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        auto first = sessions.open(path);
        QVERIFY(first.document->edits().insert(3, bytesOf("NEW")));
        QVERIFY(first.log->flush());
        QVERIFY(first.log->end());
        auto second = sessions.open(path);
        QVERIFY(!second.wasRestored);
        QCOMPARE(text(*second.document), std::string("abcdef"));
    }

    void aFileThatWasChangedSinceHasNoHistory()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        sessions.insertAndSave(path);
        (void)folder.file("f", "something else");
        QVERIFY(!sessions.open(path).wasRestored);
    }

    void aHistoryLargerThanTheLimitGoes()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions({.perFile = 10'000});
        auto first = sessions.open(path);
        QVERIFY(first.document->edits().insert(3, countedBytes(20'000)));
        QVERIFY(first.document->edits().erase({3, 20'003}));
        sessions.save(first);
        sessions.close(first);
        QVERIFY(!sessions.open(path).wasRestored);
        QCOMPARE(sessions.archive().size(), Size{0});
        QVERIFY(std::filesystem::is_empty(sessions.state().recovery()));
    }

    void theOldestMakeRoom()
    {
        const TempFolder folder;
        Sessions sessions({.perFile = 100'000, .inAll = 50'000});
        for (int i = 0; i < 4; ++i) {
            auto open = sessions.open(folder.file("f" + std::to_string(i), "abcdef"));
            QVERIFY(open.document->edits().insert(3, countedBytes(20'000)));
            QVERIFY(open.document->edits().erase({3, 20'003}));
            sessions.save(open);
            sessions.close(open);
        }
        QVERIFY(sessions.archive().size() <= 50'000);
        QVERIFY(!sessions.open(folder.path("f0")).wasRestored);
        QVERIFY(sessions.open(folder.path("f3")).wasRestored);
    }

    void clearingForgetsAll()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        sessions.insertAndSave(path);
        QVERIFY(sessions.archive().size() > 0);
        QVERIFY(sessions.archive().clear());
        QCOMPARE(sessions.archive().size(), Size{0});
        QVERIFY(!sessions.open(path).wasRestored);
    }

    void aCleanLogOfADeadProgramBecomesAHistory()
    {
        const TempFolder folder;
        const std::string path = folder.file("f", "abcdef");
        Sessions sessions;
        {
            auto first = sessions.open(path);
            QVERIFY(first.document->edits().insert(3, bytesOf("NEW")));
            sessions.save(first);
            QVERIFY(first.log->flush());
        }
        PosixIo io;
        auto found = EditRecovery::findAll(io, sessions.state());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!found[0].isModified());
        QVERIFY(sessions.archive().adopt(found[0]));
        found.clear();
        auto second = sessions.open(path);
        QVERIFY(second.wasRestored);
        QVERIFY(second.document->steps().undo());
        QCOMPARE(text(*second.document), std::string("abcdef"));
    }
};

QTEST_GUILESS_MAIN(TestHistoryArchive)
#include "tst_historyarchive.moc"
