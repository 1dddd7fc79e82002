// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/hexmodel.h"
#include "gui/view/bytedigits.h"
#include "gui/view/cellstyles.h"
#include "gui/view/glyphatlas.h"
#include "gui/view/hexlayout.h"
#include "gui/view/hexviewoptions.h"
#include "gui/view/pixelcanvas.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

class QPainter;

namespace hexfolio {

/// Everything a frame shows, apart from where and in which colours. Borrows what it points to while it is painted.
struct HexScene {
    /// How the caret is drawn: not at all (it blinks), full, or as an outline because the keyboard is elsewhere.
    enum class Caret : std::uint8_t { Hidden, Full, Hollow };

    const HexLayout* layout = nullptr;
    /// The cells of one row of the window.
    std::function<std::span<const ByteCell>(int row)> cells;
    /// Rows of the window, and the offset of the first byte of the top one.
    int rows = 0;
    Offset topOffset = 0;
    Range selection;
    /// More that is selected: ascending, those that can be seen at least.
    std::span<const Range> ranges = {};
    Offset caret = 0;
    int digit = 0;
    HexPane pane = HexPane::Bytes;
    HexInputMode mode = HexInputMode::Overwrite;
    Caret caretShape = Caret::Full;
    /// What stands above the offsets.
    QString offsetTitle;

    [[nodiscard]] bool isSelected(Offset offset) const noexcept;
};

/// Bytes to pixels: rows, ruler, marks and the twin caret.
///
/// Draws whole device pixels from an atlas of characters into a canvas and hands that to Qt, a band of rows at a time.
/// Owns atlas, canvas and colours. The interface thread only.
class HexPainter {
public:
    HexPainter(const HexViewOptions& options, const HexViewColors& colors, double scale);

    [[nodiscard]] const HexLayout::Metrics& metrics() const noexcept { return m_atlas.metrics(); }
    [[nodiscard]] const ByteDigits& digits() const noexcept { return m_digits; }
    void setColors(const HexViewColors& colors) { m_styles = CellStyles(colors); }

    /// Paints `area`, in device pixels of the viewport that `painter` is open on.
    void paint(QPainter& painter, const HexScene& scene, const QRect& area);

private:
    void paintBand(const HexScene& scene, const QRect& band);
    void paintRow(const HexScene& scene, int row);
    void paintPane(const HexScene& scene, int row, CellStyles::Row kind, HexPane pane);
    void paintOffset(const HexScene& scene, int row, CellStyles::Row kind);
    void paintCell(const HexScene& scene, const QRect& rect, const ByteCell& cell, const CellStyles::Style& style,
                   HexPane pane);
    void paintMark(const QRect& rect, const ByteCell& cell, QRgb color);
    void paintBookmark(const QRect& rect, QRgb color);
    void paintBookmarkBegin(const QRect& rect, int blank, QRgb color);
    void paintCorners(const QRect& rect, QRgb color);
    void paintRuler(const HexScene& scene);
    void paintSeparators(const HexScene& scene);
    void paintCaret(const HexScene& scene);
    void paintActiveCaret(const HexScene& scene, const QRect& cell, const QRect& digit);
    void write(std::string_view text, int x, int y, QRgb ink, QRgb ground);
    void draw(std::size_t glyph, int x, int y, QRgb ink, QRgb ground);
    [[nodiscard]] CellStyles::Tone toneOf(const ByteCell& cell, HexPane pane) const noexcept;
    [[nodiscard]] CellStyles::Style styleOf(const HexScene& scene, Offset offset, const ByteCell& cell,
                                            CellStyles::Row row, HexPane pane) const;

    HexViewOptions m_options;
    ByteDigits m_digits;
    ByteDigits m_offsetDigits;
    CellStyles m_styles;
    /// What the text column shows for each byte: indexes of the atlas, and the characters it needs for them.
    struct TextGlyphs {
        explicit TextGlyphs(const QString& charset);
        std::array<std::uint16_t, 256> indexes{};
        std::u16string more;
    };
    TextGlyphs m_text;
    GlyphAtlas m_atlas;
    PixelCanvas m_canvas;
    double m_scale;
    /// The width of a thin line.
    int m_line;
};

} // namespace hexfolio
