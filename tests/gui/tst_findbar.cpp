// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findbar.h"

#include "gui/find/differencesform.h"
#include "gui/find/findoptions.h"
#include "gui/find/patternbox.h"
#include "gui/find/patternfield.h"
#include "gui/settings.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

Result<Pattern> patternOf(const FindBar& bar)
{
    return bar.sought(Snapshot()).transform([](const Sought& sought) { return *sought.pattern; });
}

} // namespace

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

    // A line edit holds 32 767 characters unless it is told otherwise, and cuts off the rest.
    void aPatternOfAMebibyteIsWhole()
    {
        FindBar bar(m_settings);
        bar.open(countedBytes(Pattern::longestHex));
        QCOMPARE(patternOf(bar)->elements().size(), Pattern::longestHex);
        QVERIFY(bar.title().size() < 100);
        bar.remember();
        QVERIFY(m_settings.findHistory(u"hex"_s).isEmpty());
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

    void everyKindHasAPattern_data()
    {
        QTest::addColumn<FindBar::Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Pattern::Kind>("pattern");
        QTest::addRow("hex") << FindBar::Kind::Hex << u"50&F0 4?"_s << Pattern::Kind::Literal;
        QTest::addRow("text") << FindBar::Kind::Text << u"word"_s << Pattern::Kind::Literal;
        QTest::addRow("regex") << FindBar::Kind::Regex << u"a+"_s << Pattern::Kind::Regex;
        QTest::addRow("value") << FindBar::Kind::Value << u"u32le 1..9"_s << Pattern::Kind::Value;
        QTest::addRow("strings") << FindBar::Kind::Strings << QString() << Pattern::Kind::Stretch;
        QTest::addRow("runs") << FindBar::Kind::Runs << QString() << Pattern::Kind::Stretch;
        QTest::addRow("entropy") << FindBar::Kind::Entropy << QString() << Pattern::Kind::Stretch;
    }
    void everyKindHasAPattern()
    {
        QFETCH(const FindBar::Kind, kind);
        QFETCH(const QString, text);
        FindBar bar(m_settings);
        bar.setKind(kind);
        bar.setText(text);
        QVERIFY(!bar.isBlank());
        QVERIFY(patternOf(bar).has_value());
        QTEST(patternOf(bar)->kind(), "pattern");
    }

    void textIsSoughtInTheChosenCharacterSet()
    {
        FindBar bar(m_settings);
        bar.setKind(FindBar::Kind::Text);
        bar.setText(u"A"_s);
        auto* const charset = bar.findChild<QComboBox*>(u"charset"_s);
        charset->setCurrentIndex(charset->findText(u"UTF-16BE"_s));
        QCOMPARE(patternOf(bar)->elements().size(), std::size_t{2});
        QVERIFY(charset->findText(u"Shift_JIS"_s) > 0);
    }

    void whatWasTypedCanBeUndoneAfterEnter()
    {
        Settings settings(QString::fromStdString(m_folder.path("whatWasTypedCanBeUndoneAfterEnter.ini")));
        FindBar bar(settings);
        auto& field = bar.findChild<PatternBox*>(u"pattern"_s)->field();
        QTest::keyClicks(&field, u"7F 45"_s);
        bar.remember();
        QTest::keyClicks(&field, u" 4C"_s);
        bar.remember();
        QCOMPARE(bar.text(), u"7F 45 4C"_s);
        field.undo();
        QVERIFY(bar.text() != u"7F 45 4C"_s);
        while (field.isUndoAvailable())
            field.undo();
        QCOMPARE(bar.text(), QString());
        field.redo();
        QVERIFY(!bar.text().isEmpty());
    }

    void theHistoryIsOfferedNewestFirst()
    {
        Settings settings(QString::fromStdString(m_folder.path("theHistoryIsOfferedNewestFirst.ini")));
        FindBar bar(settings);
        auto* const box = bar.findChild<PatternBox*>(u"pattern"_s);
        for (const QString& text : {u"AA"_s, u"BB"_s, u"AA"_s}) {
            bar.setText(text);
            bar.remember();
        }
        QCOMPARE(box->itemText(0), u"AA"_s);
        QCOMPARE(box->itemText(1), u"BB"_s);
        box->setCurrentIndex(1);
        QCOMPARE(bar.text(), u"BB"_s);
    }

    void differencesAreThoseFromTheDiskOrFromARememberedState()
    {
        FindBar bar(m_settings);
        bar.setKind(FindBar::Kind::Changes);
        QVERIFY(bar.sought(Snapshot()));
        bar.differences().setFrom(DifferencesForm::From::Remembered);
        QCOMPARE(bar.sought(Snapshot()).error().kind, ErrorKind::BadArgument);
        QSignalSpy edited(&bar, &FindBar::edited);
        bar.differences().setRemembered(KeptState{Snapshot(), std::chrono::system_clock::now()});
        QCOMPARE(edited.count(), 1);
        QVERIFY(bar.sought(Snapshot()));
        QVERIFY(bar.differences().currentText().contains(QLocale().toString(QTime::currentTime(), u"m"_s)));
    }

    void aRunIsOfOneByteOrOfAny()
    {
        FindBar bar(m_settings);
        bar.setKind(FindBar::Kind::Runs);
        auto* const byte = bar.findChild<QLineEdit*>(u"byte"_s);
        byte->setText(u"00"_s);
        QVERIFY(patternOf(bar).has_value());
        byte->setText(u"00 11"_s);
        QVERIFY(!patternOf(bar).has_value());
    }

    void aMistakeIsMarkedInThePattern()
    {
        FindBar bar(m_settings);
        bar.setText(u"7F ZZ"_s);
        bar.complain(patternOf(bar).error(), FindBar::Field::Pattern);
        QCOMPARE(bar.findChild<PatternBox*>(u"pattern"_s)->field().mistake(), 3);
        QVERIFY(bar.messages().said().contains(u'Z'));
    }

    void theReplacementIsReadAsThePatternIs()
    {
        FindBar bar(m_settings);
        auto* const replacement = bar.findChild<PatternBox*>(u"replacement"_s);
        bar.setKind(FindBar::Kind::Regex);
        bar.setText(u"(a)b"_s);
        replacement->setEditText(u"\\1"_s);
        const Pattern expression = patternOf(bar).value();
        QVERIFY(bar.replacement(&expression)->hasGroups());
        bar.setKind(FindBar::Kind::Text);
        QCOMPARE(textOf(bar.replacement(&expression)->bytes()), "\\1");
        bar.setKind(FindBar::Kind::Hex);
        QVERIFY(!bar.replacement(&expression).has_value());
        bar.setKind(FindBar::Kind::Signatures);
        QVERIFY(QString::fromUtf8(bar.replacement(nullptr).error().reason).contains(u"groups"_s));
    }

    void hiddenOptionsThatCountAreTold()
    {
        FindBar bar(m_settings);
        auto* const button = bar.findChild<QToolButton*>(u"showOptions"_s);
        QVERIFY(!button->text().contains(u'1'));
        bar.findChild<QSpinBox*>(u"stride"_s)->setValue(4);
        QVERIFY(button->text().contains(u'1'));
        QCOMPARE(bar.options().stride(), Size{4});
    }

    void tabGoesFromThePatternToTheReplacement()
    {
        FindBar bar(m_settings);
        bar.open({}, FindBar::Rows::WithReplace);
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QTest::keyClick(bar.focusWidget(), Qt::Key_Tab);
        QCOMPARE(bar.focusWidget()->objectName(), u"replacement"_s);
        bar.setKind(FindBar::Kind::Strings);
        bar.open({});
        QCOMPARE(bar.focusWidget()->objectName(), u"encoding"_s);
        QTest::keyClick(bar.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(bar.focusWidget()->objectName(), u"kind"_s);
    }

    void aNarrowBarHasMoreLines()
    {
        FindBar bar(m_settings);
        bar.setKind(FindBar::Kind::Text);
        bar.open({}, FindBar::Rows::WithReplace);
        bar.findChild<QToolButton*>(u"showOptions"_s)->click();
        QVERIFY2(bar.minimumSizeHint().width() <= 400, qPrintable(QString::number(bar.minimumSizeHint().width())));
        bar.resize(400, bar.heightForWidth(400));
        QVERIFY(bar.heightForWidth(400) > bar.heightForWidth(1200));
        for (const QWidget* const part : bar.findChildren<QWidget*>()) {
            if (part->isVisible() && !part->isWindow())
                QVERIFY2(part->mapTo(&bar, QPoint(part->width(), 0)).x() <= 400, qPrintable(part->objectName()));
        }
    }

    void longMessagesLeaveTheBarAsHighAsItIs()
    {
        FindBar bar(m_settings);
        bar.open({});
        bar.resize(500, bar.sizeHint().height());
        const int height = bar.sizeHint().height();
        const int width = bar.minimumSizeHint().width();
        bar.messages().say(QString(2000, u'x'));
        QCOMPARE(bar.sizeHint().height(), height);
        QCOMPARE(bar.minimumSizeHint().width(), width);
        bar.messages().showProgress(50);
        QCOMPARE(bar.sizeHint().height(), height);
    }

    void eachKindReadsThePatternItsOwnWay()
    {
        FindBar bar(m_settings);
        bar.setText(u"41 ?? 4"_s);
        QVERIFY(!patternOf(bar).has_value());
        bar.setKind(FindBar::Kind::Text);
        QVERIFY(patternOf(bar).has_value());
        QCOMPARE(patternOf(bar)->elements().size(), std::size_t{7});
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
