// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/iconset.h"
#include "gui/settings.h"
#include "gui/view/hexviewoptions.h"
#include "mapping/access.h"

#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QPalette>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexfolio {

/// All colours of the program at one moment, derived from one theme of KSyntaxHighlighting. A plain value.
///
/// Letters reach a contrast of at least 4.5 on their grounds (WCAG 2.1, 1.4.3), 7 in high contrast: colours of the
/// theme that do not are made lighter or darker until they do. Interface thread only.
struct Theme {
    KSyntaxHighlighting::Theme editor;
    QPalette palette;
    HexViewColors grid;
    /// The colours of the modes, in the order of Access: Read, Write, Copy.
    QColor read, live, preview;
    IconSet::Ground ground = IconSet::Ground::Light;

    /// The theme of a choice; `isSystemDark` decides what "System" is.
    [[nodiscard]] static Theme of(ThemeChoice choice, bool isSystemDark,
                                  const KSyntaxHighlighting::Repository& repository);
    [[nodiscard]] QColor modeColor(Access access) const;
};

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// `color` made lighter or darker, as little as it takes to reach `ratio` on `ground`.
[[nodiscard]] QColor readable(const QColor& color, const QColor& ground, double ratio);

} // namespace hexfolio
