// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bitruns.h"
#include "search/classrunscanner.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

using Runs = std::vector<Range>;

namespace {

/// The runs that a scanner must tell: the long ones, and those at the ends.
Runs naiveRuns(std::span<const std::byte> bytes, const ByteClass& members, Size least)
{
    Runs runs;
    const auto isMember = [&](std::size_t i) { return members.test(std::to_integer<std::size_t>(bytes[i])); };
    for (std::size_t begin = 0; begin < bytes.size();) {
        std::size_t end = begin;
        while (end < bytes.size() && isMember(end))
            ++end;
        if (end > begin && (end - begin >= least || begin == 0 || end == bytes.size()))
            runs.push_back({begin, end});
        begin = end + 1;
    }
    return runs;
}

Runs scanned(std::span<const std::byte> bytes, const ByteClass& members, Size least)
{
    Stretches found(least, 1);
    ClassRunScanner(members, least).collect(bytes, 0, found);
    Runs runs;
    for (const Stretch& stretch : found.all()) {
        // Inside, short ones may be there as well; they are left out when parts are joined.
        const bool isAtEnd = stretch.range.begin == 0 || stretch.range.end == bytes.size();
        if (stretch.units >= least || isAtEnd)
            runs.push_back(stretch.range);
    }
    return runs;
}

ByteClass randomClass(SeededRandom& random)
{
    ByteClass members;
    const std::uint64_t oneIn = random.between(1, 20);
    for (std::size_t byte = 0; byte < 256; ++byte)
        members.set(byte, random.below(oneIn) == 0);
    return random.below(2) == 0 ? members : ~members;
}

} // namespace

class TestClassRunScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOfBitsAreFoundWhereTheyStart();
    void everyByteIsLookedUpInItsClass();
    void shortRunsAreToldAtTheEndsOnly();
    void randomRunsAreFoundAsTheNaiveWay();
};

void TestClassRunScanner::runsOfBitsAreFoundWhereTheyStart()
{
    QCOMPARE(runsOfBits(0b111011, 1), 0b111011U);
    QCOMPARE(runsOfBits(0b111011, 2), 0b011001U);
    QCOMPARE(runsOfBits(0b111011, 3), 0b001000U);
    QCOMPARE(runsOfBits(0b111011, 4), 0U);
    QCOMPARE(runsOfBits(~std::uint64_t{0}, 64), 1U);
}

void TestClassRunScanner::everyByteIsLookedUpInItsClass()
{
    std::vector<std::uint8_t> bytes(256);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    for (std::size_t member = 0; member < 256; ++member) {
        const ByteClassTables tables(ByteClass{}.set(member));
        std::array<std::uint64_t, 4> words{};
        markMembers(bytes, tables, words);
        for (std::size_t i = 0; i < 256; ++i)
            QCOMPARE((words[i / 64] >> (i % 64) & 1) != 0, i == member);
    }
}

void TestClassRunScanner::shortRunsAreToldAtTheEndsOnly()
{
    const ByteClass letters = byteClass('a', 'z');
    QCOMPARE(scanned(bytesOf("ab1cd2efg3h"), letters, 3), (Runs{{0, 2}, {6, 9}, {10, 11}}));
    QCOMPARE(scanned(bytesOf("1ab1"), letters, 3), Runs{});
    QCOMPARE(scanned(bytesOf(""), letters, 3), Runs{});
}

void TestClassRunScanner::randomRunsAreFoundAsTheNaiveWay()
{
    SeededRandom random;
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::byte> bytes(random.below(round % 100 == 0 ? 200000 : 700));
        const std::uint64_t values = random.between(1, 256);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(random.below(values));
        const ByteClass members = randomClass(random);
        const Size least = random.below(3) == 0 ? random.between(1, 200) : random.between(1, 8);
        QCOMPARE(scanned(bytes, members, least), naiveRuns(bytes, members, least));
    }
}

QTEST_GUILESS_MAIN(TestClassRunScanner)
#include "tst_classrunscanner.moc"
