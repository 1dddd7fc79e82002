// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexinput.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <array>

namespace hexfolio {

namespace {

using Command = HexInput::Command;

struct StandardOrder {
    QKeySequence::StandardKey key;
    HexInput::Order order;
};

// The keys that mean the same in every program of the desktop, Shift stretching the selection.
constexpr std::array standardOrders{
    StandardOrder{QKeySequence::MoveToPreviousChar, {Command::Left, HexReach::Move}},
    StandardOrder{QKeySequence::SelectPreviousChar, {Command::Left, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToNextChar, {Command::Right, HexReach::Move}},
    StandardOrder{QKeySequence::SelectNextChar, {Command::Right, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToPreviousLine, {Command::Up, HexReach::Move}},
    StandardOrder{QKeySequence::SelectPreviousLine, {Command::Up, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToNextLine, {Command::Down, HexReach::Move}},
    StandardOrder{QKeySequence::SelectNextLine, {Command::Down, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToStartOfLine, {Command::RowBegin, HexReach::Move}},
    StandardOrder{QKeySequence::SelectStartOfLine, {Command::RowBegin, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToEndOfLine, {Command::RowEnd, HexReach::Move}},
    StandardOrder{QKeySequence::SelectEndOfLine, {Command::RowEnd, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToStartOfDocument, {Command::Begin, HexReach::Move}},
    StandardOrder{QKeySequence::SelectStartOfDocument, {Command::Begin, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToEndOfDocument, {Command::End, HexReach::Move}},
    StandardOrder{QKeySequence::SelectEndOfDocument, {Command::End, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToPreviousPage, {Command::PageUp, HexReach::Move}},
    StandardOrder{QKeySequence::SelectPreviousPage, {Command::PageUp, HexReach::Extend}},
    StandardOrder{QKeySequence::MoveToNextPage, {Command::PageDown, HexReach::Move}},
    StandardOrder{QKeySequence::SelectNextPage, {Command::PageDown, HexReach::Extend}},
    StandardOrder{QKeySequence::SelectAll, {Command::SelectAll, HexReach::Move}},
    StandardOrder{QKeySequence::Copy, {Command::Copy, HexReach::Move}},
    StandardOrder{QKeySequence::Cut, {Command::Cut, HexReach::Move}},
    StandardOrder{QKeySequence::Paste, {Command::Paste, HexReach::Move}},
};

struct PlainOrder {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    Command command;
};

constexpr std::array plainOrders{
    PlainOrder{Qt::Key_Tab, Qt::NoModifier, Command::OtherPane},
    PlainOrder{Qt::Key_Backtab, Qt::ShiftModifier, Command::OtherPane},
    PlainOrder{Qt::Key_Tab, Qt::ControlModifier, Command::LeaveGrid},
    PlainOrder{Qt::Key_Insert, Qt::NoModifier, Command::ToggleInsert},
    PlainOrder{Qt::Key_Delete, Qt::NoModifier, Command::Delete},
    PlainOrder{Qt::Key_Backspace, Qt::NoModifier, Command::Backspace},
    PlainOrder{Qt::Key_Escape, Qt::NoModifier, Command::Escape},
    PlainOrder{Qt::Key_Menu, Qt::NoModifier, Command::Menu},
    PlainOrder{Qt::Key_F10, Qt::ShiftModifier, Command::Menu},
};

Range unitAt(Offset offset, Size bytes)
{
    return Range::ofLength(offset - offset % bytes, bytes);
}

} // namespace

std::optional<HexInput::Order> HexInput::orderOf(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    for (const PlainOrder& plain : plainOrders) {
        if (key.key() == plain.key && modifiers == plain.modifiers)
            return Order{.command = plain.command};
    }
    for (const StandardOrder& standard : standardOrders) {
        if (key.matches(standard.key))
            return standard.order;
    }
    return std::nullopt;
}

bool HexInput::move(HexSelection& selection, Order order, Size bytesPerRow, Size pageRows)
{
    const HexReach reach = order.reach;
    const Offset rowBegin = selection.caret() - selection.caret() % bytesPerRow;
    switch (order.command) {
    case Command::Left:
        // Back over a typed digit first: the caret still stands on the byte it belongs to.
        selection.moveBackward(selection.digit() > 0 && reach == HexReach::Move ? 0 : 1, reach);
        return true;
    case Command::Right: selection.moveForward(1, reach); return true;
    case Command::Up: selection.moveBackward(bytesPerRow, reach); return true;
    case Command::Down: selection.moveForward(bytesPerRow, reach); return true;
    case Command::RowBegin: selection.moveTo(rowBegin, reach); return true;
    case Command::RowEnd:
        // A selection takes the last byte of the row in; the caret alone stands on it.
        selection.moveTo(rowBegin + bytesPerRow - (reach == HexReach::Extend ? 0 : 1), reach);
        return true;
    case Command::Begin: selection.moveTo(0, reach); return true;
    case Command::End: selection.moveTo(selection.size(), reach); return true;
    case Command::PageUp: selection.moveBackward(pageRows * bytesPerRow, reach); return true;
    case Command::PageDown: selection.moveForward(pageRows * bytesPerRow, reach); return true;
    default: return false;
    }
}

void HexInput::press(HexSelection& selection, Offset offset, Unit unit, HexReach reach)
{
    m_isDragging = true;
    m_unit = unit;
    if (reach == HexReach::Extend) {
        m_pressed = {selection.anchor(), selection.anchor()};
        drag(selection, offset);
        return;
    }
    m_pressed = unitAt(offset, unit.bytes);
    if (unit.bytes > 1)
        selection.select(m_pressed);
    else
        selection.moveTo(offset, HexReach::Move);
}

void HexInput::drag(HexSelection& selection, Offset offset)
{
    const Range under = unitAt(offset, m_unit.bytes);
    if (under == m_pressed && m_unit.bytes == 1)
        selection.moveTo(offset, HexReach::Move);
    else if (under.begin >= m_pressed.begin)
        selection.selectBetween(m_pressed.begin, under.end);
    else
        selection.selectBetween(m_pressed.end, under.begin);
}

} // namespace hexfolio
