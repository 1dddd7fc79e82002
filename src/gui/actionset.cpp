// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actionset.h"

#include "gui/iconset.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Actions", source);
}

QString withoutMnemonic(QString title)
{
    return title.remove(u'&');
}

const MenuSpec& menuSpec(MenuId id)
{
    return *std::ranges::find(menuTable(), id, &MenuSpec::id);
}

// Menus take the tip without the keys (they show them anyway); buttons need both.
QString toolTip(const QString& tip, const QList<QKeySequence>& keys)
{
    if (keys.isEmpty())
        return tip;
    return QCoreApplication::translate("Actions", "%1 (%2)").arg(tip, keys.front().toString(QKeySequence::NativeText));
}

} // namespace

QString menuPath(MenuId id)
{
    const MenuSpec& spec = menuSpec(id);
    const QString title = withoutMnemonic(text(spec.title));
    if (spec.parent == id)
        return title;
    return QCoreApplication::translate("Actions", "%1 > %2").arg(menuPath(spec.parent), title);
}

ActionSet::ActionSet(QObject* parent) : QObject(parent)
{
    QHash<MenuId, QActionGroup*> groups;
    for (const ActionSpec& spec : actionTable()) {
        makeAction(spec);
        if (!menuSpec(spec.menu).isChoice)
            continue;
        if (!groups.contains(spec.menu))
            groups.insert(spec.menu, new QActionGroup(this));
        groups[spec.menu]->addAction(action(spec.id));
    }
}

void ActionSet::makeAction(const ActionSpec& spec)
{
    auto* made = new QAction(text(spec.text), this);
    const auto keys = QKeySequence::listFromString(QLatin1StringView(spec.keys), QKeySequence::PortableText);
    made->setShortcuts(keys);
    made->setToolTip(toolTip(text(spec.tip), keys));
    made->setStatusTip(text(spec.tip));
    made->setCheckable(spec.traits.testFlag(ActionTrait::Checkable));
    // A shortcut of a widget that never has the focus is shown but not heard, so that the key reaches the grid.
    if (spec.traits.testFlag(ActionTrait::GridKey))
        made->setShortcutContext(Qt::WidgetShortcut);
    if (spec.id == ActionId::Quit)
        made->setMenuRole(QAction::QuitRole);
    m_entries.append({&spec, made});
    m_actions.insert(spec.id, made);
}

QAction* ActionSet::action(ActionId id) const
{
    return m_actions.value(id);
}

void ActionSet::on(ActionId id, std::function<void()> what)
{
    connect(action(id), &QAction::triggered, this, [what = std::move(what)] { what(); });
}

void ActionSet::onToggled(ActionId id, std::function<void(bool)> what)
{
    connect(action(id), &QAction::triggered, this, std::move(what));
}

void ActionSet::setChecked(ActionId id, bool checked)
{
    action(id)->setChecked(checked);
}

QMenu* ActionSet::menuFor(MenuId id, QMenuBar& bar)
{
    if (QMenu* const known = m_menus.value(id))
        return known;
    const MenuSpec& spec = menuSpec(id);
    QMenu* const made =
        spec.parent == id ? bar.addMenu(text(spec.title)) : menuFor(spec.parent, bar)->addMenu(text(spec.title));
    m_menus.insert(id, made);
    return made;
}

void ActionSet::fill(QMenuBar& bar)
{
    for (const MenuSpec& spec : menuTable()) {
        if (spec.parent == spec.id)
            (void)menuFor(spec.id, bar);
    }
    for (const auto& [spec, made] : m_entries) {
        const bool opensSubmenu = !m_menus.contains(spec->menu);
        if (spec->traits.testFlag(ActionTrait::Separated))
            menuFor(opensSubmenu ? menuSpec(spec->menu).parent : spec->menu, bar)->addSeparator();
        menuFor(spec->menu, bar)->addAction(made);
    }
}

void ActionSet::fill(QToolBar& bar)
{
    for (const auto& [spec, made] : m_entries) {
        if (!spec->traits.testFlag(ActionTrait::OnToolbar))
            continue;
        if (spec->traits.testFlag(ActionTrait::Separated))
            bar.addSeparator();
        bar.addAction(made);
    }
}

void ActionSet::setIcons(const IconSet& icons)
{
    for (const auto& [spec, made] : m_entries) {
        if (*spec->icon != '\0')
            made->setIcon(icons.icon(QLatin1StringView(spec->icon)));
    }
}

void ActionSet::setDocumentOpen(bool isOpen)
{
    for (const auto& [spec, made] : m_entries) {
        if (spec->traits.testFlag(ActionTrait::Document))
            made->setEnabled(isOpen);
    }
}

void ActionSet::addTo(QWidget& window)
{
    for (const auto& [spec, made] : m_entries)
        window.addAction(made);
}

} // namespace hexfolio
