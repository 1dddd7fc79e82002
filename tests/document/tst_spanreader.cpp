// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/spanreader.h"
#include "mapping/memorysource.h"
#include "support/faultysource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace hexfolio;
using namespace hexfolio::testing;

using Direction = SpanReader::Direction;
using Holes = SpanReader::Holes;
using Kind = Span::Kind;

namespace {

constexpr Size kibibyte = 1024;
constexpr Size tebibyte = Size{1} << 40;

/// A span with bytes of its own, since a reader's are gone after the next one.
struct Told {
    Kind kind;
    Range range;
    NaiveBytes bytes;
};

std::vector<Told> walked(const Snapshot& snapshot, Range range, SpanReader::Options options)
{
    std::vector<Told> spans;
    SpanReader reader(snapshot, range, options);
    while (const auto span = reader.next())
        spans.push_back({span->kind, span->range, NaiveBytes(span->bytes.begin(), span->bytes.end())});
    return spans;
}

/// Pieces of one to nine bytes, in no order, of one source.
Snapshot shuffled(std::span<const std::byte> bytes, NaiveBytes& result)
{
    auto source = std::make_shared<const MemorySource>(NaiveBytes(bytes.begin(), bytes.end()));
    std::vector<Piece> pieces;
    for (Offset at = 0; at + 10 < bytes.size(); at += 10) {
        const Offset from = (at * 7) % (bytes.size() - 10);
        const Size length = 1 + (at / 10) % 9;
        pieces.push_back({source.get(), from, length});
        const auto part = bytes.subspan(from, length);
        result.insert(result.end(), part.begin(), part.end());
    }
    return {PieceTree(pieces), std::make_shared<const SourceList>(SourceList{source})};
}

/// Whether the spans, in whichever direction they came, say what the source says, and cover `range` without a gap.
const char* wrongWith(const std::vector<Told>& spans, const FaultySource& source, Range range, Direction direction)
{
    Offset at = direction == Direction::Forward ? range.begin : range.end;
    for (const Told& span : spans) {
        if (span.range.isEmpty() || !range.contains(span.range))
            return "a span is empty or lies outside the walk";
        if (direction == Direction::Forward ? span.range.begin > at : span.range.end < at)
            return "there is a gap between two spans";
        if (direction == Direction::Forward ? span.range.end <= at : span.range.begin >= at)
            return "a span does not go on";
        at = direction == Direction::Forward ? span.range.end : span.range.begin;
        if (span.kind == Kind::Bytes)
            for (Offset o = span.range.begin; o < span.range.end; ++o)
                if ((!source.isReadable(o) && !source.isHole(o)) || span.bytes[o - span.range.begin] != source.at(o))
                    return "a byte is wrong";
        if (span.kind == Kind::Zeros
            && (source.at(span.range.begin) != std::byte{0} || source.at(span.range.end - 1) != std::byte{0}))
            return "a hole has no zeros";
        if (span.kind == Kind::Unreadable
            && (source.isReadable(span.range.begin) || source.isReadable(span.range.end - 1)))
            return "an unreadable stretch begins or ends readable";
    }
    return at == (direction == Direction::Forward ? range.end : range.begin) ? nullptr : "the walk ends early";
}

} // namespace

class TestSpanReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyRangeHasNoSpan()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("abc"));
        QVERIFY(walked(snapshot, {1, 1}, {}).empty());
        QVERIFY(walked(snapshot, {5, 9}, {}).empty());
        QVERIFY(walked(Snapshot(), {0, 9}, {}).empty());
    }

    void smallPiecesAreGatheredIntoOneSpan()
    {
        NaiveBytes expected;
        const Snapshot snapshot = shuffled(bytesOf(std::string(5000, 'x') + std::string(5000, 'y')), expected);
        const auto spans = walked(snapshot, {0, snapshot.size()}, {});
        QCOMPARE(spans.size(), 1U);
        QVERIFY(spans.front().bytes == expected);
    }

    void everySeamRepeatsTheOverlap_data()
    {
        QTest::addColumn<bool>("backward");
        QTest::newRow("forward") << false;
        QTest::newRow("backward") << true;
    }
    void everySeamRepeatsTheOverlap()
    {
        QFETCH(const bool, backward);
        NaiveBytes text;
        for (int i = 0; i < 2000; ++i)
            text.push_back(static_cast<std::byte>(i * 31 % 251));
        NaiveBytes expected;
        const Snapshot snapshot = shuffled(text, expected);
        const Range range{3, snapshot.size() - 2};
        for (Size chunk = 1; chunk <= 64; ++chunk)
            for (const Size overlap : {0U, 1U, 3U, 15U, 70U}) {
                Offset at = backward ? range.end : range.begin;
                const Direction direction = backward ? Direction::Backward : Direction::Forward;
                for (const Told& span : walked(snapshot, range, {direction, Holes::Report, chunk, overlap})) {
                    const Size walkedSoFar = backward ? range.end - at : at - range.begin;
                    const Size repeated = std::min(overlap, walkedSoFar);
                    QCOMPARE(backward ? span.range.end - at : at - span.range.begin, repeated);
                    QVERIFY(span.range.size() <= chunk + repeated);
                    QVERIFY(std::memcmp(span.bytes.data(), &expected[span.range.begin], span.range.size()) == 0);
                    at = backward ? span.range.begin : span.range.end;
                }
                QCOMPARE(at, backward ? range.begin : range.end);
            }
    }

    void longHoleIsToldAndBytesBesideItReachIntoIt()
    {
        auto source = std::make_shared<FaultySource>(600 * kibibyte);
        source->makeHole({100 * kibibyte, 300 * kibibyte});
        const Snapshot snapshot = Snapshot::ofSource(source, source->size());
        const auto spans = walked(snapshot, {0, snapshot.size()}, {.overlap = 7});
        QCOMPARE(spans.size(), 4U);
        QCOMPARE(spans[0].range, (Range{0, 100 * kibibyte + 7}));
        QCOMPARE(spans[1].kind, Kind::Zeros);
        QCOMPARE(spans[1].range, (Range{100 * kibibyte, 300 * kibibyte}));
        QCOMPARE(spans[2].range, (Range{300 * kibibyte - 7, 556 * kibibyte}));
        QCOMPARE(wrongWith(spans, *source, {0, snapshot.size()}, Direction::Forward), nullptr);
    }

    void holeOfATebibyteIsCrossedWithoutReading_data() { everySeamRepeatsTheOverlap_data(); }
    void holeOfATebibyteIsCrossedWithoutReading()
    {
        QFETCH(const bool, backward);
        const Direction direction = backward ? Direction::Backward : Direction::Forward;
        auto source = std::make_shared<FaultySource>(tebibyte);
        source->makeHole({5, tebibyte - 5});
        const Snapshot snapshot = Snapshot::ofSource(source, source->size());
        const auto spans = walked(snapshot, {0, tebibyte}, {.direction = direction, .overlap = 3});
        QCOMPARE(spans.size(), 3U);
        QCOMPARE(spans[0].range, backward ? (Range{tebibyte - 8, tebibyte}) : (Range{0, 8}));
        QCOMPARE(spans[1].range, (Range{5, tebibyte - 5}));
        QCOMPARE(spans[2].range, backward ? (Range{0, 8}) : (Range{tebibyte - 8, tebibyte}));
        QVERIFY(source->bytesRead() < 100);
    }

    void shortHolesAreBytesAndFilledOnesToo()
    {
        auto source = std::make_shared<FaultySource>(600 * kibibyte);
        source->makeHole({10 * kibibyte, 50 * kibibyte});
        source->makeHole({100 * kibibyte, 300 * kibibyte});
        const Snapshot snapshot = Snapshot::ofSource(source, source->size());
        const auto filled = walked(snapshot, {0, snapshot.size()}, {.holes = Holes::Fill});
        QVERIFY(std::ranges::all_of(filled, [](const Told& span) { return span.kind == Kind::Bytes; }));
        QCOMPARE(wrongWith(filled, *source, {0, snapshot.size()}, Direction::Forward), nullptr);
        QCOMPARE(source->bytesRead(), 360 * kibibyte);
        const auto reported = walked(snapshot, {0, snapshot.size()}, {});
        QCOMPARE(reported.front().range, (Range{0, 100 * kibibyte}));
    }

    void holesOfNeighbouringPiecesAreOneSpan_data() { everySeamRepeatsTheOverlap_data(); }
    void holesOfNeighbouringPiecesAreOneSpan()
    {
        QFETCH(const bool, backward);
        auto source = std::make_shared<FaultySource>(1000 * kibibyte);
        source->makeHole({100 * kibibyte, 900 * kibibyte});
        const std::vector<Piece> pieces{{source.get(), 0, 300 * kibibyte},
                                        {source.get(), 200 * kibibyte, 300 * kibibyte},
                                        {source.get(), 800 * kibibyte, 200 * kibibyte}};
        const Snapshot snapshot(PieceTree(pieces), std::make_shared<const SourceList>(SourceList{source}));
        const Direction direction = backward ? Direction::Backward : Direction::Forward;
        const auto spans = walked(snapshot, {0, snapshot.size()}, {.direction = direction, .overlap = 2});
        QCOMPARE(spans.size(), 3U);
        QCOMPARE(spans[1].range, (Range{100 * kibibyte, 700 * kibibyte}));
    }

    void unreadableStretchIsToldToThePage_data() { everySeamRepeatsTheOverlap_data(); }
    void unreadableStretchIsToldToThePage()
    {
        QFETCH(const bool, backward);
        const Direction direction = backward ? Direction::Backward : Direction::Forward;
        auto source = std::make_shared<FaultySource>(2000 * kibibyte);
        source->makeUnreadable({700 * kibibyte + 5, 1300 * kibibyte});
        const Snapshot snapshot = Snapshot::ofSource(source, source->size());
        const auto spans = walked(snapshot, {0, snapshot.size()}, {.direction = direction, .overlap = 9});
        QCOMPARE(wrongWith(spans, *source, {0, snapshot.size()}, direction), nullptr);
        const auto told = std::ranges::find(spans, Kind::Unreadable, &Told::kind);
        QCOMPARE(told->range, (Range{700 * kibibyte + 5, 1300 * kibibyte}));
        QCOMPARE(std::ranges::count(spans, Kind::Unreadable, &Told::kind), 1);
        // Nothing is repeated behind it.
        const Told& next = *std::next(told);
        QCOMPARE(backward ? next.range.end : next.range.begin, backward ? told->range.begin : told->range.end);
    }

    void unreadableTebibyteIsCrossedWithFewProbes_data()
    {
        QTest::addColumn<bool>("backward");
        QTest::addColumn<int>("kind");
        QTest::newRow("failing disk, forward") << false << static_cast<int>(ErrorKind::InputOutput);
        QTest::newRow("failing disk, backward") << true << static_cast<int>(ErrorKind::InputOutput);
        QTest::newRow("shrunk file, forward") << false << static_cast<int>(ErrorKind::FileShrank);
        QTest::newRow("shrunk file, backward") << true << static_cast<int>(ErrorKind::FileShrank);
    }
    void unreadableTebibyteIsCrossedWithFewProbes()
    {
        QFETCH(const bool, backward);
        QFETCH(const int, kind);
        const Direction direction = backward ? Direction::Backward : Direction::Forward;
        auto source = std::make_shared<FaultySource>(tebibyte);
        source->makeUnreadable({8192 + 77, tebibyte}, static_cast<ErrorKind>(kind));
        const Snapshot snapshot = Snapshot::ofSource(source, tebibyte);
        const auto spans = walked(snapshot, {0, tebibyte}, {.direction = direction});
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(spans[backward ? 1 : 0].range, (Range{0, 8192 + 77}));
        QCOMPARE(spans[backward ? 0 : 1].range, (Range{8192 + 77, tebibyte}));
        QVERIFY2(source->reads() < (kind == static_cast<int>(ErrorKind::FileShrank) ? 200U : 100'000U),
                 "too many probes");
    }

    void randomHolesAndFaultsAreToldAsTheyAre()
    {
        SeededRandom random;
        for (int round = 0; round < 40; ++round) {
            auto source = std::make_shared<FaultySource>(1500 * kibibyte);
            for (int i = 0; i < 3; ++i)
                source->makeHole(Range::ofLength(random.below(1400) * kibibyte, random.between(1, 200) * kibibyte));
            for (std::uint64_t i = random.below(4); i > 0; --i)
                source->makeUnreadable(Range::ofLength(random.below(370) * 4096, random.between(1, 30) * 4096));
            const Snapshot snapshot = Snapshot::ofSource(source, source->size());
            const Range range{random.below(1000), snapshot.size() - random.below(1000)};
            const Direction direction = random.below(2) ? Direction::Backward : Direction::Forward;
            const Holes holes = random.below(2) ? Holes::Report : Holes::Fill;
            const Size chunk = random.between(10'000, 300'000);
            const auto spans = walked(snapshot, range, {direction, holes, chunk, random.below(100)});
            const char* wrong = wrongWith(spans, *source, range, direction);
            QVERIFY2(wrong == nullptr, wrong);
        }
    }

    void longScanDropsPagesBehindItselfAndAShortOneDoesNot_data() { everySeamRepeatsTheOverlap_data(); }
    void longScanDropsPagesBehindItselfAndAShortOneDoesNot()
    {
        QFETCH(const bool, backward);
        const Direction direction = backward ? Direction::Backward : Direction::Forward;
        for (const Size size : {Size{8} << 20, Size{160} << 20}) {
            auto source = std::make_shared<FaultySource>(size, FaultySource::Content::Untouched);
            {
                SpanReader reader(Snapshot::ofSource(source, size), {0, size}, {.direction = direction});
                while (reader.next()) { }
            }
            QCOMPARE(source->bytesDone(), size > ScanAdvice::patience ? size : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpanReader)
#include "tst_spanreader.moc"
