// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexborder.h"

#include <QTest>

using namespace hexfolio;

namespace {

MatchRun run(Offset first, Size length, Size count = 1, Size stride = 1)
{
    return {.starts = {.first = first, .count = count, .stride = stride}, .toEnd = length};
}

} // namespace

class TestRegexBorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withNoMatchItIsTheOffset();
    void matchesThatEndBeforeDoNotMatter();
    void aMatchAcrossTheOffsetMovesItToItsStart();
    void matchesThatOverlapHaveNoneBetweenThem();
    void aRunOfMatchesSideBySideHasOneBeforeItsLast();
    void aMatchAcrossEverythingLeavesNone();
};

void TestRegexBorder::withNoMatchItIsTheOffset()
{
    QCOMPARE(RegexBorder(10, 20).last(), 20U);
}

void TestRegexBorder::matchesThatEndBeforeDoNotMatter()
{
    RegexBorder border(10, 20);
    border.add(run(1, 5));
    border.add(run(8, 4));
    border.add(run(15, 5));
    QCOMPARE(border.last(), 20U);
}

void TestRegexBorder::aMatchAcrossTheOffsetMovesItToItsStart()
{
    RegexBorder border(10, 20);
    border.add(run(12, 3));
    border.add(run(17, 30));
    QCOMPARE(border.last(), 17U);
}

void TestRegexBorder::matchesThatOverlapHaveNoneBetweenThem()
{
    RegexBorder border(10, 20);
    border.add(run(12, 7));
    border.add(run(18, 7));
    QCOMPARE(border.last(), 12U);
    RegexBorder zeros(10, 20);
    zeros.add(run(13, 2, 7, 1));
    QCOMPARE(zeros.last(), 13U);
}

void TestRegexBorder::aRunOfMatchesSideBySideHasOneBeforeItsLast()
{
    RegexBorder border(10, 20);
    border.add(run(11, 4, 3, 4));
    QCOMPARE(border.last(), 19U);
}

void TestRegexBorder::aMatchAcrossEverythingLeavesNone()
{
    RegexBorder border(10, 20);
    border.add(run(1, 100));
    border.add(run(15, 2));
    QVERIFY(!border.last());
}

QTEST_GUILESS_MAIN(TestRegexBorder)
#include "tst_regexborder.moc"
