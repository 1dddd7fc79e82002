// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/compiledregex.h"
#include "search/regexheads.h"

#include "search/headlist.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace hexfolio;

namespace {

/// A head in a form to read: letters as they are, sets as their size in angle brackets.
std::string written(const ByteSets& head)
{
    std::string text;
    for (const ByteSet& set : head) {
        std::size_t first = 0;
        while (!set.test(first))
            ++first;
        text += set.count() == 1 ? std::string(1, static_cast<char>(first)) : "<" + std::to_string(set.count()) + ">";
    }
    return text;
}

/// All heads, one after the other.
std::string headsOf(const char* expression, LetterCase letterCase = LetterCase::Match)
{
    std::string text;
    for (const ByteSets& head : headsOfRegex(expression, letterCase))
        text += (text.empty() ? "" : "|") + written(head);
    return text;
}

} // namespace

/// What is read from a regular expression about the begin of its matches.
class TestRegexHeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areWhatMatchesBeginWith_data();
    void areWhatMatchesBeginWith();
    void ignoreCaseWhereTheExpressionDoes();
    void areNoneWhereNothingIsKnown_data();
    void areNoneWhereNothingIsKnown();
    void stayWithinBounds();
};

void TestRegexHeads::areWhatMatchesBeginWith_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("heads");
    const auto row = [](const char* name, const char* expression, const char* heads) {
        QTest::newRow(name) << QByteArray(expression) << QByteArray(heads);
    };
    row("letters", "ELF", "ELF");
    row("escapes", R"(\x41\x{42}\.)", "AB.");
    row("what may be a back reference", R"(A\103B)", "A");
    row("a zero in octal", R"(a\0612)", "a12");
    row("alternatives", "GIF8[79]a|BM", "GIF8<2>a|BM");
    row("alternatives of one byte", "x(?:a|b|[c-e])y", "x<5>y");
    row("a class of POSIX", "[[:digit:]x]y", "<11>y");
    row("a class with its own bracket", "[]a]b[^]]", "<2>b<255>");
    row("any but a newline", "a.b", "a<255>b");
    row("any byte", "(?s)a.b", "a<256>b");
    row("a letter that may be missing", "https?:", "http:|https:");
    row("what comes as often as it likes", "ab*c", "a");
    row("what comes at least twice", "x[ab]{2,}c", "x<2><2>");
    row("a group repeated", "(?:ab){2}c", "ababc");
    row("a choice of lengths", "a{1,3}b", "ab|aab|aaab");
    row("lazy and possessive", "a{2,}?b", "aa");
    row("assertions take no place", R"(\bA(?=x|y)^B(?<!q)$)", "AB");
    row("what a back reference names", R"((ab)c\1d)", "abc");
    row("what a name refers to", "(?P<n>ab)(?P=n)c", "ab");
    row("comments", "a(?#b|c)d", "ad");
    row("an atomic group", "(?>ab|c)d", "abd|cd");
    row("flags to the end of the group", "(?:a(?i)b|c)d", "a<2>d|<2>d");
    row("flags for a part", "a(?i:b)c", "a<2>c");
    row("flags taken back", "(?i)a(?-i)b", "<2>b");
}

void TestRegexHeads::areWhatMatchesBeginWith()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, heads);
    QVERIFY(CompiledRegex::compile(expression.constData(), LetterCase::Match));
    QCOMPARE(QByteArray::fromStdString(headsOf(expression.constData())), heads);
}

void TestRegexHeads::ignoreCaseWhereTheExpressionDoes()
{
    QCOMPARE(headsOf("a1[x-z]", LetterCase::Ignore), std::string("<2>1<6>"));
}

void TestRegexHeads::areNoneWhereNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char* expression : {"a*", "a|b*", "(?=a)", ".*x", "(?i", "(?x) a b", "\\Qa\\E", "(*ANY)a", "(?(?=a)b|c)",
                                   "(a)(?1)?|(?R)", "[[:<:]]a", "\\p{L}a", "\\Ra", "(?<*a>b)c", "x{,3}", "a{,2}b"})
        QTest::newRow(expression) << QByteArray(expression);
}

void TestRegexHeads::areNoneWhereNothingIsKnown()
{
    QFETCH(QByteArray, expression);
    QCOMPARE(headsOf(expression.constData()), std::string());
}

void TestRegexHeads::stayWithinBounds()
{
    const auto many = headsOfRegex("[ab](?:a|bc){30}c", LetterCase::Match);
    QVERIFY(!many.empty());
    QVERIFY(many.size() <= mostHeads);
    const auto longOne = headsOfRegex("a{1000}b", LetterCase::Match);
    QCOMPARE(longOne.size(), 1U);
    QCOMPARE(longOne.front().size(), longestHead);
    QVERIFY(headsOfRegex(std::string(300, '(') + "a" + std::string(300, ')'), LetterCase::Match).empty());
}

QTEST_APPLESS_MAIN(TestRegexHeads)
#include "tst_regexheads.moc"
