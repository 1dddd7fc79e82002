// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandpalette.h"

#include "gui/actionset.h"
#include "gui/commanddelegate.h"
#include "gui/commandmatch.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

constexpr QSize paletteSize{560, 420};

struct Match {
    int score = 0;
    const ActionSet::Entry* entry = nullptr;
};

std::vector<Match> matches(const ActionSet& actions, const QString& typed)
{
    std::vector<Match> found;
    for (const ActionSet::Entry& entry : actions.entries()) {
        const QString name = entry.action->text().remove(u'&');
        // The menu's name helps to find a command, but the command's own name counts twice.
        const auto own = matchScore(typed, name);
        const auto withMenu = matchScore(typed, menuPath(entry.spec->menu) + u' ' + name);
        if (own || withMenu)
            found.push_back({std::max(own.value_or(0) * 2, withMenu.value_or(0)), &entry});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Match::score);
    // What cannot be done at the moment is shown, but never in the way of what can.
    std::ranges::stable_partition(found, [](const Match& match) { return match.entry->action->isEnabled(); });
    return found;
}

} // namespace

CommandPalette::CommandPalette(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_typed(new QLineEdit)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
{
    setWindowTitle(tr("Command Palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(paletteSize);
    m_typed->setPlaceholderText(tr("Type a part of a command's name"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    auto* const rows = new QVBoxLayout(this);
    rows->addWidget(m_typed);
    rows->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::setFilter);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
    setFilter({});
}

void CommandPalette::setFilter(const QString& typed)
{
    m_model->clear();
    for (const Match& match : matches(m_actions, typed)) {
        QAction* const action = match.entry->action;
        auto* const row = new QStandardItem(action->icon(), action->text().remove(u'&'));
        row->setData(menuPath(match.entry->spec->menu), CommandDelegate::MenuRole);
        row->setData(action->shortcut().toString(QKeySequence::NativeText), CommandDelegate::KeysRole);
        row->setData(QVariant::fromValue(action), CommandDelegate::ActionRole);
        row->setToolTip(action->statusTip());
        row->setEnabled(action->isEnabled());
        m_model->appendRow(row);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

int CommandPalette::count() const
{
    return m_model->rowCount();
}

QString CommandPalette::chosen() const
{
    return m_list->currentIndex().data().toString();
}

void CommandPalette::accept()
{
    auto* const action = m_list->currentIndex().data(CommandDelegate::ActionRole).value<QAction*>();
    if (action == nullptr || !action->isEnabled())
        return;
    // The window must be in front again when the command acts, because some act on what has the focus.
    QDialog::accept();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hexfolio
