// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/patternsource.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestPatternSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePatternGoesOnForEver()
    {
        const PatternSource source(bytesOf("abc"));
        std::array<std::byte, 7> bytes;
        QCOMPARE(source.read(0, bytes), Size{7});
        QCOMPARE(textOf(bytes), std::string("abcabca"));
        QCOMPARE(source.read(5, bytes), Size{7});
        QCOMPARE(textOf(bytes), std::string("cabcabc"));
    }

    void anyPartOfAnyPatternIsRight()
    {
        SeededRandom random;
        for (const Size length : {1, 2, 3, 7, 4095, 4096, 4097, 10'000}) {
            const auto pattern = countedBytes(length);
            const PatternSource source(pattern);
            std::vector<std::byte> bytes(20'000);
            const Offset at = random.below(maxSize - bytes.size());
            QCOMPARE(source.read(at, bytes), Size{20'000});
            for (Size i = 0; i < bytes.size(); ++i)
                QCOMPARE(bytes[i], pattern[(at + i) % length]);
        }
    }

    void itEndsAtTheLargestSize()
    {
        const PatternSource source(bytesOf("ab"));
        std::array<std::byte, 7> bytes;
        QCOMPARE(source.size(), maxSize);
        QCOMPARE(source.read(maxSize - 3, bytes), Size{3});
        QCOMPARE(textOf(std::span(bytes).first(3)), std::string("bab"));
        QCOMPARE(source.read(maxSize, bytes), Size{0});
        QCOMPARE(source.whyUnreadable(maxSize).kind, ErrorKind::OutOfRange);
    }

    void zerosAreAHoleAndAllElseIsData()
    {
        QCOMPARE(PatternSource(std::vector<std::byte>(3)).extentAt(5, 100).kind, Extent::Kind::Hole);
        QCOMPARE(PatternSource(bytesOf(std::string_view("\0a", 2))).extentAt(5, 100).kind, Extent::Kind::Data);
        QCOMPARE(PatternSource(std::vector<std::byte>(3)).extentAt(5, 100).range, (Range{5, 100}));
    }
};

QTEST_GUILESS_MAIN(TestPatternSource)
#include "tst_patternsource.moc"
