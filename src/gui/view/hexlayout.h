// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>

#include <cstdint>

namespace hexfolio {

/// Where everything in the grid stands: a column ruler on top, then rows of offset, bytes and text.
///
/// Pure geometry in device pixels of the viewport, so every cell starts on a whole pixel at every scale factor. Rows
/// and columns count from 0 at the top of the window of rows, not of the document. A plain value; any thread.
class HexLayout {
public:
    /// The size of one character, in device pixels; `ascent` is the distance from the top of a row to its base line.
    struct Metrics {
        int charWidth = 8;
        int rowHeight = 18;
        int ascent = 13;
        friend bool operator==(const Metrics&, const Metrics&) = default;
    };
    struct Shape {
        int bytesPerRow = 16;
        int groupSize = 1;
        int digitsPerByte = 2;
        int offsetDigits = 8;
        friend bool operator==(const Shape&, const Shape&) = default;
    };
    enum class Area : std::uint8_t { Ruler, Offsets, Bytes, Text };
    /// What lies under a point. Points beside the cells count for the nearest cell of the row.
    struct Hit {
        Area area = Area::Bytes;
        /// Negative above the rows.
        int row = 0;
        int column = 0;
        int digit = 0;
    };

    HexLayout() = default;
    HexLayout(const Metrics& metrics, const Shape& shape);

    [[nodiscard]] const Metrics& metrics() const noexcept { return m_metrics; }
    [[nodiscard]] const Shape& shape() const noexcept { return m_shape; }
    /// How far the content is scrolled to the left, and how much of the top row is cut off.
    void setScroll(int x, int y) noexcept;

    [[nodiscard]] int rulerHeight() const noexcept { return m_metrics.rowHeight + m_metrics.rowHeight / 2; }
    /// From the left margin to the right one.
    [[nodiscard]] int contentWidth() const noexcept { return m_contentWidth; }
    /// Rows that fit whole into a viewport of `height`; at least 1.
    [[nodiscard]] int wholeRows(int height) const noexcept;
    /// Rows of which at least a part can be seen, whatever the scroll.
    [[nodiscard]] int touchedRows(int height) const noexcept { return wholeRows(height) + 2; }

    [[nodiscard]] int rowTop(int row) const noexcept;
    [[nodiscard]] QRect offsetRect(int row) const noexcept;
    [[nodiscard]] QRect byteRect(int row, int column) const noexcept;
    [[nodiscard]] QRect digitRect(int row, int column, int digit) const noexcept;
    [[nodiscard]] QRect textRect(int row, int column) const noexcept;
    /// The x of the line between offsets and bytes, and of the one between bytes and text.
    [[nodiscard]] int firstSeparator() const noexcept;
    [[nodiscard]] int secondSeparator() const noexcept;
    [[nodiscard]] Hit hitTest(QPoint point) const noexcept;

    /// The most bytes, in whole groups of eight, whose row is not wider than `width`; at least 8.
    [[nodiscard]] static int bytesPerRowFor(int width, const Metrics& metrics, Shape shape);

private:
    [[nodiscard]] int columnStart(int column) const noexcept;
    [[nodiscard]] Hit bytesHit(int row, int x) const noexcept;

    Metrics m_metrics;
    Shape m_shape;
    int m_scrollX = 0;
    int m_scrollY = 0;
    int m_bytesStart = 0;
    int m_textStart = 0;
    int m_contentWidth = 0;
};

} // namespace hexfolio
