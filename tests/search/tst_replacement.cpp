// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/replacement.h"

#include "search/compiledregex.h"
#include "support/bytes.h"

#include <QTest>

#include <array>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// What a hit with these groups becomes, as text.
std::string made(const Replacement& replacement, std::vector<std::string_view> groups)
{
    std::vector<std::vector<std::byte>> bytes;
    for (const std::string_view group : groups)
        bytes.push_back(bytesOf(group));
    const std::vector<std::span<const std::byte>> spans(bytes.begin(), bytes.end());
    std::vector<std::byte> out;
    const auto appended = replacement.append(spans, out);
    return appended ? textOf(out) : sentenceOf(appended.error());
}

std::shared_ptr<const CompiledRegex> regex(std::string_view expression)
{
    return CompiledRegex::compile(expression, LetterCase::Match).value();
}

} // namespace

/// Templates in, bytes out.
class TestReplacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAReplacement();
    void hexDigitsKeepWhereAsked();
    void hexThatKeepsBehindTheHitIsAnError();
    void textIsEncoded();
    void templatesPutGroupsTogether_data();
    void templatesPutGroupsTogether();
    void mistakesArePointedAt_data();
    void mistakesArePointedAt();
};

void TestReplacement::nothingIsAReplacement()
{
    for (const auto& replacement : {Replacement::fromHex("").value(), Replacement::fromHex("  ").value(),
                                    Replacement::fromText("", TextEncoding::Utf8).value(), Replacement()}) {
        QVERIFY(replacement.isConstant());
        QVERIFY(replacement.bytes().empty());
    }
}

void TestReplacement::hexDigitsKeepWhereAsked()
{
    const auto constant = Replacement::fromHex("4142 43").value();
    QVERIFY(constant.isConstant());
    QCOMPARE(made(constant, {"xyz"}), std::string("ABC"));
    const auto keeping = Replacement::fromHex("41 ?? 4? ?1").value();
    QVERIFY(!keeping.isConstant());
    QCOMPARE(made(keeping, {"\x31\x32\x33\x34"}), std::string("A2C1"));
    QCOMPARE(made(keeping, {"\x31\x32\x33\x34\x35"}), std::string("A2C1"));
}

void TestReplacement::hexThatKeepsBehindTheHitIsAnError()
{
    std::vector<std::byte> out;
    const auto hit = bytesOf("x");
    const std::array<std::span<const std::byte>, 1> groups{hit};
    const auto appended = Replacement::fromHex("41 ??").value().append(groups, out);
    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, ErrorKind::BadArgument);
    QCOMPARE(made(Replacement::fromHex("?? 41").value(), {"x"}), std::string("xA"));
}

void TestReplacement::textIsEncoded()
{
    QCOMPARE(textOf(Replacement::fromText("a\xC3\xA9", TextEncoding::Latin1).value().bytes()), std::string("a\xE9"));
    QCOMPARE(Replacement::fromText("ab", TextEncoding::Utf16LittleEndian).value().bytes().size(), std::size_t{4});
    const auto none = Replacement::fromText("a\xE2\x82\xAC", TextEncoding::Latin1);
    QVERIFY(!none);
    QCOMPARE(none.error().position, std::optional<std::size_t>(1));
}

void TestReplacement::templatesPutGroupsTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("xyz") << QByteArray("xyz");
    QTest::newRow("groups") << QByteArray("\\2-\\1") << QByteArray("wOrld-heLLo");
    QTest::newRow("the hit") << QByteArray("<\\0\\g<0>>") << QByteArray("<heLLo wOrldheLLo wOrld>");
    QTest::newRow("by number in brackets") << QByteArray("\\g<1>0") << QByteArray("heLLo0");
    QTest::newRow("by name") << QByteArray("\\g<second>!") << QByteArray("wOrld!");
    QTest::newRow("a group that took no part") << QByteArray("[\\3]") << QByteArray("[]");
    QTest::newRow("two digits, one group") << QByteArray("\\10") << QByteArray("heLLo0");
    QTest::newRow("bytes") << QByteArray("\\x41\\x7e\\\\\\t") << QByteArray("A~\\\t");
    QTest::newRow("upper") << QByteArray("\\U\\1 x\\E y") << QByteArray("HELLO X y");
    QTest::newRow("lower") << QByteArray("\\L\\1\\E\\1") << QByteArray("helloheLLo");
    QTest::newRow("next") << QByteArray("\\u\\1 \\l\\g<1>") << QByteArray("HeLLo heLLo");
    QTest::newRow("next within") << QByteArray("\\L\\u\\1") << QByteArray("Hello");
    QTest::newRow("reversed") << QByteArray("\\R1 \\R<second>") << QByteArray("oLLeh dlrOw");
    QTest::newRow("reversed in case") << QByteArray("\\U\\R2") << QByteArray("DLROW");
}

void TestReplacement::templatesPutGroupsTogether()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto expression = regex("(\\w+) (?<second>\\w+)(!)?");
    const auto replacement = Replacement::fromTemplate(text.toStdString(), *expression).value();
    QCOMPARE(made(replacement, {"heLLo wOrld", "heLLo", "wOrld", ""}), expected.toStdString());
}

void TestReplacement::mistakesArePointedAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("a group too many") << QByteArray("ab\\4") << 2;
    QTest::newRow("no such name") << QByteArray("ab\\g<third>") << 2;
    QTest::newRow("no brackets") << QByteArray("\\g1") << 0;
    QTest::newRow("open bracket") << QByteArray("x\\g<1") << 1;
    QTest::newRow("half a byte") << QByteArray("x\\x4") << 1;
    QTest::newRow("no byte") << QByteArray("\\xzz") << 0;
    QTest::newRow("backslash at the end") << QByteArray("abc\\") << 3;
    QTest::newRow("no such escape") << QByteArray("abc\\q") << 3;
    QTest::newRow("nothing reversed") << QByteArray("\\R") << 0;
    QTest::newRow("huge number") << QByteArray("\\g<99999999999999999999>") << 0;
}

void TestReplacement::mistakesArePointedAt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, position);
    const auto expression = regex("(\\w+) (?<second>\\w+)(!)?");
    const auto replacement = Replacement::fromTemplate(text.toStdString(), *expression);
    QVERIFY(!replacement);
    QCOMPARE(replacement.error().kind, ErrorKind::Syntax);
    QCOMPARE(replacement.error().position, std::optional(static_cast<std::size_t>(position)));
    QVERIFY(!Replacement::fromHex("41 4"));
    QCOMPARE(Replacement::fromHex("41 4g").error().position, std::optional<std::size_t>(4));
}

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
