// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rangeedits.h"

#include "mapping/patternsource.h"
#include "support/bytes.h"
#include "support/rangesof.h"

#include <QTest>

#include <span>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

HitSet many(Offset first, Size count, Size stride, Size length)
{
    HitSetBuilder builder;
    (void)builder.takeMany({{first, count, stride}, length}, HitSink::Order::Ascending);
    return builder.finish().value();
}

std::string allText(const Snapshot& bytes)
{
    return textOf(bytes.bytes({0, bytes.size()}).value());
}

/// The whole document after the edit.
std::string textAfter(const Snapshot& before, const Result<RangeEdit>& edit)
{
    const std::string old = allText(before);
    return old.substr(0, edit->range.begin) + allText(edit->content) + old.substr(edit->range.end);
}

const std::vector<Range> three{{1, 3}, {5, 8}, {8, 9}};

} // namespace

/// Many ranges are edited at once.
class TestRangeEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void erasesAllRanges();
    void fillsEachRangeFromItsBegin();
    void bytesBetweenAFewRangesStayTheSame();
    void fillingWithNothingIsAnError();
    void replacesEachRangeByTheSameBytes();
    void joinsTheBytesOfAllRanges();
    void joinsRangesAtBothEnds();
    void joinsRangesThatLieFarApartWithoutCopying();
    void joinsAsTheTwinDoes();
    void aLongRangeIsFilledWithoutItsBytes();
    void aMillionRangesAreFilled();
    void noRangesChangeNothing();
    void cancellingEndsIt();

private:
    const Snapshot m_digits = Snapshot::ofBytes(bytesOf("0123456789"));
    Progress m_progress;
};

void TestRangeEdits::erasesAllRanges()
{
    const auto edit = erasedRanges(rangesOf(three), m_digits, m_progress);
    QCOMPARE(textAfter(m_digits, edit), "0349");
    QCOMPARE(edit->count, 3);
}

void TestRangeEdits::fillsEachRangeFromItsBegin()
{
    QCOMPARE(textAfter(m_digits, filledRanges(rangesOf(three), m_digits, bytesOf("ab"), m_progress)), "0ab34abaa9");
}

void TestRangeEdits::bytesBetweenAFewRangesStayTheSame()
{
    const auto edit = filledRanges(rangesOf(three), m_digits, bytesOf("ab"), m_progress);
    // "34" stands two bytes behind the begin of the first range.
    QVERIFY(edit->content.tree().placeOf(2).piece.source == m_digits.tree().placeOf(0).piece.source);
}

void TestRangeEdits::fillingWithNothingIsAnError()
{
    QCOMPARE(filledRanges(rangesOf(three), m_digits, {}, m_progress).error().kind, ErrorKind::BadArgument);
}

void TestRangeEdits::replacesEachRangeByTheSameBytes()
{
    QCOMPARE(textAfter(m_digits, replacedRanges(rangesOf(three), m_digits, bytesOf("<>"), m_progress)), "0<>34<><>9");
}

void TestRangeEdits::joinsTheBytesOfAllRanges()
{
    QCOMPARE(allText(joinedRanges(rangesOf(three), m_digits, m_progress).value()), "125678");
}

void TestRangeEdits::joinsRangesAtBothEnds()
{
    QCOMPARE(allText(joinedRanges(rangesOf({{0, 2}, {8, 10}}), m_digits, m_progress).value()), "0189");
    QCOMPARE(allText(joinedRanges(rangesOf({Range{0, 10}}), m_digits, m_progress).value()), "0123456789");
}

void TestRangeEdits::joinsRangesThatLieFarApartWithoutCopying()
{
    const auto source = std::make_shared<const PatternSource>(bytesOf("abcdefgh"));
    const Snapshot bytes = Snapshot::ofSource(source, Size{1} << 40);
    Progress progress;
    const auto joined = joinedRanges(rangesOf(many(1, 1000, Size{1} << 30, 3)), bytes, progress);
    QCOMPARE(joined->size(), 3000);
    QCOMPARE(textOf(joined->bytes({2994, 3000}).value()), "bcdbcd");
}

void TestRangeEdits::joinsAsTheTwinDoes()
{
    SeededRandom random;
    const std::vector<std::byte> bytes = countedBytes(200'000);
    const Snapshot snapshot = Snapshot::ofBytes(bytes);
    for (int round = 0; round < 20; ++round) {
        std::vector<Range> ranges;
        std::vector<std::byte> twin;
        for (Offset at = random.below(3); at < 190'000;) {
            ranges.push_back(Range::ofLength(at, random.between(1, 40)));
            twin.insert(twin.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                        bytes.begin() + static_cast<std::ptrdiff_t>(ranges.back().end));
            at = ranges.back().end + random.below(random.below(8) == 0 ? 9000 : 60);
        }
        Progress progress;
        const auto joined = joinedRanges(rangesOf(ranges), snapshot, progress);
        QVERIFY(joined->bytes({0, joined->size()}).value() == twin);
    }
}

void TestRangeEdits::aLongRangeIsFilledWithoutItsBytes()
{
    const auto source = std::make_shared<const PatternSource>(bytesOf("."));
    const Snapshot bytes = Snapshot::ofSource(source, Size{1} << 41);
    Progress progress;
    const auto edit = filledRanges(rangesOf({Range::ofLength(5, Size{1} << 40)}), bytes, bytesOf("abc"), progress);
    QCOMPARE(edit->content.size(), Size{1} << 40);
    QCOMPARE(textOf(edit->content.bytes({0, 4}).value()), "abca");
    QCOMPARE(textOf(edit->content.bytes({(Size{1} << 40) - 4, Size{1} << 40}).value()), "abca");
}

void TestRangeEdits::aMillionRangesAreFilled()
{
    const auto source = std::make_shared<const PatternSource>(bytesOf("."));
    const Snapshot bytes = Snapshot::ofSource(source, Size{16'000'000});
    Progress progress;
    const auto edit = filledRanges(rangesOf(many(0, 1'000'000, 16, 4)), bytes, bytesOf("xy"), progress);
    QCOMPARE(edit->count, 1'000'000);
    QCOMPARE(textOf(edit->content.bytes({15'999'968, 15'999'988}).value()), "xyxy............xyxy");
}

void TestRangeEdits::noRangesChangeNothing()
{
    const auto edit = erasedRanges(RangeSet(), m_digits, m_progress);
    QVERIFY(edit->range.isEmpty());
    QCOMPARE(edit->content.size(), 0);
    QCOMPARE(joinedRanges(RangeSet(), m_digits, m_progress)->size(), 0);
}

void TestRangeEdits::cancellingEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    QCOMPARE(erasedRanges(rangesOf(three), m_digits, progress).error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestRangeEdits)
#include "tst_rangeedits.moc"
