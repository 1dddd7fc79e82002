// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/offsetexpression.h"

#include <QTest>

using namespace hexfolio;

/// Texts as people type them, and the places they mean. The caret is at 1000, the end at 5000.
class TestOffsetExpression : public QObject {
    Q_OBJECT

private:
    static Result<Offset> parse(const QString& text)
    {
        return OffsetExpression::parse(text, {.current = 1000, .end = 5000});
    }

private Q_SLOTS:
    void placesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Offset>("expected");
        const auto row = [](const char* text, Offset expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("0", 0);
        row("4096", 4096);
        row("  4096  ", 4096);
        row("0x1F", 31);
        row("0X1f", 31);
        row("1Fh", 31);
        row("0b1h", 0xB1);
        row("$ff", 255);
        row("0b101", 5);
        row("0o17", 15);
        row("1 000 000", 1'000'000);
        row("1'000_000", 1'000'000);
        row("0xDEAD BEEF", 0xDEADBEEF);
        row("1k", 1024);
        row("2M", 2 << 20);
        row("3GiB", Offset{3} << 30);
        row("1 T", Offset{1} << 40);
        row("4p", Offset{4} << 50);
        row("0x10k", 16 << 10);
        row("+16", 1016);
        row("-16", 984);
        row("\u221216", 984);
        row("- 0x10", 984);
        row("end", 5000);
        row("end-0x10", 4984);
        row("END - 1k", 3976);
        row("start+5", 5);
        row(".", 1000);
        row("caret+1", 1001);
        row(".+2k-1", 3047);
        row("0x4000000000000000", maxSize);
    }

    void placesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(Offset, expected);
        const auto place = parse(text);
        QVERIFY(place.has_value());
        QCOMPARE(*place, expected);
    }

    void whatIsNotUnderstoodIsPointedAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::size_t>("position");
        const auto row = [](const char* text, std::size_t position) {
            QTest::newRow(text) << QString::fromUtf8(text) << position;
        };
        row("", 0);
        row("0x", 2);
        row("1G2", 1);
        row("12F", 2);
        row("0xG", 2);
        row("0b102", 4);
        row("1.5k", 1);
        row("10 + ", 5);
        row("+", 1);
        row("1+*2", 2);
        row("12 # comment", 3);
        row("ende", 0);
        row("10kk", 2);
        row("1,024", 1);
    }

    void whatIsNotUnderstoodIsPointedAt()
    {
        QFETCH(QString, text);
        QFETCH(std::size_t, position);
        const auto place = parse(text);
        QVERIFY(!place.has_value());
        QCOMPARE(place.error().kind, ErrorKind::Syntax);
        QCOMPARE(place.error().position, std::optional(position));
        QCOMPARE(place.error().subject, text.toStdString());
        QVERIFY(place.error().reason != nullptr);
    }

    void numbersBeyondTheLargestFileAreTooLarge_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0x4000000000000001", "0xFFFFFFFFFFFFFFFF", "99999999999999999999999999", "4097P",
                                 "0x4000000000000000 + 1", "9999999999999999k"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void numbersBeyondTheLargestFileAreTooLarge()
    {
        QFETCH(QString, text);
        const auto place = parse(text);
        QVERIFY(!place.has_value());
        QCOMPARE(place.error().kind, ErrorKind::TooLarge);
    }

    void placesBeforeTheStartAreOutOfRange_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"-1001", "end-5001", "0-1", "-0x4000000000000000", "-4096P - 4096P"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void placesBeforeTheStartAreOutOfRange()
    {
        QFETCH(QString, text);
        const auto place = parse(text);
        QVERIFY(!place.has_value());
        QCOMPARE(place.error().kind, ErrorKind::OutOfRange);
    }

    void sumsMayPassTheStartInBetween() { QCOMPARE(*parse(QStringLiteral("-2000+3000")), Offset{2000}); }
};

QTEST_GUILESS_MAIN(TestOffsetExpression)
#include "tst_offsetexpression.moc"
