// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/caretblink.h"
#include "gui/view/hexinput.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace hexfolio;
using Command = HexInput::Command;

namespace {

std::optional<HexInput::Order> orderOf(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return HexInput::orderOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

HexSelection selectionAt(Offset caret, Size size = 100)
{
    HexSelection selection;
    selection.setSize(size);
    selection.moveTo(caret, HexReach::Move);
    return selection;
}

} // namespace

class TestHexInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGiveOrders_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Command>("command");
        QTest::addColumn<HexReach>("reach");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers, Command command,
                            HexReach reach = HexReach::Move) {
            QTest::newRow(name) << int{key} << modifiers << command << reach;
        };
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        row("Left", Qt::Key_Left, {}, Command::Left);
        row("Shift+Right", Qt::Key_Right, Qt::ShiftModifier, Command::Right, HexReach::Extend);
        row("Home", Qt::Key_Home, {}, Command::RowBegin);
        row("Shift+End", Qt::Key_End, Qt::ShiftModifier, Command::RowEnd, HexReach::Extend);
        row("Ctrl+Home", Qt::Key_Home, control, Command::Begin);
        row("Ctrl+Shift+End", Qt::Key_End, control | Qt::ShiftModifier, Command::End, HexReach::Extend);
        row("Page Down", Qt::Key_PageDown, {}, Command::PageDown);
        row("Shift+Page Up", Qt::Key_PageUp, Qt::ShiftModifier, Command::PageUp, HexReach::Extend);
        row("Ctrl+A", Qt::Key_A, control, Command::SelectAll);
        row("Ctrl+C", Qt::Key_C, control, Command::Copy);
        row("Tab", Qt::Key_Tab, {}, Command::OtherPane);
        row("Shift+Tab", Qt::Key_Backtab, Qt::ShiftModifier, Command::OtherPane);
        row("Ctrl+Tab", Qt::Key_Tab, control, Command::LeaveGrid);
        row("Insert", Qt::Key_Insert, {}, Command::ToggleInsert);
        row("Delete", Qt::Key_Delete, {}, Command::Delete);
        row("Delete of the keypad", Qt::Key_Delete, Qt::KeypadModifier, Command::Delete);
        row("Backspace", Qt::Key_Backspace, {}, Command::Backspace);
        row("Escape", Qt::Key_Escape, {}, Command::Escape);
    }

    void keysGiveOrders()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(Command, command);
        QFETCH(HexReach, reach);
        const auto order = orderOf(static_cast<Qt::Key>(key), modifiers);
        QVERIFY(order);
        QCOMPARE(order->command, command);
        QCOMPARE(order->reach, reach);
    }

    void charactersAndKeysOfTheWindowAreNoOrders()
    {
        QVERIFY(!orderOf(Qt::Key_A));
        QVERIFY(!orderOf(Qt::Key_5));
        QVERIFY(!orderOf(Qt::Key_G, Qt::ControlModifier));
        QVERIFY(!orderOf(Qt::Key_F3));
    }

    void leftOverAHalfTypedByteStaysOnIt()
    {
        HexSelection selection = selectionAt(10);
        selection.setDigit(1);
        QVERIFY(HexInput::move(selection, {Command::Left}, 16, 10));
        QCOMPARE(selection.caret(), 10U);
        QCOMPARE(selection.digit(), 0);
        QVERIFY(HexInput::move(selection, {Command::Left}, 16, 10));
        QCOMPARE(selection.caret(), 9U);
    }

    void ordersThatMoveNothingAreLeftToTheView()
    {
        HexSelection selection = selectionAt(10);
        QVERIFY(!HexInput::move(selection, {Command::Delete}, 16, 10));
        QCOMPARE(selection.caret(), 10U);
    }

    void draggingRowsSelectsWholeRowsInBothDirections()
    {
        HexSelection selection = selectionAt(0);
        HexInput input;
        input.press(selection, 37, {.bytes = 16}, HexReach::Move);
        QCOMPARE(selection.range(), (Range{32, 48}));
        input.drag(selection, 70);
        QCOMPARE(selection.range(), (Range{32, 80}));
        input.drag(selection, 3);
        QCOMPARE(selection.range(), (Range{0, 48}));
        QCOMPARE(selection.caret(), 0U);
    }

    void comingBackToThePressedByteSelectsNothing()
    {
        HexSelection selection = selectionAt(0);
        HexInput input;
        input.press(selection, 5, {}, HexReach::Move);
        input.drag(selection, 9);
        input.drag(selection, 5);
        QVERIFY(selection.isEmpty());
        QVERIFY(input.isDragging());
        input.release();
        QVERIFY(!input.isDragging());
    }

    void shiftPressStretchesFromTheAnchor()
    {
        HexSelection selection = selectionAt(20);
        HexInput input;
        input.press(selection, 10, {}, HexReach::Extend);
        QCOMPARE(selection.range(), (Range{10, 20}));
        input.press(selection, 30, {}, HexReach::Extend);
        QCOMPARE(selection.range(), (Range{20, 31}));
    }

    void theCaretBlinksOnlyWhereTheDesktopWantsIt()
    {
        QStyleHints& hints = *QGuiApplication::styleHints();
        const int before = hints.cursorFlashTime();
        CaretBlink blink;
        hints.setCursorFlashTime(0);
        blink.restart();
        QVERIFY(blink.isOn() && !blink.isRunning());
        hints.setCursorFlashTime(20);
        const QSignalSpy changed(&blink, &CaretBlink::changed);
        blink.restart();
        QVERIFY(blink.isRunning());
        QTRY_VERIFY(changed.size() >= 2);
        blink.stop();
        QVERIFY(blink.isOn() && !blink.isRunning());
        hints.setCursorFlashTime(before);
    }
};

QTEST_MAIN(TestHexInput)
#include "tst_hexinput.moc"
