// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

#include <cstdint>

namespace hexfolio {

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
    friend bool operator==(const HexViewOptions&, const HexViewOptions&) = default;
};

/// The colours of the grid, taken from the theme. A plain value.
struct HexViewColors {
    QColor background, text, zero, offset, currentRow, selection, selectedText;
    QColor overwritten, inserted, moved, unreadable, hit, caret, ruler, separator, printable;
    friend bool operator==(const HexViewColors&, const HexViewColors&) = default;
};

} // namespace hexfolio
