// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/patternsource.h"
#include "search/patternsetsearch.h"
#include "search/searcher.h"
#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

using Direction = Searcher::Direction;
using Overlaps = Searcher::Overlaps;
using Hits = std::vector<Hit>;

namespace {

constexpr Size tebibyte = Size{1} << 40;

class CollectedHits final : public HitSink {
public:
    explicit CollectedHits(std::size_t limit = SIZE_MAX) : m_limit(limit) { }
    Answer take(const Hit& hit) override
    {
        m_hits.push_back(hit);
        return m_hits.size() >= m_limit ? Answer::Stop : Answer::GoOn;
    }
    [[nodiscard]] const Hits& hits() const { return m_hits; }

private:
    std::size_t m_limit;
    Hits m_hits;
};

PatternSet setOf(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += "x = " + line + "\n";
    return PatternSet::fromText(text).value();
}

Hits found(const PatternSet& set, const Snapshot& snapshot, Searcher::Options options = {}, Range range = {0, maxSize},
           std::size_t limit = SIZE_MAX)
{
    CollectedHits sink(limit);
    Progress progress;
    const auto report = PatternSetSearch(set, options).run(snapshot, range, sink, progress);
    if (!report)
        qWarning("%s", sentenceOf(report.error()).c_str());
    return report ? sink.hits() : Hits{{{1, 0}}};
}

/// What a Searcher finds for each pattern alone, put in order; nothing where one is too complex.
std::optional<Hits> foundOneByOne(const PatternSet& set, const Snapshot& snapshot, Searcher::Options options,
                                  Range range)
{
    Hits hits;
    const bool backward = options.direction == Direction::Backward;
    options.direction = Direction::Forward;
    options.prefilter = Searcher::Prefilter::Never;
    for (std::uint32_t i = 0; i < set.size(); ++i) {
        CollectedHits sink;
        Progress progress;
        if (!Searcher(set[i].pattern, options).run(snapshot, range, sink, progress))
            return std::nullopt;
        for (Hit hit : sink.hits()) {
            hit.pattern = i;
            hits.push_back(hit);
        }
    }
    std::ranges::sort(hits, {}, [](const Hit& hit) { return std::pair(hit.range.begin, hit.pattern); });
    if (backward)
        std::ranges::reverse(hits);
    return hits;
}

const std::vector<std::string>& lines()
{
    static const std::vector<std::string> all{"text:ab",         "text:a",         "hex:61 ?? 62",
                                              "hex:6? 61",       "itext:aBc",      "hex:00 00",
                                              "hex:00",          "hex:ff",         "utf16le:a",
                                              "text:abcabc",     "hex:?? ?? 61",   "regex:a+b",
                                              "regex:[ab]{3,}",  "regex:a|b|ca",   "regex:\\x00+",
                                              "regex:.a",        "regex:(?s).*c",  "regex:\\bab",
                                              "regex:a[^\\n]*c", "regex:^a|b$",    "regex:(?<=a)b",
                                              "iregex:AB?c",     "regex:a\\w+?b",  "regex:\\x00{3}a",
                                              "regex:(a|ab)c",   "regex:(.)\\1a",  "regex:a(?=bc|\\n)",
                                              "regex:a.*+\\n",   "regex:\\n\\x00", "hex:61 62 ?? ?? 63"};
    return all;
}

std::vector<std::byte> randomBytes(SeededRandom& random, std::size_t size)
{
    constexpr std::string_view letters("aabbc \n\0_\xff", 10);
    std::vector<std::byte> bytes;
    while (bytes.size() < size) {
        const auto byte = static_cast<std::byte>(letters[random.below(letters.size())]);
        bytes.insert(bytes.end(), random.below(10) == 0 ? random.between(1, 60) : 1, byte);
    }
    bytes.resize(size);
    return bytes;
}

std::vector<std::string> randomLines(SeededRandom& random)
{
    std::vector<std::string> some;
    for (Size i = random.between(1, 8); i > 0; --i)
        some.push_back(lines()[random.below(lines().size())]);
    return some;
}

Searcher::Options randomOptions(SeededRandom& random)
{
    return {.direction = random.below(2) == 0 ? Direction::Forward : Direction::Backward,
            .overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
            .stride = random.below(2) == 0 ? 1 : random.between(2, 5),
            .phase = random.below(5),
            .threads = static_cast<unsigned>(random.between(1, 3)),
            .chunk = random.between(1, 64),
            .prefilter = random.below(4) == 0 ? Searcher::Prefilter::Never : Searcher::Prefilter::WhereItPays};
}

} // namespace

/// Many patterns in one pass find what each of them finds alone.
class TestPatternSetSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHitNamesItsPattern();
    void overlapsAreSkippedForEachPatternAlone();
    void backwardGivesTheReverse();
    void onlyAlignedHitsCount();
    void anEmptySetFindsNothing();
    void randomSetsFindWhatTheirPatternsFind();
    void aThousandPatternsAreFoundInOnePass();
    void holesGiveWhatZerosGive();
    void holesAreCrossedWithoutReading();
    void hitsInAHoleOfATebibyteComeInOrder();
    void whatCannotBeReadSplitsTheRange();
    void aTooComplexPatternIsNamed();
    void cancellingEndsASearch();
};

void TestPatternSetSearch::eachHitNamesItsPattern()
{
    const PatternSet set = setOf({"text:b", "hex:61 ?2", "regex:c+"});
    QCOMPARE(found(set, Snapshot::ofBytes(bytesOf("xabccx"))), (Hits{{{1, 3}, 1}, {{2, 3}, 0}, {{3, 5}, 2}}));
}

void TestPatternSetSearch::overlapsAreSkippedForEachPatternAlone()
{
    const PatternSet set = setOf({"text:aa", "text:aaa", "regex:a{2}"});
    QCOMPARE(found(set, Snapshot::ofBytes(bytesOf("aaaa"))),
             (Hits{{{0, 2}, 0}, {{0, 3}, 1}, {{0, 2}, 2}, {{2, 4}, 0}, {{2, 4}, 2}}));
}

void TestPatternSetSearch::backwardGivesTheReverse()
{
    const PatternSet set = setOf({"text:aa", "regex:a{2}"});
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf("aaaaa"));
    for (const Size chunk : {Size{1}, Size{2}, Size{100}}) {
        const Searcher::Options options{.direction = Direction::Backward, .chunk = chunk};
        QCOMPARE(found(set, snapshot, options), (Hits{{{2, 4}, 1}, {{2, 4}, 0}, {{0, 2}, 1}, {{0, 2}, 0}}));
        QCOMPARE(found(set, snapshot, options, {0, maxSize}, 1), (Hits{{{2, 4}, 1}}));
    }
}

void TestPatternSetSearch::onlyAlignedHitsCount()
{
    const PatternSet set = setOf({"text:aaa", "regex:a{3}"});
    // What begins at 1 overlaps nothing, because it does not count.
    const Hits atEven{{{0, 3}, 0}, {{0, 3}, 1}, {{4, 7}, 0}};
    QCOMPARE(found(set, Snapshot::ofBytes(bytesOf("aaaaaaa")), {.stride = 2}), atEven);
    QCOMPARE(found(set, Snapshot::ofBytes(bytesOf("xaaaa")), {.stride = 2}), (Hits{{{2, 5}, 0}}));
    CollectedHits sink;
    Progress progress;
    QCOMPARE(PatternSetSearch(set, {.stride = 0}).run(Snapshot(), {0, maxSize}, sink, progress).error().kind,
             ErrorKind::BadArgument);
}

void TestPatternSetSearch::anEmptySetFindsNothing()
{
    QCOMPARE(found({}, Snapshot::ofBytes(bytesOf("abc"))), Hits{});
    QCOMPARE(found(setOf({"text:a"}), Snapshot::ofBytes({})), Hits{});
}

void TestPatternSetSearch::randomSetsFindWhatTheirPatternsFind()
{
    SeededRandom random;
    for (int round = 0; round < 400; ++round) {
        const auto bytes = randomBytes(random, random.between(1, 1500));
        const auto some = randomLines(random);
        const Searcher::Options options = randomOptions(random);
        const Offset begin = random.below(bytes.size() + 1);
        const Range range =
            random.below(2) == 0 ? Range{0, bytes.size()} : Range{begin, random.between(begin, bytes.size())};
        const Snapshot snapshot = Snapshot::ofBytes(bytes);
        const auto expected = foundOneByOne(setOf(some), snapshot, options, range);
        if (!expected)
            continue;
        const Hits hits = found(setOf(some), snapshot, options, range);
        if (hits != *expected) {
            for (const std::string& line : some)
                qWarning("%s", line.c_str());
            qWarning("in [%zu, %zu), chunk %zu, backward %d, skip %d", range.begin, range.end, options.chunk,
                     options.direction == Direction::Backward, options.overlaps == Overlaps::Skip);
        }
        QVERIFY(hits == *expected);
    }
}

void TestPatternSetSearch::aThousandPatternsAreFoundInOnePass()
{
    PatternSet set;
    std::string text;
    for (int i = 0; i < 1000; ++i) {
        const std::string word = std::format("word{:04}", i);
        set.add(word,
                i % 2 == 0 ? Pattern::fromBytes(bytesOf(word)).value()
                           : Pattern::fromRegex(word + "!?", LetterCase::Match).value());
        text += word + " ";
    }
    const Hits hits = found(set, Snapshot::ofBytes(bytesOf(text)));
    QCOMPARE(hits.size(), 1000U);
    for (std::uint32_t i = 0; i < hits.size(); ++i)
        QCOMPARE(hits[i], (Hit{Range::ofLength(i * 9, 8), i}));
}

void TestPatternSetSearch::holesGiveWhatZerosGive()
{
    const auto source = std::make_shared<FaultySource>(300000);
    source->makeHole({100001, 200000});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const PatternSet set = setOf({"hex:00 00 00 00 0?", "hex:?? 00 00", "regex:\\x00+", "regex:[^\\x00]\\x00{2}",
                                  "hex:00 00 ??", "regex:(?s)\\x00\\x00.{6}", "hex:00 ?f"});
    for (const auto direction : {Direction::Forward, Direction::Backward}) {
        for (const Size chunk : {Size{61}, Size{4096}}) {
            const Searcher::Options options{.direction = direction, .chunk = chunk};
            const auto expected = foundOneByOne(set, snapshot, options, {0, maxSize});
            QVERIFY(expected && expected->size() > 10000);
            QVERIFY(found(set, snapshot, options) == *expected);
        }
    }
}

void TestPatternSetSearch::holesAreCrossedWithoutReading()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    source->makeHole({5000, tebibyte - 5000});
    const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
    (void)found(setOf({"hex:00 00 01 02 03 04", "regex:[^\\x00].{8}\\x00\\z", "text:abcdefgh"}), snapshot);
    QVERIFY(source->bytesRead() < (Size{16} << 20));
}

void TestPatternSetSearch::hitsInAHoleOfATebibyteComeInOrder()
{
    const auto zeros = std::make_shared<PatternSource>(std::vector{std::byte{0}});
    const Snapshot snapshot = Snapshot::ofSource(zeros, tebibyte);
    const PatternSet set = setOf({"hex:00 00", "regex:\\x00{3}", "hex:01"});
    QCOMPARE(found(set, snapshot, {}, {1, tebibyte}, 4), (Hits{{{1, 3}, 0}, {{1, 4}, 1}, {{3, 5}, 0}, {{4, 7}, 1}}));
}

void TestPatternSetSearch::whatCannotBeReadSplitsTheRange()
{
    const auto source = std::make_shared<FaultySource>(Size{1} << 18);
    source->makeUnreadable({8192, 16384});
    source->makeUnreadable({65536, 131072});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const PatternSet set = setOf({"hex:?? ?? 0?", "regex:(?s).{50}\\z", "regex:(?s)\\A.", "regex:[\\x00-\\x05]{2}"});
    for (const auto direction : {Direction::Forward, Direction::Backward}) {
        const Searcher::Options options{.direction = direction, .chunk = 100};
        CollectedHits sink;
        Progress progress;
        const auto report = PatternSetSearch(set, options).run(snapshot, {0, maxSize}, sink, progress);
        QVERIFY(report);
        QCOMPARE(report->unreadable, (std::vector<Range>{{8192, 16384}, {65536, 131072}}));
        QVERIFY(sink.hits() == *foundOneByOne(set, snapshot, options, {0, maxSize}));
    }
}

void TestPatternSetSearch::aTooComplexPatternIsNamed()
{
    CollectedHits sink;
    Progress progress;
    const auto report = PatternSetSearch(setOf({"text:b", "regex:(a|a)+$"}))
                            .run(Snapshot::ofBytes(bytesOf(std::string(100, 'a') + "b")), {0, maxSize}, sink, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::TooComplex);
    QCOMPARE(report.error().subject, std::string("(a|a)+$"));
    QVERIFY(report.error().range);
}

void TestPatternSetSearch::cancellingEndsASearch()
{
    const auto ones = std::make_shared<PatternSource>(std::vector{std::byte{1}});
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    CollectedHits sink;
    const auto report = PatternSetSearch(setOf({"hex:02", "regex:\\x03+"}))
                            .run(Snapshot::ofSource(ones, tebibyte), {0, maxSize}, sink, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestPatternSetSearch)
#include "tst_patternsetsearch.moc"
