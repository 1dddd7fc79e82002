// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actionset.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/gotodialog.h"
#include "gui/dialogs/moveblockdialog.h"
#include "gui/dialogs/openatdialog.h"
#include "gui/dialogs/resizedialog.h"
#include "gui/dialogs/selectrangedialog.h"
#include "gui/docks/changesdock.h"
#include "gui/mnemonics.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"

#include "support/opendocument.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

/// One entry of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

// The text of a translation, or each of its plural forms.
QStringList readForms(QXmlStreamReader& xml)
{
    QString text;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms += xml.readElementText();
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .source = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            message.translations = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages += readMessage(xml, context);
    }
    return messages;
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(u"%(n|L?[0-9]+)"_s);
    QSet<QString> found;
    for (const auto& match : pattern.globalMatch(text))
        found.insert(match.captured());
    return found;
}

QString folder()
{
    return qEnvironmentVariable("HEXFOLIO_SOURCE_DIR") + u"/translations"_s;
}

} // namespace

/// The languages are complete, fit what the code fills in, and reach the program.
class TestTranslations : public QObject {
    Q_OBJECT

private:
    QTranslator m_translator;

    void use(const QString& language)
    {
        QVERIFY(m_translator.load(u":/i18n/hexfolio_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void everyEntryIsTranslatedAndKeepsItsPlaceholders_data()
    {
        QTest::addColumn<QString>("path");
        const QDir languages(folder());
        for (const QString& name : languages.entryList({u"hexfolio_*.ts"_s}))
            QTest::newRow(qPrintable(name)) << languages.filePath(name);
    }

    void everyEntryIsTranslatedAndKeepsItsPlaceholders()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message& message : messages) {
            const QString name = message.context + u": "_s + message.source;
            if (!message.isFinished || message.translations.contains(QString()))
                wrong += u"untranslated: "_s + name;
            for (const QString& text : message.translations) {
                if (placeholdersOf(text) != placeholdersOf(message.source))
                    wrong += u"other placeholders: "_s + name + u" -> "_s + text;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void bothLanguagesHoldTheSameEntries()
    {
        QSet<QString> german;
        QSet<QString> hebrew;
        for (const Message& message : messagesOf(folder() + u"/hexfolio_de.ts"_s))
            german.insert(message.context + u'|' + message.source);
        for (const Message& message : messagesOf(folder() + u"/hexfolio_he.ts"_s))
            hebrew.insert(message.context + u'|' + message.source);
        QCOMPARE(german, hebrew);
        // The layers without Qt mark their sentences with a macro of their own.
        QVERIFY(german.contains(u"Error|%1 does not exist"_s));
        QVERIFY(german.contains(u"Error| (at character %1)"_s));
        QVERIFY(german.contains(u"Reason|a byte has two digits"_s));
    }

    // lupdate takes tr(QT_TRANSLATE_NOOP(...)) for a tr() without a text, and the languages never hear of it.
    void noMarkedTextIsHiddenInACallOfTr()
    {
        static const QRegularExpression hidden(u"\\btr\\(\\s*(QT_TRANSLATE|HEXFOLIO_TR)"_s);
        QStringList wrong;
        QDirIterator sources(folder() + u"/../src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (hidden.match(QString::fromUtf8(file.readAll())).hasMatch())
                wrong += file.fileName();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theEnglishPluralsAreCarriedAlong()
    {
        use(u"en"_s);
        QCOMPARE(byteCountText(1), u"1 byte"_s);
        QCOMPARE(byteCountText(2), u"2 bytes"_s);
    }

    void sentencesOfEveryLayerComeInTheChosenLanguage()
    {
        use(u"de"_s);
        const Error error{.kind = ErrorKind::Syntax,
                          .reason = HEXFOLIO_TR("Reason", "a byte has two digits"),
                          .subject = "4",
                          .position = 0};
        QCOMPARE(errorText(error), u"\"4\" wird nicht verstanden (bei Zeichen 1): ein Byte hat zwei Ziffern."_s);
        OpenDocument open("0123456789");
        const GotoDialog dialog(open.context());
        QCOMPARE(dialog.windowTitle(), u"Gehe zu"_s);
        QVERIFY(dialog.findChild<QLabel*>(u"note"_s)->text().startsWith(u"Die Schreibmarke steht bei"_s));
    }

    void panelsChangeTheirLanguageWhileTheyAreOpen()
    {
        ChangesDock dock;
        QCOMPARE(dock.windowTitle(), u"Changes"_s);
        use(u"de"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dock, &change);
        QCOMPARE(dock.windowTitle(), u"Änderungen"_s);
        QCOMPARE(dock.findChild<QLabel*>(u"empty"_s)->text(), u"Kein Dokument ist geöffnet."_s);
    }

    void mnemonicsAreUniqueInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Hebrew") << u"he"_s;
    }

    void mnemonicsAreUniqueInEveryLanguage()
    {
        QFETCH(QString, language);
        use(language);
        OpenDocument open("0123456789");
        verifyMnemonics(GotoDialog(open.context()));
        verifyMnemonics(SelectRangeDialog(open.context()));
        verifyMnemonics(FillDialog(open.context()));
        verifyMnemonics(MoveBlockDialog(open.context()));
        verifyMnemonics(ResizeDialog(open.context()));
        verifyMnemonics(OpenAtDialog(open.context().jobs()));
    }

    void mnemonicsAreUniqueInEveryMenu_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Hebrew") << u"he"_s;
    }

    void mnemonicsAreUniqueInEveryMenu()
    {
        QFETCH(QString, language);
        use(language);
        ActionSet actions;
        QMenuBar bar;
        actions.fill(bar);
        QStringList titles;
        for (const QAction* menu : bar.actions())
            titles.append(menu->text());
        verifyMnemonics(u"the menu bar"_s, titles);
        for (const QMenu* menu : bar.findChildren<QMenu*>())
            verifyMnemonics(*menu);
    }

    void numbersStandApartInTextFromRightToLeft()
    {
        use(u"he"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString text = offsetText(16);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(text.front(), QChar(0x2068));
        QCOMPARE(text.back(), QChar(0x2069));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
