// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternbox.h"

#include "gui/find/patternfield.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStringListModel>

namespace hexfolio {

namespace {

constexpr int leastLetters = 12;

} // namespace

/// Exchanges its entries behind the back of the box, which would put one of them into the field: the list and the
/// completion hear of it, and what is typed stays, with all that can be undone of it.
class PatternBox::History final : public QStringListModel {
public:
    using QStringListModel::QStringListModel;

    void exchange(const QStringList& entries)
    {
        {
            const QSignalBlocker quiet(this);
            setStringList(entries);
        }
        Q_EMIT layoutChanged();
    }
};

PatternBox::PatternBox(QWidget* parent) : QComboBox(parent), m_history(new History(this)), m_field(new PatternField)
{
    setModel(m_history);
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
    m_history->exchange(history);
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
