// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/crc32c.h"
#include "base/littleendian.h"
#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

class TestLittleEndian : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveTheirLeastByteFirst()
    {
        LittleEndianWriter writer;
        writer.number(std::uint16_t{0x0201});
        writer.number(std::uint32_t{0x06050403});
        QCOMPARE(textOf(writer.written()), std::string("\x01\x02\x03\x04\x05\x06"));
    }

    void whatWasWrittenIsReadBack()
    {
        LittleEndianWriter writer;
        writer.number(std::uint64_t{0x8000000000000001});
        writer.signedNumber(-5);
        writer.text("a name");
        writer.number(std::uint8_t{7});
        LittleEndianReader reader(writer.written());
        QCOMPARE(reader.number<std::uint64_t>(), std::uint64_t{0x8000000000000001});
        QCOMPARE(reader.signedNumber(), std::int64_t{-5});
        QCOMPARE(reader.text(), std::string("a name"));
        QCOMPARE(reader.number<std::uint8_t>(), std::uint8_t{7});
        QVERIFY(reader.isGood());
        QCOMPARE(reader.left(), std::size_t{0});
    }

    void nothingIsReadBeyondTheEnd()
    {
        LittleEndianWriter writer;
        writer.number(std::uint32_t{0xFFFFFFFF}); // the length of a text that is not there
        LittleEndianReader reader(writer.written());
        QCOMPARE(reader.text(), std::string());
        QVERIFY(!reader.isGood());
        QCOMPARE(reader.number<std::uint8_t>(), std::uint8_t{0});
        QVERIFY(!reader.isGood());
    }

    void theCheckSumIsCastagnolis()
    {
        // The check value of the CRC catalogue for CRC-32/ISCSI, and chaining.
        QCOMPARE(crc32c(bytesOf("123456789")), std::uint32_t{0xE3069283});
        QCOMPARE(crc32c(bytesOf("56789"), crc32c(bytesOf("1234"))), std::uint32_t{0xE3069283});
    }
};

QTEST_GUILESS_MAIN(TestLittleEndian)
#include "tst_littleendian.moc"
