// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitselection.h"

#include "support/bytes.h"
#include "support/hits.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <span>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

NaiveHits closeHits(SeededRandom& random, std::size_t count)
{
    NaiveHits hits;
    Offset at = 0;
    for (std::size_t i = 0; i < count; ++i)
        hits.push_back(
            hit(at += random.below(6), random.below(20) == 0 ? random.between(1, 200) : random.between(1, 4)));
    return hits;
}

bool standsTo(Range a, Range b, HitRelation relation)
{
    return relation == HitRelation::Equal ? a == b : relation == HitRelation::Inside ? b.contains(a) : a.overlaps(b);
}

} // namespace

/// Sets of hits are made out of others.
class TestHitSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersByPlaceLengthAndPattern();
    void filtersByBytes();
    void filtersByAnything();
    void comparesAsTheTwinDoes_data();
    void comparesAsTheTwinDoes();
    void keptHitsStandWhereTheyMovedTo();
    void hitsAreChosenByTheirPlaceInTheSet();
    void cancellingEndsIt();
};

void TestHitSelection::filtersByPlaceLengthAndPattern()
{
    const HitSet set = setOf({hit(0, 4), hit(10, 2, 1), hit(20, 6, 1), hit(30, 2, 2)});
    const Snapshot none;
    Progress progress;
    QVERIFY(allOf(filteredHits(set, {.within = Range{10, 26}}, none, progress).value())
            == (NaiveHits{hit(10, 2, 1), hit(20, 6, 1)}));
    QVERIFY(allOf(filteredHits(set, {.within = Range{10, 25}}, none, progress).value()) == (NaiveHits{hit(10, 2, 1)}));
    QVERIFY(allOf(filteredHits(set, {.shortest = 3, .longest = 5}, none, progress).value()) == (NaiveHits{hit(0, 4)}));
    QVERIFY(allOf(filteredHits(set, {.patterns = {0, 2}}, none, progress).value())
            == (NaiveHits{hit(0, 4), hit(30, 2, 2)}));
}

void TestHitSelection::filtersByBytes()
{
    const Snapshot bytes = Snapshot::ofBytes(bytesOf("abcabdxbcz"));
    const HitSet set = setOf({hit(0, 3), hit(3, 3), hit(6, 3), hit(8, 9)});
    Progress progress;
    QVERIFY(allOf(filteredHits(set, {.contained = bytesOf("bc")}, bytes, progress).value())
            == (NaiveHits{hit(0, 3), hit(6, 3)}));
}

void TestHitSelection::filtersByAnything()
{
    const HitSet set = setOf({hit(0, 3), hit(3, 3), hit(6, 3)});
    Progress progress;
    const auto odd =
        filteredHits(set, [](Size, const Hit& each) { return each.range.begin % 2 == 1; }, progress).value();
    QVERIFY(allOf(odd) == NaiveHits{hit(3, 3)});
}

void TestHitSelection::comparesAsTheTwinDoes_data()
{
    QTest::addColumn<HitRelation>("relation");
    QTest::newRow("equal") << HitRelation::Equal;
    QTest::newRow("overlapping") << HitRelation::Overlapping;
    QTest::newRow("inside") << HitRelation::Inside;
}

void TestHitSelection::comparesAsTheTwinDoes()
{
    QFETCH(const HitRelation, relation);
    SeededRandom random;
    for (int round = 0; round < 50; ++round) {
        const NaiveHits hits = closeHits(random, random.below(300));
        const NaiveHits others = closeHits(random, random.below(100));
        NaiveHits with;
        NaiveHits without;
        for (const Hit& each : hits) {
            const bool has = std::ranges::any_of(
                others, [&](const Hit& other) { return standsTo(each.range, other.range, relation); });
            (has ? with : without).push_back(each);
        }
        Progress progress;
        const auto compared = [&](HitsWanted wanted) {
            return allOf(comparedHits(setOf(hits), setOf(others), relation, wanted, progress).value());
        };
        QVERIFY(compared(HitsWanted::WithPartner) == with);
        QVERIFY(compared(HitsWanted::WithoutPartner) == without);
    }
}

void TestHitSelection::keptHitsStandWhereTheyMovedTo()
{
    FollowedHits hits(setOf({hit(0, 2), hit(4, 2, 1), hit(8, 2, 2), hit(12, 2, 1)}));
    hits.add({.inserted = {2, 5}, .removedSize = 0, .revision = 0});
    hits.add({.inserted = {7, 8}, .removedSize = 1, .revision = 0});
    const std::array<Range, 2> indexes{Range{0, 3}, Range{3, 4}};
    Progress progress;
    QVERIFY(allOf(keptHits(hits, Snapshot(), indexes, progress).value())
            == (NaiveHits{hit(0, 2), hit(11, 2, 2), hit(15, 2, 1)}));
    QVERIFY(allOf(keptHits(hits, Snapshot(), std::span(indexes).last(1), progress).value())
            == (NaiveHits{hit(15, 2, 1)}));
}

void TestHitSelection::hitsAreChosenByTheirPlaceInTheSet()
{
    Progress progress;
    const HitSet set = setOf({hit(0, 1), hit(1, 2), hit(3, 1), hit(4, 1)});
    const auto left = filteredHits(set, [](Size index, const Hit&) { return index != 1; }, progress).value();
    QVERIFY(allOf(left) == (NaiveHits{hit(0, 1), hit(3, 1), hit(4, 1)}));
    QCOMPARE(progress.done(), progress.total());
}

void TestHitSelection::cancellingEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    SeededRandom random;
    const HitSet set = setOf(randomHits(random, 10'000));
    const auto filtered = filteredHits(set, [](Size, const Hit&) { return true; }, progress);
    QVERIFY(!filtered);
    QCOMPARE(filtered.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHitSelection)
#include "tst_hitselection.moc"
