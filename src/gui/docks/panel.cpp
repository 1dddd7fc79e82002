// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/panel.h"

#include "gui/docks/scrolledpage.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace hexfolio {

Panel::Panel(const QString& title, const QString& name, QWidget* parent) : QDockWidget(title, parent)
{
    setObjectName(name);
    // A dock behind another tab counts as visible for Qt, but not as shown.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isShown) { m_isInFront = isShown; });
}

Panel::~Panel() = default;

void Panel::toggle()
{
    if (m_isInFront) {
        hide();
        return;
    }
    show();
    raise();
}

void Panel::setPage(QWidget* page)
{
    m_page = page;
    setWidget(scrolled(page));
}

QIcon Panel::icon(QLatin1StringView name) const
{
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    return QIcon((isDark ? u":/icons/dark/%1.svg"_s : u":/icons/light/%1.svg"_s).arg(name));
}

} // namespace hexfolio
