// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hexbytes.h"

#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

class TestHexBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreReadInEveryUsualForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("pairs") << u"41 42 7a"_s;
        QTest::newRow("without blanks") << u"41427A"_s;
        QTest::newRow("as in C") << u"0x41, 0x42, 0x7a"_s;
        QTest::newRow("as in a string") << u"\\x41\\x42\\x7A"_s;
        QTest::newRow("over lines") << u" 41\n42\t7a "_s;
    }

    void bytesAreReadInEveryUsualForm()
    {
        QFETCH(QString, text);
        const auto bytes = HexBytes::parse(text);
        QVERIFY(bytes.has_value());
        QCOMPARE(*bytes, bytesOf("ABz"));
    }

    void nothingIsNoBytes()
    {
        QVERIFY(HexBytes::parse({})->empty());
        QVERIFY(HexBytes::parse(u"  "_s)->empty());
    }

    void strayCharactersArePointedAt()
    {
        const auto bytes = HexBytes::parse(u"41 4x"_s);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().kind, ErrorKind::Syntax);
        QCOMPARE(bytes.error().position, std::optional<std::size_t>(3));
        QCOMPARE(HexBytes::parse(u"41 zz"_s).error().position, std::optional<std::size_t>(3));
    }

    void aDigitWithoutItsPairIsPointedAt()
    {
        QCOMPARE(HexBytes::parse(u"41 4"_s).error().position, std::optional<std::size_t>(3));
        QCOMPARE(HexBytes::parse(u"4 1"_s).error().position, std::optional<std::size_t>(0));
    }
};

QTEST_GUILESS_MAIN(TestHexBytes)
#include "tst_hexbytes.moc"
