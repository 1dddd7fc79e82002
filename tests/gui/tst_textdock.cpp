// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/textdock.h"

#include "document/documentedits.h"
#include "support/opendocument.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Text and grid follow one another.
class TestTextDock : public QObject {
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

    static QPlainTextEdit* textOf(const TextDock& dock) { return dock.findChild<QPlainTextEdit*>(); }

    static QString definitionOf(const TextDock& dock)
    {
        return textOf(dock)->document()->findChild<KSyntaxHighlighting::SyntaxHighlighter*>()->definition().name();
    }

    static void choose(const TextDock& dock, const QString& encoding)
    {
        auto* chooser = dock.findChild<QComboBox*>(u"encoding"_s);
        QVERIFY(chooser->findText(encoding) >= 0);
        chooser->setCurrentIndex(chooser->findText(encoding));
    }

private Q_SLOTS:
    void theBytesAreShownAsText()
    {
        OpenDocument open("{\n  \"key\": \"\u00e4\"\n}\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"{\n  \"key\": \"\u00e4\"\n}\n"_s);
        choose(dock, u"ISO-8859-1"_s);
        QTRY_VERIFY(textOf(dock)->toPlainText().contains(u"\u00c3\ufffd"_s)
                    || textOf(dock)->toPlainText().contains(u"\u00c3\u00a4"_s));
    }

    void theDefinitionIsGuessedFromTheContent()
    {
        OpenDocument open("<?xml version=\"1.0\"?>\n<a>text</a>\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_COMPARE(definitionOf(dock), u"XML"_s);
    }

    void theDefinitionCanBeChosen()
    {
        OpenDocument open("int main() {}\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        auto* chooser = dock.findChild<QComboBox*>(u"definition"_s);
        chooser->setCurrentIndex(chooser->findData(u"C++"_s));
        QTRY_COMPARE(definitionOf(dock), u"C++"_s);
        chooser->setCurrentIndex(1);
        QVERIFY(
            !textOf(dock)->document()->findChild<KSyntaxHighlighting::SyntaxHighlighter*>()->definition().isValid());
    }

    void movingTheTextCursorMovesTheCaretToThatByte()
    {
        OpenDocument open("a\u00e4\u20ac\nsecond\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_VERIFY(!textOf(dock)->toPlainText().isEmpty());
        QTextCursor cursor(textOf(dock)->document());
        cursor.setPosition(2);
        textOf(dock)->setTextCursor(cursor);
        QCOMPARE(open.context().caret(), Offset{3});
        cursor.setPosition(4);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        textOf(dock)->setTextCursor(cursor);
        QCOMPARE(open.context().selection(), (Range{7, 13}));
    }

    void theTextFollowsTheCaret()
    {
        std::string lines;
        for (int i = 0; i < 40'000; ++i)
            lines += "line " + std::to_string(i) + '\n';
        OpenDocument open(lines);
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_VERIFY(dock.shownRange().size() > 30'000);
        const auto place = lines.find("line 30000\n");
        open.setCaret(place + 5);
        QTRY_VERIFY(dock.shownRange().contains(place));
        QCOMPARE(textOf(dock)->textCursor().block().text(), u"line 30000"_s);
        QCOMPARE(textOf(dock)->textCursor().positionInBlock(), 5);
        QCOMPARE(open.context().caret(), place + 5);
        QVERIFY(dock.shownRange().size() <= TextDock::windowSize + 4096);
        QVERIFY(!textOf(dock)->extraSelections().isEmpty());
    }

    void sixteenBitTextIsShown()
    {
        OpenDocument open(std::string("H\0i\0\n\0", 6));
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        dock.findChild<QComboBox*>(u"encoding"_s)->setCurrentIndex(1);
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"Hi\n"_s);
        dock.findChild<QComboBox*>(u"encoding"_s)->setCurrentIndex(2);
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"\u4800\u6900\u0a00"_s);
    }

    void textInAnyCharacterSetIsShown()
    {
        OpenDocument open("\x8a\xbf\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        choose(dock, u"Shift_JIS"_s);
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"\u6f22\n"_s);
        choose(dock, u"KOI8-R"_s);
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"\u253c\u00a9\n"_s);
        open.setCaret(1);
        QCOMPARE(textOf(dock)->textCursor().position(), 1);
    }

    void aCharacterSetIsChosenByAnyOfItsNames()
    {
        TextDock dock(m_repository);
        dock.show();
        auto* chooser = dock.findChild<QComboBox*>(u"encoding"_s);
        const auto type = [chooser](const QString& name) {
            chooser->lineEdit()->setText(name);
            QTest::keyClick(chooser->lineEdit(), Qt::Key_Return);
        };
        QCOMPARE(chooser->currentText(), u"UTF-8"_s);
        type(u"cp037"_s);
        QCOMPARE(chooser->currentText(), u"IBM037"_s);
        QCOMPARE(chooser->currentIndex(), chooser->findText(u"IBM037"_s));
        type(u"no such set"_s);
        QCOMPARE(chooser->currentText(), u"IBM037"_s);
        // The bytes of a character depend on those before it: such text cannot be decoded anywhere.
        type(u"ISO-2022-JP"_s);
        QCOMPARE(chooser->currentText(), u"IBM037"_s);
        dock.findChild<QComboBox*>(u"encoding"_s)->setCurrentIndex(0);
        QCOMPARE(chooser->currentText(), u"UTF-8"_s);
    }

    void nothingIsDecodedWhileItIsHidden()
    {
        OpenDocument open("text");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        open.setCaret(2);
        QTest::qWait(150);
        QVERIFY(dock.shownRange().isEmpty());
        dock.show();
        QTRY_COMPARE(dock.shownRange(), (Range{0, 4}));
    }

    void anEmptyDocumentSaysSo()
    {
        OpenDocument open("");
        TextDock dock(m_repository);
        QCOMPARE(textOf(dock)->placeholderText(), u"No document is open."_s);
        dock.setContext(&open.context());
        dock.show();
        QTest::qWait(100);
        QCOMPARE(textOf(dock)->placeholderText(), u"The document is empty."_s);
        QCOMPARE(textOf(dock)->toPlainText(), QString());
    }

    void theCaretBehindTheLastByteIsOnTheLastLine()
    {
        OpenDocument open("one\ntwo\n");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_VERIFY(!textOf(dock)->toPlainText().isEmpty());
        open.setCaret(8);
        QCOMPARE(textOf(dock)->textCursor().blockNumber(), 2);
    }

    void editsAppear()
    {
        OpenDocument open("before");
        TextDock dock(m_repository);
        dock.setContext(&open.context());
        dock.show();
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"before"_s);
        QVERIFY(open.document().edits().replace({0, 6}, Snapshot::ofBytes(bytesOf("after it"))).has_value());
        QTRY_COMPARE(textOf(dock)->toPlainText(), u"after it"_s);
        dock.setContext(nullptr);
        QCOMPARE(textOf(dock)->toPlainText(), QString());
    }

    void theThemeColoursTheText()
    {
        TextDock dock(m_repository);
        const auto dark = m_repository.defaultTheme(KSyntaxHighlighting::Repository::DarkTheme);
        dock.setTheme(dark);
        QCOMPARE(textOf(dock)->palette().color(QPalette::Base).rgba(),
                 dark.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    }
};

QTEST_MAIN(TestTextDock)
#include "tst_textdock.moc"
