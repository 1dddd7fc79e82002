// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/matchruns.h"

#include <QTest>

using namespace hexfolio;

namespace {

RegexMatch match(Offset begin, Offset end)
{
    return {.start = begin, .hit = {begin, end}};
}

std::vector<Range> hitsOf(const MatchRuns& matches)
{
    std::vector<Range> hits;
    for (const MatchRun& run : matches.runs()) {
        for (Size i = 0; i < run.starts.count; ++i)
            hits.push_back(run.at(i).hit);
    }
    return hits;
}

MatchRuns sample()
{
    MatchRuns matches;
    for (Offset at = 0; at < 50; at += 10)
        matches.append(match(at, at + 4));
    matches.append(match(50, 57));
    matches.append(match(61, 68));
    return matches;
}

} // namespace

class TestMatchRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalMatchesAtEqualDistancesAreOneEntry();
    void whatStartsBeforeIsDropped();
    void whatStartsAtAPlaceOrBehindIsDropped();
    void othersAreAppendedAsTheyAre();
    void aHitMayBeginBehindItsStart();
};

void TestMatchRuns::equalMatchesAtEqualDistancesAreOneEntry()
{
    const MatchRuns matches = sample();
    QCOMPARE(matches.runs().size(), 2U);
    QCOMPARE(hitsOf(matches), (std::vector<Range>{{0, 4}, {10, 14}, {20, 24}, {30, 34}, {40, 44}, {50, 57}, {61, 68}}));
}

void TestMatchRuns::whatStartsBeforeIsDropped()
{
    MatchRuns matches = sample();
    QCOMPARE(matches.dropBefore(0), 0U);
    QCOMPARE(matches.dropBefore(11), 14U);
    QCOMPARE(hitsOf(matches).front(), (Range{20, 24}));
    QCOMPARE(matches.dropBefore(20), 0U);
    QCOMPARE(matches.dropBefore(50), 44U);
    QCOMPARE(hitsOf(matches), (std::vector<Range>{{50, 57}, {61, 68}}));
    QCOMPARE(matches.dropBefore(100), 68U);
    QVERIFY(matches.isEmpty());
}

void TestMatchRuns::whatStartsAtAPlaceOrBehindIsDropped()
{
    MatchRuns matches = sample();
    matches.dropFrom(100);
    QCOMPARE(hitsOf(matches).size(), 7U);
    matches.dropFrom(61);
    QCOMPARE(hitsOf(matches).back(), (Range{50, 57}));
    matches.dropFrom(21);
    QCOMPARE(hitsOf(matches), (std::vector<Range>{{0, 4}, {10, 14}, {20, 24}}));
    matches.dropFrom(0);
    QVERIFY(matches.isEmpty());
}

void TestMatchRuns::othersAreAppendedAsTheyAre()
{
    MatchRuns matches;
    matches.append(match(1, 2));
    MatchRuns more;
    more.append(match(5, 6));
    matches.append(more);
    QCOMPARE(hitsOf(matches), (std::vector<Range>{{1, 2}, {5, 6}}));
}

void TestMatchRuns::aHitMayBeginBehindItsStart()
{
    MatchRuns matches;
    matches.append({.start = 3, .hit = {5, 9}});
    matches.append({.start = 13, .hit = {15, 19}});
    QCOMPARE(matches.runs().size(), 1U);
    QCOMPARE(matches.runs().front().hits(), (HitRun{.first = 5, .count = 2, .stride = 10}));
    QCOMPARE(matches.runs().front().length(), 4U);
    QCOMPARE(matches.runs().front().end(), 19U);
}

QTEST_GUILESS_MAIN(TestMatchRuns)
#include "tst_matchruns.moc"
