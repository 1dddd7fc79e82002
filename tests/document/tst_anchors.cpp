// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchors.h"
#include "mapping/memorysource.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A document of pieces, edited as a Document announces it, and its anchors.
class Desk {
public:
    explicit Desk(Size size = 100) : m_tree(Piece{&m_source, 0, size}) { m_nextNew = size; }

    Anchors anchors;

    void put(Range range, const char* label = "") { QVERIFY(anchors.add(std::vector<LabelledRange>{{range, label}})); }
    /// Puts `count` bytes that stood nowhere before in the place of `range`.
    void replace(Range range, Size count)
    {
        PieceTree tree = m_tree;
        tree.replace(range, Piece{&m_source, m_nextNew, count});
        m_nextNew += count;
        become(std::move(tree), {.inserted = Range::ofLength(range.begin, count), .removedSize = range.size()});
    }
    /// Cuts `range` out and inserts it before `to`, which lies behind it, as one edit.
    void move(Range range, Offset to)
    {
        PieceTree tree = m_tree.slice({range.end, to});
        tree.append(m_tree.slice(range));
        PieceTree all = m_tree;
        all.replace({range.begin, to}, tree);
        become(std::move(all), {.inserted = {range.begin, to}, .removedSize = to - range.begin});
    }
    /// The state `tree`, announced as an edit of everything.
    void become(PieceTree tree)
    {
        const Edit edit{.inserted = {0, tree.size()}, .removedSize = m_tree.size()};
        become(std::move(tree), edit);
    }
    void become(PieceTree tree, const Edit& edit)
    {
        anchors.follow(edit, m_tree, tree);
        m_tree = std::move(tree);
    }
    [[nodiscard]] const PieceTree& tree() const { return m_tree; }

    [[nodiscard]] Range range(std::size_t index = 0) const { return anchors.at(index).range; }
    [[nodiscard]] Anchor::State state(std::size_t index = 0) const { return anchors.at(index).state; }
    /// Which byte of the source stands at `offset`.
    [[nodiscard]] Offset byteAt(Offset offset) const
    {
        const auto place = m_tree.placeOf(offset);
        return place.piece.offset + (offset - place.start);
    }

private:
    MemorySource m_source{countedBytes(100'000)};
    PieceTree m_tree;
    Offset m_nextNew = 0;
};

using State = Anchor::State;

} // namespace

class AnchorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesBeforeMoveThemBytesBehindDoNot()
    {
        Desk desk;
        desk.put({20, 24});
        desk.replace({10, 10}, 5);
        QCOMPARE(desk.range(), (Range{25, 29}));
        desk.replace({0, 10}, 0);
        QCOMPARE(desk.range(), (Range{15, 19}));
        desk.replace({15, 15}, 1);
        QCOMPARE(desk.range(), (Range{16, 20}));
        desk.replace({20, 20}, 7);
        desk.replace({30, 40}, 0);
        QCOMPARE(desk.range(), (Range{16, 20}));
        QVERIFY(desk.state() == State::Kept);
    }

    void bytesThatComeOrGoInsideMakeThemLongerOrShorter()
    {
        Desk desk;
        desk.put({20, 24});
        desk.replace({22, 22}, 10);
        QCOMPARE(desk.range(), (Range{20, 34}));
        desk.replace({22, 32}, 0);
        QCOMPARE(desk.range(), (Range{20, 24}));
        QVERIFY(desk.state() == State::Kept);
        desk.replace({21, 23}, 0);
        QCOMPARE(desk.range(), (Range{20, 22}));
        QVERIFY(desk.state() == State::Kept);
    }

    void bytesThatAreOverwrittenStayWhereTheyAre()
    {
        Desk desk;
        desk.put({20, 24});
        desk.replace({18, 22}, 4);
        desk.replace({20, 24}, 4);
        QCOMPARE(desk.range(), (Range{20, 24}));
        QVERIFY(desk.state() == State::Kept);
    }

    void deletedOnesAreGoneUntilTheBytesComeBack()
    {
        Desk desk;
        const PieceTree before = desk.tree();
        desk.put({20, 24}, "name");
        desk.replace({22, 23}, 0);
        desk.replace({10, 30}, 0);
        QVERIFY(desk.state() == State::Gone);
        QCOMPARE(desk.range(), (Range{10, 10}));
        desk.replace({0, 0}, 3);
        QCOMPARE(desk.range(), (Range{13, 13}));
        desk.become(before);
        QCOMPARE(desk.range(), (Range{20, 24}));
        QVERIFY(desk.state() == State::Kept);
        QCOMPARE(desk.anchors.at(0).label, "name");
    }

    void thoseThatLoseAnEndAreCutUntilItComesBack()
    {
        for (const Range gone : {Range{15, 22}, Range{22, 30}}) {
            Desk desk;
            const PieceTree before = desk.tree();
            desk.put({20, 24});
            desk.replace(gone, 0);
            QVERIFY(desk.state() == State::Cut);
            QCOMPARE(desk.range().size(), Size{2});
            desk.become(before, {.inserted = gone, .removedSize = 0});
            QCOMPARE(desk.range(), (Range{20, 24}));
            QVERIFY(desk.state() == State::Kept);
        }
    }

    void theyGoWithABlockThatIsMoved()
    {
        Desk desk;
        desk.put({20, 24});
        desk.put({50, 52});
        desk.move({18, 30}, 60);
        QCOMPARE(desk.range(0), (Range{38, 40}));
        QCOMPARE(desk.range(1), (Range{50, 54}));
        QVERIFY(desk.state(0) == State::Kept && desk.state(1) == State::Kept);
    }

    void anEditInManyPlacesThatIsAnnouncedAsOneLeavesThemAtTheirBytes()
    {
        Desk desk;
        desk.put({20, 24});
        desk.put({90, 95});
        PieceTree tree = desk.tree();
        const MemorySource other(countedBytes(100));
        tree.replace({80, 81}, Piece{&other, 0, 9});
        tree.replace({30, 40}, Piece{});
        tree.replace({10, 12}, Piece{&other, 20, 7});
        desk.become(tree, {.inserted = {10, 84}, .removedSize = 71});
        QCOMPARE(desk.range(0), (Range{25, 29}));
        QCOMPARE(desk.range(1), (Range{93, 98}));
    }

    void afterASaveDeletedBytesCannotBeToldAnyMore()
    {
        Desk desk;
        const PieceTree before = desk.tree();
        desk.put({20, 24});
        desk.replace({10, 30}, 0);
        desk.anchors.forgetDeleted();
        desk.become(before, {.inserted = {10, 30}, .removedSize = 0});
        QVERIFY(desk.state() == State::Gone);
    }

    void thoseThatAreGoneForGoodDoNotGetOtherBytes()
    {
        Desk desk;
        desk.put({20, 24});
        desk.replace({10, 30}, 0);
        desk.anchors.forgetDeleted();
        PieceTree tree = desk.tree();
        tree.replace({2, 2}, desk.tree().slice({0, 3}));
        desk.become(tree);
        QVERIFY(desk.state() == State::Gone);
        QVERIFY(desk.range().isEmpty());
        QVERIFY(!desk.anchors.at(0).whole);
    }

    void oneOfTheSameBytesIsThereOrNot()
    {
        Desk desk;
        desk.put({20, 24});
        desk.put({20, 30});
        QVERIFY(desk.anchors.has({20, 24}) && desk.anchors.has({20, 30}));
        QVERIFY(!desk.anchors.has({20, 25}) && !desk.anchors.has({21, 24}) && !desk.anchors.has({40, 41}));
    }

    void theyAreFoundByOffset()
    {
        Desk desk;
        desk.put({50, 60}, "b");
        desk.put({10, 90}, "a");
        desk.put({95, 96}, "c");
        QCOMPARE(desk.anchors.touching({55, 56}), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(desk.anchors.touching({89, 96}), (std::vector<std::size_t>{0, 2}));
        QCOMPARE(desk.anchors.touching({90, 95}), std::vector<std::size_t>());
        using Way = Anchors::Way;
        QCOMPARE(desk.anchors.neighbour(10, Way::Next), 1U);
        QCOMPARE(desk.anchors.neighbour(95, Way::Next), 0U);
        QCOMPARE(desk.anchors.neighbour(50, Way::Previous), 0U);
        QCOMPARE(desk.anchors.neighbour(10, Way::Previous), 2U);
        QVERIFY(!Anchors().neighbour(0, Way::Next));
    }

    void thePartsSayWhichBytesHaveAnchorsAndWhereOneBegins()
    {
        Desk desk;
        desk.put({10, 30});
        desk.put({10, 12});
        desk.put({20, 24});
        desk.put({40, 50});
        using Parts = std::vector<Anchors::Part>;
        QCOMPARE(desk.anchors.parts({0, 100}), (Parts{{{10, 20}, true}, {{20, 30}, true}, {{40, 50}, true}}));
        // What is asked for begins and ends inside of anchors.
        QCOMPARE(desk.anchors.parts({21, 45}), (Parts{{{21, 30}, false}, {{40, 45}, true}}));
        QCOMPARE(desk.anchors.parts({30, 40}), Parts{});
        desk.replace({40, 50}, 0);
        QCOMPARE(desk.anchors.parts({30, 60}), Parts{});
    }

    void thePartsAreWhatLookingAtEachByteTells()
    {
        SeededRandom random;
        for (int round = 0; round < 200; ++round) {
            Desk desk(60);
            std::vector<Range> ranges;
            for (int i = 0; i < 8; ++i) {
                const Offset begin = random.below(50);
                ranges.push_back({begin, begin + 1 + random.below(10)});
                desk.put(ranges.back());
            }
            const Offset from = random.below(60);
            const Range asked{from, from + random.below(61 - from)};
            std::string expected(60, '.');
            for (Offset at = asked.begin; at < asked.end; ++at) {
                if (std::ranges::any_of(ranges, [at](Range range) { return range.contains(at); }))
                    expected[at] = std::ranges::find(ranges, at, &Range::begin) != ranges.end() ? 'B' : 'i';
            }
            std::string found(60, '.');
            for (const Anchors::Part& part : desk.anchors.parts(asked)) {
                for (Offset at = part.range.begin; at < part.range.end; ++at)
                    found[at] = part.isBegin && at == part.range.begin ? 'B' : 'i';
            }
            QCOMPARE(found, expected);
        }
    }

    void whatIsNoBookmarkIsRefusedAndNothingIsAdded()
    {
        Anchors anchors;
        QVERIFY(anchors.add(std::vector<LabelledRange>{{{1, 2}, ""}, {{2, 2}, ""}}).error().kind
                == ErrorKind::BadArgument);
        const std::string longLabel(Anchors::longestLabel + 1, 'x');
        QVERIFY(anchors.add(std::vector<LabelledRange>{{{1, 2}, longLabel}}).error().kind == ErrorKind::TooLarge);
        QVERIFY(anchors.add(std::vector<LabelledRange>(Anchors::most + 1, {{1, 2}, ""})).error().kind
                == ErrorKind::TooLarge);
        QCOMPARE(anchors.count(), 0U);
    }

    void theyAreRenamedAndRemovedById()
    {
        Desk desk;
        desk.put({1, 2}, "a");
        desk.put({3, 4}, "b");
        const std::uint64_t first = desk.anchors.at(0).id;
        const std::uint64_t second = desk.anchors.at(1).id;
        QVERIFY(desk.anchors.rename(second, "c"));
        desk.anchors.remove(std::vector{first});
        QCOMPARE(desk.anchors.count(), 1U);
        QCOMPARE(desk.anchors.at(0).label, "c");
        QVERIFY(!desk.anchors.indexOf(first));
    }

    /// Insertions, removals, moved blocks and jumps in the history: whenever both ends of an anchor are there, it is
    /// there.
    void stayAtTheirBytesWhateverIsDone()
    {
        SeededRandom random;
        for (int round = 0; round < 60; ++round) {
            Desk desk(500);
            std::vector<std::pair<Offset, Offset>> ends;
            for (int i = 0; i < 20; ++i) {
                const Offset begin = random.below(480);
                const Range range{begin, begin + 1 + random.below(20)};
                desk.put(range, std::to_string(i).c_str());
                ends.emplace_back(range.begin, range.end - 1);
            }
            std::vector<PieceTree> history{desk.tree()};
            for (int step = 0; step < 60; ++step) {
                const Size size = desk.tree().size();
                const Offset begin = random.below(size + 1);
                const Range range{begin, begin + random.below(std::min<Size>(size - begin, 40) + 1)};
                switch (random.below(4)) {
                case 0: desk.replace({begin, begin}, 1 + random.below(30)); break;
                case 1: desk.replace(range, 0); break;
                case 2: desk.move(range, range.end + random.below(size - range.end + 1)); break;
                default: {
                    // One of the same size would say that bytes were overwritten.
                    const PieceTree& old = history[random.below(history.size())];
                    if (old.size() != size)
                        desk.become(old);
                }
                }
                history.push_back(desk.tree());
                verify(desk, ends, step);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private:
    static void verify(const Desk& desk, const std::vector<std::pair<Offset, Offset>>& ends, int step)
    {
        std::vector<Offset> bytes;
        for (Offset at = 0; at < desk.tree().size(); ++at)
            bytes.push_back(desk.byteAt(at));
        for (std::size_t i = 0; i < desk.anchors.count(); ++i) {
            const Anchor& anchor = desk.anchors.at(i);
            const auto& [first, last] = ends[std::stoul(anchor.label)];
            const auto begin = std::ranges::find(bytes, first) - bytes.begin();
            const auto end = std::ranges::find(bytes, last) - bytes.begin();
            const auto size = static_cast<std::ptrdiff_t>(bytes.size());
            QVERIFY(anchor.range.end <= bytes.size());
            // As they were set: nothing came or went between.
            if (begin < size && end < size && end - begin == static_cast<std::ptrdiff_t>(last - first)) {
                const Range expected{static_cast<Offset>(begin), static_cast<Offset>(end) + 1};
                const std::string what =
                    std::format("step {}: anchor {} of {} to {} is at {} to {}, state {}, and belongs to {} to {}",
                                step, anchor.label, first, last, anchor.range.begin, anchor.range.end,
                                static_cast<int>(anchor.state), expected.begin, expected.end);
                QVERIFY2(anchor.range == expected && anchor.state == State::Kept, what.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(AnchorsTest)
#include "tst_anchors.moc"
