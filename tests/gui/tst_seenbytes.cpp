// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/seenbytes.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <map>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestSeenBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenForTheFirstTimeIsNoDifference()
    {
        SeenBytes seen;
        QVERIFY(seen.see(100, bytesOf("abcdef")).empty());
        QVERIFY(seen.see(100, bytesOf("abcdef")).empty());
        QVERIFY(seen.see(104, bytesOf("efgh")).empty());
    }

    void otherBytesAreToldWithOldAndNew()
    {
        SeenBytes seen;
        (void)seen.see(100, bytesOf("abcdefghijklmnop"));
        const auto found = seen.see(100, bytesOf("aXcdefghijklmnOP"));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].range(), (Range{101, 102}));
        QCOMPARE(textOf(found[0].before), std::string("b"));
        QCOMPARE(textOf(found[0].now), std::string("X"));
        QCOMPARE(found[1].range(), (Range{114, 116}));
        QCOMPARE(textOf(found[1].before), std::string("op"));
    }

    void bytesCloseTogetherAreOneDifference()
    {
        SeenBytes seen;
        (void)seen.see(0, bytesOf("abcdefgh"));
        const auto found = seen.see(0, bytesOf("aXcdYfgh"));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(textOf(found[0].before), std::string("bcde"));
        QCOMPARE(textOf(found[0].now), std::string("XcdY"));
    }

    void aDifferenceAcrossABlockIsOne()
    {
        SeenBytes seen;
        (void)seen.see(SeenBytes::blockSize - 2, bytesOf("abcd"));
        const auto found = seen.see(SeenBytes::blockSize - 2, bytesOf("ABCD"));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(textOf(found[0].now), std::string("ABCD"));
    }

    void recallingGivesWhatWasSeenLast()
    {
        SeenBytes seen;
        (void)seen.see(10, bytesOf("abc"));
        auto bytes = bytesOf(".....");
        const std::vector<bool> known = seen.recall(9, bytes);
        QCOMPARE(textOf(bytes), std::string(".abc."));
        QCOMPARE(known, (std::vector<bool>{false, true, true, true, false}));
    }

    void theOldestIsForgotten()
    {
        SeenBytes seen;
        (void)seen.see(0, bytesOf("first"));
        for (Offset at = 1; at <= SeenBytes::mostBlocks; ++at)
            (void)seen.see(at * SeenBytes::blockSize, bytesOf("x"));
        QVERIFY(seen.see(0, bytesOf("FIRST")).empty());
        QVERIFY(!seen.see(SeenBytes::mostBlocks * SeenBytes::blockSize, bytesOf("y")).empty());
    }

    void randomSightsAreThoseOfATwin()
    {
        SeededRandom random;
        SeenBytes seen;
        std::map<Offset, std::byte> twin;
        for (int step = 0; step < 3000; ++step) {
            const Offset at = random.below(3000);
            std::vector<std::byte> bytes(random.between(1, 700));
            std::vector<Offset> expected;
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                const auto known = twin.find(at + i);
                const bool changes = random.below(40) == 0;
                bytes[i] = known == twin.end() || changes ? static_cast<std::byte>(random.below(256)) : known->second;
                if (known != twin.end() && known->second != bytes[i])
                    expected.push_back(at + i);
                twin[at + i] = bytes[i];
            }
            std::vector<Offset> found;
            for (const auto& difference : seen.see(at, bytes)) {
                for (Size i = 0; i < difference.now.size(); ++i) {
                    if (difference.before[i] != difference.now[i])
                        found.push_back(difference.begin + i);
                    QCOMPARE(difference.now[i], bytes[difference.begin + i - at]);
                }
            }
            QCOMPARE(found, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeenBytes)
#include "tst_seenbytes.moc"
