// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"
#include "mapping/patternsource.h"
#include "search/foundhits.h"
#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"
#include "support/stretchdata.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

struct Found {
    Hits hits;
    std::vector<Range> unreadable;
};

Found found(const Snapshot& snapshot, const Result<Pattern>& pattern, Searcher::Options options = {},
            Range range = {0, maxSize})
{
    CollectedHits sink;
    Progress progress;
    const auto report = Searcher(pattern.value(), options).run(snapshot, range, sink, progress);
    if (!report)
        qWarning("%s", sentenceOf(report.error()).c_str());
    return report ? Found{sink.hits(), report->unreadable} : Found{Hits{{1, 0}}, {}};
}

Hits hitsIn(std::string_view text, const Result<Pattern>& pattern, Searcher::Options options = {})
{
    return found(Snapshot::ofBytes(bytesOf(text)), pattern, options).hits;
}

Searcher::Options randomOptions(SeededRandom& random)
{
    return {.direction = random.below(2) == 0 ? Direction::Forward : Direction::Backward,
            .overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
            .stride = random.below(4) == 0 ? random.between(2, 5) : 1,
            .phase = random.below(7),
            .threads = static_cast<unsigned>(random.between(1, 3)),
            .chunk = random.between(1, 64)};
}

StretchKind randomKind(SeededRandom& random)
{
    const Size least = random.between(1, 9);
    switch (random.below(5)) {
    case 0: {
        ClassRuns runs{.least = least};
        for (int i = 0; i < 3; ++i)
            runs.members |= byteClass(static_cast<std::uint8_t>(random.below(256)), 255);
        return random.below(2) == 0 ? runs : ClassRuns{byteClass(0, 0), least};
    }
    case 1: return EqualRuns{least + 1};
    case 2:
        return EntropyBlocks{random.below(2) == 0 ? EntropySide::AtLeast : EntropySide::AtMost,
                             static_cast<double>(random.below(16)) / 2 + 0.01, random.between(1, 90)};
    default: break;
    }
    return Strings{static_cast<StringEncoding>(random.below(4)),
                   random.below(2) == 0 ? StringCharacters::Ascii : StringCharacters::Unicode, least};
}

/// What differs and in which search, for people who look for the reason.
std::string sentenceOfTrouble(const StretchKind& kind, const Searcher::Options& options, const Hits& hits,
                              const Hits& expected)
{
    const auto [mine, right] = std::ranges::mismatch(hits, expected);
    const auto textOf = [](Hits::const_iterator at, const Hits& all) {
        return at == all.end() ? std::string("nothing") : std::format("[{}, {})", at->begin, at->end);
    };
    const auto* const strings = std::get_if<Strings>(&kind);
    return std::format("kind {}, encoding {}, characters {}, at least {}, {}, overlaps {}, chunk {}: {} instead of {}",
                       kind.index(), strings ? static_cast<int>(strings->encoding) : -1,
                       strings ? static_cast<int>(strings->characters) : -1, leastUnits(kind),
                       options.direction == Direction::Forward ? "forward" : "backward",
                       options.overlaps == Overlaps::Skip ? "skipped" : "reported", options.chunk, textOf(mine, hits),
                       textOf(right, expected));
}

/// What the options leave of naive hits.
Hits selected(const Hits& all, const Searcher::Options& options)
{
    Hits hits;
    for (const Range hit : all) {
        if (hit.begin % options.stride == options.phase % options.stride)
            hits.push_back(hit);
    }
    if (options.direction == Direction::Backward)
        std::ranges::reverse(hits);
    return hits;
}

} // namespace

class TestStretchSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOfOneByteAreFoundWhole();
    void runsOfWhateverByteMayTouch();
    void stringsAreOfAtLeastSoManyCharacters();
    void charactersOfSeveralBytesCountOnce();
    void stringsInUtf16StartAtEvenAndAtOddOffsets();
    void brokenCharactersEndAString();
    void entropyIsMeasuredInBlocksFromTheBeginOfTheRange();
    void theLastBlockMayBeShorter();
    void differencesAreFoundAndWhatLiesBehindTheOther();
    void sharedPiecesAreNotReadToBeCompared();
    void whatCannotBeReadInTheOtherIsReported();
    void aStringGoesOnBehindAPairThatCrossesASeam();
    void randomStretchesAreFoundAsTheNaiveWay();
    void randomDifferencesAreFoundAsTheNaiveWay();
    void holesAreCrossedWithoutReading();
    void holesAgainstHolesDoNotDiffer();
    void cancellingEndsASearch();
    void whatCannotBeLookedForIsAnError();
};

void TestStretchSearch::runsOfOneByteAreFoundWhole()
{
    QCOMPARE(hitsIn("aabaaaab", Pattern::runs('a', 2)), (Hits{{0, 2}, {3, 7}}));
    QCOMPARE(hitsIn("aabaaaab", Pattern::runs('a', 3)), (Hits{{3, 7}}));
    QCOMPARE(hitsIn("aabaaaab", Pattern::runs('a', 2), {.direction = Direction::Backward}), (Hits{{3, 7}, {0, 2}}));
    QCOMPARE(hitsIn("aabaaaab", Pattern::runs('a', 2), {.stride = 2, .phase = 1}), (Hits{{3, 7}}));
    QCOMPARE(hitsIn("", Pattern::runs('a', 1)), Hits{});
}

void TestStretchSearch::runsOfWhateverByteMayTouch()
{
    QCOMPARE(hitsIn("aabbbcdd", Pattern::runs({}, 2)), (Hits{{0, 2}, {2, 5}, {6, 8}}));
    QCOMPARE(hitsIn("aabbbcdd", Pattern::runs({}, 3)), (Hits{{2, 5}}));
    QCOMPARE(hitsIn("aabbbcdd", Pattern::runs({}, 2), {.chunk = 1}), (Hits{{0, 2}, {2, 5}, {6, 8}}));
}

void TestStretchSearch::stringsAreOfAtLeastSoManyCharacters()
{
    const auto strings = Pattern::strings(StringEncoding::Ascii, 4);
    QCOMPARE(hitsIn("abc\0four\1a\tb c\2\x7f", strings), (Hits{}));
    QCOMPARE(hitsIn(std::string_view("abc\0four\1a\tb c\2abc\x7f", 19), strings), (Hits{{4, 8}, {9, 14}}));
}

void TestStretchSearch::charactersOfSeveralBytesCountOnce()
{
    const auto strings = Pattern::strings(StringEncoding::Utf8, 4, StringCharacters::Unicode);
    QCOMPARE(hitsIn("\1aé€😀\1éé€\1", strings), (Hits{{1, 11}}));
    for (Size chunk = 1; chunk < 12; ++chunk)
        QCOMPARE(hitsIn("\1aé€😀\1éé€\1", strings, {.chunk = chunk}), (Hits{{1, 11}}));
    QCOMPARE(hitsIn("\1aé€😀xyzw\1", Pattern::strings(StringEncoding::Utf8, 4)), (Hits{{11, 15}}));
}

void TestStretchSearch::stringsInUtf16StartAtEvenAndAtOddOffsets()
{
    const std::string_view text("a\0b\0c\0\1d\0e\0f\0\1", 14);
    QCOMPARE(hitsIn(text, Pattern::strings(StringEncoding::Utf16LittleEndian, 3)), (Hits{{0, 6}, {7, 13}}));
    QCOMPARE(hitsIn(text, Pattern::strings(StringEncoding::Utf16LittleEndian, 4)), Hits{});
    QCOMPARE(hitsIn(text, Pattern::strings(StringEncoding::Utf16LittleEndian, 3), {.stride = 2}), (Hits{{0, 6}}));
    QCOMPARE(hitsIn(text, Pattern::strings(StringEncoding::Utf16BigEndian, 2)), (Hits{{1, 5}, {8, 12}}));
}

void TestStretchSearch::brokenCharactersEndAString()
{
    const auto strings = Pattern::strings(StringEncoding::Utf8, 2, StringCharacters::Unicode);
    // A lone continuation, an overlong form, a surrogate, a character cut off at the end.
    QCOMPARE(hitsIn("ab\x80"
                    "cd\xc0\x80"
                    "ef\xed\xa0\x80"
                    "gh\xe2\x82",
                    strings),
             (Hits{{0, 2}, {3, 5}, {7, 9}, {12, 14}}));
}

void TestStretchSearch::entropyIsMeasuredInBlocksFromTheBeginOfTheRange()
{
    const std::string_view text = "xaaaaabcdefghaaaaaaaa";
    const auto high = Pattern::entropy(EntropySide::AtLeast, 2, 4);
    QCOMPARE(found(Snapshot::ofBytes(bytesOf(text)), high, {}, {1, 21}).hits, (Hits{{5, 13}}));
    const auto low = Pattern::entropy(EntropySide::AtMost, 0, 4);
    QCOMPARE(found(Snapshot::ofBytes(bytesOf(text)), low, {}, {1, 21}).hits, (Hits{{1, 5}, {13, 21}}));
}

void TestStretchSearch::theLastBlockMayBeShorter()
{
    QCOMPARE(hitsIn("abcdefaa", Pattern::entropy(EntropySide::AtMost, 0, 6)), (Hits{{6, 8}}));
    QCOMPARE(hitsIn("abc", Pattern::entropy(EntropySide::AtLeast, 1.5, 4096)), (Hits{{0, 3}}));
}

void TestStretchSearch::differencesAreFoundAndWhatLiesBehindTheOther()
{
    const auto differences = [](std::string_view other) {
        return Pattern::differences(Snapshot::ofBytes(bytesOf(other)));
    };
    QCOMPARE(hitsIn("one two three", differences("one TWO three")), (Hits{{4, 7}}));
    QCOMPARE(hitsIn("one two three", differences("one two")), (Hits{{7, 13}}));
    QCOMPARE(hitsIn("one two", differences("One two three")), (Hits{{0, 1}}));
    QCOMPARE(hitsIn("one", differences("")), (Hits{{0, 3}}));
    QCOMPARE(hitsIn("one", differences("one")), Hits{});
}

void TestStretchSearch::sharedPiecesAreNotReadToBeCompared()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    const Snapshot before = Snapshot::ofSource(source, tebibyte);
    const Snapshot typed = Snapshot::ofBytes(bytesOf("new"));
    auto sources = std::make_shared<SourceList>(*before.sources());
    sources->push_back(typed.sources()->front());
    const Snapshot after(PieceTree(std::vector<Piece>{{source.get(), 0, 1000},
                                                      {sources->back().get(), 0, 3},
                                                      {source.get(), 1003, tebibyte - 1003}}),
                         sources);
    QCOMPARE(found(after, Pattern::differences(before)).hits, (Hits{{1000, 1003}}));
    QVERIFY(source->bytesRead() < 5000000);
}

void TestStretchSearch::whatCannotBeReadInTheOtherIsReported()
{
    const auto source = std::make_shared<FaultySource>(40000);
    source->makeUnreadable({8192, 16384});
    const std::vector<std::byte> zeros(40000);
    const Found result = found(Snapshot::ofBytes(zeros), Pattern::differences(Snapshot::ofSource(source, 40000)));
    QCOMPARE(result.hits, (Hits{{0, 8192}, {16384, 40000}}));
    QCOMPARE(result.unreadable, (Hits{{8192, 16384}}));
}

void TestStretchSearch::aStringGoesOnBehindAPairThatCrossesASeam()
{
    std::vector<std::byte> bytes(64);
    for (const char16_t unit : std::u16string_view(u"ab\U0001F600de")) {
        bytes.push_back(static_cast<std::byte>(unit & 0xff));
        bytes.push_back(static_cast<std::byte>(unit >> 8));
    }
    bytes.resize(bytes.size() + 64);
    const Strings wanted{
        .encoding = StringEncoding::Utf16LittleEndian, .characters = StringCharacters::Unicode, .least = 5};
    for (Offset begin = 0; begin < 64; ++begin) {
        const Range range{begin, bytes.size()};
        const Found result =
            found(Snapshot::ofBytes(bytes), Pattern::fromStretch(wanted), Searcher::Options{.chunk = 16}, range);
        QCOMPARE(result.hits, (Hits{{64, 76}}));
    }
}

void TestStretchSearch::randomStretchesAreFoundAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 1500; ++round) {
        const StretchData data(random, random.below(8));
        const StretchKind kind = randomKind(random);
        const Searcher::Options options = randomOptions(random);
        const Offset begin = random.below(data.size() + 1);
        const Range range =
            random.below(2) == 0 ? Range{0, data.size()} : Range{begin, random.between(begin, data.size())};
        const Found result = found(data.snapshot(), Pattern::fromStretch(kind), options, range);
        const bool skips = options.overlaps == Overlaps::Skip;
        const Hits expected = selected(naiveStretches(kind, data, range, skips), options);
        if (result.hits != expected)
            qWarning("%s", sentenceOfTrouble(kind, options, result.hits, expected).c_str());
        QCOMPARE(result.hits, expected);
        QCOMPARE(result.unreadable, data.unreadableIn(range));
    }
}

void TestStretchSearch::randomDifferencesAreFoundAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 500; ++round) {
        const StretchData data(random, random.below(6));
        const StretchData other = random.below(4) == 0 ? StretchData(random, random.below(6)) : data.changed(random);
        const Searcher::Options options = randomOptions(random);
        const Range range{0, data.size()};
        const Found result = found(data.snapshot(), Pattern::differences(other.snapshot()), options, range);
        QCOMPARE(result.hits, selected(naiveDifferences(data, other, range), options));
    }
}

void TestStretchSearch::holesAreCrossedWithoutReading()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    const Range hole{65536, tebibyte - 65536};
    source->makeHole(hole);
    const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
    for (const auto direction : {Direction::Forward, Direction::Backward}) {
        const Searcher::Options options{.direction = direction};
        QCOMPARE(found(snapshot, Pattern::runs(0, 9), options).hits, (Hits{hole}));
        QCOMPARE(found(snapshot, Pattern::runs({}, 9), options).hits, (Hits{hole}));
        QCOMPARE(found(snapshot, Pattern::entropy(EntropySide::AtMost, 0.1, 4096), options).hits, (Hits{hole}));
        (void)found(snapshot, Pattern::strings(StringEncoding::Utf16BigEndian, 9), options);
    }
    QVERIFY(source->bytesRead() < (Size{64} << 20));
}

void TestStretchSearch::holesAgainstHolesDoNotDiffer()
{
    const auto mine = std::make_shared<FaultySource>(tebibyte);
    const auto other = std::make_shared<FaultySource>(tebibyte);
    mine->makeHole({4096, tebibyte});
    other->makeHole({8192, tebibyte - 4096});
    const auto result =
        found(Snapshot::ofSource(mine, tebibyte), Pattern::differences(Snapshot::ofSource(other, tebibyte)));
    QCOMPARE(result.hits, (Hits{{4096, 8192}, {tebibyte - 4096, tebibyte}}));
    QVERIFY(mine->bytesRead() + other->bytesRead() < (Size{64} << 20));
}

void TestStretchSearch::cancellingEndsASearch()
{
    const auto letters = std::make_shared<PatternSource>(bytesOf("abc"));
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    CollectedHits sink;
    const auto report = Searcher(Pattern::strings(StringEncoding::Ascii, 4).value())
                            .run(Snapshot::ofSource(letters, tebibyte), {0, maxSize}, sink, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

void TestStretchSearch::whatCannotBeLookedForIsAnError()
{
    for (const auto& pattern :
         {Pattern::runs('a', 0), Pattern::runs({}, 1), Pattern::strings(StringEncoding::Utf8, 0),
          Pattern::fromStretch(ClassRuns{}), Pattern::entropy(EntropySide::AtLeast, 9, 4096),
          Pattern::entropy(EntropySide::AtLeast, 7, 0), Pattern::entropy(EntropySide::AtLeast, 7, Size{1} << 21)}) {
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().kind, ErrorKind::BadArgument);
        QVERIFY(pattern.error().reason);
    }
}

QTEST_GUILESS_MAIN(TestStretchSearch)
#include "tst_stretchsearch.moc"
