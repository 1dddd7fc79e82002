// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/hexmodel.h"
#include "gui/view/hexviewoptions.h"

#include <QRgb>

#include <array>
#include <cstdint>

namespace hexfolio {

/// What colours a cell has, for every case at once: computed when the theme changes, looked up for each byte.
///
/// All inks are readable on their grounds (contrast 4.5 or more), whatever the theme says. A plain value.
class CellStyles {
public:
    enum class Selected : std::uint8_t { No, Active, Passive };
    enum class Row : std::uint8_t { Plain, Current };
    /// What the digits or the character say: nothing of interest, something.
    enum class Tone : std::uint8_t { Dim, Normal };
    struct Style {
        QRgb ink = 0;
        QRgb ground = 0;
        /// The colour of the mark that changed cells carry besides their ink; 0 for none.
        QRgb mark = 0;
        /// The colour of the mark of a bookmark.
        QRgb bookmark = 0;
    };

    explicit CellStyles(const HexViewColors& colors);

    [[nodiscard]] const Style& style(const ByteCell& cell, Selected selected, Row row, HexPane pane,
                                     Tone tone) const noexcept
    {
        return m_styles[indexOf(cell, selected, row, pane, tone)];
    }
    /// The style of a cell that another program changed: `level` from 1 to `levels`, brightest last.
    [[nodiscard]] Style glowing(const Style& style, int level, int levels) const;
    /// The ground of a row where there is no cell.
    [[nodiscard]] QRgb ground(Row row) const noexcept { return m_grounds[static_cast<std::size_t>(row)]; }
    /// Offsets, their leading zeros, the ruler.
    [[nodiscard]] QRgb offsetInk(Row row, Tone tone) const noexcept
    {
        return m_offsetInks[static_cast<std::size_t>(row) * 2 + static_cast<std::size_t>(tone)];
    }
    [[nodiscard]] QRgb rulerInk() const noexcept { return m_rulerInk; }
    [[nodiscard]] QRgb strongInk() const noexcept { return m_strongInk; }
    /// The mark of a bookmark where there is no cell.
    [[nodiscard]] QRgb bookmark(Row row) const noexcept { return m_bookmarks[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QRgb separator() const noexcept { return m_separator; }
    [[nodiscard]] QRgb caret() const noexcept { return m_caret; }
    /// The outline of the caret in the pane that is not typed into.
    [[nodiscard]] QRgb hollowCaret() const noexcept { return m_hollowCaret; }
    [[nodiscard]] QRgb hatch() const noexcept { return m_hatch; }

private:
    static constexpr std::size_t styleCount = 4 * 2 * 2 * 2 * 3 * 2 * 2 * 2;

    [[nodiscard]] static std::size_t indexOf(const ByteCell& cell, Selected selected, Row row, HexPane pane,
                                             Tone tone) noexcept;
    [[nodiscard]] Style made(const HexViewColors& colors, const ByteCell& cell, Selected selected, Row row,
                             HexPane pane, Tone tone) const;
    void makeAll(const HexViewColors& colors, const ByteCell& cell);

    std::array<Style, styleCount> m_styles;
    std::array<QRgb, 2> m_grounds{};
    std::array<QRgb, 4> m_offsetInks{};
    std::array<QRgb, 2> m_bookmarks{};
    QRgb m_rulerInk;
    QRgb m_strongInk;
    QRgb m_separator;
    QRgb m_caret;
    QRgb m_hollowCaret;
    QRgb m_hatch;
    QRgb m_outside;
};

} // namespace hexfolio
