// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/panel.h"

namespace hexfolio {

Panel::Panel(const QString& title, const QString& name, QWidget* parent) : QDockWidget(title, parent)
{
    setObjectName(name);
}

Panel::~Panel() = default;

} // namespace hexfolio
