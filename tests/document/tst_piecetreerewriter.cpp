// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecetree.h"
#include "mapping/memorysource.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

const MemorySource before({});
const MemorySource after({});
const MemorySource typed({});

/// Moves all pieces of `before` to `after`, cutting at every multiple of 100, and counts what it is asked.
struct Rebase {
    std::size_t* asked;

    void operator()(const Piece& piece, std::vector<Piece>& out) const
    {
        ++*asked;
        if (piece.source != &before) {
            out.push_back(piece);
            return;
        }
        for (Offset at = piece.offset; at < piece.offset + piece.length;) {
            const Offset end = std::min(piece.offset + piece.length, at - at % 100 + 100);
            // Every second hundred lies elsewhere, so that pieces really fall apart.
            out.push_back({&after, at + (at / 100 % 2) * 1'000'000, end - at});
            at = end;
        }
    }
};

std::vector<Piece> piecesOf(const PieceTree& tree)
{
    std::vector<Piece> pieces;
    tree.visit({0, tree.size()}, [&](const Piece& piece, Offset) {
        pieces.push_back(piece);
        return true;
    });
    return pieces;
}

PieceTree rewrittenPlainly(const PieceTree& tree)
{
    std::size_t asked = 0;
    std::vector<Piece> out;
    for (const Piece& piece : piecesOf(tree))
        Rebase{&asked}(piece, out);
    return PieceTree(out);
}

} // namespace

class TestPieceTreeRewriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTreeStaysEmpty()
    {
        std::size_t asked = 0;
        QVERIFY(PieceTree::Rewriter(Rebase{&asked}).rewritten(PieceTree()).isEmpty());
        QCOMPARE(asked, 0U);
    }

    void treeWithoutAnythingToRewriteKeepsItsRoot()
    {
        std::size_t asked = 0;
        const PieceTree tree(Piece{&typed, 5, 10});
        QVERIFY(PieceTree::Rewriter(Rebase{&asked}).rewritten(tree).isSameRoot(tree));
    }

    void historyIsRewrittenAsEachTreeAloneButSharedNodesOnce()
    {
        SeededRandom random;
        PieceTree tree(Piece{&before, 0, 100'000});
        std::vector<PieceTree> history;
        std::size_t pieces = 0;
        for (Offset i = 0; i < 2000; ++i) {
            const Offset at = random.below(tree.size());
            tree.replace({at, at + std::min<Size>(random.below(3), tree.size() - at)}, Piece{&typed, 2 * i, 1});
            history.push_back(tree);
            pieces += tree.pieceCount();
        }
        std::size_t asked = 0;
        PieceTree::Rewriter rewriter(Rebase{&asked});
        for (const PieceTree& old : history) {
            const PieceTree rewritten = rewriter.rewritten(old);
            QCOMPARE(rewritten.size(), old.size());
            QCOMPARE(rewritten.brokenInvariant(), nullptr);
            QVERIFY(piecesOf(rewritten) == piecesOf(rewrittenPlainly(old)));
        }
        QVERIFY2(asked < pieces / 20, "shared leaves were rewritten again and again");
    }

    void sameTreeGivesTheSameRootAgain()
    {
        std::size_t asked = 0;
        PieceTree::Rewriter rewriter(Rebase{&asked});
        const PieceTree tree(Piece{&before, 0, 1000});
        const PieceTree copy = tree;
        QVERIFY(rewriter.rewritten(tree).isSameRoot(rewriter.rewritten(copy)));
        QCOMPARE(asked, 1U);
    }

    void piecesThatBecomeNeighboursAreMerged()
    {
        const PieceTree tree(std::vector<Piece>{{&before, 0, 10}, {&typed, 10, 5}, {&before, 15, 10}});
        PieceTree::Rewriter rewriter(
            [](const Piece& piece, std::vector<Piece>& out) { out.push_back({&after, piece.offset, piece.length}); });
        const PieceTree rewritten = rewriter.rewritten(tree);
        QCOMPARE(rewritten.pieceCount(), 1U);
        QCOMPARE(rewritten.placeOf(0).piece, (Piece{&after, 0, 25}));
    }
};

QTEST_GUILESS_MAIN(TestPieceTreeRewriter)
#include "tst_piecetreerewriter.moc"
