// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/changelist.h"
#include "mapping/memorysource.h"
#include "mapping/patternsource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size diskSize = 200;
const MemorySource disk(countedBytes(diskSize));
const MemorySource typed(bytesOf("abcdefghijklmnopqrstuvwxyz"));
using Kind = Change::Kind;

Piece ofDisk(Offset from, Size count)
{
    return {&disk, from, count};
}

Piece ofTyped(Size count)
{
    return {&typed, 0, count};
}

PieceTree treeOf(std::vector<Piece> pieces)
{
    return PieceTree(std::span<const Piece>(pieces));
}

std::vector<Change> changesOf(std::vector<Piece> pieces)
{
    return ChangeList(treeOf(std::move(pieces)), &disk, diskSize).changes();
}

NaiveBytes bytesOfTree(const PieceTree& tree)
{
    return allBytesOf(Snapshot(tree, nullptr));
}

/// The bytes of the disk after all changes were made to them; what is new is taken from the document.
NaiveBytes applied(const ChangeList& list, const NaiveBytes& document)
{
    const NaiveBytes onDisk = countedBytes(diskSize);
    NaiveBytes result;
    Offset reached = 0;
    for (const Change& change : list.changes()) {
        while (result.size() < change.now.begin)
            result.push_back(onDisk.at(reached++));
        if (change.replaced().begin != reached)
            return {};
        reached = change.replaced().end;
        const NaiveBytes& from = change.kind == Kind::Moved ? onDisk : document;
        const Range where = change.kind == Kind::Moved ? change.before : change.now;
        result.insert(result.end(), from.begin() + static_cast<std::ptrdiff_t>(where.begin),
                      from.begin() + static_cast<std::ptrdiff_t>(where.end));
        if (change.now.isEmpty() && change.kind != Kind::Removed)
            return {};
    }
    result.insert(result.end(), onDisk.begin() + static_cast<std::ptrdiff_t>(reached), onDisk.end());
    return result;
}

} // namespace

#define COMPARE_CHANGES(list, ...) QVERIFY((list) == (std::vector<Change>{__VA_ARGS__}))

class ChangeListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileItselfHasNoChanges()
    {
        QVERIFY(ChangeList(treeOf({ofDisk(0, 200)}), &disk, 200).isEmpty());
        QVERIFY(ChangeList(PieceTree(), nullptr, 0).isEmpty());
    }

    void asManyBytesAreOverwritten()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofTyped(5), ofDisk(15, 185)}),
                        Change{Kind::Overwritten, {10, 15}, {10, 15}});
    }

    void bytesBetweenTwoNeighboursAreInserted()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofTyped(5), ofDisk(10, 190)}),
                        Change{Kind::Inserted, {10, 10}, {10, 15}});
    }

    void bytesThatAreMissingAreRemoved()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofDisk(20, 180)}), Change{Kind::Removed, {10, 20}, {10, 10}});
        COMPARE_CHANGES(changesOf({ofDisk(0, 150)}), Change{Kind::Removed, {150, 200}, {150, 150}});
        COMPARE_CHANGES(changesOf({}), Change{Kind::Removed, {0, 200}, {0, 0}});
    }

    void longerTextOverwritesFirstAndIsInsertedThen()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofTyped(8), ofDisk(15, 185)}),
                        Change{Kind::Overwritten, {10, 15}, {10, 15}}, Change{Kind::Inserted, {15, 15}, {15, 18}});
    }

    void shorterTextOverwritesFirstAndTheRestIsRemoved()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofTyped(2), ofDisk(15, 185)}),
                        Change{Kind::Overwritten, {10, 12}, {10, 12}}, Change{Kind::Removed, {12, 15}, {12, 12}});
    }

    void aBlockElsewhereIsMovedAndItsPlaceIsAGap()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 10), ofDisk(20, 80), ofDisk(10, 10), ofDisk(100, 100)}),
                        Change{Kind::Removed, {10, 20}, {10, 10}},
                        Change{Kind::Moved, {10, 20}, {90, 100}, {100, 100}});
    }

    void aCopyOverOtherBytesCoversThem()
    {
        COMPARE_CHANGES(changesOf({ofDisk(0, 100), ofDisk(20, 10), ofDisk(110, 90)}),
                        Change{Kind::Moved, {20, 30}, {100, 110}, {100, 110}});
    }

    void aBlockPastedBesideItselfIsOneInsertion()
    {
        // 0..50, 20..50, 50..200: the last two are one piece.
        COMPARE_CHANGES(changesOf({ofDisk(0, 50), ofDisk(20, 180)}), Change{Kind::Moved, {20, 50}, {50, 80}, {50, 50}});
    }

    void aMixedGapIsOverwrittenByteByByte()
    {
        COMPARE_CHANGES(
            changesOf({ofDisk(0, 100), ofTyped(2), ofDisk(5, 4), ofTyped(4), ofDisk(108, 92)}),
            Change{Kind::Overwritten, {100, 102}, {100, 102}}, Change{Kind::Moved, {5, 9}, {102, 106}, {102, 106}},
            Change{Kind::Overwritten, {106, 108}, {106, 108}}, Change{Kind::Inserted, {108, 108}, {108, 110}});
    }

    void sumsSayHowMuchChanged()
    {
        const ChangeList list(treeOf({ofTyped(5), ofDisk(5, 10), ofDisk(50, 150)}), &disk, diskSize);
        QCOMPARE(list.changedBytes(), 5U);
        QCOMPARE(list.removedBytes(), 35U);
    }

    void changesAreFoundByPlace()
    {
        const ChangeList list(treeOf({ofTyped(5), ofDisk(5, 10), ofDisk(50, 150)}), &disk, diskSize);
        QCOMPARE(list.firstAfter(0), 0U);
        QCOMPARE(list.firstAfter(4), 0U);
        QCOMPARE(list.firstAfter(5), 1U);
        QCOMPARE(list.firstAfter(15), 1U);
        QCOMPARE(list.firstAfter(16), 2U);
        QCOMPARE(list.overlapping({0, 15}).size(), 2U);
        QCOMPARE(list.overlapping({0, 14}).size(), 1U);
        QCOMPARE(list.overlapping({16, 100}).size(), 0U);
    }

    void aFilledTebibyteIsOneChangeAtOnce()
    {
        const PatternSource pattern(bytesOf("x"));
        constexpr Size tebibyte = Size{1} << 40;
        const ChangeList list(PieceTree(Piece{&pattern, 0, tebibyte}), &disk, tebibyte);
        COMPARE_CHANGES(list.changes(), Change{Kind::Overwritten, {0, tebibyte}, {0, tebibyte}});
    }

    void theHeaviestPiecesStayWhereTheyAre()
    {
        const ChangeList list(treeOf({ofDisk(150, 50), ofDisk(0, 100), ofDisk(100, 50)}), &disk, diskSize);
        COMPARE_CHANGES(list.changes(), Change{Kind::Moved, {150, 200}, {0, 50}, {0, 0}},
                        Change{Kind::Removed, {150, 200}, {200, 200}});
    }

    void changesTurnTheDiskIntoTheDocument()
    {
        SeededRandom random;
        for (int round = 0; round < 2000; ++round) {
            PieceTree tree = treeOf({ofDisk(0, diskSize)});
            const auto steps = random.below(12);
            for (std::uint64_t step = 0; step < steps; ++step) {
                const Offset from = random.below(tree.size() + 1);
                const Range range{from, random.between(from, std::min(tree.size(), from + 40))};
                const Offset source = random.below(tree.size() + 1);
                const Range block{source, random.between(source, std::min(tree.size(), source + 40))};
                switch (random.below(4)) {
                case 0: tree.replace(range, ofTyped(random.below(20))); break;
                case 1: tree.replace(range, ofTyped(std::min<Size>(26, range.size()))); break;
                case 2: tree.replace(range, tree.slice(block)); break;
                default: tree.replace({from, from}, tree.slice(block)); break;
                }
            }
            const NaiveBytes document = bytesOfTree(tree);
            const ChangeList list(tree, &disk, diskSize);
            QVERIFY(applied(list, document) == document);
            QVERIFY(std::ranges::is_sorted(list.changes(), {}, [](const Change& c) { return c.now.begin; }));
        }
    }
};

QTEST_GUILESS_MAIN(ChangeListTest)
#include "tst_changelist.moc"
