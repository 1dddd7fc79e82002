// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/nearbyreads.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QTest>

#include <array>
#include <vector>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

bool readsRight(NearbyReads& reads, const FaultySource& source, Range range)
{
    std::vector<std::byte> plain(range.size());
    std::vector<std::byte> nearby(range.size());
    const Size expected = source.read(range.begin, plain);
    return reads.read(source, range.begin, nearby) == expected && plain == nearby;
}

} // namespace

class TestNearbyReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyShortRunsAreAnsweredByFewReads()
    {
        const FaultySource source(1'000'000);
        NearbyReads reads;
        std::array<std::byte, 50> to;
        for (Offset at = 0; at < 100'000; at += 60) {
            QCOMPARE(reads.read(source, at, to), to.size());
            QCOMPARE(to[49], source.at(at + 49));
        }
        QVERIFY(source.reads() < 20);
    }

    void farAndLongRunsReadNoMoreThanTheyAreAskedFor()
    {
        const FaultySource source(1'000'000);
        NearbyReads reads;
        std::vector<std::byte> to(5000);
        (void)reads.read(source, 0, std::span(to).first(10));
        (void)reads.read(source, 500'000, std::span(to).first(10));
        (void)reads.read(source, 500'010, to);
        QCOMPARE(source.bytesRead(), 5020U);
    }

    void afterForgettingTheSourceIsAskedAgain()
    {
        FaultySource source(10'000);
        NearbyReads reads;
        std::array<std::byte, 10> to;
        QCOMPARE(reads.read(source, 0, to), 10U);
        QCOMPARE(reads.read(source, 10, to), 10U);
        source.makeUnreadable({0, 10'000});
        reads.forget();
        QCOMPARE(reads.read(source, 20, to), 0U);
    }

    void runsNextToUnreadableBytesEndWhereTheSourceSays()
    {
        SeededRandom random;
        FaultySource source(200'000);
        for (int i = 0; i < 20; ++i)
            source.makeUnreadable(Range::ofLength(random.below(200'000), random.between(1, 3000)));
        NearbyReads reads;
        for (Offset at = 0; at < source.size(); at += random.between(1, 1500))
            QVERIFY(readsRight(reads, source, Range::ofLength(at, random.between(1, 1200))));
    }
};

QTEST_GUILESS_MAIN(TestNearbyReads)
#include "tst_nearbyreads.moc"
