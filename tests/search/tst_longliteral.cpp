// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/literalmatcher.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <format>

using namespace hexfolio;
using namespace hexfolio::testing;

using Places = std::vector<Offset>;

namespace {

Places found(std::string_view digits, std::span<const std::byte> bytes)
{
    HitRuns runs;
    LiteralMatcher(Pattern::fromHex(digits)->elements(), {}).collect(bytes, 0, runs);
    Places places;
    for (const HitRun& run : runs.runs()) {
        for (Size i = 0; i < run.count; ++i)
            places.push_back(run.at(i));
    }
    return places;
}

Places naivelyFound(std::string_view digits, std::span<const std::byte> bytes)
{
    const Pattern pattern = Pattern::fromHex(digits).value();
    const auto& elements = pattern.elements();
    Places places;
    for (std::size_t at = 0; at + elements.size() <= bytes.size(); ++at) {
        std::size_t i = 0;
        while (i < elements.size()
               && (std::to_integer<std::uint8_t>(bytes[at + i]) & elements[i].mask) == elements[i].value)
            ++i;
        if (i == elements.size())
            places.push_back(at);
    }
    return places;
}

/// Repetitions of a few bytes, now and then with another one among them, and long runs of one.
std::vector<std::byte> repetitive(SeededRandom& random, std::size_t size)
{
    std::vector<std::byte> bytes;
    while (bytes.size() < size) {
        std::vector<std::byte> period(random.between(1, 4));
        for (std::byte& byte : period)
            byte = static_cast<std::byte>(0x50 + random.below(3));
        for (std::size_t count = random.between(1, 600); count > 0; --count)
            bytes.insert(bytes.end(), period.begin(), period.end());
    }
    bytes.resize(size);
    for (std::uint64_t i = random.below(4); i > 0; --i)
        bytes[random.below(size)] = static_cast<std::byte>(random.below(256));
    return bytes;
}

/// Some of the bytes, with masks over a few of them, repeated.
std::string randomDigits(SeededRandom& random, std::span<const std::byte> bytes)
{
    std::string digits = "(";
    const std::size_t length = random.between(1, 5);
    const std::size_t from = random.below(bytes.size() - length);
    for (const std::byte byte : bytes.subspan(from, length)) {
        const auto value = std::to_integer<unsigned>(byte);
        const unsigned mask = random.below(2) == 0 ? 0xff : static_cast<unsigned>(random.below(256));
        digits += std::format("{:02x}&{:02x} ", value & mask, mask);
    }
    digits += std::format(")*{}", random.between(1, 700 / length));
    for (const std::byte byte : bytes.last(random.below(3)))
        digits += std::format(" {:02x}", std::to_integer<unsigned>(byte));
    return digits;
}

} // namespace

class TestLongLiteral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiteralKnowsHowItOverlapsItself();
    void elementsAreWithinOthers();
    void manyMasksAreFoundInDataThatMatchEverywhere();
    void whatNearlyMatchesEverywhereIsFoundNowhere();
    void repetitionsAreFoundInRepetitions();
    void randomLongLiteralsAreFoundAsTheNaiveWay();
};

void TestLongLiteral::aLiteralKnowsHowItOverlapsItself()
{
    const Pattern pattern = Pattern::fromHex("(41 42 43)*30 44").value();
    const LongLiteral literal(pattern.elements());
    QVERIFY(literal.isExact());
    QCOMPARE(literal.knownAt(1), 0U);
    QCOMPARE(literal.knownAt(3), 87U);
    QCOMPARE(literal.knownAt(87), 3U);
    QCOMPARE(literal.knownAt(90), 0U);
}

void TestLongLiteral::elementsAreWithinOthers()
{
    const Pattern pattern = Pattern::fromHex("(4? 41)*40").value();
    const LongLiteral literal(pattern.elements());
    QVERIFY(!literal.isExact());
    // 41 is one of 4?, but 4? is not 41.
    QCOMPARE(literal.knownAt(1), 1U);
    QCOMPARE(literal.knownAt(2), 78U);
}

void TestLongLiteral::manyMasksAreFoundInDataThatMatchEverywhere()
{
    // Comparing each byte of the pattern at each place would take hours.
    constexpr std::size_t length = 3 * 87381;
    std::vector<std::byte> bytes(3 * length, std::byte{0x55});
    const std::string digits = "(5? %01010101 55&F5)*87381";
    QCOMPARE(found(digits, bytes).size(), bytes.size() - length + 1);
    const std::size_t other = 400000;
    bytes[other] = std::byte{0x5f};
    for (const Offset place : found(digits, bytes))
        QVERIFY(other < place || other >= place + length || (other - place) % 3 != 1);
}

void TestLongLiteral::whatNearlyMatchesEverywhereIsFoundNowhere()
{
    const std::vector<std::byte> zeros(1 << 20);
    QCOMPARE(found("00*200000 80&80 00*200000", zeros), Places{});
    QCOMPARE(found("0?*200000 00 ?0*200000 %0??????1", zeros), Places{});
}

void TestLongLiteral::repetitionsAreFoundInRepetitions()
{
    std::vector<std::byte> bytes;
    for (int i = 0; i < 100000; ++i)
        bytes.insert(bytes.end(), {std::byte{0xde}, std::byte{0xad}, std::byte{0xbe}, std::byte{0xef}});
    QCOMPARE(found("(de ad be ef)*20000", bytes).size(), 80001U);
    QCOMPARE(found("(d? ad be ef)*20000", bytes).size(), 80001U);
    bytes[200000] = std::byte{0};
    QCOMPARE(found("(de ad be ef)*20000", bytes).size(), 80001U - 20000U);
}

void TestLongLiteral::randomLongLiteralsAreFoundAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 600; ++round) {
        const auto bytes = repetitive(random, random.between(100, 5000));
        const std::string digits = randomDigits(random, bytes);
        if (Pattern::fromHex(digits))
            QCOMPARE(found(digits, bytes), naivelyFound(digits, bytes));
    }
}

QTEST_GUILESS_MAIN(TestLongLiteral)
#include "tst_longliteral.moc"
