// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/editmap.h"

#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size newByte = ~Size{0};

Edit overwritten(Offset at, Size size)
{
    return {Range::ofLength(at, size), size};
}

Edit inserted(Offset at, Size size)
{
    return {Range::ofLength(at, size), 0};
}

Edit erased(Offset at, Size size)
{
    return {{at, at}, size};
}

/// A document whose bytes are the offsets they had.
class NaiveDocument {
public:
    explicit NaiveDocument(Size size) : m_bytes(size) { std::iota(m_bytes.begin(), m_bytes.end(), Size{0}); }

    void apply(const Edit& edit)
    {
        const auto at = m_bytes.begin() + static_cast<std::ptrdiff_t>(edit.inserted.begin);
        const auto behind = m_bytes.erase(at, at + static_cast<std::ptrdiff_t>(edit.removedSize));
        m_bytes.insert(behind, edit.inserted.size(), newByte);
    }
    [[nodiscard]] Size size() const { return m_bytes.size(); }
    /// Where the bytes stand, whole and in a row; nothing where they do not.
    [[nodiscard]] std::optional<Range> find(Range then) const
    {
        const auto begin = std::ranges::find(m_bytes, then.begin);
        if (static_cast<Size>(m_bytes.end() - begin) < then.size())
            return std::nullopt;
        for (Size i = 0; i < then.size(); ++i) {
            if (begin[static_cast<std::ptrdiff_t>(i)] != then.begin + i)
                return std::nullopt;
        }
        return Range::ofLength(static_cast<Offset>(begin - m_bytes.begin()), then.size());
    }
    [[nodiscard]] Size at(Offset offset) const { return m_bytes[offset]; }

private:
    std::vector<Size> m_bytes;
};

Edit randomEdit(SeededRandom& random, Size size, Offset& place)
{
    if (random.below(3) == 0)
        place = random.below(size + 1);
    const Offset at = std::min(place, size);
    const Size removed = random.below(3) == 0 ? 0 : std::min(random.below(6), size - at);
    const Size added = random.below(3) == 0 ? removed : random.below(6);
    place = at + added;
    return {Range::ofLength(at, added), removed};
}

} // namespace

/// Offsets are followed through edits.
class TestEditMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsNothingMoves();
    void bytesBehindAnInsertionMove();
    void anInsertionBesideARangeDoesNotTouchIt();
    void aRangeWithOneByteOverwrittenStaysWhereItWas();
    void aRangeIsGoneWhenAllItsBytesAre();
    void typingIsOnePlace();
    void whatWasInsertedAndDeletedLeavesNoPlace();
    void whatWasDeletedAndPutBackStandsWhereItStood();
    void windowsKnowWhereTheirBytesCameFrom();
    void randomEditsMoveBytesAsInTheTwin();
    void manyPlacesAreBounded();
};

void TestEditMap::withoutEditsNothingMoves()
{
    const EditMap map;
    QVERIFY((map.moved({5, 9}).range == Range{5, 9}));
    QVERIFY(!map.moved({5, 9}).isTouched);
    QCOMPARE(map.thenOf(7), Offset{7});
    QVERIFY((map.sourcesOf({3, 8}) == std::vector<Range>{{3, 8}}));
}

void TestEditMap::bytesBehindAnInsertionMove()
{
    EditMap map;
    map.add(inserted(10, 3));
    QVERIFY((map.moved({4, 8}).range == Range{4, 8}));
    QVERIFY((map.moved({20, 24}).range == Range{23, 27}));
    QVERIFY(map.moved({8, 12}).isTouched);
    QVERIFY((map.moved({8, 12}).range == Range{8, 15}));
}

void TestEditMap::anInsertionBesideARangeDoesNotTouchIt()
{
    EditMap map;
    map.add(inserted(10, 3));
    QVERIFY(!map.moved({6, 10}).isTouched);
    QVERIFY((map.moved({6, 10}).range == Range{6, 10}));
    QVERIFY(!map.moved({10, 12}).isTouched);
    QVERIFY((map.moved({10, 12}).range == Range{13, 15}));
}

void TestEditMap::aRangeWithOneByteOverwrittenStaysWhereItWas()
{
    for (const Offset at : {10, 11, 12}) {
        EditMap map;
        map.add(overwritten(at, 1));
        QVERIFY(map.moved({10, 13}).isTouched);
        QVERIFY((map.moved({10, 13}).range == Range{10, 13}));
        QVERIFY(!map.moved({13, 14}).isTouched);
    }
}

void TestEditMap::aRangeIsGoneWhenAllItsBytesAre()
{
    EditMap map;
    map.add(erased(8, 10));
    QVERIFY((map.moved({10, 14}).range == Range{8, 8}));
    QVERIFY((map.moved({4, 10}).range == Range{4, 8}));
    QVERIFY((map.moved({16, 20}).range == Range{8, 10}));
    QVERIFY(map.sourcesOf({8, 8}).empty());
    QVERIFY((map.sourcesOf({6, 10}) == std::vector<Range>{{6, 8}, {18, 20}}));
}

void TestEditMap::typingIsOnePlace()
{
    EditMap map;
    for (Offset at = 100; at < 200; ++at)
        map.add(overwritten(at, 1));
    for (Offset at = 300; at < 400; ++at)
        map.add(inserted(at, 1));
    for (int i = 0; i < 100; ++i)
        map.add(erased(500, 1));
    QCOMPARE(map.placeCount(), std::size_t{3});
    QVERIFY((map.moved({600, 601}).range == Range{600, 601}));
}

void TestEditMap::whatWasInsertedAndDeletedLeavesNoPlace()
{
    EditMap map;
    map.add(inserted(12, 3));
    map.add(erased(12, 3));
    QVERIFY(map.isEmpty());
}

void TestEditMap::whatWasDeletedAndPutBackStandsWhereItStood()
{
    EditMap map;
    map.add(erased(8, 10));
    map.add(inserted(8, 10));
    QCOMPARE(map.placeCount(), std::size_t{1});
    QVERIFY((map.moved({10, 14}).range == Range{10, 14}));
    QVERIFY((map.moved({20, 22}).range == Range{20, 22}));
}

void TestEditMap::windowsKnowWhereTheirBytesCameFrom()
{
    EditMap map;
    map.add(inserted(10, 4));
    map.add(erased(20, 5));
    QVERIFY((map.sourcesOf({0, 30}) == std::vector<Range>{{0, 16}, {21, 31}}));
    QVERIFY((map.sourcesOf({11, 13}).empty()));
    QVERIFY((map.sourcesOf({13, 15}) == std::vector<Range>{{10, 11}}));
}

void TestEditMap::randomEditsMoveBytesAsInTheTwin()
{
    SeededRandom random;
    for (int round = 0; round < 200; ++round) {
        NaiveDocument document(200);
        EditMap map;
        Offset place = 0;
        for (auto edits = random.below(40); edits > 0; --edits) {
            const Edit edit = randomEdit(random, document.size(), place);
            document.apply(edit);
            map.add(edit);
        }
        for (Offset begin = 0; begin < 190; ++begin) {
            const Range then = Range::ofLength(begin, random.between(1, 10));
            const auto moved = map.moved(then);
            const auto expected = document.find(then);
            QCOMPARE(moved.isTouched, !expected.has_value());
            if (expected)
                QVERIFY(moved.range == *expected);
            QVERIFY(moved.range.begin <= moved.range.end && moved.range.end <= document.size());
        }
        for (Offset now = 0; now < document.size(); ++now) {
            if (document.at(now) != newByte)
                QCOMPARE(map.thenOf(now), document.at(now));
        }
    }
}

void TestEditMap::manyPlacesAreBounded()
{
    EditMap map;
    for (Offset i = 0; i < EditMap::mostPlaces + 1000; ++i)
        map.add(inserted(i * 11 + i % 7, 1));
    QVERIFY(map.placeCount() <= EditMap::mostPlaces);
    const Offset end = 20 * EditMap::mostPlaces;
    QVERIFY(
        (map.moved({end, end + 4}).range == Range{end + EditMap::mostPlaces + 1000, end + EditMap::mostPlaces + 1004}));
}

QTEST_GUILESS_MAIN(TestEditMap)
#include "tst_editmap.moc"
