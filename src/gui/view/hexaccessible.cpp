// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexaccessible.h"

#include "gui/view/hexview.h"

#include <QAccessible>
#include <QModelIndex>

namespace hexfolio {

void announceFocus(HexView& view, const QModelIndex& index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index.row() * index.model()->columnCount() + index.column());
    QAccessible::updateAccessibility(&event);
}

} // namespace hexfolio
