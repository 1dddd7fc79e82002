// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/taborder.h"

#include <QList>
#include <QWidget>

namespace hexfolio {

namespace {

bool takesKeys(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

} // namespace

void setTabsThrough(std::initializer_list<QWidget*> parts)
{
    QList<QWidget*> fields;
    for (QWidget* const part : parts) {
        if (takesKeys(part)) {
            fields.append(part);
            continue;
        }
        for (QWidget* const field : part->findChildren<QWidget*>()) {
            // Lists that open are windows of their own.
            if (takesKeys(field) && field->window() == part->window())
                fields.append(field);
        }
    }
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields[i - 1], fields[i]);
}

} // namespace hexfolio
