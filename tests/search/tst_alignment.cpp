// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/alignment.h"
#include "support/seed.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestAlignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsKeepWhatIsAllowed();
    void aLongRunTakesNoLonger();
    void randomRunsKeepWhatTheNaiveWayKeeps();
};

void TestAlignment::runsKeepWhatIsAllowed()
{
    QCOMPARE((Alignment{4, 2}.filtered({.first = 0, .count = 10, .stride = 1})), (HitRun{2, 2, 4}));
    QCOMPARE((Alignment{4, 2}.filtered({.first = 3, .count = 3, .stride = 1})).count, 0U);
    QCOMPARE((Alignment{4, 1}.filtered({.first = 0, .count = 10, .stride = 2})).count, 0U);
    QCOMPARE((Alignment{1, 0}.filtered({.first = 5, .count = 3, .stride = 7})), (HitRun{5, 3, 7}));
}

void TestAlignment::aLongRunTakesNoLonger()
{
    const Size tebibyte = Size{1} << 40;
    QCOMPARE((Alignment{512, 511}.filtered({.first = 0, .count = tebibyte})), (HitRun{511, tebibyte / 512, 512}));
    QCOMPARE((Alignment{Alignment::longestStride, 3}.filtered({.first = 4, .count = maxSize - 4})).first,
             Alignment::longestStride + 3);
}

void TestAlignment::randomRunsKeepWhatTheNaiveWayKeeps()
{
    SeededRandom random;
    for (int round = 0; round < 20000; ++round) {
        const HitRun run{random.below(1000), random.between(1, 60), random.between(1, 70)};
        const Alignment alignment{random.between(1, 90), random.below(200)};
        std::vector<Offset> expected;
        for (Size i = 0; i < run.count; ++i) {
            if (alignment.allows(run.at(i)))
                expected.push_back(run.at(i));
        }
        const HitRun kept = alignment.filtered(run);
        QCOMPARE(kept.count, expected.size());
        for (Size i = 0; i < kept.count; ++i)
            QCOMPARE(kept.at(i), expected[i]);
    }
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
