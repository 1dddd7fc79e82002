// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rangeset.h"

#include "support/bytes.h"
#include "support/hits.h"
#include "support/naivebytes.h"

#include <QTest>

#include <algorithm>
#include <span>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Ranges = std::vector<Range>;

RangeSet::OfHits chosen(const FollowedHits& hits, const Snapshot& now, std::vector<Range> indexes = {},
                        RangeSet::Wanted wanted = RangeSet::Wanted::Kept)
{
    if (indexes.empty())
        indexes.push_back({0, hits.found().count()});
    Progress progress;
    return RangeSet::ofHits(hits, now, indexes, wanted, progress).value();
}

RangeSet setOfAll(const NaiveHits& hits)
{
    return chosen(FollowedHits(setOf(hits)), Snapshot()).ranges;
}

Ranges allOf(const RangeSet& set)
{
    Ranges all;
    Progress progress;
    const auto walked = set.walk(
        [&all](const EqualHits& part) -> Result<> {
            for (Size i = 0; i < part.starts.count; ++i)
                all.push_back(part.at(i).range);
            return {};
        },
        progress);
    return walked ? all : Ranges{{0, maxSize}};
}

RangeSet::Extent extentOf(const RangeSet& set)
{
    Progress progress;
    return set.measured(progress).value();
}

Edit edit(Offset at, Size removed, Size inserted)
{
    return {.inserted = Range::ofLength(at, inserted), .removedSize = removed, .revision = 0};
}

} // namespace

/// Many ranges are selected together, and move with their bytes.
class TestRangeSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsBecomeRanges();
    void hitsThatTouchStayApart();
    void hitsThatOverlapBecomeOneRange_data();
    void hitsThatOverlapBecomeOneRange();
    void onlySomeHitsBecomeRanges();
    void hitsWithOtherBytesAreLeftOut();
    void doubtfulHitsAreLeftOut();
    void hitsStandWhereTheyMovedTo();
    void anInsertionMovesTheRangesBehindIt();
    void anEditOfTheSameSizeLeavesAllWhereTheyAre();
    void aRangeThatWasTornIsNoneUntilThatIsUndone();
    void rangesInViewAreFound();
    void followsAnyEditsAsTheTwinDoes();
    void aHundredMillionRangesTakeLittleMemory();
    void aTebibyteOfRangesIsWalkedAtOnce();
    void cancellingEndsIt();
};

void TestRangeSet::hitsBecomeRanges()
{
    const RangeSet set = setOfAll({hit(0, 2), hit(4, 3), hit(20, 1)});
    QVERIFY((allOf(set) == Ranges{{0, 2}, {4, 7}, {20, 21}}));
    QVERIFY((set.selected() == RangeSet::Extent{3, 6}));
}

void TestRangeSet::hitsThatTouchStayApart()
{
    const RangeSet set = setOfAll({hit(0, 2), hit(2, 2), hit(4, 2)});
    QVERIFY((allOf(set) == Ranges{{0, 2}, {2, 4}, {4, 6}}));
}

void TestRangeSet::hitsThatOverlapBecomeOneRange_data()
{
    QTest::addColumn<NaiveHits>("hits");
    QTest::addColumn<Ranges>("ranges");
    QTest::addRow("a pair") << NaiveHits{hit(0, 4), hit(2, 4), hit(8, 1)} << Ranges{{0, 6}, {8, 9}};
    QTest::addRow("a chain") << NaiveHits{hit(0, 2), hit(1, 2), hit(2, 2), hit(3, 2), hit(9, 2)}
                             << Ranges{{0, 5}, {9, 11}};
    QTest::addRow("one within another") << NaiveHits{hit(0, 9), hit(3, 1), hit(5, 1), hit(7, 1), hit(9, 1)}
                                        << Ranges{{0, 9}, {9, 10}};
    QTest::addRow("a run behind a long one") << NaiveHits{hit(0, 5), hit(4, 2), hit(8, 2), hit(12, 2), hit(16, 2)}
                                             << Ranges{{0, 6}, {8, 10}, {12, 14}, {16, 18}};
    QTest::addRow("the same twice") << NaiveHits{hit(3, 4, 0), hit(3, 4, 1)} << Ranges{{3, 7}};
}

void TestRangeSet::hitsThatOverlapBecomeOneRange()
{
    QFETCH(NaiveHits, hits);
    QFETCH(Ranges, ranges);
    const RangeSet set = setOfAll(hits);
    QVERIFY(allOf(set) == ranges);
    Size bytes = 0;
    for (const Range range : ranges)
        bytes += range.size();
    QVERIFY((set.selected() == RangeSet::Extent{ranges.size(), bytes}));
}

void TestRangeSet::onlySomeHitsBecomeRanges()
{
    const FollowedHits hits(setOf({hit(0, 2), hit(4, 2), hit(8, 2), hit(12, 2), hit(16, 2)}));
    QVERIFY((allOf(chosen(hits, Snapshot(), {{1, 2}, {3, 5}}).ranges) == Ranges{{4, 6}, {12, 14}, {16, 18}}));
}

void TestRangeSet::hitsWithOtherBytesAreLeftOut()
{
    const Snapshot searched = Snapshot::ofBytes(bytesOf("ab..ab..ab"));
    const Snapshot now = Snapshot::ofBytes(bytesOf("ab..aX..ab"));
    FollowedHits hits(setOf({hit(0, 2), hit(4, 2), hit(8, 2)}), searched);
    hits.add(edit(5, 1, 1));
    const RangeSet::OfHits kept = chosen(hits, now);
    QVERIFY((allOf(kept.ranges) == Ranges{{0, 2}, {8, 10}}));
    QCOMPARE(kept.leftOut, 1);
    QVERIFY((allOf(chosen(hits, now, {}, RangeSet::Wanted::KeptAndChanged).ranges) == Ranges{{0, 2}, {4, 6}, {8, 10}}));
}

void TestRangeSet::doubtfulHitsAreLeftOut()
{
    FollowedHits hits(setOf({hit(0, 2), hit(4, 2)}));
    hits.doubt();
    const Snapshot now = Snapshot::ofBytes(bytesOf("ab..ab"));
    QCOMPARE(chosen(hits, now).leftOut, 2);
    QVERIFY((allOf(chosen(hits, now, {}, RangeSet::Wanted::KeptAndChanged).ranges) == Ranges{{0, 2}, {4, 6}}));
}

void TestRangeSet::hitsStandWhereTheyMovedTo()
{
    FollowedHits hits(setOf({hit(0, 2), hit(4, 2), hit(8, 2)}), Snapshot::ofBytes(bytesOf("ab..ab..ab")));
    hits.add(edit(3, 0, 100));
    hits.add(edit(104, 2, 0));
    const RangeSet::OfHits kept = chosen(hits, Snapshot());
    QVERIFY((allOf(kept.ranges) == Ranges{{0, 2}, {106, 108}}));
    QCOMPARE(kept.leftOut, 1);
}

void TestRangeSet::anInsertionMovesTheRangesBehindIt()
{
    RangeSet set = setOfAll({hit(0, 2), hit(4, 2), hit(8, 2)});
    set.add(edit(4, 0, 10));
    QVERIFY((allOf(set) == Ranges{{0, 2}, {14, 16}, {18, 20}}));
    QVERIFY((extentOf(set) == RangeSet::Extent{3, 6}));
}

void TestRangeSet::anEditOfTheSameSizeLeavesAllWhereTheyAre()
{
    RangeSet set = setOfAll({hit(0, 2), hit(4, 2), hit(8, 2)});
    set.add(edit(1, 9, 9));
    QVERIFY((allOf(set) == Ranges{{0, 2}, {4, 6}, {8, 10}}));
    QVERIFY(!set.haveMoved());
}

void TestRangeSet::aRangeThatWasTornIsNoneUntilThatIsUndone()
{
    RangeSet set = setOfAll({hit(0, 2), hit(4, 2), hit(8, 2)});
    set.add(edit(5, 0, 3));
    QVERIFY((allOf(set) == Ranges{{0, 2}, {11, 13}}));
    QVERIFY((extentOf(set) == RangeSet::Extent{2, 4}));
    set.add(edit(5, 3, 0));
    QVERIFY((allOf(set) == Ranges{{0, 2}, {4, 6}, {8, 10}}));
}

void TestRangeSet::rangesInViewAreFound()
{
    RangeSet set = setOfAll({hit(0, 4), hit(10, 4), hit(20, 4), hit(30, 4)});
    QVERIFY((set.touching({12, 31}, 100).value() == Ranges{{10, 14}, {20, 24}, {30, 34}}));
    QVERIFY((set.touching({14, 20}, 100).value().empty()));
    set.add(edit(15, 0, 100));
    QVERIFY((set.touching({12, 125}, 100).value() == Ranges{{10, 14}, {120, 124}}));
}

void TestRangeSet::followsAnyEditsAsTheTwinDoes()
{
    SeededRandom random;
    for (int round = 0; round < 200; ++round) {
        Ranges twin;
        NaiveHits hits;
        Offset at = 0;
        for (int i = 0; i < 60; ++i) {
            at += random.below(random.below(4) == 0 ? 50 : 3);
            hits.push_back(hit(at, random.between(1, 6)));
            twin.push_back(hits.back().range);
            at = hits.back().range.end;
        }
        RangeSet set = setOfAll(hits);
        for (int i = 0; i < 4; ++i) {
            const Edit made = edit(random.below(at), random.below(8), random.below(8));
            set.add(made);
            if (made.removedSize == made.inserted.size())
                continue;
            const Range removed = Range::ofLength(made.inserted.begin, made.removedSize);
            std::erase_if(twin, [&](Range range) {
                return range.overlaps(removed) || (range.begin < removed.begin && removed.begin < range.end);
            });
            for (Range& range : twin) {
                if (range.begin >= removed.end)
                    range = Range::ofLength(range.begin - made.removedSize + made.inserted.size(), range.size());
            }
        }
        // Neighbouring edits count as one: what was inserted and removed between them is not told apart.
        const Ranges left = allOf(set);
        QVERIFY(std::ranges::includes(twin, left, {}, &Range::begin, &Range::begin));
        for (const Range range : left) {
            QVERIFY(std::ranges::contains(twin, range));
            QVERIFY(std::ranges::contains(set.touching(range, 100).value(), range));
        }
        QCOMPARE(extentOf(set).count, left.size());
    }
}

void TestRangeSet::aHundredMillionRangesTakeLittleMemory()
{
    HitSetBuilder builder;
    (void)builder.takeMany({{0, 100'000'000, 4096}, 8}, HitSink::Order::Ascending);
    const FollowedHits hits(builder.finish().value());
    const RangeSet set = chosen(hits, Snapshot()).ranges;
    QVERIFY((set.selected() == RangeSet::Extent{100'000'000, 800'000'000}));
    QVERIFY((set.touching({Size{4096} * 50'000'000, Size{4096} * 50'000'001}, 9).value().size() == 1));
}

void TestRangeSet::aTebibyteOfRangesIsWalkedAtOnce()
{
    HitSetBuilder builder;
    (void)builder.takeMany({{0, Size{1} << 38, 4}, 4}, HitSink::Order::Ascending);
    RangeSet set = chosen(FollowedHits(builder.finish().value()), Snapshot()).ranges;
    QVERIFY((extentOf(set) == RangeSet::Extent{Size{1} << 38, Size{1} << 40}));
    set.add(edit(0, Size{1} << 40, 7));
    QVERIFY((extentOf(set) == RangeSet::Extent{0, 0}));
}

void TestRangeSet::cancellingEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const FollowedHits hits(setOf({hit(0, 2), hit(4, 2)}));
    const Range all{0, 2};
    const auto made = RangeSet::ofHits(hits, Snapshot(), std::span(&all, 1), RangeSet::Wanted::Kept, progress);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestRangeSet)
#include "tst_rangeset.moc"
