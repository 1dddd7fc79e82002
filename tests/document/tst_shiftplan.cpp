// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftplan.h"
#include "document/shiftschedule.h"
#include "mapping/memorysource.h"
#include "support/faultysource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

NaiveBytes bytesOfTree(const PieceTree& tree)
{
    NaiveBytes bytes(tree.size());
    tree.visit({0, tree.size()}, [&](const Piece& piece, Offset start) {
        (void)piece.source->read(piece.offset, std::span(bytes).subspan(start, piece.length));
        return true;
    });
    return bytes;
}

/// A file in memory, a document over it, and a shift carried out by hand, each step read whole before it is written.
class Bench {
public:
    explicit Bench(Size size)
        : old(countedBytes(size))
        , disk(std::make_shared<MemorySource>(old))
        , typed(std::make_shared<MemorySource>(NaiveBytes(4096, std::byte{0xEE})))
        , tree(Piece{disk.get(), 0, size})
    {
    }

    [[nodiscard]] ShiftPlan plan() const { return ShiftPlan::of(tree, *disk, old.size()); }

    void insert(Offset at, Size count) { tree.replace({at, at}, Piece{typed.get(), 0, count}); }
    void erase(Range range) { tree.replace(range, PieceTree()); }
    void copy(Range source, Offset dest) { tree.replace({dest, dest}, tree.slice(source)); }

    void step(NaiveBytes& file, std::span<const ShiftMove> parts, bool isForward) const
    {
        const NaiveBytes before = file;
        for (const ShiftMove& part : parts) {
            const Offset from = isForward ? part.from : part.to;
            const Offset to = isForward ? part.to : part.from;
            std::copy_n(before.begin() + static_cast<std::ptrdiff_t>(from), part.length,
                        file.begin() + static_cast<std::ptrdiff_t>(to));
        }
    }

    /// `count` steps forward.
    [[nodiscard]] NaiveBytes after(const ShiftPlan& plan, const ShiftSchedule& schedule, std::size_t count) const
    {
        NaiveBytes file = old;
        file.resize(plan.largestSize());
        for (std::size_t i = 0; i < count; ++i)
            step(file, schedule.step(i), true);
        return file;
    }

    void put(NaiveBytes& file, const std::vector<Range>& ranges, const NaiveBytes& from) const
    {
        for (const Range range : ranges)
            std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(range.begin), range.size(),
                        file.begin() + static_cast<std::ptrdiff_t>(range.begin));
    }

    NaiveBytes old;
    std::shared_ptr<MemorySource> disk;
    std::shared_ptr<MemorySource> typed;
    PieceTree tree;
};

/// Forward gives the document; backward from every step gives the old file.
void verifyBothWays(const Bench& bench, Size chunk)
{
    const ShiftPlan plan = bench.plan();
    QVERIFY(plan.isSound());
    const ShiftSchedule schedule(plan, chunk);
    NaiveBytes file = bench.after(plan, schedule, schedule.stepCount());
    const NaiveBytes wanted = bytesOfTree(bench.tree);
    bench.put(file, plan.literals, [&] {
        NaiveBytes whole = wanted;
        whole.resize(plan.largestSize());
        return whole;
    }());
    NaiveBytes cut(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(plan.sizeAfter));
    QCOMPARE(cut, wanted);
    for (std::size_t steps = 0; steps <= schedule.stepCount(); ++steps) {
        NaiveBytes back = steps == schedule.stepCount() ? file : bench.after(plan, schedule, steps);
        for (std::size_t i = steps; i > 0; --i)
            bench.step(back, schedule.step(i - 1), false);
        bench.put(back, plan.vanishing, bench.old);
        back.resize(plan.sizeBefore);
        QCOMPARE(back, bench.old);
    }
}

void editRandomly(Bench& bench, SeededRandom& random)
{
    for (std::uint64_t edits = random.between(1, 12); edits > 0; --edits) {
        const Offset begin = random.below(bench.tree.size() + 1);
        const Range range{begin, begin + random.below(std::min<Size>(200, bench.tree.size() - begin) + 1)};
        const std::uint64_t dice = random.below(4);
        if (dice == 0)
            bench.insert(begin, random.between(1, 90));
        else if (dice == 1)
            bench.erase(range);
        else if (dice == 2)
            bench.copy(range, random.below(bench.tree.size() + 1));
        else
            bench.tree.replace(range, Piece{bench.typed.get(), 0, range.size()});
    }
}

} // namespace

class TestShiftPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInsertMovesTheTailUpAndWritesTheNewBytes()
    {
        Bench bench(100);
        bench.insert(40, 7);
        const ShiftPlan plan = bench.plan();
        QCOMPARE(plan.frame, (std::vector<ShiftMove>{{0, 0, 40}, {40, 47, 60}}));
        QCOMPARE(plan.literals, (std::vector<Range>{{40, 47}}));
        QVERIFY(plan.vanishing.empty());
        QCOMPARE(plan.bytesToMove(), Size{60});
        QCOMPARE(plan.largestSize(), Size{107});
    }

    void anEraseMovesTheTailDown()
    {
        Bench bench(100);
        bench.erase({10, 30});
        const ShiftPlan plan = bench.plan();
        QCOMPARE(plan.frame, (std::vector<ShiftMove>{{0, 0, 10}, {30, 10, 70}}));
        QVERIFY(plan.literals.empty());
        QCOMPARE(plan.vanishing, (std::vector<Range>{{10, 30}}));
    }

    void aBlockThatChangedItsOrderIsALiteralAndVanishesAtItsOldPlace()
    {
        Bench bench(100);
        bench.copy({80, 90}, 20);
        bench.erase({90, 100});
        const ShiftPlan plan = bench.plan();
        QCOMPARE(plan.literals, (std::vector<Range>{{20, 30}}));
        QCOMPARE(plan.vanishing, (std::vector<Range>{{80, 90}}));
        QCOMPARE(plan.shownElsewhere, plan.vanishing);
    }

    void partsGoUpFromTheLastAndDownFromTheFirst()
    {
        Bench bench(100);
        bench.erase({0, 10});
        bench.insert(30, 25);
        const ShiftSchedule schedule(bench.plan(), 25);
        std::vector<ShiftMove> parts;
        for (std::size_t i = 0; i < schedule.stepCount(); ++i)
            parts.insert(parts.end(), schedule.step(i).begin(), schedule.step(i).end());
        QCOMPARE(parts, (std::vector<ShiftMove>{{75, 90, 25}, {50, 65, 25}, {40, 55, 10}, {10, 0, 25}, {35, 25, 5}}));
    }

    void manyShortMovesAreOneStep()
    {
        Bench bench(1000);
        for (Offset at = 0; at < 1000; at += 20)
            bench.insert(at, 1);
        QCOMPARE(ShiftSchedule(bench.plan(), 1000).stepCount(), std::size_t{1});
        QCOMPARE(ShiftSchedule(bench.plan(), 520).stepCount(), std::size_t{2});
    }

    void longMovesAreCutAtPagesOfTheirNewPlace()
    {
        Bench bench(100'000);
        bench.insert(5, 3);
        const ShiftSchedule schedule(bench.plan(), 16'384);
        QVERIFY(schedule.stepCount() > 5);
        for (std::size_t i = 0; i + 1 < schedule.stepCount(); ++i) {
            for (const ShiftMove& part : schedule.step(i))
                QCOMPARE(part.to % 4096, Size{0});
        }
        verifyBothWays(bench, 16'384);
    }

    void aLongHoleIsMovedAsAHole()
    {
        constexpr Size mib = Size{1} << 20;
        FaultySource disk(10 * mib);
        disk.makeHole({2 * mib, 5 * mib});
        PieceTree tree(Piece{&disk, 0, disk.size()});
        const MemorySource typed(NaiveBytes(3));
        tree.replace({mib, mib}, Piece{&typed, 0, 3});
        const ShiftPlan plan = ShiftPlan::of(tree, disk, disk.size());
        QCOMPARE(plan.frame,
                 (std::vector<ShiftMove>{{0, 0, mib},
                                         {mib, mib + 3, mib},
                                         {2 * mib, 2 * mib + 3, 3 * mib, true},
                                         {5 * mib, 5 * mib + 3, 5 * mib}}));
        QCOMPARE(plan.bytesToMove(), 6 * mib);
        QCOMPARE(ShiftSchedule(plan, 8 * mib).stepCount(), std::size_t{1});
        QCOMPARE(disk.bytesRead(), Size{0});
    }

    void aPlanThatOverlapsOrLeavesTheFileIsUnsound()
    {
        Bench bench(100);
        bench.insert(40, 7);
        const ShiftPlan good = bench.plan();
        ShiftPlan plan = good;
        plan.frame[1].to = 39;
        plan.fillGaps();
        QVERIFY(!plan.isSound());
        plan = good;
        plan.frame[1].length += 1;
        plan.fillGaps();
        QVERIFY(!plan.isSound());
        plan = good;
        plan.literals.clear();
        QVERIFY(!plan.isSound());
        plan = good;
        plan.frame[0].length = ~Size{0};
        plan.fillGaps();
        QVERIFY(!plan.isSound());
    }

    void randomTreesComeOutRightBothWaysFromEveryStep()
    {
        SeededRandom random;
        for (int round = 0; round < 400; ++round) {
            Bench bench(random.between(0, 900));
            editRandomly(bench, random);
            verifyBothWays(bench, random.between(1, 300));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestShiftPlan)
#include "tst_shiftplan.moc"
