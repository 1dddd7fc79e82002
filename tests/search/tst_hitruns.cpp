// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitruns.h"

#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace hexfolio;
using namespace hexfolio::testing;

using Offsets = std::vector<Offset>;

namespace {

void addAll(const HitRun& run, Offsets& offsets)
{
    for (Size i = 0; i < run.count; ++i)
        offsets.push_back(run.at(i));
}

HitRuns runsOf(const Offsets& offsets)
{
    HitRuns runs;
    for (const Offset offset : offsets)
        runs.append(offset);
    return runs;
}

Offsets filtered(const Offsets& offsets, Size length)
{
    Offsets kept;
    OverlapFilter filter(length);
    const HitRuns runs = runsOf(offsets);
    for (const HitRun& run : runs.runs())
        addAll(filter.filtered(run), kept);
    return kept;
}

Offsets filteredBackward(const Offsets& offsets, Size length)
{
    Offsets kept;
    BackwardOverlapFilter filter(length, [&kept](const HitRun& run) {
        for (Size i = run.count; i > 0; --i)
            kept.push_back(run.at(i - 1));
    });
    const HitRuns runs = runsOf(offsets);
    for (const HitRun& run : runs.runs() | std::views::reverse)
        filter.add(run);
    filter.finish();
    return kept;
}

Offsets naivelyFiltered(const Offsets& offsets, Size length)
{
    Offsets kept;
    for (const Offset offset : offsets) {
        if (kept.empty() || offset >= kept.back() + length)
            kept.push_back(offset);
    }
    return kept;
}

} // namespace

class TestHitRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDistancesAreOneRun();
    void farHitsAreRunsOfTheirOwn();
    void overlappingHitsAreLeftOutFromTheLeft();
    void backwardKeepsTheSameHits();
    void aTebibyteOfZerosIsOneRunEitherWay();
    void randomOffsetsAreFilteredAsTheNaiveWay();
};

void TestHitRuns::equalDistancesAreOneRun()
{
    const HitRuns runs = runsOf({10, 12, 14, 16, 17});
    QCOMPARE(runs.runs().size(), 2U);
    QCOMPARE(runs.runs().front(), (HitRun{10, 4, 2}));
    QCOMPARE(runs.runs().back().first, 17U);
}

void TestHitRuns::farHitsAreRunsOfTheirOwn()
{
    QCOMPARE(runsOf({10, 1000, 1990}).runs().size(), 3U);
}

void TestHitRuns::overlappingHitsAreLeftOutFromTheLeft()
{
    QCOMPARE(filtered({0, 1, 2, 3, 4}, 2), (Offsets{0, 2, 4}));
    QCOMPARE(filtered({0, 1, 2, 3}, 3), (Offsets{0, 3}));
    QCOMPARE(filtered({0, 5, 9}, 5), (Offsets{0, 5}));
}

void TestHitRuns::backwardKeepsTheSameHits()
{
    QCOMPARE(filteredBackward({0, 1, 2, 3, 4}, 2), (Offsets{4, 2, 0}));
    QCOMPARE(filteredBackward({0, 1, 2, 3}, 2), (Offsets{2, 0}));
    QCOMPARE(filteredBackward({0, 5, 9}, 5), (Offsets{5, 0}));
}

void TestHitRuns::aTebibyteOfZerosIsOneRunEitherWay()
{
    const Size tebibyte = Size{1} << 40;
    const HitRun all{.first = 7, .count = tebibyte, .stride = 1};
    const HitRun expected{.first = 7, .count = tebibyte / 4, .stride = 4};
    QCOMPARE(OverlapFilter(4).filtered(all), expected);
    std::vector<HitRun> backward;
    BackwardOverlapFilter filter(4, [&backward](const HitRun& run) { backward.push_back(run); });
    // As it comes from the blocks: halves, the right one first.
    filter.add({.first = 7 + tebibyte / 2, .count = tebibyte / 2, .stride = 1});
    filter.add({.first = 7, .count = tebibyte / 2, .stride = 1});
    QVERIFY(backward.empty());
    filter.finish();
    QCOMPARE(backward, std::vector{expected});
}

void TestHitRuns::randomOffsetsAreFilteredAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 2000; ++round) {
        const Size length = random.between(1, 9);
        const Size farthest = random.between(1, 12);
        Offsets offsets;
        Offset at = 0;
        for (Size i = random.below(60); i > 0; --i) {
            at += random.between(1, random.below(8) == 0 ? 200 : farthest);
            offsets.push_back(at);
        }
        Offsets expected = naivelyFiltered(offsets, length);
        QCOMPARE(filtered(offsets, length), expected);
        std::ranges::reverse(expected);
        QCOMPARE(filteredBackward(offsets, length), expected);
    }
}

QTEST_GUILESS_MAIN(TestHitRuns)
#include "tst_hitruns.moc"
