// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/range.h"

#include <QTest>

using namespace hexfolio;

class TestRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofLengthEndsBehindItsLastByte()
    {
        QCOMPARE(Range::ofLength(10, 5).end, Offset{15});
        QVERIFY(Range::ofLength(10, 5).contains(14));
        QVERIFY(!Range::ofLength(10, 5).contains(15));
    }

    void ofLengthNeverPassesTheLargestSize()
    {
        QCOMPARE(Range::ofLength(maxSize - 1, ~Size{0}).end, maxSize);
        QCOMPARE(Range::ofLength(~Offset{0}, ~Size{0}).size(), Size{0});
    }

    void touchingRangesDoNotOverlap()
    {
        QVERIFY(!(Range{0, 4}).overlaps({4, 8}));
        QVERIFY((Range{0, 5}).overlaps({4, 8}));
        QVERIFY(!(Range{4, 4}).overlaps({4, 4}));
    }

    void intersectionOfDistantRangesIsEmptyAtTheLaterBegin()
    {
        QVERIFY((Range{0, 4}).intersected({9, 12}).isEmpty());
        QCOMPARE((Range{0, 4}).intersected({9, 12}).begin, Offset{9});
        QVERIFY(((Range{0, 10}).intersected({4, 20}) == Range{4, 10}));
    }

    void unionCoversTheGap() { QVERIFY(((Range{0, 4}).united({9, 12}) == Range{0, 12})); }

    void clampingKeepsWhatLiesBefore()
    {
        QVERIFY(((Range{2, 9}).clampedTo(5) == Range{2, 5}));
        QVERIFY((Range{7, 9}).clampedTo(5).isEmpty());
    }

    void checkedSumRefusesToPassTheLargestSize()
    {
        QCOMPARE(checkedSum(maxSize - 1, 1), std::optional<Offset>(maxSize));
        QVERIFY(!checkedSum(maxSize, 1));
        QVERIFY(!checkedSum(1, ~Size{0}));
    }
};

QTEST_APPLESS_MAIN(TestRange)
#include "tst_range.moc"
