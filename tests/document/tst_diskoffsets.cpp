// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/diskanchors.h"
#include "document/diskoffsets.h"
#include "mapping/memorysource.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <format>
#include <optional>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size diskSize = 200;
const MemorySource disk(countedBytes(diskSize));
const MemorySource typed(countedBytes(1000));
using Place = DiskOffsets::Place;

/// A file of 200 bytes, and a document that was made of it.
struct Desk {
    PieceTree tree{Piece{&disk, 0, diskSize}};

    void type(Range range, Size count) { tree.replace(range, Piece{&typed, 0, count}); }
    /// Cuts `range` out and inserts it at `to`, an offset after the cut.
    void move(Range range, Offset to)
    {
        const PieceTree block = tree.slice(range);
        tree.replace(range, Piece{});
        tree.replace({to, to}, block);
    }
    [[nodiscard]] DiskOffsets offsets() const { return DiskOffsets(ChangeList(tree, &disk, diskSize)); }
    [[nodiscard]] DiskAnchors anchors() const
    {
        return {Snapshot(tree, nullptr), Snapshot(PieceTree(Piece{&disk, 0, diskSize}), nullptr)};
    }
    /// Which byte of the file it is; nothing for one that was typed.
    [[nodiscard]] std::optional<Offset> origin(Offset offset) const
    {
        const auto place = tree.placeOf(offset);
        return place.piece.source == &disk ? std::optional(place.piece.offset + (offset - place.start)) : std::nullopt;
    }
};

} // namespace

class DiskOffsetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotEditedStandsWhereItStands()
    {
        QCOMPARE(DiskOffsets().onDisk({10, 20}), (Place{{10, 20}, true}));
        QCOMPARE(DiskOffsets().inDocument({10, 20}), (Place{{10, 20}, true}));
        QCOMPARE(Desk().offsets().inDocument({0, diskSize}), (Place{{0, diskSize}, true}));
    }

    void whatStandsBehindAnInsertionMoved()
    {
        Desk desk;
        desk.type({50, 50}, 7);
        QCOMPARE(desk.offsets().onDisk({57, 60}), (Place{{50, 53}, true}));
        QCOMPARE(desk.offsets().inDocument({50, 53}), (Place{{57, 60}, true}));
        QCOMPARE(desk.offsets().inDocument({40, 50}), (Place{{40, 50}, true}));
        QCOMPARE(desk.offsets().inDocument({40, 60}), (Place{{40, 67}, true}));
    }

    void insertedBytesAreNotOnDisk()
    {
        Desk desk;
        desk.type({50, 50}, 7);
        QCOMPARE(desk.offsets().onDisk({51, 55}), (Place{{50, 50}, false}));
        QCOMPARE(desk.offsets().onDisk({51, 60}), (Place{{50, 53}, false}));
        QCOMPARE(desk.offsets().onDisk({45, 55}), (Place{{45, 50}, false}));
    }

    void overwrittenBytesStandForThoseOfTheFile()
    {
        Desk desk;
        desk.type({0, 0}, 10);
        desk.type({60, 64}, 4);
        QCOMPARE(desk.offsets().onDisk({60, 64}), (Place{{50, 54}, true}));
        QCOMPARE(desk.offsets().inDocument({51, 53}), (Place{{61, 63}, true}));
    }

    void removedBytesAreNotInTheDocument()
    {
        Desk desk;
        desk.type({50, 60}, 0);
        QCOMPARE(desk.offsets().inDocument({52, 58}), (Place{{50, 50}, false}));
        QCOMPARE(desk.offsets().inDocument({45, 55}), (Place{{45, 50}, false}));
        QCOMPARE(desk.offsets().inDocument({55, 65}), (Place{{50, 55}, false}));
        QCOMPARE(desk.offsets().inDocument({40, 70}), (Place{{40, 60}, true}));
        QCOMPARE(desk.offsets().onDisk({45, 55}), (Place{{45, 65}, true}));
    }

    void movedBytesAreWhereTheyWentTo()
    {
        Desk desk;
        desk.move({10, 20}, 100);
        QCOMPARE(desk.offsets().inDocument({12, 15}), (Place{{102, 105}, true}));
        QCOMPARE(desk.offsets().onDisk({102, 105}), (Place{{12, 15}, true}));
        QCOMPARE(desk.offsets().inDocument({20, 30}), (Place{{10, 20}, true}));
        // Torn apart: what stands in a row with the begin.
        QCOMPARE(desk.offsets().inDocument({5, 15}), (Place{{5, 10}, false}));
    }

    void anAnchorWhoseBytesWereDeletedIsStillOnDisk()
    {
        Desk desk;
        desk.type({50, 60}, 0);
        const Anchor gone = desk.anchors().placed({{52, 58}, "name"});
        QVERIFY(gone.state == Anchor::State::Gone && gone.label == "name");
        QCOMPARE(desk.anchors().onDisk(gone), (Range{52, 58}));
        const Anchor cut = desk.anchors().placed({{55, 65}, ""});
        QVERIFY(cut.state == Anchor::State::Cut);
        QCOMPARE(cut.range, (Range{50, 55}));
        QCOMPARE(desk.anchors().onDisk(cut), (Range{55, 65}));
        const Anchor kept = desk.anchors().placed({{70, 80}, ""});
        QVERIFY(kept.state == Anchor::State::Kept && !kept.whole);
        QCOMPARE(kept.range, (Range{60, 70}));
    }

    void anAnchorOfTypedBytesIsNotOnDisk()
    {
        Desk desk;
        desk.type({50, 50}, 10);
        QVERIFY(!desk.anchors().onDisk({.range = {52, 55}}));
        QCOMPARE(desk.anchors().onDisk({.range = {52, 65}}), (Range{50, 55}));
    }

    void aDocumentThatIsTheFileHasEveryOffsetOfIt()
    {
        const Snapshot live(PieceTree(Piece{&typed, 0, 50}), nullptr);
        const DiskAnchors anchors(live, live);
        QCOMPARE(anchors.onDisk({.range = {10, 20}}), (Range{10, 20}));
        QCOMPARE(anchors.placed({{10, 20}, ""}).range, (Range{10, 20}));
    }

    /// Each byte of documents that were edited at random, against where its piece says that it comes from.
    void everyByteIsWhereItsPieceSays()
    {
        SeededRandom random;
        for (int round = 0; round < 200; ++round) {
            Desk desk;
            for (std::uint64_t step = random.below(12); step > 0; --step) {
                const Size size = desk.tree.size();
                const Offset begin = random.below(size + 1);
                const Range range{begin, begin + random.below(std::min<Size>(size - begin, 30) + 1)};
                switch (random.below(4)) {
                case 0: desk.type({begin, begin}, 1 + random.below(20)); break;
                case 1: desk.type(range, range.size()); break;
                case 2: desk.type(range, 0); break;
                default: desk.move(range, random.below(size - range.size() + 1));
                }
            }
            verify(desk);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void verify(const Desk& desk)
    {
        const DiskOffsets offsets = desk.offsets();
        std::vector<bool> isThere(diskSize);
        for (Offset at = 0; at < desk.tree.size(); ++at) {
            const Place place = offsets.onDisk({at, at + 1});
            QCOMPARE(place.isWhole, !place.range.isEmpty());
            const auto origin = desk.origin(at);
            if (!origin)
                continue;
            QVERIFY2(place.range == (Range{*origin, *origin + 1}), std::format("byte {}", at).c_str());
            QCOMPARE(offsets.inDocument(place.range).range, (Range{at, at + 1}));
            isThere[*origin] = true;
        }
        for (Offset at = 0; at < diskSize; ++at) {
            const Place place = offsets.inDocument({at, at + 1});
            QVERIFY(place.range.end <= desk.tree.size());
            QVERIFY(!isThere[at] || place.isWhole);
            const bool isPut = place.isWhole && !isThere[at];
            // A byte of the file that has another one in its place, which was typed or moved there.
            const auto back = isPut ? offsets.onDisk(place.range).range : Range{at, at + 1};
            QVERIFY(desk.tree.isEmpty() || !isPut || back == (Range{at, at + 1}) || desk.origin(place.range.begin));
        }
    }
};

QTEST_APPLESS_MAIN(DiskOffsetsTest)
#include "tst_diskoffsets.moc"
