// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"

#include <QTest>

#include <algorithm>
#include <array>
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

Charset::Text decoded(const std::string& name, std::string_view bytes)
{
    return Charset::named(name)->decoded(std::as_bytes(std::span(bytes)));
}

std::string digitsOf(const std::vector<std::uint8_t>& counts)
{
    std::string digits;
    for (const std::uint8_t count : counts)
        digits += static_cast<char>('0' + count);
    return digits;
}

/// The names of the sets in which a character has one byte or more, and the same byte may stand first or later.
std::vector<std::string> mixedNames()
{
    std::vector<std::string> names = Charset::names();
    std::erase_if(names, [](const std::string& name) {
        const std::array tail{std::byte{0xA1}};
        return Charset::named(name)->firstCharacter(tail).has_value();
    });
    return names;
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
    void bytesHaveTheirCharacters_data();
    void bytesHaveTheirCharacters();
    void whatIsEncodedIsDecodedAgain();
    void decodingGoesOnInTextsOfAnyLength();
    void charactersBeginWhereItIsCertain();
    void aBlankOrLineEndIsNeverTheEndOfALongerCharacter();
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
    for (const char* name :
         {"ISO-2022-JP", "UTF-7", "UTF-16", "UTF-32", "HZ-GB-2312", "SCSU", "UTF-16LE,version=1", "gsm-03.38-2009"}) {
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

void TestCharset::bytesHaveTheirCharacters_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::u16string>("text");
    QTest::addColumn<std::string>("counts");
    const auto row = [](const char* name, const std::string& bytes, const char16_t* text, const char* counts) {
        QTest::addRow("%s %s", name, counts)
            << std::string(name) << bytes << std::u16string(text) << std::string(counts);
    };
    row("UTF-8", "a\xc3\xa9\xf0\x9f\x98\x80", u"aé😀", "1102000");
    row("UTF-8", "\xe2\x82z\xc0\xaf", u"\uFFFD\uFFFDz\uFFFD\uFFFD", "11111");
    row("UTF-8", "\xef\xbb\xbfz\xe2", u"\uFEFFz\uFFFD", "10011");
    row("CESU-8", "\xed\xa0\xbd\xed\xb8\x80z", u"😀z", "2000001");
    row("UTF-16LE", std::string("a\0\x3d\xd8\x00\xde\x3d\xd8z\0q", 11), u"a😀\uFFFDz\uFFFD", "10200010101");
    row("UTF-32BE", std::string("\0\1\xf6\x00\x7f\xff\xff\xff\0\0\0z\0", 13), u"😀\uFFFDz\uFFFD", "2000100010001");
    row("windows-1252", "\x80z", u"€z", "11");
    row("IBM037", "\xc1\x25\x15", u"A\n\u0085", "111");
    row("Shift_JIS", "a\xb1\x8a\xbfz\x8a", u"aｱ漢z\uFFFD", "111011");
    row("EUC-JP", "\xb4\xc1\x8f\xb0\xa1z", u"漢丂z", "101001");
    row("GB18030", "\x9d\x68\x94\x39\xfc\x36z", u"漢😀z", "1020001");
    row("Big5", "\xba\x7e\xba ", u"漢\uFFFD ", "1011");
}

void TestCharset::bytesHaveTheirCharacters()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    QFETCH(std::u16string, text);
    QFETCH(std::string, counts);
    const Charset::Text found = decoded(name, bytes);
    QCOMPARE(QString::fromStdU16String(found.units), QString::fromStdU16String(text));
    QCOMPARE(digitsOf(found.counts), counts);
}

void TestCharset::whatIsEncodedIsDecodedAgain()
{
    std::u32string all;
    for (char32_t c = 0x20; c < 0x20000; c += c < 0x600 ? 1 : 37) {
        // Private characters may share their bytes with others.
        if (c < 0xD800 || c > 0xF8FF)
            all += c;
    }
    for (const std::string& name : Charset::names()) {
        const Charset charset = Charset::named(name).value();
        const auto encoded = charset.encoded(all);
        std::string bytes;
        std::u32string expected;
        std::string counts;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (encoded[i].empty())
                continue;
            expected += all[i];
            bytes.append(encoded[i].begin(), encoded[i].end());
            counts += all[i] > 0xFFFF ? '2' : '1';
            counts.append(encoded[i].size() - 1, '0');
            QVERIFY2(encoded[i].size() % charset.unitSize() == 0, name.c_str());
        }
        const Charset::Text text = decoded(name, bytes);
        QVERIFY2(QString::fromStdU16String(text.units) == QString::fromStdU32String(expected), name.c_str());
        QVERIFY2(digitsOf(text.counts) == counts, name.c_str());
    }
}

void TestCharset::decodingGoesOnInTextsOfAnyLength()
{
    std::string bytes("z");
    for (int i = 0; i < 5000; ++i)
        bytes += "\x94\x39\xfc\x36";
    const Charset::Text text = decoded("GB18030", bytes);
    QCOMPARE(text.units.size(), std::size_t{10'001});
    for (std::size_t i = 1; i < bytes.size(); ++i)
        QCOMPARE(text.counts[i], i % 4 == 1 ? 2 : 0);
}

void TestCharset::charactersBeginWhereItIsCertain()
{
    const auto first = [](const char* name, std::string_view bytes) {
        return Charset::named(name)->firstCharacter(std::as_bytes(std::span(bytes)));
    };
    QCOMPARE(first("UTF-8", "\x98\x80z"), 2U);
    QCOMPARE(first("KOI8-R", "\x98\x80z"), 0U);
    QCOMPARE(first("UTF-16LE", "\x98\x80z"), 0U);
    QCOMPARE(first("Shift_JIS", "\x98\x80z\nz"), 3U);
    QCOMPARE(first("Shift_JIS", "\x98\x80z"), std::nullopt);
    QCOMPARE(Charset::named("UTF-16LE")->unitSize(), 2U);
    QCOMPARE(Charset::named("UTF-32BE")->unitSize(), 4U);
    QCOMPARE(Charset::named("GB18030")->unitSize(), 1U);
}

void TestCharset::aBlankOrLineEndIsNeverTheEndOfALongerCharacter()
{
    const auto names = mixedNames();
    QVERIFY(std::ranges::contains(names, "Shift_JIS") && std::ranges::contains(names, "GB18030"));
    QVERIFY(!std::ranges::contains(names, "UTF-8") && !std::ranges::contains(names, "IBM037"));
    // Every two bytes, and three of which the last one varies, before one that is certain; the blanks end what was
    // begun.
    for (const std::string& name : names) {
        for (const char certain : {'\n', ' ', '\x2f'}) {
            std::string bytes;
            for (unsigned pair = 0; pair < 0x10000; ++pair) {
                const std::array group{static_cast<char>(pair >> 8),
                                       static_cast<char>(pair),
                                       certain,
                                       ' ',
                                       ' ',
                                       ' ',
                                       static_cast<char>(pair >> 8),
                                       static_cast<char>(pair),
                                       static_cast<char>(pair * 37),
                                       certain,
                                       ' ',
                                       ' '};
                bytes.append(group.data(), group.size());
            }
            const Charset::Text text = decoded(name, bytes);
            for (std::size_t at = 0; at < bytes.size(); at += 12)
                QVERIFY2(text.counts[at + 2] > 0 && text.counts[at + 9] > 0, name.c_str());
        }
    }
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
