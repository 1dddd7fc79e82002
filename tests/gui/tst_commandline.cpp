// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline.h"

#include <QTest>

using namespace hexfolio;
using namespace Qt::StringLiterals;

/// What the command line means.
class TestCommandLine : public QObject {
    Q_OBJECT

private:
    static auto parse(const QStringList& words) { return CommandLine::parse(QStringList{u"hexfolio"_s} + words); }

private Q_SLOTS:
    void aFileAloneOpensAsPreview()
    {
        const auto line = parse({u"a"_s, u"b"_s});
        QVERIFY(line.has_value());
        QCOMPARE(line->access, Access::Copy);
        QCOMPARE(line->files, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!line->goTo);
    }

    void numbersAreDecimalOrHexadecimal()
    {
        const auto line = parse({u"--offset"_s, u"0x10"_s, u"--length"_s, u"16"_s, u"--goto=0XfF"_s, u"a"_s});
        QVERIFY(line.has_value());
        QCOMPARE(line->range.offset, Offset{16});
        QCOMPARE(line->range.length, std::optional<Size>(16));
        QCOMPARE(line->goTo, std::optional<Offset>(255));
    }

    void mistakesNameTheWord_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("mode") << QStringList{u"--access"_s, u"rw"_s} << u"rw"_s;
        QTest::newRow("number") << QStringList{u"--goto"_s, u"12z"_s} << u"12z"_s;
        QTest::newRow("sign") << QStringList{u"--offset=-1"_s} << u"-1"_s;
        QTest::newRow("beyond 2^62") << QStringList{u"--offset"_s, u"0x8000000000000000"_s} << u"0x8000000000000000"_s;
        QTest::newRow("option") << QStringList{u"--colour"_s} << u"colour"_s;
    }
    void mistakesNameTheWord()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, named);
        const auto line = parse(words);
        QVERIFY(!line.has_value());
        QVERIFY2(line.error().contains(named), qPrintable(line.error()));
    }

    void helpNamesEveryOption()
    {
        const QString help = CommandLine::helpText();
        for (const QString& option : {u"--access"_s, u"--offset"_s, u"--length"_s, u"--goto"_s})
            QVERIFY(help.contains(option));
    }

    void optionsOfQtArePassedOver()
    {
        const auto line = parse({u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"-reverse"_s, u"a"_s});
        QVERIFY2(line.has_value(), qPrintable(line.error_or(QString())));
        QCOMPARE(line->files, QStringList{u"a"_s});
        QCOMPARE(parse({u"--"_s, u"-platform"_s})->files, QStringList{u"-platform"_s});
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
