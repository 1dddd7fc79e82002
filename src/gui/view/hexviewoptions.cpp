// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexviewoptions.h"

#include "gui/view/contrast.h"

#include <QPalette>

namespace hexfolio {

HexViewColors HexViewColors::ofPalette(const QPalette& palette)
{
    const QRgb ground = palette.color(QPalette::Base).rgb();
    const QRgb text = palette.color(QPalette::Text).rgb();
    const bool isDark = contrastOf(ground, qRgb(255, 255, 255)) > contrastOf(ground, qRgb(0, 0, 0));
    const auto fading = [&](double share) { return QColor(blended(text, ground, share)); };
    HexViewColors colors;
    colors.background = QColor(ground);
    colors.text = QColor(text);
    colors.printable = QColor(text);
    colors.caret = QColor(text);
    colors.zero = fading(0.55);
    colors.offset = fading(0.35);
    colors.ruler = fading(0.45);
    colors.separator = fading(0.82);
    colors.currentRow = fading(isDark ? 0.93 : 0.96);
    colors.selection = palette.color(QPalette::Highlight);
    colors.selectedText = palette.color(QPalette::HighlightedText);
    colors.overwritten = isDark ? QColor(255, 128, 112) : QColor(184, 28, 28);
    colors.inserted = isDark ? QColor(112, 214, 128) : QColor(20, 112, 44);
    colors.moved = isDark ? QColor(112, 176, 255) : QColor(16, 84, 184);
    colors.unreadable = isDark ? QColor(240, 180, 72) : QColor(140, 84, 0);
    colors.hit = isDark ? QColor(104, 84, 0) : QColor(255, 224, 110);
    colors.outside = isDark ? QColor(150, 60, 150) : QColor(236, 160, 232);
    colors.bookmark = isDark ? QColor(64, 208, 208) : QColor(0, 128, 136);
    return colors;
}

} // namespace hexfolio
