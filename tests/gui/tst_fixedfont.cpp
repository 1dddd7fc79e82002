// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/fixedfont.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace hexfolio;

/// Columns stay columns, also where the language asks for letters that no fixed font has.
class TestFixedFont : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digitsAndLettersAreOfOneWidth()
    {
        const QFontMetricsF metrics(fixedFont());
        QVERIFY(QFontInfo(fixedFont()).fixedPitch());
        QCOMPARE(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
        QCOMPARE(metrics.horizontalAdvance(u'·'), metrics.horizontalAdvance(u'0'));
    }
};

int main(int argc, char** argv)
{
    // Fonts are chosen by the language of the environment, which is read once.
    qputenv("LC_ALL", "he_IL.UTF-8");
    const QApplication application(argc, argv);
    TestFixedFont test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fixedfont.moc"
