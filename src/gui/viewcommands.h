// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actiontable.h"
#include "gui/view/hexviewoptions.h"

#include <QObject>

class QWidget;

namespace hexfolio {

class ActionSet;
class Appearance;

/// What the View menu does to the look of the grid: rows, groups, bases, letters, themes, font and zoom.
///
/// Borrows everything. Interface thread only.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(ActionSet& actions, Appearance& appearance, QWidget* window);

private:
    void wireRows();
    void wireChoices();
    void wireCharsets();
    void wireThemes();
    void wireFont();
    /// The action changes one member of the options.
    template <class Member, class Value> void choose(ActionId id, Member HexViewOptions::* member, Value value);
    void askForRow();
    void askForCharset();
    void askForFont();
    void showState();
    void showCharset();

    ActionSet& m_actions;
    Appearance& m_appearance;
    QWidget* m_window;
};

} // namespace hexfolio
