// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/view/hexlayout.h"

#include <QFont>
#include <QImage>
#include <QRgb>

#include <bitset>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace hexfolio {

/// Characters drawn once by Qt, for each pair of ink and ground, and then only copied.
///
/// The pixels are those that QPainter::drawText makes, hinting and smoothing included, so nothing is lost against drawing
/// the text each time. Owns the pictures; a pair costs about 200 KB at scale 1 and is made when it is first needed. The
/// interface thread only.
class GlyphAtlas {
public:
    /// `scale` is the number of device pixels in a logical one.
    GlyphAtlas(const QFont& font, double scale);

    /// The cell in which every character of `font` fits, in device pixels.
    [[nodiscard]] const HexLayout::Metrics& metrics() const noexcept { return m_metrics; }
    /// The picture of `character` in Latin-1, metrics().charWidth by rowHeight pixels; valid until the next call.
    [[nodiscard]] const QRgb* glyph(char character, QRgb ink, QRgb ground);

    /// Stands where a byte has no character.
    static constexpr char middleDot = '\xB7';

private:
    static constexpr std::size_t glyphCount = 96;

    struct Sheet {
        std::vector<QRgb> pixels;
        std::bitset<glyphCount> isDrawn;
    };

    [[nodiscard]] Sheet& sheetOf(QRgb ink, QRgb ground);
    void draw(QChar character, QRgb ink, QRgb ground, QRgb* to);

    QFont m_font;
    double m_scale;
    HexLayout::Metrics m_metrics;
    QImage m_cell;
    std::unordered_map<std::uint64_t, Sheet> m_sheets;
    // The pair that was asked for last: mostly the next one too.
    std::uint64_t m_lastKey = 0;
    Sheet* m_last = nullptr;
};

} // namespace hexfolio
