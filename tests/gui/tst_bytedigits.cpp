// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/bytedigits.h"

#include <QTest>

using namespace hexfolio;
using Base = HexViewOptions::Base;
using Digits = HexViewOptions::Digits;

namespace {

const ByteDigits upper(Base::Hexadecimal, Digits::Upper);
const ByteDigits decimal(Base::Decimal, Digits::Upper);

} // namespace

class TestByteDigits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesHaveTheSameNumberOfDigitsInEachBase()
    {
        QCOMPARE(upper.text(0x4B), "4B");
        QCOMPARE(ByteDigits(Base::Hexadecimal, Digits::Lower).text(0x4B), "4b");
        QCOMPARE(decimal.text(7), "007");
        QCOMPARE(ByteDigits(Base::Octal, Digits::Upper).text(255), "377");
        QCOMPARE(ByteDigits(Base::Binary, Digits::Upper).text(0xA5), "10100101");
    }

    void typingReplacesOneNibble()
    {
        QCOMPARE(upper.typed(0x4B, 0, u'f'), 0xFB);
        QCOMPARE(upper.typed(0x4B, 1, u'0'), 0x40);
    }

    void whatIsNoDigitOfTheBaseIsRefused()
    {
        QVERIFY(!upper.typed(0, 0, u'g'));
        QVERIFY(!decimal.typed(0, 0, u'a'));
        QVERIFY(!ByteDigits(Base::Binary, Digits::Upper).typed(0, 0, u'2'));
        QVERIFY(!upper.typed(0, 2, u'1'));
    }

    void decimalDigitsThatPassAByteAreRefusedOrClearTheRest()
    {
        QVERIFY(!decimal.typed(0, 0, u'3'));
        QCOMPARE(decimal.typed(199, 0, u'2'), 200);
        QVERIFY(!decimal.typed(200, 1, u'6'));
        QCOMPARE(decimal.typed(209, 1, u'5'), 250);
        QCOMPARE(decimal.typed(250, 2, u'5'), 255);
    }

    void offsetsAreAsWideAsTheDocumentNeeds()
    {
        QCOMPARE(ByteDigits::offsetWidth(0, Base::Hexadecimal), 8);
        QCOMPARE(ByteDigits::offsetWidth(Size{1} << 32, Base::Hexadecimal), 9);
        QCOMPARE(ByteDigits::offsetWidth(Size{1} << 40, Base::Hexadecimal), 11);
        QCOMPARE(ByteDigits::offsetWidth(10, Base::Decimal), 10);
        QCOMPARE(upper.offsetText(0xABC, 8), "00000ABC");
        QCOMPARE(upper.offsetText(Offset{1} << 40, 8), "10000000000");
    }
};

QTEST_GUILESS_MAIN(TestByteDigits)
#include "tst_bytedigits.moc"
