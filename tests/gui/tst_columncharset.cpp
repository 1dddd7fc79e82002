// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/columncharset.h"

#include "support/bytes.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The text column in one character set or another.
class TestColumnCharset : public QObject {
    Q_OBJECT

private:
    static std::string bytesOfText(const ColumnCharset& charset, QStringView text)
    {
        return textOf(charset.bytesOf(text).value());
    }

private Q_SLOTS:
    void withoutANameItIsAscii()
    {
        for (const QString& name : {u""_s, u"no such set"_s, u"UTF-8"_s}) {
            const ColumnCharset ascii(name);
            QCOMPARE(ascii.shown('A'), u'A');
            QCOMPARE(ascii.shown('~'), u'~');
            QCOMPARE(ascii.shown(0x7F), u'\0');
            QCOMPARE(ascii.shown(0xE9), u'\0');
            QCOMPARE(bytesOfText(ascii, u"é"), "\xC3\xA9");
        }
    }

    void eachByteHasTheCharacterOfTheSet()
    {
        QCOMPARE(ColumnCharset(u"IBM037"_s).shown(0xC1), u'A');
        QCOMPARE(ColumnCharset(u"KOI8-R"_s).shown(0xF1), u'Я');
        QCOMPARE(ColumnCharset(u"windows-1252"_s).shown(0x80), u'€');
        QCOMPARE(ColumnCharset(u"IBM437"_s).shown(0xB0), u'░');
    }

    void controlsAndBytesWithoutACharacterShowNone()
    {
        const ColumnCharset greek(u"ISO-8859-7"_s);
        QCOMPARE(greek.shown(0x0A), u'\0');
        QCOMPARE(greek.shown(0x9F), u'\0');
        QCOMPARE(greek.shown(0xAE), u'\0');
    }

    void typedTextBecomesTheBytesOfTheSet()
    {
        QCOMPARE(bytesOfText(ColumnCharset(u"IBM037"_s), u"Az0"), "\xC1\xA9\xF0");
        QCOMPARE(bytesOfText(ColumnCharset(u"windows-1252"_s), u"€"), "\x80");
    }

    void aCharacterThatIsNotInTheSetIsAnErrorWithItsPlace()
    {
        const auto bytes = ColumnCharset(u"ISO-8859-1"_s).bytesOf(u"1 €");
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().subject, "€");
        QCOMPARE(bytes.error().position, std::size_t{2});
    }

    void copiedBytesBecomeText()
    {
        QCOMPARE(ColumnCharset(u"KOI8-R"_s).textOf(bytesOf("\xF1!")), u"Я!"_s);
        QCOMPARE(ColumnCharset().textOf(bytesOf("\xC3\xA9")), u"é"_s);
        QCOMPARE(ColumnCharset().textOf(bytesOf("\xE9!")), u"é!"_s);
    }
};

QTEST_APPLESS_MAIN(TestColumnCharset)
#include "tst_columncharset.moc"
