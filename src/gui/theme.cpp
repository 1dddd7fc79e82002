// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme.h"

#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <cmath>

namespace hexfolio {

using namespace Qt::StringLiterals;
using EditorTheme = KSyntaxHighlighting::Theme;

namespace {

constexpr double letterContrast = 4.5;
constexpr double strongContrast = 7.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto between = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * (1 - share) + static_cast<double>(b) * share);
    };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()));
}

// The grounds and letters everything else is derived from.
struct Basis {
    EditorTheme editor;
    QColor ground, letters, selection, selectedLetters;
    bool isDark = false;
    double ratio = letterContrast;

    [[nodiscard]] QColor style(EditorTheme::TextStyle textStyle) const
    {
        return readable(QColor::fromRgba(editor.textColor(textStyle)), ground, ratio);
    }
    [[nodiscard]] QColor role(EditorTheme::EditorColorRole colorRole) const
    {
        return QColor::fromRgb(editor.editorColor(colorRole));
    }
};

Basis basisOf(ThemeChoice choice, bool isSystemDark, const KSyntaxHighlighting::Repository& repository)
{
    const bool isHighContrast = choice == ThemeChoice::HighContrast;
    const bool isDark =
        isHighContrast || choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    Basis basis;
    basis.isDark = isDark;
    basis.editor = repository.theme(isDark ? u"Breeze Dark"_s : u"Breeze Light"_s);
    if (!basis.editor.isValid())
        basis.editor = repository.defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                      : KSyntaxHighlighting::Repository::LightTheme);
    if (isHighContrast) {
        basis.ratio = strongContrast;
        basis.ground = Qt::black;
        basis.letters = Qt::white;
        basis.selection = QColor(0xff, 0xe0, 0x00);
        basis.selectedLetters = Qt::black;
        return basis;
    }
    basis.ground = basis.role(EditorTheme::BackgroundColor);
    basis.letters =
        readable(QColor::fromRgba(basis.editor.textColor(EditorTheme::Normal)), basis.ground, strongContrast);
    basis.selection = isDark ? QColor(0x2d, 0x5c, 0x88) : QColor(0xb5, 0xd8, 0xf5);
    basis.selectedLetters = readable(basis.letters, basis.selection, basis.ratio);
    return basis;
}

HexViewColors gridOf(const Basis& basis)
{
    HexViewColors grid;
    grid.background = basis.ground;
    grid.text = basis.letters;
    grid.zero = readable(mixed(basis.letters, basis.ground, 0.6), basis.ground, basis.ratio);
    grid.offset = readable(basis.role(EditorTheme::LineNumbers), basis.ground, basis.ratio);
    grid.ruler = grid.offset;
    grid.currentRow = mixed(basis.ground, basis.letters, basis.isDark ? 0.07 : 0.045);
    grid.selection = basis.selection;
    grid.selectedText = basis.selectedLetters;
    grid.overwritten = basis.style(EditorTheme::Error);
    grid.inserted = basis.style(EditorTheme::Others);
    grid.moved = basis.style(EditorTheme::DataType);
    grid.unreadable = readable(basis.role(EditorTheme::SpellChecking), basis.ground, basis.ratio);
    grid.hit = mixed(basis.ground, QColor(0xf6, 0xc2, 0x00), basis.isDark ? 0.32 : 0.5);
    grid.outside = mixed(basis.ground, QColor(0xd0, 0x3a, 0xc8), basis.isDark ? 0.62 : 0.45);
    grid.bookmark = readable(QColor(0x00, 0xa0, 0xa8), basis.ground, basis.ratio);
    grid.caret = basis.letters;
    grid.separator = mixed(basis.ground, basis.letters, 0.18);
    grid.printable = basis.letters;
    // Each of these also stands on the highlighted row.
    for (QColor* color :
         {&grid.zero, &grid.offset, &grid.overwritten, &grid.inserted, &grid.moved, &grid.unreadable, &grid.bookmark})
        *color = readable(*color, grid.currentRow, basis.ratio);
    return grid;
}

QPalette paletteOf(const Basis& basis)
{
    const QColor window =
        basis.isDark ? mixed(basis.ground, basis.letters, 0.06) : mixed(basis.ground, Qt::black, 0.06);
    const QColor button =
        basis.isDark ? mixed(basis.ground, basis.letters, 0.12) : mixed(basis.ground, Qt::black, 0.03);
    const QColor letters = readable(basis.letters, button, strongContrast);
    const QColor dimmed = mixed(letters, window, 0.55);
    QPalette palette(letters, button, button.lighter(120), button.darker(basis.isDark ? 180 : 150), button.darker(125),
                     letters, Qt::white, basis.ground, window);
    palette.setColor(QPalette::AlternateBase, mixed(basis.ground, basis.letters, 0.04));
    palette.setColor(QPalette::Highlight, basis.selection);
    palette.setColor(QPalette::HighlightedText, basis.selectedLetters);
    palette.setColor(QPalette::Accent, basis.isDark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x1d, 0x7f, 0xb8));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, letters);
    palette.setColor(QPalette::PlaceholderText, readable(dimmed, basis.ground, letterContrast));
    palette.setColor(QPalette::Link, readable(QColor(0x29, 0x80, 0xb9), window, letterContrast));
    palette.setColor(QPalette::LinkVisited, readable(QColor(0x7f, 0x8c, 0x8d), window, letterContrast));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, letters, 0.15));
    return palette;
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readable(const QColor& color, const QColor& ground, double ratio)
{
    const QColor opaque = QColor::fromRgb(color.rgb());
    const QColor limit = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(opaque, limit, static_cast<double>(step) / steps);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return limit;
}

Theme Theme::of(ThemeChoice choice, bool isSystemDark, const KSyntaxHighlighting::Repository& repository)
{
    const Basis basis = basisOf(choice, isSystemDark, repository);
    Theme theme;
    theme.editor = basis.editor;
    theme.palette = paletteOf(basis);
    theme.grid = gridOf(basis);
    theme.ground = basis.isDark ? IconSet::Ground::Dark : IconSet::Ground::Light;
    const QColor window = theme.palette.color(QPalette::Window);
    theme.read = readable(QColor(0x6c, 0x77, 0x80), window, basis.ratio);
    theme.preview = readable(QColor(0x1d, 0x7f, 0xb8), window, basis.ratio);
    theme.live = readable(QColor(0xd3, 0x4a, 0x1e), window, basis.ratio);
    return theme;
}

QColor Theme::modeColor(Access access) const
{
    switch (access) {
    case Access::Read: return read;
    case Access::Write: return live;
    case Access::Copy: return preview;
    }
    return read;
}

} // namespace hexfolio
