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
                if (!source.isReadable(o) || span.bytes[o - span.range.begin] != source.at(o))
                    return "a byte is wrong";
        if (span.kind == Kind::Unreadable && source.isReadable(span.range.begin))
            return "a stretch told to be unreadable begins readable";
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
};

QTEST_GUILESS_MAIN(TestSpanReader)
#include "tst_spanreader.moc"
