// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternbox.h"

#include "gui/find/patternfield.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace hexfolio {

namespace {

constexpr int leastLetters = 12;

} // namespace

PatternBox::PatternBox(QWidget* parent) : QComboBox(parent), m_field(new PatternField)
{
    setEditable(true);
    setLineEdit(m_field);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setClearButtonEnabled(true);
    // Offered, never typed by itself: half a pattern is a pattern too.
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchStartsWith);
    completer()->setCaseSensitivity(Qt::CaseSensitive);
}

void PatternBox::setHistory(const QStringList& history)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietField(m_field);
    const QString typed = currentText();
    const int cursor = m_field->cursorPosition();
    clear();
    addItems(history);
    setEditText(typed);
    m_field->setCursorPosition(cursor);
    m_field->refresh();
}

void PatternBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QComboBox::keyPressEvent(event);
        return;
    }
    event->accept();
    Q_EMIT entered(event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace hexfolio
