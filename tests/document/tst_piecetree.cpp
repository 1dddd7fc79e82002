// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecetree.h"
#include "document/snapshot.h"
#include "mapping/memorysource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size tebibyte = Size{1} << 40;

/// A source that is only pointed at, never read.
const MemorySource alphabet(bytesOf("abcdefghijklmnopqrstuvwxyz"));
const MemorySource digits(bytesOf("0123456789"));

Piece letters(Offset from, Size count)
{
    return {&alphabet, from, count};
}
Piece numbers(Offset from, Size count)
{
    return {&digits, from, count};
}

QString textOfTree(const PieceTree& tree)
{
    NaiveBytes bytes;
    tree.visit({0, tree.size()}, [&](const Piece& piece, Offset start) {
        bytes.resize(start + piece.length);
        const Size got = piece.source->read(piece.offset, std::span(bytes).subspan(start));
        return got == piece.length;
    });
    return QString::fromStdString(textOf(bytes));
}

/// Pieces of one byte each, none of which continues another.
std::vector<Piece> scattered(std::size_t count)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < count; ++i)
        pieces.push_back(letters((i * 3) % 26, 1));
    return pieces;
}

} // namespace

#define COMPARE_TREE(tree, text)                                                                                       \
    do {                                                                                                               \
        QCOMPARE((tree).brokenInvariant(), nullptr);                                                                   \
        QCOMPARE(textOfTree(tree), QStringLiteral(text));                                                              \
    } while (false)

class TestPieceTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTreeHasNoPieces()
    {
        const PieceTree tree;
        QVERIFY(tree.isEmpty());
        QCOMPARE(tree.pieceCount(), 0U);
        COMPARE_TREE(tree, "");
    }

    void treeOfAnEmptyPieceIsEmpty() { QVERIFY(PieceTree(letters(3, 0)).isEmpty()); }

    void insertInTheMiddleCutsAPieceInTwo()
    {
        PieceTree tree(letters(0, 6));
        tree.replace({3, 3}, numbers(0, 2));
        COMPARE_TREE(tree, "abc01def");
        QCOMPARE(tree.pieceCount(), 3U);
    }

    void insertAtEndExtendsLastPiece()
    {
        PieceTree tree(letters(0, 3));
        tree.replace({3, 3}, letters(3, 2));
        COMPARE_TREE(tree, "abcde");
        QCOMPARE(tree.pieceCount(), 1U);
    }

    void deletingWhatWasInsertedMakesOnePieceAgain()
    {
        PieceTree tree(letters(0, 6));
        tree.replace({3, 3}, numbers(0, 2));
        tree.replace({3, 5}, Piece{});
        COMPARE_TREE(tree, "abcdef");
        QCOMPARE(tree.pieceCount(), 1U);
    }

    void replacingEverythingLeavesOnlyTheNew()
    {
        PieceTree tree(letters(0, 6));
        tree.replace({0, 6}, numbers(0, 3));
        COMPARE_TREE(tree, "012");
    }

    void deletingEverythingLeavesNothing()
    {
        PieceTree tree(scattered(500));
        tree.replace({0, 500}, PieceTree());
        QVERIFY(tree.isEmpty());
    }

    void treeMayBePastedIntoItself()
    {
        PieceTree tree(letters(0, 4));
        tree.replace({2, 2}, tree);
        COMPARE_TREE(tree, "ababcdcd");
        tree.append(tree);
        COMPARE_TREE(tree, "ababcdcdababcdcd");
    }

    void appendMergesThePiecesAtTheSeam()
    {
        PieceTree tree(letters(0, 3));
        tree.append(PieceTree(letters(3, 3)));
        COMPARE_TREE(tree, "abcdef");
        QCOMPARE(tree.pieceCount(), 1U);
    }

    void bulkConstructionMergesAndLeavesOutEmptyPieces()
    {
        const std::vector<Piece> pieces{letters(0, 2), letters(2, 2), numbers(5, 0), letters(4, 1), numbers(0, 1)};
        const PieceTree tree(pieces);
        COMPARE_TREE(tree, "abcde0");
        QCOMPARE(tree.pieceCount(), 2U);
    }

    void bulkConstructionEqualsAppendingOneByOne()
    {
        for (const std::size_t count : {1U, 31U, 32U, 33U, 64U, 65U, 1000U, 5000U}) {
            const std::vector<Piece> pieces = scattered(count);
            PieceTree slow;
            for (const Piece& piece : pieces)
                slow.replace({slow.size(), slow.size()}, piece);
            const PieceTree fast(pieces);
            QCOMPARE(fast.brokenInvariant(), nullptr);
            QCOMPARE(slow.brokenInvariant(), nullptr);
            QCOMPARE(textOfTree(fast), textOfTree(slow));
        }
    }

    void oldTreesStayWhatTheyWere()
    {
        PieceTree tree(scattered(1000));
        const PieceTree old = tree;
        const QString before = textOfTree(old);
        tree.replace({100, 900}, numbers(0, 5));
        tree.replace({3, 4}, numbers(5, 5));
        QCOMPARE(textOfTree(old), before);
        QCOMPARE(old.brokenInvariant(), nullptr);
        QVERIFY(!tree.isSameRoot(old));
    }

    void copyHasTheSameRootUntilOneIsEdited()
    {
        PieceTree tree(letters(0, 3));
        const PieceTree copy = tree;
        QVERIFY(tree.isSameRoot(copy));
        tree.replace({0, 1}, Piece{});
        QVERIFY(!tree.isSameRoot(copy));
        COMPARE_TREE(copy, "abc");
    }

    void placeOfFindsThePieceAndItsStart()
    {
        PieceTree tree(letters(0, 6));
        tree.replace({3, 3}, numbers(0, 2));
        QCOMPARE(tree.placeOf(2).start, 0U);
        QCOMPARE(tree.placeOf(3).start, 3U);
        QCOMPARE(tree.placeOf(4).piece, numbers(0, 2));
        QCOMPARE(tree.placeOf(7).start, 5U);
        QCOMPARE(tree.placeOf(7).piece, letters(3, 3));
    }

    void visitGivesOverlappingPiecesWholeAndStopsWhenTold()
    {
        const PieceTree tree(std::vector<Piece>{letters(0, 3), numbers(0, 3), letters(9, 3)});
        std::vector<Offset> starts;
        tree.visit({2, 4}, [&](const Piece&, Offset start) {
            starts.push_back(start);
            return true;
        });
        QCOMPARE(starts, (std::vector<Offset>{0, 3}));
        starts.clear();
        tree.visit({0, 9}, [&](const Piece&, Offset start) {
            starts.push_back(start);
            return false;
        });
        QCOMPARE(starts.size(), 1U);
        tree.visit({3, 3}, [](const Piece&, Offset) -> bool { qFatal("an empty range overlaps nothing"); });
    }

    void sliceHoldsJustTheRange()
    {
        PieceTree tree(letters(0, 6));
        tree.replace({3, 3}, numbers(0, 2));
        COMPARE_TREE(tree.slice({2, 6}), "c01d");
        COMPARE_TREE(tree.slice({4, 4}), "");
        QVERIFY(tree.slice({0, 8}).isSameRoot(tree));
    }

    void halfATebibyteIsPastedThreeTimesWithoutCost()
    {
        PieceTree tree(Piece{&alphabet, 0, tebibyte});
        const PieceTree clip = tree.slice({100, tebibyte / 2});
        for (int i = 0; i < 3; ++i)
            tree.replace({7, 7}, clip);
        QCOMPARE(tree.size(), tebibyte + 3 * (tebibyte / 2 - 100));
        QVERIFY(tree.pieceCount() <= 8);
        tree.replace({tebibyte / 4, tebibyte}, Piece{});
        QCOMPARE(tree.brokenInvariant(), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestPieceTree)
#include "tst_piecetree.moc"
