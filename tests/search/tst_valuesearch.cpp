// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/foundhits.h"
#include "search/valuematcher.h"
#include "support/bytes.h"
#include "support/faultysource.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

Pattern value(std::string_view expression)
{
    return Pattern::fromValue(expression).value();
}

template <class Number> std::vector<std::byte> inMemory(std::initializer_list<Number> numbers)
{
    std::vector<std::byte> bytes;
    for (const Number number : numbers) {
        const auto raw = std::bit_cast<std::array<std::byte, sizeof(Number)>>(number);
        bytes.insert(bytes.end(), raw.begin(), raw.end());
    }
    return bytes;
}

/// A range of which a few of the random numbers are part.
ValueRange randomRange(SeededRandom& random)
{
    ValueRange range;
    const auto kind = random.below(3);
    range.format.kind = static_cast<NumberKind>(kind);
    range.format.size = 1u << random.between(kind == 2 ? 1 : 0, 3);
    range.format.order = random.below(2) == 0 ? ByteOrder::Little : ByteOrder::Big;
    const std::uint64_t mask = range.format.mask();
    const std::uint64_t few = random.below(2) == 0 ? mask : 3;
    range.low = range.format.keyOf(random.below(~std::uint64_t{0}) & few & mask);
    const std::uint64_t room = mask - range.low;
    range.high = range.low + std::min(room, random.below(3) == 0 ? room : (room >> random.below(64)));
    return range;
}

Hits naivelyFound(std::span<const std::uint8_t> bytes, const ValueRange& wanted, const Searcher::Options& options)
{
    Hits hits;
    const Size size = wanted.format.size;
    for (Offset at = 0; at + size <= bytes.size(); ++at) {
        const bool isAllowed = at % options.stride == options.phase % options.stride;
        const bool isFree = options.overlaps == Overlaps::Report || hits.empty() || at >= hits.back().end;
        if (isAllowed && isFree && wanted.contains(bytes.subspan(at, size)))
            hits.push_back({at, at + size});
    }
    if (options.direction == Direction::Backward)
        std::ranges::reverse(hits);
    return hits;
}

std::vector<std::uint8_t> randomBytes(SeededRandom& random, std::size_t size)
{
    std::vector<std::uint8_t> bytes;
    while (bytes.size() < size) {
        const auto byte = static_cast<std::uint8_t>(random.below(3) == 0 ? random.below(256) : random.below(3));
        bytes.insert(bytes.end(), random.below(10) == 0 ? random.between(1, 40) : 1, byte);
    }
    bytes.resize(size);
    return bytes;
}

} // namespace

class TestValueSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFoundAtEveryOffset();
    void onlyAlignedNumbersWhereAskedFor();
    void floatsWithinATolerance();
    void whatIsNoNumberMatchesNothing();
    void dosTimesMustExist();
    void randomRangesAreFoundAsTheNaiveWay();
    void theKernelFindsWhatTheNaiveWayFinds();
    void overlapsAreSkippedAmongAlignedHitsOnly();
    void alignedZerosOfAHoleAreComputed();
    void stridesThatAreNoneAreErrors();
};

void TestValueSearch::numbersAreFoundAtEveryOffset()
{
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf(std::string_view("x\xe8\x03\0\0\0\xd0\x07\0\0", 10)));
    QCOMPARE(found(snapshot, value("u32le 1000..2000"), {}), (Hits{{1, 5}, {6, 10}}));
    QCOMPARE(found(snapshot, value("u32le 1000"), {}), (Hits{{1, 5}}));
    QCOMPARE(found(snapshot, value("u16be 0..3"), {}), (Hits{{3, 5}, {8, 10}}));
}

void TestValueSearch::onlyAlignedNumbersWhereAskedFor()
{
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf("aaaaaaaaaa"));
    QCOMPARE(found(snapshot, value("u16le >0"), {.stride = 4, .phase = 2}), (Hits{{2, 4}, {6, 8}}));
    QCOMPARE(found(snapshot, value("u16le 24929"), {.stride = 4, .phase = 2}), (Hits{{2, 4}, {6, 8}}));
}

void TestValueSearch::floatsWithinATolerance()
{
    const Snapshot snapshot = Snapshot::ofBytes(inMemory<float>({3.13F, 3.14F, 3.1416F, -3.14F, 3.16F}));
    QCOMPARE(found(snapshot, value("f32le 3.14 +- 0.005"), {.stride = 4}), (Hits{{4, 8}, {8, 12}}));
}

void TestValueSearch::whatIsNoNumberMatchesNothing()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Snapshot snapshot = Snapshot::ofBytes(inMemory<double>({nan, -nan, 0.0, -0.0, 1.0}));
    QCOMPARE(found(snapshot, value("f64le -inf..inf"), {.stride = 8}), (Hits{{16, 24}, {24, 32}, {32, 40}}));
    QCOMPARE(found(snapshot, value("f64le 0"), {.stride = 8}), (Hits{{16, 24}, {24, 32}}));
}

void TestValueSearch::dosTimesMustExist()
{
    // 2024-02-29T12:34:56, the 30th of that month, the 29th a year before, 24 o'clock, month 0.
    const Snapshot snapshot =
        Snapshot::ofBytes(inMemory<std::uint32_t>({0x585d645c, 0x585e645c, 0x565d645c, 0x585dc000, 0x581d645c}));
    QCOMPARE(found(snapshot, value("dosle 1980-01-01..2107-12-31"), {.stride = 4}), (Hits{{0, 4}}));
}

void TestValueSearch::randomRangesAreFoundAsTheNaiveWay()
{
    constexpr std::array kinds{"u", "i", "f"};
    SeededRandom random;
    for (int round = 0; round < 1000; ++round) {
        const auto bytes = randomBytes(random, random.below(2000));
        const ValueRange wanted = randomRange(random);
        const auto& format = wanted.format;
        const auto number = [&](std::uint64_t key) {
            const std::uint64_t bits = format.bitsOf(key);
            const auto shift = 64 - 8 * format.size;
            return format.kind == NumberKind::Signed ? std::to_string(static_cast<std::int64_t>(bits << shift) >> shift)
                                                     : std::to_string(bits);
        };
        if (format.kind == NumberKind::Float)
            continue;
        const Pattern pattern =
            value(std::format("{}{}{} {}..{}", kinds[static_cast<std::size_t>(format.kind)], 8 * format.size,
                              format.size == 1                     ? ""
                                  : format.order == ByteOrder::Big ? "be"
                                                                   : "le",
                              number(wanted.low), number(wanted.high)));
        const Searcher::Options options{.direction = random.below(2) == 0 ? Direction::Forward : Direction::Backward,
                                        .overlaps = random.below(2) == 0 ? Overlaps::Skip : Overlaps::Report,
                                        .stride = random.below(2) == 0 ? random.between(2, 9) : 1,
                                        .phase = random.below(9),
                                        .threads = static_cast<unsigned>(random.between(1, 3)),
                                        .chunk = random.between(1, 64)};
        QCOMPARE(found(Snapshot::ofBytes(std::as_bytes(std::span(bytes))), pattern, options),
                 naivelyFound(bytes, wanted, options));
    }
}

void TestValueSearch::theKernelFindsWhatTheNaiveWayFinds()
{
    SeededRandom random;
    for (int round = 0; round < 1000; ++round) {
        const auto bytes = randomBytes(random, random.below(round % 50 == 0 ? 20000 : 800));
        const ValueRange wanted = randomRange(random);
        HitRuns runs;
        ValueMatcher(wanted).collect(std::as_bytes(std::span(bytes)), 0, runs);
        Hits hits;
        for (const HitRun& run : runs.runs()) {
            for (Size i = 0; i < run.count; ++i)
                hits.push_back(Range::ofLength(run.at(i), wanted.format.size));
        }
        QCOMPARE(hits, naivelyFound(bytes, wanted, {.overlaps = Overlaps::Report}));
    }
}

void TestValueSearch::overlapsAreSkippedAmongAlignedHitsOnly()
{
    // The hit at 1 is not aligned, so it does not hide the one at 2.
    const Snapshot snapshot = Snapshot::ofBytes(bytesOf("xaaaa"));
    const auto pattern = Pattern::fromHex("61 61").value();
    QCOMPARE(found(snapshot, pattern, {}), (Hits{{1, 3}, {3, 5}}));
    QCOMPARE(found(snapshot, pattern, {.stride = 2}), (Hits{{2, 4}}));
    QCOMPARE(found(snapshot, Pattern::fromRegex("aa", LetterCase::Match).value(), {.stride = 2}), Hits{});
    QCOMPARE(found(snapshot, Pattern::fromRegex("aa", LetterCase::Match).value(), {.stride = 2, .phase = 1}),
             (Hits{{1, 3}, {3, 5}}));
}

void TestValueSearch::alignedZerosOfAHoleAreComputed()
{
    const auto source = std::make_shared<FaultySource>(tebibyte);
    source->makeHole({0, tebibyte});
    const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
    const Size stride = tebibyte / 4;
    QCOMPARE(
        found(snapshot, value("u32le 0..5"), {.stride = stride, .phase = 6}),
        (Hits{
            {6, 10}, {stride + 6, stride + 10}, {2 * stride + 6, 2 * stride + 10}, {3 * stride + 6, 3 * stride + 10}}));
    QCOMPARE(
        found(snapshot, Pattern::fromHex("00 0?").value(), {.direction = Direction::Backward, .stride = stride}).size(),
        4U);
}

void TestValueSearch::stridesThatAreNoneAreErrors()
{
    CollectedHits sink;
    Progress progress;
    const Searcher searcher(value("u8 1"), {.stride = 0});
    const auto report = searcher.run(Snapshot::ofBytes(bytesOf("x")), {0, 1}, sink, progress);
    QCOMPARE(report.error().kind, ErrorKind::BadArgument);
}

QTEST_GUILESS_MAIN(TestValueSearch)
#include "tst_valuesearch.moc"
