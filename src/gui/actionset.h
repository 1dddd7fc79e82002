// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actiontable.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace hexfolio {

class IconSet;

/// The QActions of one window, made from the action table: menus, toolbar and command palette all show these.
///
/// Owns the actions; what they do is connected by others through on(). Interface thread only.
class ActionSet : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const;
    /// Every action with its row of the table, in the order of the table.
    struct Entry {
        const ActionSpec* spec = nullptr;
        QAction* action = nullptr;
    };
    [[nodiscard]] const QList<Entry>& entries() const noexcept { return m_entries; }

    /// Calls `what` whenever the user triggers `id`.
    void on(ActionId id, std::function<void()> what);
    /// Calls `what` with the new state of a checkable action whenever the user changes it.
    void onToggled(ActionId id, std::function<void(bool)> what);
    /// Checks the action (of a choice, or one that stands alone) without triggering it.
    void setChecked(ActionId id, bool checked = true);

    void fill(QMenuBar& bar);
    void fill(QToolBar& bar);
    /// The menu made by fill(); nullptr before.
    [[nodiscard]] QMenu* menu(MenuId id) const { return m_menus.value(id); }

    void setIcons(const IconSet& icons);
    /// Enables or disables everything that needs an open document.
    void setDocumentOpen(bool isOpen);
    /// Lets `window` hear the keys of all actions, also while its menu bar is hidden.
    void addTo(QWidget& window);

private:
    void makeAction(const ActionSpec& spec);
    [[nodiscard]] QMenu* menuFor(MenuId id, QMenuBar& bar);

    QList<Entry> m_entries;
    QHash<ActionId, QAction*> m_actions;
    QHash<MenuId, QMenu*> m_menus;
};

/// Where an action stands, for people: "View > Theme". In the user's language, without mnemonics.
[[nodiscard]] QString menuPath(MenuId id);

} // namespace hexfolio
