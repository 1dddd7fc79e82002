// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/glyphatlas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace hexfolio {

namespace {

// Pairs of colours kept at a time; a theme needs about thirty, so only changing themes ever gets here.
constexpr std::size_t mostSheets = 96;
// Air between rows, as a share of the height of the font.
constexpr double leading = 0.22;

HexLayout::Metrics measured(const QFont& font, double scale)
{
    const QFontMetricsF metrics(font);
    double widest = 1.0;
    for (char16_t c = u' '; c < 0x7F; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    // Rows (and the ruler, one and a half of them) of whole logical pixels can be scrolled by moving what is on screen.
    const int unit = scale == std::floor(scale) ? 2 * static_cast<int>(scale) : 1;
    const double height = metrics.height() * (1 + leading) * scale;
    const int rowHeight = unit * std::max(1, static_cast<int>(std::lround(height / unit)));
    const double air = rowHeight - metrics.height() * scale;
    return {.charWidth = std::max(1, static_cast<int>(std::lround(widest * scale))),
            .rowHeight = rowHeight,
            .ascent = static_cast<int>(std::lround(metrics.ascent() * scale + air / 2))};
}

} // namespace

GlyphAtlas::GlyphAtlas(const QFont& font, double scale, std::u16string more)
    : m_font(font)
    , m_scale(scale)
    , m_more(std::move(more))
    , m_metrics(measured(font, scale))
    , m_cell(m_metrics.charWidth, m_metrics.rowHeight, QImage::Format_RGB32)
{
    m_cell.setDevicePixelRatio(scale);
}

const QRgb* GlyphAtlas::glyph(std::size_t index, QRgb ink, QRgb ground)
{
    Sheet& sheet = sheetOf(ink, ground);
    const auto area = static_cast<std::size_t>(m_metrics.charWidth) * static_cast<std::size_t>(m_metrics.rowHeight);
    QRgb* pixels = sheet.pixels.data() + index * area;
    if (!sheet.isDrawn.test(index)) {
        const char16_t character = index < dot ? static_cast<char16_t>(u' ' + index)
            : index == dot                     ? u'\u00B7'
                                               : m_more[index - dot - 1];
        draw(QChar(character), ink, ground, pixels);
        sheet.isDrawn.set(index);
    }
    return pixels;
}

GlyphAtlas::Sheet& GlyphAtlas::sheetOf(QRgb ink, QRgb ground)
{
    const std::uint64_t key = std::uint64_t{ink} << 32 | ground;
    if (m_last != nullptr && key == m_lastKey)
        return *m_last;
    if (m_sheets.size() >= mostSheets && !m_sheets.contains(key))
        m_sheets.clear();
    Sheet& sheet = m_sheets[key];
    if (sheet.pixels.empty()) {
        const auto area = static_cast<std::size_t>(m_metrics.charWidth) * static_cast<std::size_t>(m_metrics.rowHeight);
        sheet.pixels.resize((dot + 1 + m_more.size()) * area);
    }
    m_lastKey = key;
    m_last = &sheet;
    return sheet;
}

void GlyphAtlas::draw(QChar character, QRgb ink, QRgb ground, QRgb* to)
{
    m_cell.fill(ground);
    QPainter painter(&m_cell);
    painter.setFont(m_font);
    painter.setPen(QColor(ink));
    const double spare = m_metrics.charWidth / m_scale - QFontMetricsF(m_font).horizontalAdvance(character);
    // Characters of a proportional font stand in the middle of their cell; a fixed one has next to nothing to spare.
    const double x = spare * m_scale >= 1.0 ? std::floor(spare * m_scale / 2) / m_scale : 0.0;
    painter.drawText(QPointF(x, m_metrics.ascent / m_scale), QString(character));
    painter.end();
    const auto line = static_cast<std::size_t>(m_metrics.charWidth);
    for (int y = 0; y < m_metrics.rowHeight; ++y) {
        std::memcpy(to, m_cell.constScanLine(y), line * sizeof(QRgb));
        to += line;
    }
}

} // namespace hexfolio
