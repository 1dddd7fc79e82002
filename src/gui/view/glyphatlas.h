// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/view/hexlayout.h"

#include <QFont>
#include <QImage>
#include <QRgb>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace hexfolio {

/// Characters drawn once by Qt, for each pair of ink and ground, and then only copied.
///
/// The pixels are those that QPainter::drawText makes, hinting and smoothing included, so nothing is lost against
/// drawing the text each time. Owns the pictures; a pair costs about 200 KB at scale 1 and is made when it is first
/// needed. The interface thread only.
class GlyphAtlas {
public:
    /// `scale` is the number of device pixels in a logical one; `more` are characters that are needed besides ASCII.
    GlyphAtlas(const QFont& font, double scale, std::u16string more = {});

    /// The cell in which every character of `font` fits, in device pixels.
    [[nodiscard]] const HexLayout::Metrics& metrics() const noexcept { return m_metrics; }
    /// Which picture: of an ASCII character (of the dot for anything else), or of one of those asked for besides.
    [[nodiscard]] static constexpr std::size_t indexOf(char character) noexcept
    {
        return character >= ' ' && character < 0x7F ? static_cast<std::size_t>(character - ' ') : dot;
    }
    [[nodiscard]] static constexpr std::size_t indexOfMore(std::size_t index) noexcept { return dot + 1 + index; }
    /// The picture at `index`, metrics().charWidth by rowHeight pixels; valid until the next call.
    [[nodiscard]] const QRgb* glyph(std::size_t index, QRgb ink, QRgb ground);

    /// The index of what stands where a byte has no character.
    static constexpr std::size_t dot = 95;

private:
    /// Each byte may have another character.
    static constexpr std::size_t mostGlyphs = dot + 1 + 256;

    struct Sheet {
        std::vector<QRgb> pixels;
        std::bitset<mostGlyphs> isDrawn;
    };

    [[nodiscard]] Sheet& sheetOf(QRgb ink, QRgb ground);
    void draw(QChar character, QRgb ink, QRgb ground, QRgb* to);

    QFont m_font;
    double m_scale;
    std::u16string m_more;
    HexLayout::Metrics m_metrics;
    QImage m_cell;
    std::unordered_map<std::uint64_t, Sheet> m_sheets;
    // The pair that was asked for last: mostly the next one too.
    std::uint64_t m_lastKey = 0;
    Sheet* m_last = nullptr;
};

} // namespace hexfolio
