// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findbar.h"

#include "gui/settings.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// The bar in which the user says what to find.
class TestFindBar : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    Settings m_settings{QString::fromStdString(m_folder.path("settings.ini"))};

private Q_SLOTS:
    void selectedBytesBecomeThePattern()
    {
        FindBar bar(m_settings);
        bar.open(bytesOf("GNU"));
        QCOMPARE(bar.text(), u"47 4E 55"_s);
        QCOMPARE(bar.kind(), FindBar::Kind::Hex);
    }

    void inTextPrintableBytesStayText()
    {
        FindBar bar(m_settings);
        bar.setKind(FindBar::Kind::Text);
        bar.setBytes(bytesOf("GNU"));
        QCOMPARE(bar.text(), u"GNU"_s);
        bar.setBytes(bytesOf(std::string_view("\0\1", 2)));
        QCOMPARE(bar.kind(), FindBar::Kind::Hex);
    }

    void openingWithNothingSelectedKeepsThePattern()
    {
        FindBar bar(m_settings);
        bar.setText(u"7F 45"_s);
        bar.open({});
        QCOMPARE(bar.text(), u"7F 45"_s);
    }

    void eachKindReadsThePatternItsOwnWay()
    {
        FindBar bar(m_settings);
        bar.setText(u"41 ?? 4"_s);
        QVERIFY(!bar.pattern().has_value());
        bar.setKind(FindBar::Kind::Text);
        QVERIFY(bar.pattern().has_value());
        QCOMPARE(bar.pattern()->elements().size(), std::size_t{7});
    }

    void enterFindsForwardAndShiftEnterBackward()
    {
        FindBar bar(m_settings);
        bar.open({});
        const QSignalSpy wanted(&bar, &FindBar::findWanted);
        auto* const field = bar.findChild<QComboBox*>(u"pattern"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].value<Searcher::Direction>(), Searcher::Direction::Forward);
        QCOMPARE(wanted[1][0].value<Searcher::Direction>(), Searcher::Direction::Backward);
    }

    void escapeClosesIt()
    {
        FindBar bar(m_settings);
        bar.open({});
        const QSignalSpy closed(&bar, &FindBar::closed);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void patternsAreRememberedByKindNewestFirst()
    {
        FindBar bar(m_settings);
        for (const QString& pattern : {u"01"_s, u"02"_s, u"01"_s}) {
            bar.setText(pattern);
            bar.remember();
        }
        QCOMPARE(m_settings.findHistory(u"hex"_s), (QStringList{u"01"_s, u"02"_s}));
        QVERIFY(m_settings.findHistory(u"text"_s).isEmpty());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
