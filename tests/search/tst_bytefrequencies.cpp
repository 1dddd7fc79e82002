// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytefrequencies.h"

#include "support/bytes.h"

#include <QTest>

#include <algorithm>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestByteFrequencies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortDataIsCountedWhole();
    void masksCountEveryByteTheyLetThrough();
    void nothingIsNeverCountedAsZero();
    void differenceIsTheShareOfOtherBytes();
    void dataThatRepeatsAtPowersOfTwoIsSampledAllOver();
};

void TestByteFrequencies::shortDataIsCountedWhole()
{
    const auto counts = ByteFrequencies::ofSample(Snapshot::ofBytes(bytesOf("aabbba")), {0, 6});
    QCOMPARE(counts.countOf('a', 0xff), 1U + 3U);
    QCOMPARE(counts.countOf('b', 0xff), 1U + 3U);
    const auto part = ByteFrequencies::ofSample(Snapshot::ofBytes(bytesOf("aabbba")), {2, 5});
    QCOMPARE(part.countOf('a', 0xff), 1U);
}

void TestByteFrequencies::masksCountEveryByteTheyLetThrough()
{
    const auto counts = ByteFrequencies::ofSample(Snapshot::ofBytes(bytesOf("aAaAx")), {0, 5});
    QCOMPARE(counts.countOf('A', 0xdf), 2U + 4U);
    QCOMPARE(counts.countOf(0, 0), 256U + 5U);
}

void TestByteFrequencies::nothingIsNeverCountedAsZero()
{
    QCOMPARE(ByteFrequencies().countOf(7, 0xff), 1U);
    QCOMPARE(ByteFrequencies::ofSample(Snapshot::ofBytes({}), {0, 0}).countOf(7, 0xff), 1U);
}

void TestByteFrequencies::differenceIsTheShareOfOtherBytes()
{
    const auto countsOf = [](std::size_t as, std::size_t bs) {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf(std::string(as, 'a') + std::string(bs, 'b')));
        return ByteFrequencies::ofSample(snapshot, {0, snapshot.size()});
    };
    QCOMPARE(countsOf(3, 5).differenceTo(countsOf(3, 5)), 0.0);
    QVERIFY(countsOf(100'000, 0).differenceTo(countsOf(0, 100'000)) > 0.99);
    const double half = countsOf(100'000, 0).differenceTo(countsOf(50'000, 50'000));
    QVERIFY(half > 0.49 && half < 0.51);
}

// Samples at equal distances all met the noise at the front of each block here, and took the zeros for rare.
void TestByteFrequencies::dataThatRepeatsAtPowersOfTwoIsSampledAllOver()
{
    constexpr std::size_t block = 128 << 10;
    std::vector<std::byte> bytes(64 * block);
    const auto noise = countedBytes(block / 4);
    for (std::size_t at = 0; at < bytes.size(); at += block)
        std::ranges::copy(noise, bytes.begin() + static_cast<std::ptrdiff_t>(at));
    const auto counts = ByteFrequencies::ofSample(Snapshot::ofBytes(bytes), {0, bytes.size()});
    const double zeros = static_cast<double>(counts.countOf(0, 0xff)) / static_cast<double>(counts.countOf(0, 0));
    QVERIFY2(zeros > 0.6 && zeros < 0.9, qPrintable(QString::number(zeros)));
}

QTEST_GUILESS_MAIN(TestByteFrequencies)
#include "tst_bytefrequencies.moc"
