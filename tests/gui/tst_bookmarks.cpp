// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/bookmarks.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentreload.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/reapply.h"
#include "support/opendocument.h"

#include <QSignalSpy>
#include <QTest>

#include <format>
#include <fstream>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using State = Anchor::State;

std::string textOf(const Anchor& one)
{
    const char* const states[] = {"", " cut", " gone"};
    return std::format("{}:{}-{}{}", one.label, one.range.begin, one.range.end, states[static_cast<int>(one.state)]);
}

std::string textOf(const Bookmarks& bookmarks)
{
    std::string text;
    for (std::size_t i = 0; i < bookmarks.anchors().count(); ++i)
        text += (i > 0 ? " " : "") + textOf(bookmarks.anchors().at(i));
    return text;
}

std::string storedOf(const Bookmarks& bookmarks)
{
    std::string text;
    for (const LabelledRange& one : bookmarks.state().stored())
        text += std::format("{}{}:{}-{}", text.empty() ? "" : " ", one.label, one.range.begin, one.range.end);
    return text;
}

/// A file of twenty bytes, opened.
struct Bench {
    OpenDocument open{"0123456789abcdefghij"};
    Bookmarks& bookmarks = open.context().bookmarks();

    void put(Range range, const char* label) { QVERIFY(bookmarks.add(std::vector<LabelledRange>{{range, label}})); }
    Document& document() { return open.document(); }
    void save()
    {
        PosixIo io;
        Progress progress;
        QVERIFY(document().saving().save(io, progress, StateFolder::ofUser()));
    }
    /// Another program writes the file anew, and it is read again.
    void reload(std::string_view text)
    {
        std::ofstream(open.path(), std::ios::binary | std::ios::trunc) << text;
        Progress progress;
        auto task = document().reload().task();
        QVERIFY(task);
        auto reapplied = Reapply(progress).run(std::move(*task));
        QVERIFY(reapplied);
        QVERIFY(document().reload().adopt(std::move(*reapplied)));
    }
};

} // namespace

/// Bookmarks in a document that is edited, saved, read again and used Live.
class TestBookmarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyFollowEditsAndUndo()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.put({10, 12}, "b");
        QVERIFY(bench.document().edits().insert(5, bytesOf("++")));
        QCOMPARE(textOf(bench.bookmarks), "a:4-8 b:12-14");
        QVERIFY(bench.document().edits().erase({3, 13}));
        QCOMPARE(textOf(bench.bookmarks), "a:3-3 gone b:3-4 cut");
        QVERIFY(bench.document().steps().undo());
        QVERIFY(bench.document().steps().undo());
        QCOMPARE(textOf(bench.bookmarks), "a:4-6 b:10-12");
    }

    void oneOfTheSameBytesIsSetOnce()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QSignalSpy changed(&bench.bookmarks, &Bookmarks::changed);
        QCOMPARE(bench.bookmarks.add(std::vector<LabelledRange>{{{4, 6}, "b"}}).value(), 0U);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(bench.bookmarks.add(std::vector<LabelledRange>{{{4, 6}, "b"}, {{4, 7}, "c"}}).value(), 1U);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textOf(bench.bookmarks), "a:4-6 c:4-7");
    }

    void whatIsKeptAreOffsetsOfTheFile()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.put({10, 12}, "b");
        bench.put({15, 16}, "c");
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        QVERIFY(bench.document().edits().erase({12, 16}));
        bench.put({0, 2}, "new");
        QCOMPARE(textOf(bench.bookmarks), "new:0-2 a:7-9 b:12-12 gone c:14-15");
        QCOMPARE(storedOf(bench.bookmarks), "a:4-6 b:10-12 c:15-16");
    }

    void savingMakesTheNewOffsetsThoseOfTheFile()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        QSignalSpy stored(&bench.bookmarks, &Bookmarks::storedChanged);
        bench.save();
        QVERIFY(stored.count() > 0);
        QCOMPARE(textOf(bench.bookmarks), "a:7-9");
        QCOMPARE(storedOf(bench.bookmarks), "a:7-9");
        QVERIFY(bench.document().edits().erase({0, 8}));
        QCOMPARE(textOf(bench.bookmarks), "a:0-1 cut");
        QCOMPARE(storedOf(bench.bookmarks), "a:7-9");
        QVERIFY(bench.document().steps().undo());
        QCOMPARE(textOf(bench.bookmarks), "a:7-9");
    }

    void onlyWhatTheUserDoesChangesWhatIsKeptInPreview()
    {
        Bench bench;
        QSignalSpy stored(&bench.bookmarks, &Bookmarks::storedChanged);
        bench.put({4, 6}, "a");
        QCOMPARE(stored.count(), 1);
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        QCOMPARE(stored.count(), 1);
        const std::uint64_t id = bench.bookmarks.anchors().at(0).id;
        QVERIFY(bench.bookmarks.rename(id, "b"));
        bench.bookmarks.remove(std::vector{id});
        QCOMPARE(stored.count(), 3);
        QCOMPARE(textOf(bench.bookmarks), "");
    }

    void withoutAnySavingChangesNothingThatIsKept()
    {
        Bench bench;
        QSignalSpy stored(&bench.bookmarks, &Bookmarks::storedChanged);
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        bench.save();
        QCOMPARE(stored.count(), 0);
    }

    void restoredOnesAreFoundInADocumentThatWasEditedMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        QVERIFY(bench.document().edits().overwrite(7, bytesOf("x")));
        QVERIFY(bench.document().edits().erase({13, 17}));
        bench.put({1, 2}, "new");
        QVERIFY(bench.bookmarks.restore({{{4, 5}, "typed over"}, {{8, 9}, "kept"}, {{10, 12}, "gone"}}));
        QCOMPARE(textOf(bench.bookmarks), "new:1-2 typed over:7-8 kept:11-12 gone:13-13 gone");
        QVERIFY(bench.document().steps().undo());
        QCOMPARE(textOf(bench.bookmarks), "new:1-2 typed over:7-8 kept:11-12 gone:13-15");
        QVERIFY(bench.bookmarks.restore({{{4, 5}, "again"}}));
        QCOMPARE(bench.bookmarks.anchors().count(), 4U);
    }

    void thoseBeyondTheEndAreKeptAndComeBackWithTheBytes()
    {
        Bench bench;
        QVERIFY(bench.bookmarks.restore({{{4, 5}, "a"}, {{18, 25}, "far"}}));
        QCOMPARE(textOf(bench.bookmarks), "a:4-5");
        QCOMPARE(storedOf(bench.bookmarks), "a:4-5 far:18-25");
        bench.reload("0123456789abcdefghijklmnopqrstuvwxyz");
        QCOMPARE(textOf(bench.bookmarks), "a:4-5 far:18-25");
        QVERIFY(bench.bookmarks.beyond().empty());
    }

    void whenTheFileIsReadAgainTheyStayAtTheirOffsets()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        bench.put({12, 14}, "b");
        QSignalSpy stored(&bench.bookmarks, &Bookmarks::storedChanged);
        bench.reload("other");
        QCOMPARE(textOf(bench.bookmarks), "");
        QCOMPARE(bench.bookmarks.beyond().size(), 2U);
        bench.reload("something else of the length");
        QCOMPARE(textOf(bench.bookmarks), "a:4-6 b:12-14");
        QCOMPARE(stored.count(), 2);
    }

    void inLiveModeTheyFollowEditsAndTheFileHasTheSameOffsets()
    {
        Bench bench;
        bench.put({4, 6}, "a");
        QVERIFY(bench.document().mode().switchTo(Access::Write));
        QCOMPARE(textOf(bench.bookmarks), "a:4-6");
        QSignalSpy stored(&bench.bookmarks, &Bookmarks::storedChanged);
        QVERIFY(bench.document().edits().insert(0, bytesOf("+++")));
        QVERIFY(stored.count() > 0);
        QCOMPARE(textOf(bench.bookmarks), "a:7-9");
        QCOMPARE(storedOf(bench.bookmarks), "a:7-9");
        QVERIFY(bench.document().mode().switchTo(Access::Copy));
        QCOMPARE(textOf(bench.bookmarks), "a:7-9");
        QCOMPARE(storedOf(bench.bookmarks), "a:7-9");
    }
};

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
