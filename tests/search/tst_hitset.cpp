// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitset.h"

#include "search/hitcursor.h"
#include "search/hitsetbuilder.h"
#include "search/searcher.h"
#include "support/bytes.h"
#include "support/hits.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <ranges>
#include <thread>
#include <tuple>

using namespace hexfolio;
using namespace hexfolio::testing;

using Hits = NaiveHits;
using Order = HitSink::Order;

namespace {

Hits naivelyTouching(const Hits& hits, Range range)
{
    Hits found;
    std::ranges::copy_if(hits, std::back_inserter(found), [range](const Hit& h) { return h.range.overlaps(range); });
    return found;
}

void compare(const HitSet& set, const Hits& hits, SeededRandom& random)
{
    QCOMPARE(set.count(), hits.size());
    QVERIFY(allOf(set) == hits);
    for (int i = 0; i < 40; ++i) {
        const std::size_t index = random.below(hits.size());
        QVERIFY(set.at(index).value() == hits[index]);
        const Offset offset = hits[index].range.begin + random.below(3) - 1;
        const auto before = std::ranges::count_if(hits, [offset](const Hit& h) { return h.range.begin < offset; });
        QCOMPARE(set.countBefore(offset).value(), static_cast<Size>(before));
        const auto first = std::ranges::find(hits, hits[index]) - hits.begin();
        QCOMPARE(set.indexOf(hits[index]).value(), std::optional<Size>(static_cast<Size>(first)));
        const Range window = Range::ofLength(offset, random.below(1000));
        QVERIFY(set.touching(window, hits.size()).value() == naivelyTouching(hits, window));
    }
}

} // namespace

/// Hits go in, and come out by index, by offset, by window and in a row.
class TestHitSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptySetHasNothing();
    void hitsComeOutAsTheyWentIn();
    void aTebibyteOfEqualHitsIsOneEntry();
    void anyNumberOfEqualHitsIsTakenAtOnce_data();
    void anyNumberOfEqualHitsIsTakenAtOnce();
    void twoBytesInARowTakeAboutAByteEach();
    void runsGivenAtOnceEqualHitsGivenOneByOne_data();
    void runsGivenAtOnceEqualHitsGivenOneByOne();
    void anyHitsForwardsAndBackwards();
    void hitsInTheTemporaryFileAreTheSame();
    void hitsOutOfOrderFindTheirPlace();
    void windowSeesALongHitThatBeginsFarBefore();
    void readersSeeAGrowingPrefix();
    void aRunThatGoesOnIsSeenAtOnce();
    void searchFillsItFromEitherEnd();
};

void TestHitSet::emptySetHasNothing()
{
    const HitSet set;
    QVERIFY(set.isEmpty());
    QCOMPARE(set.longest(), Size{0});
    QCOMPARE(set.countBefore(5).value(), Size{0});
    QVERIFY(!set.indexOf(hit(1, 1)).value());
    QVERIFY(set.touching({0, 100}, 10).value().empty());
    QVERIFY(!HitCursor(set.blocks()).next().value());
    QVERIFY(HitSetBuilder().finish().value().isEmpty());
}

void TestHitSet::hitsComeOutAsTheyWentIn()
{
    const Hits hits{hit(3, 2), hit(5, 2), hit(5, 9, 7), hit(300, 1), hit(Size{1} << 50, 4, 7)};
    const HitSet set = setOf(hits);
    QCOMPARE(set.count(), Size{5});
    QCOMPARE(set.longest(), Size{9});
    QVERIFY(allOf(set) == hits);
    QVERIFY(set.at(2).value() == hits[2]);
    QCOMPARE(set.countBefore(6).value(), Size{3});
    QCOMPARE(set.indexOf(hit(5, 9, 7)).value(), std::optional<Size>(2));
    QVERIFY(!set.indexOf(hit(5, 8, 7)).value());
    QVERIFY(set.touching({6, 301}, 10).value() == (Hits{hit(5, 2), hit(5, 9, 7), hit(300, 1)}));
    QVERIFY(set.touching({6, 301}, 1).value() == Hits{hit(5, 2)});
}

void TestHitSet::aTebibyteOfEqualHitsIsOneEntry()
{
    constexpr Size count = Size{1} << 39;
    HitSetBuilder builder;
    (void)builder.takeMany({{.first = 10, .count = count, .stride = 2}, 2, 0}, Order::Ascending);
    const HitSet set = builder.finish().value();
    QCOMPARE(set.count(), count);
    QVERIFY(set.codeBytes() < 100);
    QVERIFY(set.at(count - 1).value() == hit(10 + 2 * (count - 1), 2));
    QCOMPARE(set.countBefore(Size{1} << 30).value(), ((Size{1} << 30) - 10) / 2);
    QVERIFY(set.touching({1000001, 1000003}, 10).value() == (Hits{hit(1000000, 2), hit(1000002, 2)}));
}

void TestHitSet::anyNumberOfEqualHitsIsTakenAtOnce_data()
{
    runsGivenAtOnceEqualHitsGivenOneByOne_data();
}

void TestHitSet::anyNumberOfEqualHitsIsTakenAtOnce()
{
    QFETCH(const Order, order);
    constexpr Size count = Size{5} << 48;
    HitSetBuilder builder({.order = order});
    (void)builder.takeMany({{.first = 10, .count = count, .stride = 3}, 2, 0}, order);
    QCOMPARE(builder.present().count(), count);
    const HitSet set = builder.finish().value();
    QCOMPARE(set.count(), count);
    for (const Size index : {Size{0}, Size{1} << 47, Size{1} << 49, count - 1})
        QVERIFY(set.at(index).value() == hit(10 + 3 * index, 2));
}

void TestHitSet::twoBytesInARowTakeAboutAByteEach()
{
    SeededRandom random;
    HitSetBuilder builder;
    Offset at = 0;
    for (int i = 0; i < 300'000; ++i) {
        at += random.between(3, 40);
        const Size count = random.below(4) == 0 ? random.between(1, 30) : 1;
        (void)builder.takeMany({{.first = at, .count = count, .stride = 2}, 2, 0}, Order::Ascending);
        at += 2 * count;
    }
    const HitSet set = builder.finish().value();
    QVERIFY(set.codeBytes() < set.count());
}

void TestHitSet::runsGivenAtOnceEqualHitsGivenOneByOne_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("forward") << Order::Ascending;
    QTest::newRow("backward") << Order::Descending;
}

void TestHitSet::runsGivenAtOnceEqualHitsGivenOneByOne()
{
    QFETCH(const Order, order);
    std::vector<EqualHits> runs;
    for (Size i = 0; i < 3000; ++i)
        runs.push_back({{.first = i * 10'000, .count = i % 7 + 1, .stride = i % 5 * 100 + 1}, i % 3 + 1, 0});
    if (order == Order::Descending)
        std::ranges::reverse(runs);
    HitSetBuilder atOnce({.order = order});
    HitSetBuilder oneByOne({.order = order});
    for (const EqualHits& run : runs) {
        (void)atOnce.takeMany(run, order);
        (void)oneByOne.HitSink::takeMany(run, order);
    }
    QVERIFY(allOf(atOnce.finish().value()) == allOf(oneByOne.finish().value()));
}

void TestHitSet::anyHitsForwardsAndBackwards()
{
    SeededRandom random;
    for (int round = 0; round < 30; ++round) {
        const Hits hits = randomHits(random, random.between(1, 20'000));
        for (const Order order : {Order::Ascending, Order::Descending})
            compare(setOf(hits, order), hits, random);
    }
}

void TestHitSet::hitsInTheTemporaryFileAreTheSame()
{
    SeededRandom random;
    const Hits hits = randomHits(random, 100'000);
    for (const Order order : {Order::Ascending, Order::Descending}) {
        const HitSet set = setOf(hits, order, 10'000);
        QVERIFY(set.memoryBytes() < 100'000);
        compare(set, hits, random);
    }
}

void TestHitSet::hitsOutOfOrderFindTheirPlace()
{
    SeededRandom random;
    Hits hits = randomHits(random, 100'000);
    Hits shuffled = hits;
    for (std::size_t i = shuffled.size() - 1; i > 0; --i)
        std::swap(shuffled[i], shuffled[random.below(i + 1)]);
    HitSetBuilder builder;
    for (const Hit& each : shuffled)
        QVERIFY(builder.take(each) == HitSink::Answer::GoOn);
    Hits found = allOf(builder.finish().value());
    QVERIFY(std::ranges::is_sorted(found, {}, [](const Hit& h) { return h.range.begin; }));
    const auto whole = [](const Hit& h) { return std::tuple(h.range.begin, h.range.end, h.pattern); };
    std::ranges::sort(found, {}, whole);
    std::ranges::sort(hits, {}, whole);
    QVERIFY(found == hits);
}

void TestHitSet::windowSeesALongHitThatBeginsFarBefore()
{
    Hits hits{hit(0, 1'000'000)};
    for (Offset at = 1; at < 500'000; at += 3)
        hits.push_back(hit(at, 1));
    const HitSet set = setOf(hits);
    QVERIFY(set.touching({400'000, 400'002}, 10).value() == (Hits{hits[0], hit(400'000, 1)}));
    QVERIFY(set.touching({900'000, 900'001}, 10).value() == Hits{hits[0]});
}

void TestHitSet::readersSeeAGrowingPrefix()
{
    for (const Order order : {Order::Ascending, Order::Descending}) {
        constexpr Size last = 200'000;
        HitSetBuilder builder({.order = order, .memory = 50'000});
        std::atomic<bool> isDone{false};
        std::atomic<bool> isFine{true};
        std::jthread reader([&] {
            Size before = 0;
            while (!isDone) {
                const HitSet set = builder.present();
                const Hits hits = allOf(set);
                const Offset first = order == Order::Ascending ? 0 : last - hits.size();
                for (std::size_t i = 0; i < hits.size(); ++i)
                    isFine = isFine && hits[i] == hit((first + i) * 7 + (first + i) % 3, 2);
                isFine = isFine && set.count() >= before;
                before = set.count();
            }
        });
        for (Size i = 0; i < last; ++i) {
            const Size at = order == Order::Ascending ? i : last - 1 - i;
            (void)builder.take(hit(at * 7 + at % 3, 2));
        }
        isDone = true;
        reader.join();
        QVERIFY(isFine);
        QCOMPARE(builder.present().count(), last);
        QCOMPARE(builder.finish().value().count(), last);
    }
}

void TestHitSet::aRunThatGoesOnIsSeenAtOnce()
{
    HitSetBuilder builder;
    for (Size i = 0; i < 1000; ++i) {
        (void)builder.takeMany({{.first = i * 4096, .count = 4096, .stride = 1}, 1, 0}, Order::Ascending);
        QCOMPARE(builder.present().count(), (i + 1) * 4096);
    }
    const HitSet before = builder.present();
    (void)builder.take(hit(Size{1} << 30, 5));
    QCOMPARE(before.count(), Size{4'096'000});
    QVERIFY(before.at(4'095'999).value() == hit(4'095'999, 1));
    QVERIFY(builder.present().at(4'096'000).value() == hit(Size{1} << 30, 5));
}

void TestHitSet::searchFillsItFromEitherEnd()
{
    const Snapshot bytes = Snapshot::ofBytes(bytesOf("abababab--ab"));
    const Pattern pattern = Pattern::fromText("ab", TextEncoding::Utf8, LetterCase::Match).value();
    const Hits expected{hit(0, 2), hit(2, 2), hit(4, 2), hit(6, 2), hit(10, 2)};
    for (const auto direction : {Searcher::Direction::Forward, Searcher::Direction::Backward}) {
        const bool forward = direction == Searcher::Direction::Forward;
        HitSetBuilder builder({.order = forward ? Order::Ascending : Order::Descending});
        Progress progress;
        QVERIFY(Searcher(pattern, {.direction = direction}).run(bytes, {0, 12}, builder, progress));
        QVERIFY(allOf(builder.finish().value()) == expected);
    }
}

QTEST_GUILESS_MAIN(TestHitSet)
#include "tst_hitset.moc"
