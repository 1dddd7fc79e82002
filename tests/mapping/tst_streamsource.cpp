// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/streamsource.h"
#include "support/seed.h"

#include <QTest>

#include <vector>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size block = StreamSource::blockSize;

std::vector<std::byte> numbered(Offset offset, Size size)
{
    std::vector<std::byte> bytes(size);
    for (Size i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>((offset + i) * 2654435761U >> 13);
    return bytes;
}

std::vector<std::byte> readFrom(const StreamSource& source, Offset offset, Size size)
{
    std::vector<std::byte> bytes(size);
    bytes.resize(source.read(offset, bytes));
    return bytes;
}

void fill(StreamSource& source, Size size)
{
    QVERIFY(source.append(numbered(source.size(), size)));
}

} // namespace

class TestStreamSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameIsReadAtItsOffset()
    {
        StreamSource source(16 * block);
        fill(source, 10);
        fill(source, 2 * block);
        QCOMPARE(source.size(), 2 * block + 10);
        QCOMPARE(readFrom(source, 5, block + 100), numbered(5, block + 100));
    }

    void nothingIsReadBehindTheEndOrOfWhatWasLetGoOf()
    {
        StreamSource source(16 * block);
        fill(source, 3 * block);
        source.release(block + 7);
        QCOMPARE(source.begin(), block);
        QCOMPARE(readFrom(source, 3 * block - 4, 100).size(), 4U);
        QVERIFY(readFrom(source, 3 * block, 1).empty());
        QVERIFY(readFrom(source, block - 1, 10).empty());
        QCOMPARE(source.whyUnreadable(0).kind, ErrorKind::OutOfRange);
        QCOMPARE(readFrom(source, block, 50), numbered(block, 50));
    }

    void beyondTheLimitTheOldestBytesLieInAFile()
    {
        StreamSource source(2 * block);
        fill(source, 5 * block + 3);
        QCOMPARE(source.inMemory(), 2 * block);
        QCOMPARE(source.inFile(), 4 * block);
        QCOMPARE(readFrom(source, 0, 6 * block), numbered(0, 5 * block + 3));
        source.release(5 * block);
        QCOMPARE(source.inFile(), Size{0});
        QCOMPARE(readFrom(source, 5 * block, 10), numbered(5 * block, 3));
    }

    void whatIsLetGoOfInTimeNeedsNoFile()
    {
        StreamSource source(2 * block);
        for (int i = 0; i < 50; ++i) {
            fill(source, block);
            source.release(source.size() - 1);
            QVERIFY(source.inMemory() <= 2 * block);
        }
        QCOMPARE(source.inFile(), Size{0});
        QCOMPARE(readFrom(source, 50 * block - 1, 1), numbered(50 * block - 1, 1));
    }

    void manyStepsInAnyOrderKeepTheBytesAtTheirOffsets()
    {
        SeededRandom random;
        StreamSource source(3 * block);
        for (int i = 0; i < 200; ++i) {
            fill(source, random.below(block / 2));
            if (random.below(3) == 0)
                source.release(source.begin() + random.below(2 * block));
            const Offset at = source.begin() + random.below(source.size() - source.begin() + 1);
            const Size size = std::min<Size>(random.below(block), source.size() - at);
            QCOMPARE(readFrom(source, at, size), numbered(at, size));
        }
    }
};

QTEST_GUILESS_MAIN(TestStreamSource)
#include "tst_streamsource.moc"
