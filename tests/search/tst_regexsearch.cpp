// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/patternsource.h"
#include "search/foundhits.h"
#include "search/regexmatcher.h"
#include "search/searcher.h"
#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

Pattern regex(std::string_view expression, LetterCase letterCase = LetterCase::Match)
{
    return Pattern::fromRegex(expression, letterCase).value();
}

Snapshot snapshotOf(std::string_view text)
{
    return Snapshot::ofBytes(bytesOf(text));
}

/// The error of a search that fails, and how many hits it gave before.
std::pair<Error, std::size_t> failureOf(const Snapshot& snapshot, const Pattern& pattern,
                                        Searcher::Options options = {})
{
    CollectedHits sink;
    Progress progress;
    const auto report = Searcher(pattern, options).run(snapshot, {0, maxSize}, sink, progress);
    return {report ? Error{} : report.error(), sink.hits().size()};
}

/// Matches one after the other in one piece of memory; nothing where that is too complex.
std::optional<Hits> ifFoundNaively(std::span<const std::byte> bytes, const Pattern& pattern, Searcher::Options options,
                                   Range range)
{
    RegexMatcher matcher(pattern.regex());
    const auto part = bytes.subspan(range.begin, range.size());
    Hits hits;
    for (std::size_t at = 0; at < part.size();) {
        const auto outcome = matcher.match(part, at, part.size(), RegexMatcher::Behind::Nothing);
        if (!outcome)
            return std::nullopt;
        if (outcome->kind == RegexMatcher::Kind::None)
            break;
        hits.push_back({range.begin + outcome->begin, range.begin + outcome->end});
        at = options.overlaps == Overlaps::Skip ? outcome->end : outcome->start + 1;
    }
    if (options.direction == Direction::Backward)
        std::ranges::reverse(hits);
    return hits;
}

Hits naivelyFound(std::span<const std::byte> bytes, const Pattern& pattern, Searcher::Options options, Range range)
{
    return ifFoundNaively(bytes, pattern, options, range).value();
}

std::vector<std::byte> randomBytes(SeededRandom& random, std::size_t size)
{
    constexpr std::string_view letters("ab \n\0c_\xff", 8);
    std::vector<std::byte> bytes;
    while (bytes.size() < size) {
        const auto byte = static_cast<std::byte>(letters[random.below(letters.size())]);
        bytes.insert(bytes.end(), random.below(10) == 0 ? random.between(1, 100) : 1, byte);
    }
    bytes.resize(size);
    return bytes;
}

std::string randomExpression(SeededRandom& random, int depth)
{
    static const std::vector<std::string> atoms{"a",           "b",      "c",       "ab",   " ",        "\\n",
                                                "\\x00",       ".",      "\\w",     "[^a]", "[ab]",     "(?i:A_)",
                                                "[[:alpha:]]", "(?s:.)", "\\x{ff}", "\\0",  "(?:ca|b)", "\\s"};
    static const std::vector<std::string> places{"^",     "$",     "\\b",          "\\B",     "\\A",
                                                 "(?=a)", "(?!b)", "(?<=ab)",      "(?<!a)",  "(?<=\\n)",
                                                 "\\Z",   "\\z",   "(?<=(?<=a)b)", "(?=.{3})"};
    static const std::vector<std::string> times{"*", "+", "?", "{2}", "{1,3}", "+?", "*?", "{20,}", "++"};
    std::string text;
    for (Size i = random.between(1, 4); i > 0; --i) {
        if (random.below(5) == 0) {
            text += places[random.below(places.size())];
            continue;
        }
        const std::string part = depth > 0 && random.below(6) == 0 ? "(?:" + randomExpression(random, depth - 1) + ")"
                                                                   : atoms[random.below(atoms.size())];
        text += part;
        // A repetition of repetitions takes for ever.
        const bool repeats = part.front() == '(' && part.find_first_of("*+{") != std::string::npos;
        if (!repeats && random.below(3) == 0)
            text += times[random.below(times.size())];
    }
    return depth > 0 && random.below(4) == 0 ? text + "|" + randomExpression(random, depth - 1) : text;
}

Searcher::Options randomOptions(SeededRandom& random)
{
    return {.direction = random.below(2) == 0 ? Direction::Forward : Direction::Backward,
            .overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
            .threads = static_cast<unsigned>(random.between(1, 3)),
            .chunk = random.between(1, 64),
            .prefilter = random.below(3) == 0 ? Searcher::Prefilter::Never : Searcher::Prefilter::Always};
}

std::vector<std::byte> bytesOfSource(const FaultySource& source)
{
    std::vector<std::byte> bytes(source.size());
    for (Offset at = 0; at < source.size(); ++at)
        bytes[at] = source.at(at);
    return bytes;
}

} // namespace

class TestRegexSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryMatchFromTheLeft();
    void emptyMatchesAreLeftOut();
    void backwardGivesTheSameMatchesFromTheEnd();
    void overlappingMatchesAreReportedForEveryStart();
    void aMatchOfManyChunksIsFoundWhole();
    void lookingBackSeesOverSeams();
    void aLineBeginsOnlyBehindANewline();
    void theEndIsTheEndOfTheRangeAlone();
    void theBeginIsTheBeginOfTheRangeAlone();
    void whatIsKeptOutOfAHitCountsAsPartOfTheMatch();
    void randomExpressionsMatchAsInOnePiece();
    void zerosMatchInHolesAndAcrossTheirBorders();
    void holesAreCrossedWithoutReading();
    void matchesInAHoleOfATebibyteComeAtOnce();
    void theLastMatchInATebibyteIsFoundFromTheEnd();
    void whatCannotBeReadSplitsTheRange_data();
    void whatCannotBeReadSplitsTheRange();
    void aMatchThatIsTooLongIsAnError();
    void tooManyWaysToMatchAreAnError();
    void troubleInsideAMatchIsNone();
    void cancellingEndsASearch();
};

void TestRegexSearch::findsEveryMatchFromTheLeft()
{
    QCOMPARE(found(snapshotOf("a1 bb22 c"), regex("[a-z]+\\d+")), (Hits{{0, 2}, {3, 7}}));
    QCOMPARE(found(snapshotOf("a\xff\x00\xff"), regex("\\xff")), (Hits{{1, 2}}));
    QCOMPARE(found(snapshotOf("aXbx"), regex("x", LetterCase::Ignore)), (Hits{{1, 2}, {3, 4}}));
    QCOMPARE(found(snapshotOf(""), regex("x")), Hits{});
}

void TestRegexSearch::emptyMatchesAreLeftOut()
{
    QCOMPARE(found(snapshotOf("baac"), regex("a*")), (Hits{{1, 3}}));
    QCOMPARE(found(snapshotOf("ab"), regex("|a|b")), (Hits{{0, 1}, {1, 2}}));
    QCOMPARE(found(snapshotOf("ab"), regex("\\b")), Hits{});
}

void TestRegexSearch::backwardGivesTheSameMatchesFromTheEnd()
{
    const Searcher::Options backward{.direction = Direction::Backward, .chunk = 2};
    QCOMPARE(found(snapshotOf("aaaaa"), regex("aa"), backward), (Hits{{2, 4}, {0, 2}}));
    QCOMPARE(found(snapshotOf("xaaaaa"), regex("xa|aa"), backward), (Hits{{4, 6}, {2, 4}, {0, 2}}));
    QCOMPARE(found(snapshotOf("xaaaaa"), regex("xa|aa"), backward, {0, maxSize}, 1), (Hits{{4, 6}}));
}

void TestRegexSearch::overlappingMatchesAreReportedForEveryStart()
{
    Searcher::Options options{.overlaps = Overlaps::Report, .chunk = 1};
    QCOMPARE(found(snapshotOf("baaa"), regex("a+"), options), (Hits{{1, 4}, {2, 4}, {3, 4}}));
    options.direction = Direction::Backward;
    QCOMPARE(found(snapshotOf("baaa"), regex("a+"), options), (Hits{{3, 4}, {2, 4}, {1, 4}}));
}

void TestRegexSearch::aMatchOfManyChunksIsFoundWhole()
{
    const std::string text = "x" + std::string(300000, 'a') + "x" + std::string(1000, 'a');
    for (const Size chunk : {1, 7, 64, 4096, 1 << 20}) {
        const Hits hits = found(snapshotOf(text), regex("a+"), {.chunk = chunk});
        QCOMPARE(hits, (Hits{{1, 300001}, {300002, 301002}}));
    }
}

void TestRegexSearch::lookingBackSeesOverSeams()
{
    for (Size chunk = 1; chunk <= 8; ++chunk) {
        QCOMPARE(found(snapshotOf("abcabdab"), regex("(?<=abc)a"), {.chunk = chunk}), (Hits{{3, 4}}));
        QCOMPARE(found(snapshotOf("one two"), regex("\\b\\w"), {.chunk = chunk}), (Hits{{0, 1}, {4, 5}}));
        QCOMPARE(found(snapshotOf("ab b"), regex("\\Bb"), {.chunk = chunk}), (Hits{{1, 2}}));
        QCOMPARE(found(snapshotOf("abcab"), regex("(?<=(?<=ab)c)a"), {.chunk = chunk}), (Hits{{3, 4}}));
    }
}

void TestRegexSearch::aLineBeginsOnlyBehindANewline()
{
    for (Size chunk = 1; chunk <= 8; ++chunk) {
        QCOMPARE(found(snapshotOf("aa\na\n\na"), regex("(?m)^a"), {.chunk = chunk}), (Hits{{0, 1}, {3, 4}, {6, 7}}));
        QCOMPARE(found(snapshotOf("aa\na\n\na"), regex("(?m)a$"), {.chunk = chunk}), (Hits{{1, 2}, {3, 4}, {6, 7}}));
        QCOMPARE(found(snapshotOf("aa\na\n\na"), regex("^a|\\Aa"), {.chunk = chunk}), (Hits{{0, 1}}));
    }
}

void TestRegexSearch::theEndIsTheEndOfTheRangeAlone()
{
    for (Size chunk = 1; chunk <= 8; ++chunk) {
        QCOMPARE(found(snapshotOf("a\na\n\na\n"), regex("a$"), {.chunk = chunk}), (Hits{{5, 6}}));
        QCOMPARE(found(snapshotOf("a\na\n\na\n"), regex("\\n$"), {.chunk = chunk}), (Hits{{6, 7}}));
        QCOMPARE(found(snapshotOf("a\na\n\na\n"), regex("\\n\\Z"), {.chunk = chunk}, {0, 5}), (Hits{{4, 5}}));
        QCOMPARE(found(snapshotOf("aaa"), regex("a(?!a)"), {.chunk = chunk}, {0, 2}), (Hits{{1, 2}}));
    }
}

void TestRegexSearch::theBeginIsTheBeginOfTheRangeAlone()
{
    for (Size chunk = 1; chunk <= 8; ++chunk) {
        QCOMPARE(found(snapshotOf("xabab"), regex("^ab"), {.chunk = chunk}, {1, 5}), (Hits{{1, 3}}));
        QCOMPARE(found(snapshotOf("xabab"), regex("(?<=x)ab"), {.chunk = chunk}, {1, 5}), Hits{});
        QCOMPARE(found(snapshotOf("xabab"), regex("\\bab"), {.chunk = chunk}, {1, 5}), (Hits{{1, 3}}));
    }
}

void TestRegexSearch::whatIsKeptOutOfAHitCountsAsPartOfTheMatch()
{
    QCOMPARE(found(snapshotOf("key=1 key=2"), regex("key=\\K\\d"), {.chunk = 1}), (Hits{{4, 5}, {10, 11}}));
}

void TestRegexSearch::randomExpressionsMatchAsInOnePiece()
{
    SeededRandom random;
    for (int round = 0; round < 1500; ++round) {
        const auto bytes = randomBytes(random, random.between(1, 2000));
        const std::string expression = (random.below(4) == 0 ? "(?m)" : "") + randomExpression(random, 2);
        const Pattern pattern = regex(expression);
        const Searcher::Options options = randomOptions(random);
        const Offset begin = random.below(bytes.size() + 1);
        const Range range =
            random.below(2) == 0 ? Range{0, bytes.size()} : Range{begin, random.between(begin, bytes.size())};
        const auto expected = ifFoundNaively(bytes, pattern, options, range);
        if (!expected)
            continue;
        const Hits hits = found(Snapshot::ofBytes(bytes), pattern, options, range);
        if (hits != *expected)
            qWarning("\"%s\" in [%zu, %zu), chunk %zu", expression.c_str(), range.begin, range.end, options.chunk);
        QCOMPARE(hits, *expected);
    }
}

void TestRegexSearch::zerosMatchInHolesAndAcrossTheirBorders()
{
    const auto source = std::make_shared<FaultySource>(400000);
    source->makeHole({100001, 300000});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const auto bytes = bytesOfSource(*source);
    const std::vector<std::string> expressions{
        "\\x00\\x00", "\\x00{3}", "(?s).\\x00\\x00",    "\\x00[^\\x00]", "[^\\x00]{5}",
        "(?s).{7}",   "\\x00+",   "(?<!\\x00)\\x00{2}", "\\x00\\K\\x00", "(?<=\\x00{9})\\x00"};
    for (const std::string& expression : expressions) {
        for (const auto direction : {Direction::Forward, Direction::Backward}) {
            for (const Size chunk : {Size{61}, Size{4096}}) {
                const Searcher::Options options{.direction = direction, .chunk = chunk};
                const Pattern pattern = regex(expression);
                QCOMPARE(found(snapshot, pattern, options), naivelyFound(bytes, pattern, options, {0, bytes.size()}));
            }
        }
    }
}

void TestRegexSearch::holesAreCrossedWithoutReading()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    source->makeHole({5000, tebibyte - 5000});
    const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
    QCOMPARE(found(snapshot, regex("(?s)[^\\x00].{8}\\z")), (Hits{{tebibyte - 9, tebibyte}}));
    QVERIFY(source->bytesRead() < (Size{16} << 20));
}

void TestRegexSearch::matchesInAHoleOfATebibyteComeAtOnce()
{
    const auto zeros = std::make_shared<PatternSource>(std::vector{std::byte{0}});
    const Snapshot snapshot = Snapshot::ofSource(zeros, tebibyte);
    QCOMPARE(found(snapshot, regex("\\x00\\x00"), {}, {1, tebibyte}, 2), (Hits{{1, 3}, {3, 5}}));
    QCOMPARE(found(snapshot, regex("\\x00\\x00"), {.direction = Direction::Backward}, {1, tebibyte}, 2),
             (Hits{{tebibyte - 3, tebibyte - 1}, {tebibyte - 5, tebibyte - 3}}));
    QCOMPARE(found(snapshot, regex("\\x01")), Hits{});
}

void TestRegexSearch::theLastMatchInATebibyteIsFoundFromTheEnd()
{
    // "aaa" in every 64 KiB: where a pair of them begins is the same as in a scan from the begin.
    std::vector<std::byte> tile(65536, std::byte{'-'});
    std::fill_n(tile.begin() + 100, 3, std::byte{'a'});
    const Snapshot snapshot = Snapshot::ofSource(std::make_shared<PatternSource>(tile), tebibyte);
    const Offset last = tebibyte - 65536 + 100;
    const Searcher::Options backward{.direction = Direction::Backward};
    QCOMPARE(found(snapshot, regex("aa"), backward, {1, tebibyte}, 2),
             (Hits{{last, last + 2}, {last - 65536, last - 65534}}));
}

void TestRegexSearch::whatCannotBeReadSplitsTheRange_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("forward") << static_cast<int>(Direction::Forward);
    QTest::newRow("backward") << static_cast<int>(Direction::Backward);
}

void TestRegexSearch::whatCannotBeReadSplitsTheRange()
{
    QFETCH(int, direction);
    const auto source = std::make_shared<FaultySource>(Size{1} << 18);
    const std::vector<Range> parts{{0, 8192}, {16384, 65536}, {131072, Size{1} << 18}};
    source->makeUnreadable({8192, 16384});
    source->makeUnreadable({65536, 131072});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const auto bytes = bytesOfSource(*source);
    for (const char* expression :
         {"(?s)\\A.", "(?s).\\z", "(?s).{50}", "(?<!\\x01)[\\x02-\\x05]", "\\x07(?s:.*?)\\x08"}) {
        const Pattern pattern = regex(expression);
        const Searcher::Options options{.direction = static_cast<Direction>(direction), .chunk = 100};
        Hits expected;
        for (const Range part : parts)
            std::ranges::copy(naivelyFound(bytes, pattern, {}, part), std::back_inserter(expected));
        if (options.direction == Direction::Backward)
            std::ranges::reverse(expected);
        CollectedHits sink;
        Progress progress;
        const auto report = Searcher(pattern, options).run(snapshot, {0, maxSize}, sink, progress);
        QVERIFY(report);
        QCOMPARE(sink.hits(), expected);
        QCOMPARE(report->unreadable, (Hits{{8192, 16384}, {65536, 131072}}));
    }
}

void TestRegexSearch::aMatchThatIsTooLongIsAnError()
{
    const auto ones = std::make_shared<PatternSource>(std::vector{std::byte{'a'}, std::byte{'b'}});
    const Snapshot snapshot = Snapshot::ofSource(ones, tebibyte);
    const auto [error, hits] = failureOf(snapshot, regex("\\Aab|b[ab]+"));
    QCOMPARE(error.kind, ErrorKind::TooComplex);
    QCOMPARE(error.range, (Range{3, 3 + Searcher::longestMatch}));
    QCOMPARE(hits, 1U);
}

void TestRegexSearch::tooManyWaysToMatchAreAnError()
{
    const std::string text(100, 'a');
    QCOMPARE(failureOf(snapshotOf(text + "b"), regex("(a|a)+$")).first.kind, ErrorKind::TooComplex);
}

void TestRegexSearch::troubleInsideAMatchIsNone()
{
    // An attempt inside the first match has too many ways to fail.
    const std::string text = "x" + std::string(200, 'a') + "b";
    QCOMPARE(found(snapshotOf(text), regex("xa+b|(a|a)+$"), {.threads = 1, .chunk = 8}), (Hits{{0, 202}}));
}

void TestRegexSearch::cancellingEndsASearch()
{
    const auto bytes = std::make_shared<PatternSource>(std::vector{std::byte{1}});
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    CollectedHits sink;
    const auto report = Searcher(regex("\\x02")).run(Snapshot::ofSource(bytes, tebibyte), {0, maxSize}, sink, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRegexSearch)
#include "tst_regexsearch.moc"
