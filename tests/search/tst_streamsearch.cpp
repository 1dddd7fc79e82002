// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/streamsource.h"
#include "search/streamsearch.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Hits = std::vector<Hit>;
using Overlaps = SearchOptions::Overlaps;

class Collected final : public HitSink {
public:
    Answer take(const Hit& hit) override
    {
        m_hits.push_back(hit);
        return Answer::GoOn;
    }
    [[nodiscard]] const Hits& hits() const { return m_hits; }

private:
    Hits m_hits;
};

/// A stream in the making and the search in it.
class Looking {
public:
    explicit Looking(const SearchQuery& query, Offset begin = 0,
                     StreamSearch::Hits hits = StreamSearch::Hits::Forgotten)
        : m_search(query, begin, hits)
    {
    }

    /// More comes, and is looked at.
    void come(std::span<const std::byte> bytes, Behind behind = Behind::More)
    {
        QVERIFY(m_source->append(bytes));
        Progress progress;
        const Snapshot stream = Snapshot::ofSource(m_source, m_source->size());
        const auto report = m_search.look(stream, behind, m_hits, progress);
        QVERIFY2(report, report ? "" : sentenceOf(report.error()).c_str());
        QVERIFY(report->unreadable.empty());
        m_source->release(m_search.needed());
    }
    void come(std::string_view text, Behind behind = Behind::More) { come(bytesOf(text), behind); }
    void end() { come(std::string_view(), Behind::Nothing); }

    [[nodiscard]] std::vector<Range> ranges() const
    {
        std::vector<Range> ranges;
        for (const Hit& hit : m_hits.hits())
            ranges.push_back(hit.range);
        return ranges;
    }
    [[nodiscard]] const Hits& hits() const { return m_hits.hits(); }
    [[nodiscard]] const StreamSearch& search() const { return m_search; }

private:
    std::shared_ptr<StreamSource> m_source = std::make_shared<StreamSource>(Size{64} << 20);
    StreamSearch m_search;
    Collected m_hits;
};

SearchQuery query(const Result<Pattern>& pattern, SearchOptions options = {})
{
    return {pattern.value(), options};
}

Result<Pattern> regex(std::string_view expression)
{
    return Pattern::fromRegex(expression, LetterCase::Match);
}

/// Patterns of every kind, for bytes of which most are a, b, \n and 0.
std::vector<std::function<SearchQuery(SearchOptions)>> manyQueries()
{
    std::vector<std::function<SearchQuery(SearchOptions)>> queries;
    const auto add = [&queries](Pattern pattern) {
        queries.push_back([pattern](SearchOptions options) { return SearchQuery(pattern, options); });
    };
    for (const char* hex : {"61", "61 61", "61 ?? 62", "00 00 00"})
        add(Pattern::fromHex(hex).value());
    add(Pattern::fromValue("u16le 24930..25200").value());
    for (const char* expression :
         {"a+", "a+b", "a(?=b)", "a(?!b)", "(?<=a)b+", "^a+", "(?m)^a.*$", "a$", "[^a]+\\n", "\\Ab?a", "a{3,9}?b",
          "ab\\Kb+", "(?s)a.{5}b", "\\bab", "a\\x00*b|b\\x00{4}", "b.*a\\n?$"})
        add(regex(expression).value());
    for (const auto encoding : {StringEncoding::Ascii, StringEncoding::Utf8, StringEncoding::Utf16LittleEndian})
        add(Pattern::strings(encoding, 3).value());
    add(Pattern::strings(StringEncoding::Utf16BigEndian, 2, StringCharacters::Unicode).value());
    add(Pattern::runs(std::nullopt, 3).value());
    add(Pattern::runs(std::uint8_t{0}, 2).value());
    add(Pattern::entropy(EntropySide::AtMost, 1.5, 64).value());
    add(Pattern::differences(Snapshot::ofBytes(std::vector<std::byte>(2000, std::byte{'a'}))).value());
    const char* const set =
        "one = hex:61 61\ntwo = regex:a+b\nthree = regex:b(?=a)\nfour = regex:[ab]+\\n\nfive = text:ab\n"
        "six = regex:(?s)b.{9}a\nseven = hex:00 ?? 00\n";
    queries.push_back(
        [set = PatternSet::fromText(set).value()](SearchOptions options) { return SearchQuery(set, options); });
    return queries;
}

std::vector<std::byte> someBytes(SeededRandom& random)
{
    std::vector<std::byte> bytes(random.below(5000));
    constexpr std::string_view letters("aaabbb\n\0\0x", 10);
    for (std::size_t i = 0; i < bytes.size();) {
        const char letter = letters[random.below(letters.size())];
        for (Size count = random.below(8) == 0 ? random.below(70) : 1; count > 0 && i < bytes.size(); --count)
            bytes[i++] = static_cast<std::byte>(letter);
    }
    return bytes;
}

} // namespace

class TestStreamSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHitIsToldAsSoonAsItIsThere();
    void aHitAcrossPartsIsOne();
    void whatMayGoOnWaits();
    void aStretchIsToldWhenSomethingElseFollows();
    void whatWaitsIsDecidedByTheEnd();
    void aLineEndsWhereTheStreamDoes();
    void nothingBeforeTheBeginCounts();
    void hitsOfASetStayInOrder();
    void fewBytesAreKept();
    void theBytesOfALongStretchAreKeptWhereTheyAreAskedFor();
    void aLongUndecidedWayIsNotWalkedForEachByte();
    void allLooksTogetherFindWhatOneSearchFinds();
};

void TestStreamSearch::aHitIsToldAsSoonAsItIsThere()
{
    Looking looking(query(Pattern::fromHex("61 62 63")));
    looking.come("xxab");
    QVERIFY(looking.hits().empty());
    looking.come("c");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{2, 5}}));
}

void TestStreamSearch::aHitAcrossPartsIsOne()
{
    Looking looking(query(Pattern::fromHex("61 61")));
    for (int i = 0; i < 5; ++i)
        looking.come("a");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{0, 2}, {2, 4}}));
}

void TestStreamSearch::whatMayGoOnWaits()
{
    Looking looking(query(regex("a+(?!b)")));
    looking.come("-aa");
    QVERIFY(looking.hits().empty());
    looking.come("a");
    QVERIFY(looking.hits().empty());
    looking.come("b");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{1, 3}}));
}

void TestStreamSearch::aStretchIsToldWhenSomethingElseFollows()
{
    Looking looking(query(Pattern::strings(StringEncoding::Ascii, 4)));
    looking.come("word");
    QVERIFY(looking.hits().empty());
    looking.come("s");
    QVERIFY(looking.hits().empty());
    looking.come("\n");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{0, 5}}));
}

void TestStreamSearch::whatWaitsIsDecidedByTheEnd()
{
    Looking runs(query(Pattern::runs(std::nullopt, 2)));
    runs.come("aabbb");
    QCOMPARE(runs.ranges(), (std::vector<Range>{{0, 2}}));
    runs.end();
    QCOMPARE(runs.ranges(), (std::vector<Range>{{0, 2}, {2, 5}}));

    Looking letters(query(regex("a+")));
    letters.come("aaa");
    QVERIFY(letters.hits().empty());
    letters.end();
    QCOMPARE(letters.ranges(), (std::vector<Range>{{0, 3}}));
}

void TestStreamSearch::aLineEndsWhereTheStreamDoes()
{
    Looking looking(query(regex("b$")));
    looking.come("ab\n");
    QVERIFY(looking.hits().empty());
    looking.come("ab\n");
    QVERIFY(looking.hits().empty());
    looking.end();
    QCOMPARE(looking.ranges(), (std::vector<Range>{{4, 5}}));
}

void TestStreamSearch::nothingBeforeTheBeginCounts()
{
    Looking looking(query(regex("^a|(?<=x)a")), 3);
    looking.come("ax");
    looking.come("xa");
    looking.come("axa-");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{3, 4}, {6, 7}}));
}

void TestStreamSearch::hitsOfASetStayInOrder()
{
    const auto set = PatternSet::fromText("long = regex:a[^c]*c\nshort = hex:62\n").value();
    Looking looking(SearchQuery(set, {}));
    looking.come("b-a-b-b");
    QCOMPARE(looking.hits(), (Hits{{{0, 1}, 1}}));
    looking.come("--c");
    QCOMPARE(looking.hits(), (Hits{{{0, 1}, 1}, {{2, 10}, 0}, {{4, 5}, 1}, {{6, 7}, 1}}));
}

void TestStreamSearch::fewBytesAreKept()
{
    const std::vector<std::byte> megabyte(Size{1} << 20, std::byte{'x'});
    for (const auto& pattern :
         {Pattern::fromHex("78 78 61"), Pattern::fromValue("u64le 1"), regex("xa|(?<=a)b"), regex("(?m)^x$"),
          Pattern::strings(StringEncoding::Utf16LittleEndian, 4), Pattern::strings(StringEncoding::Ascii, 4),
          Pattern::runs(std::nullopt, 3), Pattern::entropy(EntropySide::AtMost, 1, 4096)}) {
        Looking looking(query(pattern));
        looking.come(megabyte);
        QVERIFY(looking.search().needed() + 4096 > megabyte.size());
    }
    Looking unfinished(query(regex("x+b")));
    unfinished.come(megabyte);
    QVERIFY(unfinished.search().needed() <= 1);
}

void TestStreamSearch::theBytesOfALongStretchAreKeptWhereTheyAreAskedFor()
{
    Looking looking(query(Pattern::strings(StringEncoding::Ascii, 4)), 0, StreamSearch::Hits::Kept);
    looking.come("\n\nabcdef");
    looking.come("ghi");
    QCOMPARE(looking.search().needed(), 2U);
    looking.come("\n-");
    QCOMPARE(looking.ranges(), (std::vector<Range>{{2, 11}}));
    QCOMPARE(looking.search().needed(), 12U);
}

void TestStreamSearch::aLongUndecidedWayIsNotWalkedForEachByte()
{
    Looking looking(query(regex("(?s)a.*b")));
    looking.come("a");
    QCOMPARE(looking.search().worthLooking(), 2U);
    const std::vector<std::byte> bytes(Size{16} << 20, std::byte{'x'});
    looking.come(bytes);
    QCOMPARE(looking.search().worthLooking(), bytes.size() + 1 + (bytes.size() + 1) / 8);
}

void TestStreamSearch::allLooksTogetherFindWhatOneSearchFinds()
{
    SeededRandom random;
    const auto queries = manyQueries();
    for (int round = 0; round < 150; ++round) {
        const std::vector<std::byte> bytes = someBytes(random);
        for (std::size_t i = 0; i < queries.size(); ++i) {
            SearchOptions options{.overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
                                  .stride = random.below(4) == 0 ? Size{3} : Size{1},
                                  .phase = 1,
                                  .threads = static_cast<unsigned>(random.between(1, 2)),
                                  .chunk = random.between(40, 400)};
            options.prefilter = static_cast<SearchOptions::Prefilter>(random.below(3));
            const SearchQuery made = queries[i](options);
            const Offset begin = random.below(3) == 0 ? random.below(100) : 0;
            Collected whole;
            Progress progress;
            QVERIFY(
                made.run(Snapshot::ofBytes(bytes), {std::min<Offset>(begin, bytes.size()), maxSize}, whole, progress));
            Looking looking(made, begin);
            for (std::span<const std::byte> rest = bytes; !rest.empty();) {
                const auto part = rest.first(std::min<Size>(rest.size(), random.between(1, random.below(2) ? 9 : 900)));
                looking.come(part);
                rest = rest.subspan(part.size());
            }
            looking.end();
            if (looking.hits() != whole.hits())
                qWarning("query %zu, round %d", i, round);
            QCOMPARE(looking.hits(), whole.hits());
        }
    }
}

QTEST_GUILESS_MAIN(TestStreamSearch)
#include "tst_streamsearch.moc"
