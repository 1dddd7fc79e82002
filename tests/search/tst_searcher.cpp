// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "mapping/patternsource.h"
#include "search/foundhits.h"
#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

bool matchesNaively(const std::vector<Pattern::Element>& elements, std::span<const std::byte> bytes)
{
    bool written = true;
    bool other = true;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].joined == Pattern::Joined::No)
            written = other = true;
        const auto byte = static_cast<std::uint8_t>(std::to_integer<std::uint8_t>(bytes[i]) & elements[i].mask);
        written = written && byte == elements[i].value;
        other = other && byte == elements[i].other;
        if (!written && !other)
            return false;
    }
    return true;
}

Hits naivelyFound(std::span<const std::byte> bytes, const Pattern& pattern, Searcher::Options options, Range range)
{
    Hits hits;
    const Size length = pattern.elements().size();
    for (Offset at = range.begin; at + length <= range.end; ++at) {
        const bool isFree = options.overlaps == Overlaps::Report || hits.empty() || at >= hits.back().end;
        if (isFree && matchesNaively(pattern.elements(), bytes.subspan(at, length)))
            hits.push_back({at, at + length});
    }
    if (options.direction == Direction::Backward)
        std::ranges::reverse(hits);
    return hits;
}

Pattern hex(const char* text)
{
    return Pattern::fromHex(text).value();
}

Snapshot snapshotOf(std::string_view text)
{
    return Snapshot::ofBytes(bytesOf(text));
}

Pattern text(std::string_view characters, LetterCase letterCase = LetterCase::Match)
{
    return Pattern::fromText(characters, TextEncoding::Utf8, letterCase).value();
}

/// Few different bytes, long runs of zeros: matches are frequent and overlap.
std::vector<std::byte> randomBytes(SeededRandom& random, std::size_t size)
{
    std::vector<std::byte> bytes;
    while (bytes.size() < size) {
        const auto byte = static_cast<std::byte>(random.below(4) == 0 ? random.below(256) : random.below(3));
        bytes.insert(bytes.end(), random.below(10) == 0 ? random.between(1, 40) : 1, byte);
    }
    bytes.resize(size);
    return bytes;
}

Pattern randomPattern(SeededRandom& random, std::span<const std::byte> bytes)
{
    const Size length =
        std::min<Size>(bytes.size(), random.below(4) == 0 ? random.between(1, 70) : random.between(1, 5));
    const Offset from = random.below(bytes.size() - length + 1);
    std::string digits;
    for (const std::byte byte : bytes.subspan(from, length)) {
        std::string pair = std::format("{:02x}", std::to_integer<unsigned>(byte));
        if (random.below(6) == 0)
            pair[random.below(2)] = '?';
        digits += pair;
    }
    const auto pattern = Pattern::fromHex(digits);
    return pattern ? *pattern : hex("00 00");
}

/// The same bytes as several pieces of several sources.
Snapshot inPieces(SeededRandom& random, std::span<const std::byte> bytes)
{
    std::vector<Piece> pieces;
    auto sources = std::make_shared<SourceList>();
    for (std::size_t at = 0; at < bytes.size();) {
        const auto part = bytes.subspan(at, std::min<std::size_t>(bytes.size() - at, random.between(1, 200)));
        const Snapshot one = Snapshot::ofBytes(part);
        sources->push_back(one.sources()->front());
        pieces.push_back({sources->back().get(), 0, part.size()});
        at += part.size();
    }
    return {PieceTree(pieces), sources};
}

Searcher::Options randomOptions(SeededRandom& random)
{
    return {.direction = random.below(2) == 0 ? Direction::Forward : Direction::Backward,
            .overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
            .threads = static_cast<unsigned>(random.between(1, 3)),
            .chunk = random.between(1, 64)};
}

} // namespace

class TestSearcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPlace();
    void hitsThatOverlapAreSkippedOrReported();
    void backwardGivesTheSameHitsFromTheEnd();
    void firstIsTheLastGoingBackward();
    void wildcardsAndBothCasesMatch();
    void bothBytesOfACharacterChangeCaseTogether();
    void hitsLieWholeInTheRange();
    void patternsMayBeLongerThanChunks();
    void randomPatternsAreFoundAsTheNaiveWay();
    void holesAreCrossedWithoutReading();
    void zerosMatchInHolesAndAcrossTheirBorders();
    void backwardThroughAHoleOfATebibyte();
    void aStopEndsABillionHitsAtOnce();
    void unreadableRangesAreSkippedAndReported_data();
    void unreadableRangesAreSkippedAndReported();
    void cancellingEndsASearch();
};

void TestSearcher::findsEveryPlace()
{
    QCOMPARE(found(snapshotOf("one two one"), text("one"), {}), (Hits{{0, 3}, {8, 11}}));
    QCOMPARE(found(snapshotOf("one two one"), text("three"), {}), Hits{});
    QCOMPARE(found(snapshotOf(""), text("three"), {}), Hits{});
    QCOMPARE(found(snapshotOf("x"), text("x"), {}), (Hits{{0, 1}}));
}

void TestSearcher::hitsThatOverlapAreSkippedOrReported()
{
    QCOMPARE(found(snapshotOf("aaaaa"), text("aa"), {}), (Hits{{0, 2}, {2, 4}}));
    QCOMPARE(found(snapshotOf("aaaaa"), text("aa"), {.overlaps = Overlaps::Report}),
             (Hits{{0, 2}, {1, 3}, {2, 4}, {3, 5}}));
}

void TestSearcher::backwardGivesTheSameHitsFromTheEnd()
{
    QCOMPARE(found(snapshotOf("aaaaa"), text("aa"), {.direction = Direction::Backward}), (Hits{{2, 4}, {0, 2}}));
}

void TestSearcher::firstIsTheLastGoingBackward()
{
    Progress progress;
    const Snapshot snapshot = snapshotOf("one two one");
    const Searcher forward(text("one"));
    const Searcher backward(text("one"), {.direction = Direction::Backward});
    QCOMPARE(forward.first(snapshot, {0, 11}, progress).value(), (Range{0, 3}));
    QCOMPARE(forward.first(snapshot, {1, 11}, progress).value(), (Range{8, 11}));
    QCOMPARE(backward.first(snapshot, {0, 11}, progress).value(), (Range{8, 11}));
    QCOMPARE(backward.first(snapshot, {0, 10}, progress).value(), (Range{0, 3}));
    QVERIFY(!backward.first(snapshot, {1, 10}, progress).value());
}

void TestSearcher::wildcardsAndBothCasesMatch()
{
    QCOMPARE(found(snapshotOf("cat cut c\nt"), hex("63 ?? 74"), {}), (Hits{{0, 3}, {4, 7}, {8, 11}}));
    QCOMPARE(found(snapshotOf("cat cut"), hex("6? 75"), {}), (Hits{{4, 6}}));
    QCOMPARE(found(snapshotOf("Cat cAT [at"), text("cat", LetterCase::Ignore), {}), (Hits{{0, 3}, {4, 7}}));
}

void TestSearcher::bothBytesOfACharacterChangeCaseTogether()
{
    // р is d1 80 and Р is d0 a0; d0 80 and d1 a0 are other letters.
    const Snapshot snapshot = snapshotOf("р Р Ѐ Ѡ");
    QCOMPARE(found(snapshot, text("р", LetterCase::Ignore), {}), (Hits{{0, 2}, {3, 5}}));
}

void TestSearcher::hitsLieWholeInTheRange()
{
    QCOMPARE(found(snapshotOf("one one one"), text("one"), {}, {1, 10}), (Hits{{4, 7}}));
    QCOMPARE(found(snapshotOf("one one one"), text("one"), {}, {4, 7}), (Hits{{4, 7}}));
    QCOMPARE(found(snapshotOf("one"), text("one"), {}, {3, 3}), Hits{});
}

void TestSearcher::patternsMayBeLongerThanChunks()
{
    const auto bytes = countedBytes(300000);
    const Range wanted{1234, 251234};
    const auto pattern = Pattern::fromBytes(std::span(bytes).subspan(wanted.begin, wanted.size())).value();
    // The bytes repeat after 251.
    const Hits hits = found(Snapshot::ofBytes(bytes), pattern, {.overlaps = Overlaps::Report, .chunk = 1000});
    QCOMPARE(hits.size(), (300000 - 250000 - 1234 % 251) / 251 + 1);
    QVERIFY(std::ranges::find(hits, wanted) != hits.end());
}

void TestSearcher::randomPatternsAreFoundAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 600; ++round) {
        const auto bytes = randomBytes(random, random.between(1, 4000));
        const Snapshot snapshot = random.below(2) == 0 ? Snapshot::ofBytes(bytes) : inPieces(random, bytes);
        const Pattern pattern = randomPattern(random, bytes);
        const Searcher::Options options = randomOptions(random);
        const Offset begin = random.below(bytes.size() + 1);
        const Range range =
            random.below(2) == 0 ? Range{0, bytes.size()} : Range{begin, random.between(begin, bytes.size())};
        QCOMPARE(found(snapshot, pattern, options, range), naivelyFound(bytes, pattern, options, range));
    }
}

void TestSearcher::holesAreCrossedWithoutReading()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    source->makeHole({5000, tebibyte - 5000});
    const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
    std::string last;
    for (Offset at = tebibyte - 16; at < tebibyte; ++at)
        last += std::format("{:02x}", std::to_integer<unsigned>(source->at(at)));
    QCOMPARE(found(snapshot, hex(last.c_str()), {}).back(), (Range{tebibyte - 16, tebibyte}));
    QVERIFY(source->bytesRead() < (Size{16} << 20));
}

void TestSearcher::zerosMatchInHolesAndAcrossTheirBorders()
{
    const Size size = 400000;
    const Range hole{100000, 300000};
    const auto source = std::make_shared<FaultySource>(size);
    source->makeHole(hole);
    const Snapshot snapshot = Snapshot::ofSource(source, size);
    std::vector<std::byte> bytes(size);
    for (Offset at = 0; at < size; ++at)
        bytes[at] = source->at(at);
    const auto digit = [&](Offset at) { return std::format("{:02x}", std::to_integer<unsigned>(bytes[at])); };
    const std::vector<std::string> patterns{
        "00 00", "00 00 00", digit(hole.begin - 1) + " 00 00", "00 00" + digit(hole.end), "?? 00 ??", "00"};
    for (const std::string& digits : patterns) {
        for (const auto direction : {Direction::Forward, Direction::Backward}) {
            for (const Size chunk : {Size{7}, Size{4096}}) {
                const Searcher::Options options{.direction = direction, .chunk = chunk};
                const Pattern pattern = hex(digits.c_str());
                QCOMPARE(found(snapshot, pattern, options), naivelyFound(bytes, pattern, options, {0, size}));
            }
        }
    }
}

void TestSearcher::backwardThroughAHoleOfATebibyte()
{
    const auto zeros = std::make_shared<PatternSource>(std::vector{std::byte{0}});
    const Snapshot snapshot = Snapshot::ofSource(zeros, tebibyte + 1);
    const Hits hits = found(snapshot, hex("00 00"), {.direction = Direction::Backward}, {1, tebibyte}, 2);
    QCOMPARE(hits, (Hits{{tebibyte - 3, tebibyte - 1}, {tebibyte - 5, tebibyte - 3}}));
}

void TestSearcher::aStopEndsABillionHitsAtOnce()
{
    const auto zeros = std::make_shared<PatternSource>(std::vector{std::byte{0}});
    const Snapshot snapshot = Snapshot::ofSource(zeros, tebibyte);
    QCOMPARE(found(snapshot, hex("00"), {}, {0, maxSize}, 1000).size(), 1000U);
}

void TestSearcher::unreadableRangesAreSkippedAndReported_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("forward") << static_cast<int>(Direction::Forward);
    QTest::newRow("backward") << static_cast<int>(Direction::Backward);
}

void TestSearcher::unreadableRangesAreSkippedAndReported()
{
    QFETCH(int, direction);
    const auto source = std::make_shared<FaultySource>(Size{1} << 20);
    source->makeUnreadable({8192, 16384});
    source->makeUnreadable({65536, 131072});
    const Snapshot snapshot = Snapshot::ofSource(source, source->size());
    const std::byte byte = FaultySource::patternByte(12345);
    const Pattern pattern = Pattern::fromBytes({&byte, 1}).value();
    CollectedHits sink;
    Progress progress;
    const Searcher searcher(pattern, {.direction = static_cast<Direction>(direction), .chunk = 1000});
    const auto report = searcher.run(snapshot, {0, maxSize}, sink, progress);
    QVERIFY(report);
    QCOMPARE(report->unreadable, (Hits{{8192, 16384}, {65536, 131072}}));
    Hits expected;
    for (Offset at = 0; at < source->size(); ++at) {
        if (source->isReadable(at) && source->at(at) == byte)
            expected.push_back({at, at + 1});
    }
    if (direction == static_cast<int>(Direction::Backward))
        std::ranges::reverse(expected);
    QCOMPARE(sink.hits(), expected);
}

void TestSearcher::cancellingEndsASearch()
{
    const auto zeros = std::make_shared<PatternSource>(std::vector{std::byte{0}});
    const Snapshot snapshot = Snapshot::ofSource(zeros, tebibyte);
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    CollectedHits sink;
    const auto report = Searcher(hex("00")).run(snapshot, {0, maxSize}, sink, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(sink.hits().size() < 5000);
}

QTEST_GUILESS_MAIN(TestSearcher)
#include "tst_searcher.moc"
