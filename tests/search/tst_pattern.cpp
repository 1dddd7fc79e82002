// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"
#include "search/compiledregex.h"
#include "search/hexnotation.h"
#include "search/lettercases.h"
#include "search/pattern.h"

#include <QTest>

#include <string>

using namespace hexfolio;

namespace {

/// The elements in a short notation: value, /mask where it is not ff, |other where it differs, ' behind a joined one.
std::string notation(const Result<Pattern>& pattern)
{
    if (!pattern)
        return "error: " + sentenceOf(pattern.error());
    std::string text;
    for (const Pattern::Element& element : pattern->elements()) {
        text += text.empty() ? "" : " ";
        text += std::format("{:02x}", element.value);
        if (element.mask != 0xff)
            text += std::format("/{:02x}", element.mask);
        if (element.other != element.value)
            text += std::format("|{:02x}", element.other);
        if (element.joined == Pattern::Joined::ToPrevious)
            text += "'";
    }
    return text;
}

} // namespace

class TestPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hexDigitsBecomeElements_data();
    void hexDigitsBecomeElements();
    void hexMistakesAreNamedWithTheirPlace_data();
    void hexMistakesAreNamedWithTheirPlace();
    void bytesToWriteTakeNoWildcards();
    void textBecomesBytesOfTheEncoding_data();
    void textBecomesBytesOfTheEncoding();
    void textThatHasNoPlaceInTheEncodingIsAnError();
    void brokenUtf8IsAnErrorWithItsPosition();
    void lettersHaveOneOtherCase();
    void textBecomesBytesOfAnyCharacterSet();
    void singleValuesAreLiterals();
    void groupsStandSoDeepInOneAnother();
    void nothingIsNoPattern();
    void regexMistakesAreNamedWithTheirPlace();
    void regexKnowsHowMuchContextItNeeds();
};

void TestPattern::hexDigitsBecomeElements_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("elements");
    QTest::newRow("pairs") << std::string("7f454C46") << std::string("7f 45 4c 46");
    QTest::newRow("blanks") << std::string("  7F 45\t4c\n46 ") << std::string("7f 45 4c 46");
    QTest::newRow("wild byte") << std::string("7F ?? 46") << std::string("7f 00/00 46");
    QTest::newRow("wild low digit") << std::string("4?") << std::string("40/f0");
    QTest::newRow("mask") << std::string("50&F0 41&df") << std::string("50/f0 41/df");
    QTest::newRow("mask and wildcard") << std::string("5? & F7") << std::string("50/f0");
    QTest::newRow("bits") << std::string("%0101???? %11111111") << std::string("50/f0 ff");
    QTest::newRow("0b is a byte") << std::string("0b0101??") << std::string("0b 01 01 00/00");
    QTest::newRow("repeated byte") << std::string("41 00*3 42") << std::string("41 00 00 00 42");
    QTest::newRow("repeated group") << std::string("(55 A?) * 2") << std::string("55 a0/f0 55 a0/f0");
    QTest::newRow("groups in groups") << std::string("(1? (22)*2)*2 33") << std::string("10/f0 22 22 10/f0 22 22 33");
    QTest::newRow("group without repetition") << std::string("(55 aa)77") << std::string("55 aa 77");
    QTest::newRow("wild high digit") << std::string("?4") << std::string("04/0f");
}

void TestPattern::hexDigitsBecomeElements()
{
    QFETCH(std::string, text);
    QFETCH(std::string, elements);
    QCOMPARE(notation(Pattern::fromHex(text)), elements.c_str());
}

void TestPattern::hexMistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("subject");
    QTest::addColumn<qulonglong>("position");
    QTest::newRow("stray letter") << std::string("7F 4G") << std::string("G") << 4ULL;
    QTest::newRow("stray letter of another script") << std::string("7F ß") << std::string("ß") << 3ULL;
    QTest::newRow("odd number") << std::string("7F 4") << std::string("4") << 3ULL;
    QTest::newRow("pair torn apart") << std::string("7 F") << std::string("7") << 0ULL;
    QTest::newRow("bits are eight") << std::string("41 %0101") << std::string("%0101") << 3ULL;
    QTest::newRow("bits are 0 and 1") << std::string("%01012???") << std::string("%0101") << 0ULL;
    QTest::newRow("mask without digits") << std::string("50&") << std::string("") << 3ULL;
    QTest::newRow("mask with a wildcard") << std::string("50&F?") << std::string("F?") << 3ULL;
    QTest::newRow("mask that leaves a set bit out") << std::string("11 51&F0") << std::string("51&F0") << 3ULL;
    QTest::newRow("mask of nothing") << std::string("&F0") << std::string("&") << 0ULL;
    QTest::newRow("star in front") << std::string("*3 41") << std::string("*") << 0ULL;
    QTest::newRow("two stars") << std::string("41*3*3") << std::string("*") << 4ULL;
    QTest::newRow("star without a number") << std::string("41 *") << std::string("*") << 3ULL;
    QTest::newRow("never") << std::string("41*0") << std::string("*0") << 2ULL;
    QTest::newRow("too often") << std::string("41*1048577") << std::string("*1048577") << 2ULL;
    QTest::newRow("too long") << std::string("(41*1048576)*2") << std::string("*") << 12ULL;
    QTest::newRow("too long by one") << std::string("41*1048576 42") << std::string("4") << 11ULL;
    QTest::newRow("open group") << std::string("41 (42") << std::string("(") << 3ULL;
    QTest::newRow("closed group") << std::string("41) 42") << std::string(")") << 2ULL;
    QTest::newRow("half a byte in a group") << std::string("(4)") << std::string("4") << 1ULL;
    QTest::newRow("only wildcards") << std::string("?? ??") << std::string("?? ??") << 0ULL;
}

void TestPattern::hexMistakesAreNamedWithTheirPlace()
{
    QFETCH(std::string, text);
    QFETCH(std::string, subject);
    QFETCH(qulonglong, position);
    const auto pattern = Pattern::fromHex(text);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().kind, ErrorKind::Syntax);
    QCOMPARE(pattern.error().subject, subject);
    QCOMPARE(pattern.error().position.value(), position);
    QVERIFY(pattern.error().reason);
}

void TestPattern::bytesToWriteTakeNoWildcards()
{
    const std::vector expected{std::byte{0x7f}, std::byte{0x45}};
    QVERIFY(bytesFromHex("7f 45").value() == expected);
    const auto wild = bytesFromHex("7f ??");
    QVERIFY(!wild);
    QCOMPARE(wild.error().position.value(), 3U);
    QCOMPARE(bytesFromHex("(55 aa)*2").value().size(), 4U);
    QCOMPARE(bytesFromHex("55 (50&F0)*2").error().position.value(), 4U);
    QVERIFY(bytesFromHex("55&FF"));
    QVERIFY(!bytesFromHex("7"));
    QVERIFY(!bytesFromHex(""));
}

void TestPattern::textBecomesBytesOfTheEncoding_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("ignoreCase");
    QTest::addColumn<std::string>("elements");
    const auto row = [](const char* name, const char* text, TextEncoding encoding, bool ignoreCase,
                        const char* elements) {
        QTest::newRow(name) << std::string(text) << static_cast<int>(encoding) << ignoreCase << std::string(elements);
    };
    row("ASCII", "Ab1", TextEncoding::Utf8, false, "41 62 31");
    row("ASCII, both cases", "Ab1", TextEncoding::Utf8, true, "41|61 62|42 31");
    row("UTF-8", "é€😀", TextEncoding::Utf8, false, "c3 a9' e2 82' ac' f0 9f' 98' 80'");
    row("UTF-8, both cases of two bytes", "р", TextEncoding::Utf8, true, "d1|d0 80|a0'");
    row("UTF-8, cases of unequal length stay", "ⱥ", TextEncoding::Utf8, true, "e2 b1' a5'");
    row("UTF-16 LE", "A€😀", TextEncoding::Utf16LittleEndian, false, "41 00' ac 20' 3d d8' 00' de'");
    row("UTF-16 BE", "A€😀", TextEncoding::Utf16BigEndian, false, "00 41' 20 ac' d8 3d' de' 00'");
    row("UTF-16 LE, both cases", "я", TextEncoding::Utf16LittleEndian, true, "4f|2f 04'");
    row("Latin-1, both cases", "é", TextEncoding::Latin1, true, "e9|c9");
    row("Latin-1, capital has no place", "ÿ", TextEncoding::Latin1, true, "ff");
}

void TestPattern::textBecomesBytesOfTheEncoding()
{
    QFETCH(std::string, text);
    QFETCH(int, encoding);
    QFETCH(bool, ignoreCase);
    QFETCH(std::string, elements);
    const auto pattern = Pattern::fromText(text, static_cast<TextEncoding>(encoding),
                                           ignoreCase ? LetterCase::Ignore : LetterCase::Match);
    QCOMPARE(notation(pattern), elements.c_str());
}

void TestPattern::textThatHasNoPlaceInTheEncodingIsAnError()
{
    const auto pattern = Pattern::fromText("aé€", TextEncoding::Latin1, LetterCase::Match);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().kind, ErrorKind::BadArgument);
    QCOMPARE(pattern.error().position.value(), 2U);
}

void TestPattern::brokenUtf8IsAnErrorWithItsPosition()
{
    for (const char* text : {"ab\xff", "ab\xc3", "ab\xc0\x80", "ab\xed\xa0\x80", "ab\xf4\x90\x80\x80", "ab\x80"}) {
        const auto pattern = Pattern::fromText(text, TextEncoding::Utf8, LetterCase::Match);
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().kind, ErrorKind::BadArgument);
        QCOMPARE(pattern.error().position.value(), 2U);
    }
}

void TestPattern::lettersHaveOneOtherCase()
{
    QCOMPARE(otherCase(U'a'), U'A');
    QCOMPARE(otherCase(U'A'), U'a');
    QCOMPARE(otherCase(U'ā'), U'Ā');
    QCOMPARE(otherCase(U'Ā'), U'ā');
    QCOMPARE(otherCase(U'Ω'), U'ω');
    QCOMPARE(otherCase(U'Я'), U'я');
    QCOMPARE(otherCase(U'𐐨'), U'𐐀');
    for (const char32_t c : {U'1', U'ß', U'ı', U'漢', U'@', U'['})
        QCOMPARE(otherCase(c), c);
    for (char32_t c = 0; c < 0x20000; ++c)
        QCOMPARE(otherCase(otherCase(c)), c);
}

void TestPattern::textBecomesBytesOfAnyCharacterSet()
{
    const auto inSet = [](std::string_view text, const char* set, LetterCase letterCase) {
        return notation(Pattern::fromText(text, Charset::named(set).value(), letterCase));
    };
    QCOMPARE(inSet("Az", "cp037", LetterCase::Match), std::string("c1 a9"));
    QCOMPARE(inSet("Az", "cp037", LetterCase::Ignore), std::string("c1|81 a9|e9"));
    QCOMPARE(inSet("Я漢", "Shift_JIS", LetterCase::Ignore), std::string("84 60|91' 8a bf'"));
    QCOMPARE(inSet("é", "UTF-16LE", LetterCase::Ignore), std::string("e9|c9 00'"));
    QCOMPARE(inSet("é", "UTF-32BE", LetterCase::Ignore), std::string("00 00' 00' e9|c9'"));
    QCOMPARE(inSet("я", "GB18030", LetterCase::Ignore), std::string("a7 f1|c1'"));
    // The capital has no place in Latin-1.
    QCOMPARE(inSet("ÿ", "ISO-8859-1", LetterCase::Ignore), std::string("ff"));
    const auto pattern = Pattern::fromText("ab漢", Charset::named("KOI8-R").value(), LetterCase::Match);
    QCOMPARE(pattern.error().kind, ErrorKind::BadArgument);
    QCOMPARE(pattern.error().position.value(), 2U);
    QVERIFY(!Pattern::fromText("", Charset::named("KOI8-R").value(), LetterCase::Match));
}

void TestPattern::singleValuesAreLiterals()
{
    QCOMPARE(notation(Pattern::fromValue("u32le 1000")), std::string("e8 03 00 00"));
    QCOMPARE(Pattern::fromValue("u32le 1..2")->kind(), Pattern::Kind::Value);
    QVERIFY(Pattern::fromValue("u32le 1..2")->elements().empty());
    QVERIFY(!Pattern::fromValue("u32le"));
}

void TestPattern::groupsStandSoDeepInOneAnother()
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '(') + "41" + std::string(depth, ')'); };
    QVERIFY(Pattern::fromHex(nested(32)));
    QCOMPARE(Pattern::fromHex(nested(33)).error().position.value(), 32U);
    QCOMPARE(Pattern::fromHex("(41 42)*524288")->elements().size(), Pattern::longestHex);
}

void TestPattern::nothingIsNoPattern()
{
    QVERIFY(!Pattern::fromHex(""));
    QVERIFY(!Pattern::fromHex("  "));
    QVERIFY(!Pattern::fromHex("()*3"));
    QVERIFY(!Pattern::fromText("", TextEncoding::Utf8, LetterCase::Match));
    QVERIFY(!Pattern::fromBytes({}));
    QVERIFY(!Pattern::fromRegex("", LetterCase::Match));
}

void TestPattern::regexMistakesAreNamedWithTheirPlace()
{
    const auto pattern = Pattern::fromRegex("ab(cd", LetterCase::Match);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().kind, ErrorKind::Syntax);
    QCOMPARE(pattern.error().position.value(), 5U);
    QVERIFY(!pattern.error().subject.empty());
    QCOMPARE(Pattern::fromRegex("a\\Gb", LetterCase::Match).error().position.value(), 1U);
    QVERIFY(Pattern::fromRegex("a\\\\Gb", LetterCase::Match));
    QVERIFY(Pattern::fromRegex("\\Qa\\G\\c\\E", LetterCase::Match));
    QCOMPARE(Pattern::fromRegex("\\v\\c\\v", LetterCase::Match).error().position.value(), 2U);
    QVERIFY(!Pattern::fromRegex("(*UTF)a", LetterCase::Match));
}

void TestPattern::regexKnowsHowMuchContextItNeeds()
{
    const auto contextOf = [](const char* text) {
        return Pattern::fromRegex(text, LetterCase::Match)->regex()->context();
    };
    QVERIFY(contextOf("abc") >= 1U);
    // Look-behinds may stand in one another, so more than the longest one reaches may be needed.
    QVERIFY(contextOf("(?<=abc)d") >= 3U);
    QVERIFY(Pattern::fromRegex("^a", LetterCase::Match)->regex()->isAnchored());
    QVERIFY(!Pattern::fromRegex("(?m)^a", LetterCase::Match)->regex()->isAnchored());
    QVERIFY(Pattern::fromRegex("a$", LetterCase::Match)->regex()->seesLastNewline());
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
