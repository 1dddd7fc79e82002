// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <cstdint>

class QPalette;

namespace hexfolio {

/// The two columns of the grid in which bytes can be edited.
enum class HexPane : std::uint8_t { Bytes, Text };
/// Whether typing replaces bytes or makes room for new ones.
enum class HexInputMode : std::uint8_t { Overwrite, Insert };
/// Whether moving the caret drops the selection or stretches it.
enum class HexReach : std::uint8_t { Move, Extend };

/// How the grid shows bytes. A plain value.
struct HexViewOptions {
    enum class Base : std::uint8_t { Hexadecimal, Decimal, Octal, Binary };
    enum class Digits : std::uint8_t { Upper, Lower };
    Base base = Base::Hexadecimal;
    Digits digits = Digits::Upper;
    /// Bytes in a group: 1, 2, 4 or 8.
    int groupSize = 1;
    /// Bytes in a row; 0 for as many whole groups of eight as fit the width.
    int bytesPerRow = 16;
    Base offsetBase = Base::Hexadecimal;
    QFont font;
    /// Of the text column; see ColumnCharset.
    QString charset;
    friend bool operator==(const HexViewOptions&, const HexViewOptions&) = default;
};

/// The colours of the grid, taken from the theme. A plain value.
///
/// `overwritten`, `inserted`, `moved` and `unreadable` colour the digits and tint the cell behind them; `hit`,
/// `selection` and `currentRow` are backgrounds. The grid darkens or lightens what would be hard to read on them.
struct HexViewColors {
    QColor background, text, zero, offset, currentRow, selection, selectedText;
    QColor overwritten, inserted, moved, unreadable, hit, caret, ruler, separator, printable;
    /// What another program changed a moment ago, at its brightest.
    QColor outside;
    /// The bars and lines at bookmarks.
    QColor bookmark;
    friend bool operator==(const HexViewColors&, const HexViewColors&) = default;

    /// What fits the colours of the desktop, light or dark.
    [[nodiscard]] static HexViewColors ofPalette(const QPalette& palette);
};

} // namespace hexfolio
