// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitarranger.h"

#include "search/hitsetbuilder.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hexfolio;
using namespace hexfolio::testing;

/// Which hits are shown, and in which order.
class TestHitArranger : public QObject {
    Q_OBJECT

private:
    using Key = HitSorting::Key;

    struct Case {
        Snapshot snapshot;
        FollowedHits hits;
    };
    static Case caseOf(std::string_view text, const std::vector<Hit>& hits)
    {
        HitSetBuilder builder;
        for (const Hit& hit : hits)
            (void)builder.take(hit);
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf(text));
        return {snapshot, FollowedHits(builder.finish().value(), snapshot)};
    }
    static std::vector<std::uint32_t> arranged(const Case& given, const HitCriteria& criteria,
                                               const HitSorting& sorting = {})
    {
        Progress progress;
        return *HitArranger(given.hits, given.snapshot, progress).run(criteria, sorting).value();
    }
    using Indexes = std::vector<std::uint32_t>;

private Q_SLOTS:
    void hitsAreTakenThatContainTheBytesInEitherCase()
    {
        const Case given = caseOf("Foo bar FOX", {{{0, 3}}, {{4, 7}}, {{8, 11}}});
        QCOMPARE(arranged(given, {.bytes = bytesOf("fo"), .letters = HitCriteria::Letters::IgnoreCase}),
                 (Indexes{0, 2}));
        QCOMPARE(arranged(given, {.bytes = bytesOf("Fo")}), (Indexes{0}));
        QCOMPARE(arranged(given, {.bytes = bytesOf("longer than any")}), Indexes());
    }

    void hitsAreTakenByPatternPlaceAndWhetherTheyChanged()
    {
        Case given = caseOf("aabbcc", {{{0, 2}, 0}, {{2, 4}, 1}, {{4, 6}, 0}});
        QCOMPARE(arranged(given, {.patterns = {false, true}}), (Indexes{1}));
        QCOMPARE(arranged(given, {.within = std::vector<Range>{{1, 6}}}), (Indexes{1, 2}));
        given.snapshot = Snapshot::ofBytes(bytesOf("aabXcc"));
        given.hits.add({.inserted = {3, 4}, .removedSize = 1});
        QCOMPARE(arranged(given, {.only = HitCriteria::Only::Changed}), (Indexes{1}));
    }

    void hitsAreSortedByLengthAndBackwards()
    {
        const Case given = caseOf("aaaaaaaaaa", {{{0, 3}}, {{3, 4}}, {{4, 7}}, {{7, 9}}});
        QCOMPARE(arranged(given, {}, {.key = Key::Length}), (Indexes{1, 3, 0, 2}));
        QCOMPARE(arranged(given, {}, {.key = Key::Place, .order = HitSorting::Order::Descending}),
                 (Indexes{3, 2, 1, 0}));
    }

    void hitsAreSortedByTheRankOfTheirPattern()
    {
        const Case given = caseOf("abc", {{{0, 1}, 0}, {{1, 2}, 1}, {{2, 3}, 2}});
        QCOMPARE(arranged(given, {}, {.key = Key::Pattern, .ranks = {1, 2, 0}}), (Indexes{2, 0, 1}));
    }

    void bytesAreComparedBeyondTheFirstEightAndShorterComesFirst()
    {
        const Case given =
            caseOf("https://b https://a https:// https://a", {{{0, 9}}, {{10, 19}}, {{20, 28}}, {{29, 38}}});
        QCOMPARE(arranged(given, {}, {.key = Key::Bytes}), (Indexes{2, 1, 3, 0}));
    }

    void randomHitsAreSortedAsByAStableSort()
    {
        SeededRandom random;
        std::string text(3000, 'a');
        for (char& letter : text)
            letter = random.below(8) == 0 ? 'b' : 'a';
        std::vector<Hit> hits;
        for (Offset at = 0; at + 40 < text.size(); at += 1 + random.below(4))
            hits.push_back({Range::ofLength(at, 1 + random.below(30))});
        const Case given = caseOf(text, hits);
        Indexes expected(hits.size());
        std::iota(expected.begin(), expected.end(), 0U);
        std::ranges::stable_sort(expected, {}, [&](std::uint32_t index) {
            return text.substr(hits[index].range.begin, hits[index].range.size());
        });
        QCOMPARE(arranged(given, {}, {.key = Key::Bytes}), expected);
    }

    void aCancelledJobSaysSo()
    {
        const Case given = caseOf("ab", {{{0, 1}}});
        std::stop_source stop;
        stop.request_stop();
        Progress progress(stop.get_token());
        QCOMPARE(HitArranger(given.hits, given.snapshot, progress).run({}, {.key = Key::Length}).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestHitArranger)
#include "tst_hitarranger.moc"
