// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/patternset.h"

#include <QTest>

using namespace hexfolio;

/// Files of patterns.
class TestPatternSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead();
    void commentsAndEmptyLinesAreLeftOut();
    void whatStandsBehindTheColonIsThePattern();
    void mistakesAreFoundInTheirLine_data();
    void mistakesAreFoundInTheirLine();
    void placesAreCountedInCharacters();
};

void TestPatternSet::everyKindIsRead()
{
    const auto set =
        PatternSet::fromText("a = hex:50 4B ?3\nb=text:ab\nc = iutf16le :ab\nd= regex:a+|b\ne=ilatin1:\xc3\xa4\n");
    QVERIFY(set);
    QCOMPARE(set->size(), 5U);
    QCOMPARE((*set)[0].name, std::string("a"));
    QCOMPARE((*set)[0].pattern.elements().size(), 3U);
    QCOMPARE((*set)[1].pattern.elements().size(), 2U);
    QCOMPARE((*set)[2].pattern.elements().size(), 4U);
    QCOMPARE((*set)[2].pattern.elements()[0].other, 'A');
    QCOMPARE((*set)[3].pattern.kind(), Pattern::Kind::Regex);
    QCOMPARE((*set)[4].pattern.elements()[0].value, 0xe4);
    QCOMPARE((*set)[4].pattern.elements()[0].other, 0xc4);
}

void TestPatternSet::commentsAndEmptyLinesAreLeftOut()
{
    const auto set = PatternSet::fromText("# names = hex:zz\n\n  \t\r\n  # more\nx = text:#1");
    QVERIFY(set);
    QCOMPARE(set->size(), 1U);
    QCOMPARE((*set)[0].pattern.elements()[0].value, '#');
    QVERIFY(PatternSet::fromText("")->isEmpty());
}

void TestPatternSet::whatStandsBehindTheColonIsThePattern()
{
    const auto set = PatternSet::fromText(" two words  = text: a=b:c \r\nx = text:y");
    QVERIFY(set);
    QCOMPARE((*set)[0].name, std::string("two words"));
    std::string text;
    for (const Pattern::Element& element : (*set)[0].pattern.elements())
        text += static_cast<char>(element.value);
    QCOMPARE(text, std::string(" a=b:c "));
}

void TestPatternSet::mistakesAreFoundInTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::size_t>("line");
    QTest::addColumn<std::size_t>("column");
    const auto row = [](const char* name, const char* text, std::size_t line, std::size_t column) {
        QTest::newRow(name) << QByteArray(text) << line << column;
    };
    row("no equals sign", "a = text:b\nabc", 2, 4);
    row("no name", "\n = hex:00", 2, 1);
    row("no kind", "a = 00 01", 1, 5);
    row("another kind", "a = ihex:00", 1, 5);
    row("a digit that is none", "a = text:b\r\nb = hex:00 0g", 2, 13);
    row("half a byte", "b = hex:0", 1, 9);
    row("nothing to look for", "b = text:", 1, 10);
    row("a character without a place", "# \xc3\xa4\n\xc3\xa4 = latin1:\xc3\xa4\xe2\x82\xac", 2, 13);
    row("a bracket that stays open", "a = regex:x(y", 1, 14);
}

void TestPatternSet::mistakesAreFoundInTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(std::size_t, line);
    QFETCH(std::size_t, column);
    const auto set = PatternSet::fromText(text.toStdString());
    QVERIFY(!set);
    QVERIFY(set.error().position);
    QCOMPARE(placeIn(text.toStdString(), *set.error().position), (TextPlace{line, column}));
    QVERIFY(!sentenceOf(set.error()).empty());
}

void TestPatternSet::placesAreCountedInCharacters()
{
    QCOMPARE(placeIn("", 0), (TextPlace{1, 1}));
    QCOMPARE(placeIn("ab\n\xc3\xa4x", 5), (TextPlace{2, 2}));
    QCOMPARE(placeIn("a\n", 9), (TextPlace{2, 1}));
}

QTEST_APPLESS_MAIN(TestPatternSet)
#include "tst_patternset.moc"
