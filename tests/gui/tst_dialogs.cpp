// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/gotodialog.h"
#include "gui/dialogs/moveblockdialog.h"
#include "gui/dialogs/openatdialog.h"
#include "gui/dialogs/resizedialog.h"
#include "gui/dialogs/selectrangedialog.h"
#include "gui/mnemonics.h"
#include "gui/model/rangeselection.h"
#include "support/opendocument.h"
#include "support/rangesof.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

template <class T> T* part(const QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<T*>(QLatin1StringView(name));
    Q_ASSERT(found != nullptr);
    return found;
}

void type(const QDialog& dialog, const char* field, const QString& text)
{
    part<QLineEdit>(dialog, field)->setText(text);
}

QString said(const QDialog& dialog, const char* note = "note")
{
    return part<QLabel>(dialog, note)->text();
}

bool canAccept(const QDialog& dialog)
{
    return part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok)->isEnabled();
}

const char* const digits = "0123456789ABCDEF";

} // namespace

/// Given a document and what is typed, the bytes and the selection that come of it.
class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // --- Go to

    void gotoMovesTheCaret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Offset>("expected");
        QTest::newRow("hexadecimal") << u"0xA"_s << Offset{10};
        QTest::newRow("decimal") << u"10"_s << Offset{10};
        QTest::newRow("forward") << u"+3"_s << Offset{7};
        QTest::newRow("backward") << u"-3"_s << Offset{1};
        QTest::newRow("from the end") << u"end-1"_s << Offset{15};
        QTest::newRow("the end itself") << u"end"_s << Offset{16};
    }

    void gotoMovesTheCaret()
    {
        QFETCH(QString, text);
        QFETCH(Offset, expected);
        OpenDocument open(digits);
        open.setCaret(4);
        GotoDialog dialog(open.context());
        type(dialog, "place", text);
        QVERIFY(canAccept(dialog));
        dialog.accept();
        QCOMPARE(open.context().caret(), expected);
        QVERIFY(open.context().selection().isEmpty());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void gotoSaysWhereItWouldLand()
    {
        OpenDocument open(digits);
        GotoDialog dialog(open.context());
        QVERIFY(!canAccept(dialog));
        QCOMPARE(said(dialog), u"The caret is at 0x0 (0) of 0x10 (16)."_s);
        type(dialog, "place", u"0xb"_s);
        QCOMPARE(said(dialog), u"Goes to 0xB (11)."_s);
        type(dialog, "place", u"17"_s);
        QCOMPARE(said(dialog), u"0x11 (17) lies behind the end, which is at 0x10 (16)."_s);
        QVERIFY(!canAccept(dialog));
        type(dialog, "place", u"1z"_s);
        QVERIFY(said(dialog).contains(u"at character 2"_s));
        QVERIFY(!canAccept(dialog));
        dialog.accept();
        QCOMPARE(open.context().caret(), Offset{0});
    }

    void whatWasTypedIsRememberedForTheSession()
    {
        OpenDocument open(digits);
        QWidget window;
        {
            GotoDialog dialog(open.context(), &window);
            type(dialog, "place", u"0x8"_s);
            dialog.accept();
        }
        OpenDocument other("another document");
        const GotoDialog again(other.context(), &window);
        QCOMPARE(part<QLineEdit>(again, "place")->text(), u"0x8"_s);
        QCOMPARE(part<QLineEdit>(again, "place")->selectedText(), u"0x8"_s);
    }

    // --- Select range

    void aRangeIsSelectedByLength()
    {
        OpenDocument open(digits);
        SelectRangeDialog dialog(open.context());
        type(dialog, "start", u"4"_s);
        type(dialog, "length", u"0x8"_s);
        QCOMPARE(said(dialog), u"Selects 8 byte(s), from 0x4 (4) to 0xB (11)."_s);
        QCOMPARE(part<QLineEdit>(dialog, "last")->text(), u"0xB"_s);
        dialog.accept();
        QCOMPARE(open.context().selection(), (Range{4, 12}));
    }

    void aRangeIsSelectedByItsLastByte()
    {
        OpenDocument open(digits);
        open.select({2, 5});
        SelectRangeDialog dialog(open.context());
        QCOMPARE(part<QLineEdit>(dialog, "start")->text(), u"0x2"_s);
        QCOMPARE(part<QLineEdit>(dialog, "length")->text(), u"0x3"_s);
        part<QRadioButton>(dialog, "byEnd")->setChecked(true);
        type(dialog, "last", u"end-1"_s);
        QCOMPARE(part<QLineEdit>(dialog, "length")->text(), u"0xE"_s);
        dialog.accept();
        QCOMPARE(open.context().selection(), (Range{2, 16}));
    }

    void rangesThatAreNoneAreRefusedWithAReason()
    {
        OpenDocument open(digits);
        SelectRangeDialog dialog(open.context());
        type(dialog, "start", u"8"_s);
        type(dialog, "length", u"9"_s);
        QCOMPARE(said(dialog), u"From 0x8 (8) on there are only 8 byte(s)."_s);
        QVERIFY(!canAccept(dialog));
        type(dialog, "length", u"0"_s);
        QCOMPARE(said(dialog), u"Nothing would be selected."_s);
        part<QRadioButton>(dialog, "byEnd")->setChecked(true);
        type(dialog, "last", u"7"_s);
        QCOMPARE(said(dialog), u"The last byte lies before the start."_s);
        type(dialog, "last", u"end"_s);
        QCOMPARE(said(dialog), u"The last byte of the document is at 0xF (15)."_s);
        QVERIFY(!canAccept(dialog));
    }

    void anEmptyDocumentHasNothingToSelect()
    {
        OpenDocument open("");
        SelectRangeDialog dialog(open.context());
        part<QRadioButton>(dialog, "byEnd")->setChecked(true);
        type(dialog, "last", u"0"_s);
        QCOMPARE(said(dialog), u"The document is empty."_s);
        QVERIFY(!canAccept(dialog));
    }

    // --- Fill

    void theSelectionIsFilledWithAPattern()
    {
        OpenDocument open(digits);
        open.select({2, 9});
        FillDialog dialog(open.context());
        type(dialog, "pattern", u"61 62 63"_s);
        QCOMPARE(said(dialog, "preview"), u"61 62 63 61 62 63 61  abcabca"_s);
        QCOMPARE(said(dialog, "patternNote"), u"The last repetition is cut short."_s);
        dialog.accept();
        QCOMPARE(open.text(), "01abcabca9ABCDEF");
        QVERIFY(open.document().steps().undo().has_value());
        QCOMPARE(open.text(), digits);
    }

    void rangesThatAreSelectedTogetherAreFilledAtOnce()
    {
        OpenDocument open(digits);
        open.context().ranges().select(rangesOf({{1, 2}, {4, 7}}));
        FillDialog dialog(open.context());
        QVERIFY(part<QLineEdit>(dialog, "start")->isHidden());
        QVERIFY(said(dialog, "rangeNote").contains(u"4 byte(s)"_s));
        type(dialog, "pattern", u"61 62"_s);
        dialog.accept();
        QTRY_COMPARE(open.text(), "0a23aba789ABCDEF");
    }

    void aTextIsAPatternToo()
    {
        OpenDocument open(digits);
        FillDialog dialog(open.context());
        type(dialog, "start", u"0"_s);
        type(dialog, "length", u"end"_s);
        part<QComboBox>(dialog, "kind")->setCurrentIndex(1);
        type(dialog, "pattern", u"\u00e4"_s);
        dialog.accept();
        QCOMPARE(QString::fromStdString(open.text()), QString(8, QChar(0xE4)));
    }

    void aPatternWithAStrayCharacterIsPointedAt()
    {
        OpenDocument open(digits);
        open.select({0, 4});
        FillDialog dialog(open.context());
        type(dialog, "pattern", u"12 3x"_s);
        QVERIFY(said(dialog, "patternNote").contains(u"at character 4"_s));
        QVERIFY(!canAccept(dialog));
        type(dialog, "pattern", {});
        QVERIFY(!canAccept(dialog));
    }

    void whatTheDocumentRefusesGoesToWhoShowsErrors()
    {
        OpenDocument open(digits, Access::Read);
        open.select({0, 4});
        FillDialog dialog(open.context());
        type(dialog, "pattern", u"00"_s);
        dialog.accept();
        QVERIFY(open.refused().has_value());
        QCOMPARE(open.refused()->kind, ErrorKind::NotWritable);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(open.text(), digits);
    }

    void longWritesAreAnnouncedInLiveMode()
    {
        OpenDocument open("x", Access::Write);
        QVERIFY(open.document().edits().resize(Size{65} << 20).has_value());
        FillDialog dialog(open.context());
        type(dialog, "start", u"0"_s);
        type(dialog, "length", u"64M"_s);
        QVERIFY(!said(dialog, "patternNote").contains(u"Live"_s));
        type(dialog, "length", u"end"_s);
        QVERIFY(said(dialog, "patternNote").contains(u"Live mode writes 65 MiB"_s));
    }

    // --- Move block

    void aBlockIsCopiedOverOtherBytes()
    {
        OpenDocument open(digits);
        open.select({0, 4});
        MoveBlockDialog dialog(open.context());
        type(dialog, "dest", u"2"_s);
        QCOMPARE(said(dialog), u"Copies 4 byte(s) from 0x0 (0) over the bytes from 0x2 (2) on. The size stays."_s);
        dialog.accept();
        QCOMPARE(open.text(), "0101236789ABCDEF");
    }

    void aBlockIsCutOutAndInserted()
    {
        OpenDocument open(digits);
        open.select({0, 4});
        MoveBlockDialog dialog(open.context());
        part<QRadioButton>(dialog, "cutInsert")->setChecked(true);
        type(dialog, "dest", u"end"_s);
        QVERIFY(said(dialog).contains(u"they stand at 0xC (12) afterwards"_s));
        dialog.accept();
        QCOMPARE(open.text(), "456789ABCDEF0123");
    }

    void blocksThatCannotBeMovedAreExplained()
    {
        OpenDocument open(digits);
        open.select({4, 12});
        MoveBlockDialog dialog(open.context());
        type(dialog, "dest", u"10"_s);
        QCOMPARE(said(dialog), u"The block would reach past the end: from 0xA (10) on there are only 6 byte(s)."_s);
        part<QRadioButton>(dialog, "cutInsert")->setChecked(true);
        QCOMPARE(said(dialog), u"The destination lies inside the block."_s);
        type(dialog, "dest", u"12"_s);
        QCOMPARE(said(dialog), u"The block is there already."_s);
        QVERIFY(!canAccept(dialog));
    }

    // --- Resize

    void resizingSaysWhatItMeansAndDoesIt()
    {
        OpenDocument open(digits);
        ResizeDialog dialog(open.context());
        QVERIFY(!canAccept(dialog));
        type(dialog, "size", u"+1G"_s);
        QCOMPARE(said(dialog), u"Grows by 1 GiB (1,073,741,824 byte(s)) of zeros.\nThe file changes when you save."_s);
        type(dialog, "size", u"10"_s);
        QCOMPARE(said(dialog),
                 u"6 byte(s) at the end will be cut off, from 0xA (10) on.\nThe file changes when you save."_s);
        dialog.accept();
        QCOMPARE(open.text(), "0123456789");
        QCOMPARE(fileBytes(open.path()), bytesOf(digits));
    }

    void resizingInLiveModeSaysThatTheFileChangesAtOnce()
    {
        OpenDocument open(digits, Access::Write);
        ResizeDialog dialog(open.context());
        type(dialog, "size", u"-12"_s);
        QVERIFY(said(dialog).contains(u"In Live mode the file changes at once."_s));
        dialog.accept();
        QCOMPARE(fileBytes(open.path()), bytesOf("0123"));
    }

    // --- All of them

    void everyDialogCanBeUsedByKeyboard()
    {
        OpenDocument open(digits);
        const GotoDialog go(open.context());
        const SelectRangeDialog select(open.context());
        const FillDialog fill(open.context());
        const MoveBlockDialog move(open.context());
        const ResizeDialog resize(open.context());
        const OpenAtDialog part(open.context().jobs());
        for (const QDialog* dialog :
             std::initializer_list<const QDialog*>{&go, &select, &fill, &move, &resize, &part}) {
            verifyMnemonics(*dialog);
            const auto* buttons = dialog->findChild<QDialogButtonBox*>();
            QVERIFY(buttons->button(QDialogButtonBox::Ok)->isDefault());
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                QCOMPARE(label->buddy() != nullptr, label->text().contains(u'&'));
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
