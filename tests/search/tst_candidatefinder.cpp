// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytesetkernel.h"
#include "search/candidatechoice.h"
#include "search/candidatecursor.h"
#include "search/literalcandidates.h"
#include "search/manycandidates.h"
#include "search/regexheads.h"
#include "search/runcandidates.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Finder = std::unique_ptr<CandidateFinder>;

std::vector<ByteSets> heads(const char* expression)
{
    return headsOfRegex(expression, LetterCase::Match);
}

ByteSet randomSet(SeededRandom& random)
{
    ByteSet set;
    const Size kind = random.below(4);
    for (unsigned value = 0; value < 256; ++value)
        set.set(value, kind == 0 ? value % 7 == 3 : kind == 1 ? random.below(2) == 0 : value < 8 * random.below(32));
    set.set(random.below(256));
    return set;
}

std::vector<std::byte> randomBytes(SeededRandom& random, std::size_t size, std::size_t values)
{
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>('a' + random.below(values));
    return bytes;
}

bool beginsWith(std::span<const std::byte> bytes, const ByteSets& head)
{
    if (bytes.size() < head.size())
        return false;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (!head[i].test(std::to_integer<std::size_t>(bytes[i])))
            return false;
    }
    return true;
}

/// Places that are judged, where a head stands and the finder does not say so.
std::size_t missedBy(CandidateFinder& finder, const std::vector<ByteSets>& heads, std::span<const std::byte> bytes)
{
    std::vector<std::uint64_t> bits(bytes.size() / 64 + 2);
    finder.mark(bytes, bits);
    std::size_t missed = 0;
    for (std::size_t i = 0; i + finder.reach() <= bytes.size(); ++i) {
        const bool stands =
            std::ranges::any_of(heads, [&](const ByteSets& head) { return beginsWith(bytes.subspan(i), head); });
        if (stands && (bits[i / 64] >> i % 64 & 1) == 0)
            ++missed;
    }
    return missed;
}

std::vector<std::size_t> candidatesOf(CandidateCursor& cursor, std::span<const std::byte> bytes, Offset base)
{
    std::vector<std::size_t> places;
    const std::size_t stop = cursor.judged(bytes.size());
    for (std::size_t at = 0; at < stop;) {
        const auto place = cursor.next(bytes, base, at, stop);
        if (place.isCandidate)
            places.push_back(place.at);
        at = place.at + (place.isCandidate ? 1 : 0);
    }
    return places;
}

} // namespace

/// Whatever names candidates misses none, and those that look at all of a head name no others.
class TestCandidateFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesBecomeBits();
    void runsBeginWhereSoManyBitsFollow();
    void literalsAreFoundByTwoBytes();
    void runsOfClassesAreFoundExactly();
    void noPlaceIsMissed();
    void manyHeadsAreFoundAtOnce();
    void whatIsEverywhereHasNoFinder();
    void theCursorGoesOverPieces();
    void theCursorSaysWhereThereAreTooMany();
};

void TestCandidateFinder::classesBecomeBits()
{
    SeededRandom random;
    for (int round = 0; round < 200; ++round) {
        const ByteSet set = randomSet(random);
        std::vector<std::uint8_t> bytes(random.below(300));
        std::ranges::generate(bytes, [&random] { return static_cast<std::uint8_t>(random.below(256)); });
        std::vector<std::uint64_t> bits(bytes.size() / 64 + 1, ~std::uint64_t{0});
        classifyBytes(ByteSetTable(set), bytes, bits);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            QCOMPARE((bits[i / 64] >> i % 64 & 1) != 0, set.test(bytes[i]));
    }
}

void TestCandidateFinder::runsBeginWhereSoManyBitsFollow()
{
    SeededRandom random;
    for (std::size_t length = 1; length <= 64; ++length) {
        std::vector<bool> wanted(400);
        for (std::size_t i = 0; i < wanted.size();) {
            for (Size run = random.between(1, 130); run > 0 && i < wanted.size(); --run)
                wanted[i++] = true;
            ++i;
        }
        std::vector<std::uint64_t> bits(7);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            bits[i / 64] |= std::uint64_t{wanted[i]} << i % 64;
        keepRunStarts(bits, length);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto end = wanted.begin() + static_cast<std::ptrdiff_t>(std::min(i + length, wanted.size()));
            const bool isRun = i + length <= wanted.size()
                && std::find(wanted.begin() + static_cast<std::ptrdiff_t>(i), end, false) == end;
            QCOMPARE((bits[i / 64] >> i % 64 & 1) != 0, isRun);
        }
    }
}

void TestCandidateFinder::literalsAreFoundByTwoBytes()
{
    CandidateCursor cursor(LiteralCandidates::of(heads("\\x7fELF").front(), ByteFrequencies()));
    QCOMPARE(candidatesOf(cursor,
                          bytesOf("..\x7f"
                                  "ELF\x7f"
                                  ".LF\x7f"
                                  "ELF"),
                          0),
             (std::vector<std::size_t>{2, 10}));
}

void TestCandidateFinder::runsOfClassesAreFoundExactly()
{
    CandidateCursor cursor(RunCandidates::of(heads("[A-Z][a-z]{3,}").front()));
    QCOMPARE(candidatesOf(cursor, bytesOf("xAbcdE Abc Abcd"), 0), (std::vector<std::size_t>{1, 11}));
}

void TestCandidateFinder::noPlaceIsMissed()
{
    SeededRandom random;
    const std::vector<const char*> expressions{"abc",         "[ab]c[^d]",  "a|bc|[cd]{3}",
                                               "(?s)a.{9}b",  "[a-c]{5,}d", "x?[ab]{2}c{3}",
                                               "(?s).{3}abc", "[ab]{64}",   "ab|ac|ad|ba"};
    for (const char* expression : expressions) {
        const auto all = heads(expression);
        std::vector<Finder> finders;
        finders.push_back(chooseCandidateFinder(all, ByteFrequencies(), CandidateFinder::Work::Much));
        finders.push_back(ManyCandidates::of(all, ByteFrequencies()));
        if (all.size() == 1) {
            finders.push_back(RunCandidates::of(all.front()));
            finders.push_back(LiteralCandidates::of(all.front(), ByteFrequencies()));
        }
        for (const Finder& finder : finders) {
            for (int round = 0; finder && round < 20; ++round) {
                const auto bytes = randomBytes(random, random.below(700), random.between(2, 5));
                QCOMPARE(missedBy(*finder, all, bytes), 0U);
                QCOMPARE(missedBy(*finder->copy(), all, bytes), 0U);
            }
        }
    }
}

void TestCandidateFinder::manyHeadsAreFoundAtOnce()
{
    const auto finder =
        chooseCandidateFinder(heads("cat|do[gt]|\\x00\\x01x"), ByteFrequencies(), CandidateFinder::Work::Much);
    QVERIFY(finder);
    CandidateCursor cursor(finder->copy());
    QCOMPARE(candidatesOf(cursor, bytesOf("a cat, a dog, a dot, a dove"), 0), (std::vector<std::size_t>{2, 9, 16}));
}

void TestCandidateFinder::whatIsEverywhereHasNoFinder()
{
    const auto chosen = [](const char* expression) {
        return chooseCandidateFinder(heads(expression), ByteFrequencies(), CandidateFinder::Work::Much);
    };
    QVERIFY(!chosen("a*"));
    QVERIFY(!chosen("[^a]"));
    QVERIFY(!chosen("[\\x00-\\x7f]{2}"));
    QVERIFY(chosen("a"));
}

void TestCandidateFinder::theCursorGoesOverPieces()
{
    std::vector<std::byte> bytes(100000, std::byte{'-'});
    const std::vector<std::size_t> places{0, 63, 64, 16383, 16384, 40000, 99997};
    for (const std::size_t place : places)
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(place), 1, std::byte{'x'});
    CandidateCursor cursor(RunCandidates::of(heads("x").front()));
    QCOMPARE(candidatesOf(cursor, bytes, 1 << 20), places);
}

void TestCandidateFinder::theCursorSaysWhereThereAreTooMany()
{
    const std::vector<std::byte> bytes(100000, std::byte{'x'});
    CandidateCursor cursor(RunCandidates::of(heads("x").front()));
    QVERIFY(cursor.tooDense().isEmpty());
    (void)candidatesOf(cursor, bytes, 0);
    QVERIFY(!cursor.tooDense().isEmpty());
}

QTEST_APPLESS_MAIN(TestCandidateFinder)
#include "tst_candidatefinder.moc"
