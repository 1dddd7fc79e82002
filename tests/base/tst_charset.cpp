// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace hexfolio;

namespace {

/// The bytes of each character in hex digits, with blanks between the characters, - for none.
std::string encoded(std::string_view name, std::u32string_view characters)
{
    const auto charset = Charset::named(name);
    if (!charset)
        return "error: " + charset.error().subject;
    std::string text;
    for (const Charset::Bytes& bytes : charset->encoded(characters)) {
        text += text.empty() ? "" : " ";
        text += bytes.empty() ? "-" : "";
        for (const std::uint8_t byte : bytes)
            text += std::format("{:02x}", byte);
    }
    return text;
}

} // namespace

class TestCharset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void charactersHaveTheirBytes_data();
    void charactersHaveTheirBytes();
    void setsHaveManyNamesAndOneOfTheirOwn();
    void setsWhoseBytesDependOnOthersAreRefused();
    void everyNameThereIsCanBeTaken();
    void setsOfSingleBytesHaveATable();
    void printableIsWhatCanBeSeen();
    void utf16BecomesUtf8();
};

void TestCharset::charactersHaveTheirBytes_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::u32string>("characters");
    QTest::addColumn<std::string>("bytes");
    const auto row = [](const char* name, const char32_t* characters, const char* bytes) {
        QTest::newRow(name) << std::string(name) << std::u32string(characters) << std::string(bytes);
    };
    row("UTF-8", U"aé€😀", "61 c3a9 e282ac f09f9880");
    row("UTF-16LE", U"a😀", "6100 3dd800de");
    row("UTF-32BE", U"a😀", "00000061 0001f600");
    row("ISO-8859-1", U"é€", "e9 -");
    row("windows-1252", U"é€", "e9 80");
    row("KOI8-R", U"Я", "f1");
    row("cp037", U"Az0", "c1 a9 f0");
    row("Shift_JIS", U"aｱ漢", "61 b1 8abf");
    row("EUC-JP", U"漢", "b4c1");
    row("EUC-KR", U"한", "c7d1");
    row("Big5", U"漢", "ba7e");
    row("GB18030", U"漢😀", "9d68 9439fc36");
    row("US-ASCII", U"aé", "61 -");
}

void TestCharset::charactersHaveTheirBytes()
{
    QFETCH(std::string, name);
    QFETCH(std::u32string, characters);
    QFETCH(std::string, bytes);
    QCOMPARE(encoded(name, characters), bytes);
}

void TestCharset::setsHaveManyNamesAndOneOfTheirOwn()
{
    QCOMPARE(Charset::named("latin1")->name(), std::string("ISO-8859-1"));
    QCOMPARE(Charset::named("sjis")->name(), std::string("Shift_JIS"));
    QCOMPARE(Charset::named("no-such-set").error().kind, ErrorKind::BadArgument);
    QCOMPARE(Charset::named("").error().kind, ErrorKind::BadArgument);
}

void TestCharset::setsWhoseBytesDependOnOthersAreRefused()
{
    for (const char* name : {"ISO-2022-JP", "UTF-7", "UTF-16", "UTF-32", "HZ-GB-2312", "SCSU"}) {
        const auto charset = Charset::named(name);
        QVERIFY2(!charset, name);
        QCOMPARE(charset.error().subject, std::string(name));
    }
}

void TestCharset::everyNameThereIsCanBeTaken()
{
    const auto names = Charset::names();
    QVERIFY(names.size() > 100);
    for (const char* name : {"UTF-8", "UTF-16LE", "ISO-8859-15", "IBM037", "Shift_JIS", "GB18030", "EUC-KR", "Big5"})
        QVERIFY2(std::ranges::find(names, name) != names.end(), name);
    for (const std::string& name : names) {
        const auto charset = Charset::named(name);
        QVERIFY2(charset, name.c_str());
        QCOMPARE(charset->name(), name);
    }
}

void TestCharset::setsOfSingleBytesHaveATable()
{
    QCOMPARE(Charset::named("KOI8-R")->byteTable().value()[0xF1], U'Я');
    QCOMPARE(Charset::named("cp037")->byteTable().value()[0xC1], U'A');
    QCOMPARE(Charset::named("windows-1252")->byteTable().value()[0x80], U'€');
    QCOMPARE(Charset::named("ISO-8859-7")->byteTable().value()[0xAE], Charset::noCharacter);
    QVERIFY(!Charset::named("UTF-8")->byteTable());
    QVERIFY(!Charset::named("Shift_JIS")->byteTable());
    const auto names = Charset::singleByteNames();
    for (const char* const name : {"ISO-8859-1", "ISO-8859-15", "windows-1250", "windows-1251", "windows-1252",
                                   "KOI8-R", "IBM437", "IBM850", "IBM037", "IBM1047"})
        QVERIFY2(std::ranges::contains(names, name), name);
    QVERIFY(!std::ranges::contains(names, "UTF-8"));
}

void TestCharset::printableIsWhatCanBeSeen()
{
    for (const char32_t c : {U'a', U' ', U'~', U'é', U'漢', U'😀', U'\u00a0'})
        QVERIFY(isPrintable(c));
    for (const char32_t c : {U'\0', U'\t', U'\n', U'\x7f', char32_t{0x80}, char32_t{0xd800}, char32_t{0xe000},
                             char32_t{0xffff}, char32_t{0x202e}, char32_t{0x110000}})
        QVERIFY(!isPrintable(c));
}

void TestCharset::utf16BecomesUtf8()
{
    QCOMPARE(utf8Of(u""), "");
    QCOMPARE(utf8Of(u"a\u00e9\u20ac\U0001f600z"), "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z");
    QCOMPARE(utf8Of(std::u16string_view(u"a\0b", 3)), std::string("a\0b", 3));
    const std::u16string halves{0xd83d, u'a', 0xde00};
    QCOMPARE(utf8Of(halves),
             "\xef\xbf\xbd"
             "a\xef\xbf\xbd");
}

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
