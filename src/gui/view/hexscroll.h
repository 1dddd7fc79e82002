// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// Rows numbered with 64 bits on a scroll bar that counts with an int.
///
/// The top row is kept here, exactly; the bar only shows it. Where there are more rows than the bar has steps, dragging
/// the bar moves proportionally while single steps, pages and the wheel move the row itself. The first and the last row
/// are always reached exactly. Pixels are device pixels. A plain value; any thread.
class HexScroll {
public:
    /// `pageRows` rows fit whole into the viewport, each `rowHeight` pixels high.
    void setExtent(std::uint64_t totalRows, int pageRows, int rowHeight) noexcept;

    [[nodiscard]] std::uint64_t topRow() const noexcept { return m_topRow; }
    /// How many pixels of the top row are cut off, from 0 to rowHeight - 1.
    [[nodiscard]] int pixelOffset() const noexcept { return m_pixelOffset; }
    [[nodiscard]] int pageRows() const noexcept { return m_pageRows; }
    /// The last row that can be the top one.
    [[nodiscard]] std::uint64_t maximumTop() const noexcept;

    /// Shows `row` at the very top, or as near to it as the end allows.
    void setTopRow(std::uint64_t row) noexcept;
    void scrollRows(std::int64_t rows) noexcept;
    void scrollPixels(std::int64_t pixels) noexcept;
    /// One notch of a wheel is 120 units and moves `rowsPerNotch` rows; parts of a row are kept for the next call.
    void scrollWheel(int units, int rowsPerNotch) noexcept;
    /// Scrolls only if `row` is not wholly in view: by as little as possible when it is near, else so that it comes to
    /// stand in the upper third.
    void reveal(std::uint64_t row) noexcept;

    [[nodiscard]] int barMaximum() const noexcept;
    [[nodiscard]] int barValue() const noexcept;
    /// The top row that the bar means at `value`.
    [[nodiscard]] std::uint64_t topRowAt(int value) const noexcept;

private:
    std::uint64_t m_totalRows = 1;
    std::uint64_t m_topRow = 0;
    int m_pageRows = 1;
    int m_rowHeight = 1;
    int m_pixelOffset = 0;
    int m_wheelRest = 0;
};

} // namespace hexfolio
