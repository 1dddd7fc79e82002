// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>
#include <QRgb>

namespace hexfolio {

/// A part of the viewport being drawn, in device pixels, by copying and filling whole pixels.
///
/// Coordinates are those of the viewport; what lies outside the part is clipped away. Owns its pixels and keeps them
/// for the next part. One thread.
class PixelCanvas {
public:
    /// Starts on `area`, filled with `ground`.
    void begin(const QRect& area, QRgb ground);

    [[nodiscard]] const QRect& area() const noexcept { return m_area; }
    /// The part as drawn so far; shares the pixels, so it is only good until the next begin().
    [[nodiscard]] QImage image() const;

    void fill(const QRect& rect, QRgb color);
    /// A border inside `rect`.
    void frame(const QRect& rect, QRgb color, int thickness);
    /// Slanted lines, `thickness` wide, over what is there; they meet across neighbouring rectangles.
    void hatch(const QRect& rect, QRgb color, int thickness);
    /// Copies the opaque `pixels` of a `width` by `height` picture, row by row.
    void copy(const QRgb* pixels, int width, int height, int x, int y);

private:
    [[nodiscard]] QRgb* pixelAt(int x, int y) noexcept;

    QImage m_image;
    QRgb* m_pixels = nullptr;
    int m_stride = 0;
    QRect m_area;
};

} // namespace hexfolio
