// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonobject.h"

#include <QTest>

using namespace hexfolio;

class JsonObjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersAreFoundByName()
    {
        const auto object = JsonObject::parse(" {\"a\":\"x\", \"b\" : 12,\"c\":true,\"d\":null} ").value();
        QCOMPARE(object.text("a"), "x");
        QCOMPARE(object.number("b"), 12U);
        QVERIFY(std::get<bool>(*object.find("c")));
        QVERIFY(std::holds_alternative<std::nullptr_t>(*object.find("d")));
        QVERIFY(object.find("e") == nullptr);
        QVERIFY(JsonObject::parse("{}")->members().empty());
    }

    void numbersMayBeTextSoThatAll64BitsAreExact()
    {
        const auto object = JsonObject::parse(
            "{\"a\":\"0x4000000000000000\",\"b\":\"4611686018427387905\",\"c\":\"0x\",\"d\":\"1 \",\"e\":\"12\"}");
        QCOMPARE(object->number("a"), std::uint64_t{1} << 62);
        QVERIFY(!object->number("b"));
        QVERIFY(!object->number("c"));
        QVERIFY(!object->number("d"));
        QCOMPARE(object->number("e"), 12U);
    }

    void escapesBecomeUtf8()
    {
        const auto object = JsonObject::parse("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20ac\\ud83d\\ude00\"}");
        QCOMPARE(object->text("a"), "\"\\/\b\f\n\r\t\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
    }

    void whatIsWrittenIsRead()
    {
        const std::string text = "a\"b\\c\x01\x7F\n\xC3\xA4";
        QCOMPARE(JsonObject::parse("{\"a\":" + jsonString(text) + "}")->text("a"), text);
        QCOMPARE(jsonString("\xFF"), "\"\xEF\xBF\xBD\"");
    }

    void mistakesAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("position");
        QTest::newRow("nothing") << QByteArray("") << 0;
        QTest::newRow("no object") << QByteArray("12") << 0;
        QTest::newRow("open") << QByteArray("{\"a\":1") << 6;
        QTest::newRow("behind it") << QByteArray("{}x") << 2;
        QTest::newRow("comma at the end") << QByteArray("{\"a\":1,}") << 7;
        QTest::newRow("comma at the front") << QByteArray("{,}") << 1;
        QTest::newRow("twice") << QByteArray("{\"a\":1,\"a\":2}") << 10;
        QTest::newRow("nested") << QByteArray("{\"a\":{}}") << 5;
        QTest::newRow("list") << QByteArray("{\"a\":[1]}") << 5;
        QTest::newRow("negative") << QByteArray("{\"a\":-1}") << 5;
        QTest::newRow("fraction") << QByteArray("{\"a\":1.5}") << 6;
        QTest::newRow("leading zero") << QByteArray("{\"a\":01}") << 5;
        QTest::newRow("too large") << QByteArray("{\"a\":9007199254740992}") << 5;
        QTest::newRow("far too large") << QByteArray("{\"a\":99999999999999999999}") << 5;
        QTest::newRow("control character") << QByteArray("{\"a\":\"\n\"}") << 6;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xFF\"}") << 6;
        QTest::newRow("overlong") << QByteArray("{\"a\":\"\xC0\xAF\"}") << 6;
        QTest::newRow("surrogate") << QByteArray("{\"a\":\"\xED\xA0\x80\"}") << 6;
        QTest::newRow("bad escape") << QByteArray("{\"a\":\"\\x\"}") << 7;
        QTest::newRow("half a pair") << QByteArray("{\"a\":\"\\ud83d\"}") << 12;
        QTest::newRow("low half alone") << QByteArray("{\"a\":\"\\ude00\"}") << 12;
        QTest::newRow("open string") << QByteArray("{\"a\":\"b") << 7;
    }

    void mistakesAreFoundWhereTheyAre()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, position);
        const auto object = JsonObject::parse(line.toStdString());
        QVERIFY(!object);
        QCOMPARE(object.error().position, static_cast<std::size_t>(position));
    }
};

QTEST_GUILESS_MAIN(JsonObjectTest)
#include "tst_jsonobject.moc"
