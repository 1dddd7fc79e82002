// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/fieldnote.h"

#include <QLabel>

namespace hexfolio {

void tell(QLabel* note, const QString& sentence, NoteTone tone)
{
    // From the parent, because the label's own palette may still carry the colour of a problem.
    QPalette colors = note->parentWidget()->palette();
    if (tone == NoteTone::Problem) {
        const bool isDark = colors.color(QPalette::Window).lightness() < 128;
        colors.setColor(QPalette::WindowText, isDark ? QColor(255, 138, 128) : QColor(176, 0, 32));
    }
    note->setPalette(colors);
    note->setText(sentence);
}

} // namespace hexfolio
