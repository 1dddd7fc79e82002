// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternfield.h"

#include "gui/view/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QInputMethodEvent>
#include <QTest>

using namespace hexfolio;
using namespace Qt::StringLiterals;

/// The field in which patterns are highlighted while one types them.
class TestPatternField : public QObject {
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

    /// A field of one definition, in the light theme.
    struct Field : PatternField {
        Field(const KSyntaxHighlighting::Repository& repository, const QString& definition)
        {
            setDefinition(repository.definitionForName(definition));
            setTheme(repository.theme(u"Breeze Light"_s));
        }
        void receive(QInputMethodEvent&& event) { inputMethodEvent(&event); }
    };

    // The texts that have a colour of their own, with | between them.
    static QString highlighted(const PatternField& field)
    {
        QStringList parts;
        for (const QTextLayout::FormatRange& range : field.formats())
            parts.append(field.text().mid(range.start, range.length));
        return parts.join(u'|');
    }

private Q_SLOTS:
    void ourDefinitionsAreInTheRepository_data()
    {
        QTest::addColumn<QString>("definition");
        for (const char* const name :
             {"Hexfolio Hex", "Hexfolio Regular Expression", "Hexfolio Value", "Hexfolio Replacement"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void ourDefinitionsAreInTheRepository()
    {
        QFETCH(const QString, definition);
        QVERIFY(m_repository.definitionForName(definition).isValid());
        QVERIFY(m_repository.definitionForName(definition).isHidden());
    }

    void expressionsAreHighlighted_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        QTest::addRow("wildcards") << u"Hexfolio Hex"_s << u"7F ?? 4? ?F"_s << u"??|4?|?F"_s;
        QTest::addRow("masks") << u"Hexfolio Hex"_s << u"50&F0 %0101????"_s << u"&F0|%0101????"_s;
        QTest::addRow("repeats") << u"Hexfolio Hex"_s << u"(55 AA)*30"_s << u"(|)|*30"_s;
        QTest::addRow("stray") << u"Hexfolio Hex"_s << u"7F zz"_s << u"zz"_s;
        QTest::addRow("escapes") << u"Hexfolio Regular Expression"_s << u"\\x7fELF\\d."_s << u"\\x7f|\\d."_s;
        QTest::addRow("groups") << u"Hexfolio Regular Expression"_s << u"(?:a|b)+"_s << u"(?:|||)|+"_s;
        QTest::addRow("classes") << u"Hexfolio Regular Expression"_s << u"[^a]{2,}"_s << u"[^a]|{2,}"_s;
        QTest::addRow("values") << u"Hexfolio Value"_s << u"u32le 1000..2000"_s << u"u32le|1000|..|2000"_s;
        QTest::addRow("times") << u"Hexfolio Value"_s << u"unix32le 2024-01-01"_s << u"unix32le|2024-01-01"_s;
        QTest::addRow("groups to put in") << u"Hexfolio Replacement"_s << u"a\\1\\x41\\g<x>"_s << u"\\1|\\x41|\\g<x>"_s;
    }
    void expressionsAreHighlighted()
    {
        QFETCH(const QString, definition);
        QFETCH(const QString, text);
        Field field(m_repository, definition);
        field.setText(text);
        QTEST(highlighted(field), "parts");
    }

    void colorsAreReadableOnEveryGround()
    {
        Field field(m_repository, u"Hexfolio Regular Expression"_s);
        QPalette dark = field.palette();
        dark.setColor(QPalette::Base, Qt::black);
        field.setPalette(dark);
        field.setText(u"(\\x7f[a-z]\\1)+^"_s);
        QVERIFY(!field.formats().isEmpty());
        for (const QTextLayout::FormatRange& range : field.formats())
            QVERIFY(contrastOf(range.format.foreground().color().rgb(), qRgb(0, 0, 0)) >= readableContrast);
    }

    void highlightingLeavesCursorSelectionAndUndoAlone()
    {
        Field field(m_repository, u"Hexfolio Hex"_s);
        QTest::keyClicks(&field, u"7F ?? 41"_s);
        field.setSelection(0, 2);
        field.setTheme(m_repository.theme(u"Breeze Dark"_s));
        QCOMPARE(field.selectedText(), u"7F"_s);
        field.end(false);
        QTest::keyClick(&field, Qt::Key_Backspace);
        field.undo();
        QCOMPARE(field.text(), u"7F ?? 41"_s);
    }

    void aMistakeIsMarkedUntilTheTextChanges()
    {
        Field field(m_repository, u"Hexfolio Hex"_s);
        field.setText(u"7F zz"_s);
        field.markMistake({.kind = ErrorKind::Syntax, .subject = "z", .position = 3});
        QCOMPARE(field.mistake(), 3);
        QVERIFY(!field.accessibleDescription().isEmpty());
        field.setText(u"7F"_s);
        QCOMPARE(field.mistake(), std::nullopt);
        QVERIFY(field.accessibleDescription().isEmpty());
    }

    void aMistakeBehindACharacterOfTwoUnitsIsMarkedWhereItIs()
    {
        Field field(m_repository, {});
        field.setText(u"\U0001F600z"_s);
        field.markMistake({.kind = ErrorKind::Syntax, .subject = "z", .position = 1});
        QCOMPARE(field.mistake(), 2);
    }

    void whatAnInputMethodShowsIsNotDisturbed()
    {
        Field field(m_repository, u"Hexfolio Hex"_s);
        field.setText(u"41"_s);
        field.receive(QInputMethodEvent(u"4"_s, {}));
        field.setTheme(m_repository.theme(u"Breeze Dark"_s));
        QInputMethodEvent commit({}, {});
        commit.setCommitString(u"42"_s);
        field.receive(std::move(commit));
        QCOMPARE(field.text(), u"4142"_s);
    }
};

QTEST_MAIN(TestPatternField)
#include "tst_patternfield.moc"
