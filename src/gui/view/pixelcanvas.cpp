// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/pixelcanvas.h"

#include <algorithm>
#include <cstring>

namespace hexfolio {

void PixelCanvas::begin(const QRect& area, QRgb ground)
{
    m_area = area;
    if (m_image.width() < area.width() || m_image.height() < area.height()) {
        const QSize size = m_image.size().expandedTo(area.size());
        m_image = QImage(size, QImage::Format_RGB32);
    }
    m_pixels = reinterpret_cast<QRgb*>(m_image.bits());
    m_stride = static_cast<int>(m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)));
    fill(area, ground);
}

QImage PixelCanvas::image() const
{
    return {reinterpret_cast<const uchar*>(m_pixels), m_area.width(), m_area.height(), m_image.bytesPerLine(),
            QImage::Format_RGB32};
}

QRgb* PixelCanvas::pixelAt(int x, int y) noexcept
{
    return m_pixels + qsizetype{y - m_area.y()} * m_stride + (x - m_area.x());
}

void PixelCanvas::fill(const QRect& rect, QRgb color)
{
    const QRect part = rect & m_area;
    if (part.isEmpty())
        return;
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::fill_n(pixelAt(part.x(), y), part.width(), color | 0xFF000000U);
}

void PixelCanvas::frame(const QRect& rect, QRgb color, int thickness)
{
    fill({rect.x(), rect.y(), rect.width(), thickness}, color);
    fill({rect.x(), rect.bottom() + 1 - thickness, rect.width(), thickness}, color);
    fill({rect.x(), rect.y(), thickness, rect.height()}, color);
    fill({rect.right() + 1 - thickness, rect.y(), thickness, rect.height()}, color);
}

void PixelCanvas::hatch(const QRect& rect, QRgb color, int thickness)
{
    const QRect part = rect & m_area;
    const int period = 4 * thickness;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if ((x + y) % period < thickness)
                *pixelAt(x, y) = color | 0xFF000000U;
        }
    }
}

void PixelCanvas::copy(const QRgb* pixels, int width, int height, int x, int y)
{
    const int left = std::max(x, m_area.left());
    const int right = std::min(x + width, m_area.right() + 1);
    const int top = std::max(y, m_area.top());
    const int bottom = std::min(y + height, m_area.bottom() + 1);
    if (left >= right)
        return;
    const auto bytes = static_cast<std::size_t>(right - left) * sizeof(QRgb);
    for (int line = top; line < bottom; ++line)
        std::memcpy(pixelAt(left, line), pixels + (line - y) * width + (left - x), bytes);
}

} // namespace hexfolio
