// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/bytesample.h"
#include "gui/model/numbertext.h"

#include "support/bytes.h"
#include "support/faultysource.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// How numbers and samples of bytes are written, in English.
class TestNumberText : public QObject {
    Q_OBJECT

private:
    QTranslator m_english;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_english.load(u":/i18n/hexfolio_en.qm"_s));
        QCoreApplication::installTranslator(&m_english);
    }

    void offsetsAreWrittenInBothBases()
    {
        QCOMPARE(offsetText(0), u"0x0 (0)"_s);
        QCOMPARE(offsetText(4096), u"0x1000 (4,096)"_s);
        QCOMPARE(numberText(255), u"0xFF"_s);
        QCOMPARE(hexOffsetText(31), u"0000001F"_s);
        QCOMPARE(hexOffsetText(Offset{1} << 40), u"10000000000"_s);
    }

    void sizesAreExactAndReadable()
    {
        QCOMPARE(sizeText(0), u"0 bytes"_s);
        QCOMPARE(sizeText(1), u"1 byte"_s);
        QCOMPARE(sizeText(1023), u"1,023 bytes"_s);
        QCOMPARE(sizeText(1024), u"1 KiB (1,024 bytes)"_s);
        QCOMPARE(sizeText((Size{3} << 30) / 2), u"1.5 GiB (1,610,612,736 bytes)"_s);
        QCOMPARE(sizeText(maxSize), u"4 EiB (4,611,686,018,427,387,904 bytes)"_s);
    }

    void pluralFormsFollowTheLastDigits()
    {
        QCOMPARE(pluralNumber(1), 1);
        QCOMPARE(pluralNumber(Size{5'000'000'021}) % 100, 21);
        QVERIFY(pluralNumber(maxSize) > 0);
    }

    void samplesAreCutAndSaySo()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("Hello\n\x7f world"));
        const auto sample = ByteSample::of(snapshot, {0, 100}, 8);
        QVERIFY(sample.isCut);
        QCOMPARE(sample.hex(), u"48 65 6C 6C 6F 0A 7F 20 …"_s);
        QCOMPARE(sample.text(), u"Hello.. …"_s);
        QVERIFY(!ByteSample::of(snapshot, {0, 5}, 8).isCut);
        QVERIFY(ByteSample::of(snapshot, {50, 60}, 8).bytes.empty());
    }

    void unreadableBytesAreNeverShownAsZeros()
    {
        const auto source = std::make_shared<FaultySource>(32);
        source->makeUnreadable({9, 11});
        const auto sample = ByteSample::of(Snapshot::ofSource(source, 32), {8, 12}, 16);
        QCOMPARE(sample.hex().sliced(3, 5), u"·· ··"_s);
        QCOMPARE(sample.text().sliced(1, 2), u"··"_s);
        QVERIFY(!sample.hex().contains(u"00"_s));
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
