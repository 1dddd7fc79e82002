// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/history.h"
#include "mapping/memorysource.h"
#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace std::chrono_literals;

namespace {

const MemorySource bytes(countedBytes(1000));

PieceTree treeOf(Size size)
{
    return PieceTree(Piece{&bytes, 0, size});
}

/// A history at a clock of its own.
struct Typist {
    History history{treeOf(100)};
    History::Clock::time_point now;

    void type(EditKind kind, Range range, Size size, std::chrono::milliseconds wait = 100ms)
    {
        now += wait;
        history.record(kind, range, treeOf(size), History::Coalesce::Typing, now);
    }
    void edit(EditKind kind, Range range, Size size)
    {
        history.record(kind, range, treeOf(size), History::Coalesce::Never, now);
    }
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewHistoryIsOnDiskAndHasNothingToUndo()
    {
        const History history(treeOf(5));
        QVERIFY(!history.canUndo());
        QVERIFY(!history.canRedo());
        QVERIFY(history.isOnDisk());
        QCOMPARE(history.savedPosition(), 0U);
    }

    void editingFromTheMiddleDropsWhatCouldBeRedone()
    {
        Typist t;
        t.edit(EditKind::Insert, {0, 1}, 101);
        t.edit(EditKind::Insert, {0, 1}, 102);
        t.history.moveTo(1);
        QVERIFY(t.history.canRedo());
        t.edit(EditKind::Delete, {0, 0}, 99);
        QVERIFY(!t.history.canRedo());
        QCOMPARE(t.history.steps().size(), 3U);
        QCOMPARE(t.history.current().size(), 99U);
    }

    void overwritingNeighboursIsOneStep()
    {
        Typist t;
        t.type(EditKind::Overwrite, {10, 11}, 100);
        t.type(EditKind::Overwrite, {11, 12}, 100);
        QCOMPARE(t.history.steps().size(), 2U);
        QCOMPARE(t.history.steps().back().range, (Range{10, 12}));
    }

    void theSecondDigitOfAByteBelongsToTheFirst()
    {
        Typist t;
        t.type(EditKind::Overwrite, {10, 11}, 100);
        t.type(EditKind::Overwrite, {10, 11}, 100);
        t.type(EditKind::Overwrite, {11, 12}, 100);
        QCOMPARE(t.history.steps().size(), 2U);
        t.type(EditKind::Insert, {20, 21}, 101);
        t.type(EditKind::Overwrite, {20, 21}, 101);
        t.type(EditKind::Insert, {21, 22}, 102);
        t.type(EditKind::Overwrite, {21, 22}, 102);
        QCOMPARE(t.history.steps().size(), 3U);
        QCOMPARE(t.history.steps().back().kind, EditKind::Insert);
        QCOMPARE(t.history.steps().back().range, (Range{20, 22}));
    }

    void backspaceAndDeleteGoOn()
    {
        Typist t;
        t.type(EditKind::Delete, {9, 9}, 99);
        t.type(EditKind::Delete, {8, 8}, 98);
        t.type(EditKind::Delete, {8, 8}, 97);
        QCOMPARE(t.history.steps().size(), 2U);
        QCOMPARE(t.history.steps().back().range, (Range{8, 8}));
        t.type(EditKind::Delete, {5, 5}, 96);
        QCOMPARE(t.history.steps().size(), 3U);
    }

    void anotherPlaceOrKindIsAnotherStep()
    {
        Typist t;
        t.type(EditKind::Insert, {10, 11}, 101);
        t.type(EditKind::Insert, {10, 11}, 102);
        QCOMPARE(t.history.steps().size(), 3U);
        t.type(EditKind::Overwrite, {11, 12}, 102);
        QCOMPARE(t.history.steps().size(), 4U);
    }

    void aPauseOrACaretMoveEndsTheStep()
    {
        Typist t;
        t.type(EditKind::Insert, {0, 1}, 101);
        t.type(EditKind::Insert, {1, 2}, 102, History::pause + 1ms);
        QCOMPARE(t.history.steps().size(), 3U);
        t.history.endTyping();
        t.type(EditKind::Insert, {2, 3}, 103);
        QCOMPARE(t.history.steps().size(), 4U);
    }

    void typingNeverGrowsAStateThatIsOnDisk()
    {
        Typist t;
        t.type(EditKind::Insert, {0, 1}, 101);
        t.history.markOnDisk();
        QVERIFY(t.history.isOnDisk());
        t.type(EditKind::Insert, {1, 2}, 102);
        QCOMPARE(t.history.steps().size(), 3U);
        QVERIFY(!t.history.isOnDisk());
        QCOMPARE(t.history.savedPosition(), 1U);
    }

    void typingAfterUndoIsANewStep()
    {
        Typist t;
        t.type(EditKind::Insert, {0, 1}, 101);
        t.type(EditKind::Insert, {1, 2}, 102);
        t.history.moveTo(0);
        t.type(EditKind::Insert, {2, 3}, 101);
        QCOMPARE(t.history.steps().size(), 2U);
        QCOMPARE(t.history.position(), 1U);
    }

    void savingRewritesTheOtherStatesAndMarksTheSavedOne()
    {
        Typist t;
        t.edit(EditKind::Insert, {0, 1}, 101);
        t.edit(EditKind::Insert, {0, 1}, 102);
        t.history.moveTo(1);
        const MemorySource saved(countedBytes(101));
        const MemorySource moved(countedBytes(1000));
        PieceTree::Rewriter rewriter(
            [&](const Piece& piece, std::vector<Piece>& out) { out.push_back({&moved, piece.offset, piece.length}); });
        t.history.markSaved(1, PieceTree(Piece{&saved, 0, 101}), rewriter);
        QCOMPARE(t.history.savedPosition(), 1U);
        QVERIFY(t.history.isOnDisk());
        QCOMPARE(t.history.current().placeOf(0).piece.source, &saved);
        QCOMPARE(t.history.steps()[0].tree.placeOf(0).piece.source, &moved);
        QCOMPARE(t.history.steps()[2].tree.placeOf(0).piece.source, &moved);
    }

    void aSavedStateThatLeftTheLineIsNowhere()
    {
        Typist t;
        t.edit(EditKind::Insert, {0, 1}, 101);
        PieceTree::Rewriter rewriter([](const Piece& piece, std::vector<Piece>& out) { out.push_back(piece); });
        t.history.markSaved(std::nullopt, treeOf(7), rewriter);
        QCOMPARE(t.history.savedPosition(), std::nullopt);
        QVERIFY(!t.history.isOnDisk());
    }

    void aStepThatChangedNothingIsStillOnDisk()
    {
        History history(treeOf(4));
        history.record(EditKind::Fill, {2, 2}, history.current(), History::Coalesce::Never);
        QVERIFY(history.canUndo());
        QVERIFY(history.isOnDisk());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
