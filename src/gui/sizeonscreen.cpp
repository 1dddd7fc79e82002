// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sizeonscreen.h"

#include <QScreen>
#include <QWidget>

namespace hexfolio {

QSize sizeOnScreen(const QWidget& widget, QSize wanted)
{
    return wanted.boundedTo(widget.screen()->availableSize() * 0.9);
}

} // namespace hexfolio
