// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandmatch.h"

#include <QTest>

using namespace hexfolio;
using namespace Qt::StringLiterals;

/// How well what is typed into the palette names a command.
class TestCommandMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersMustStandInThisOrder()
    {
        QVERIFY(matchScore(u"gt"_s, u"Go To"_s).has_value());
        QVERIFY(!matchScore(u"tg"_s, u"Go To"_s).has_value());
    }

    void caseAndBlanksDoNotMatter()
    {
        QCOMPARE(matchScore(u"SAVE as"_s, u"Save As"_s), matchScore(u"saveas"_s, u"Save As"_s));
    }

    void nothingTypedFitsAll() { QCOMPARE(matchScore({}, u"Save"_s), std::optional<int>(0)); }

    void startsOfWordsCountMoreThanLettersWithin()
    {
        QVERIFY(matchScore(u"sa"_s, u"Select All"_s) > matchScore(u"sa"_s, u"Resize an"_s));
    }

    void lettersInARowCountMoreThanScatteredOnes()
    {
        QVERIFY(matchScore(u"ave"_s, u"save"_s) > matchScore(u"ave"_s, u"xaxvxe"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandMatch)
#include "tst_commandmatch.moc"
