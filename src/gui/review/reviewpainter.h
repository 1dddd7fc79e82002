// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/model/bytesample.h"
#include "gui/review/reviewlines.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace hexfolio {

/// Where the columns of a review stand: a sign, then on each side an offset, digits and text. Pixels from the left
/// edge.
struct ReviewColumns {
    /// `advance` is the width of a character; `offsetDigits` that of the offsets, in characters.
    ReviewColumns(int advance, int offsetDigits, int bytesPerRow);

    [[nodiscard]] int offsetAt(bool isNow) const { return isNow ? now : disk; }
    [[nodiscard]] int digitsAt(bool isNow, int column) const { return offsetAt(isNow) + digits + column * 3 * advance; }
    [[nodiscard]] int textAt(bool isNow, int column) const { return offsetAt(isNow) + text + column * advance; }

    int advance;
    /// Where each side begins, and the digits and the text within it.
    int disk = 0;
    int now = 0;
    int digits = 0;
    int text = 0;
    int separator = 0;
    int width = 0;
};

/// Draws one row of a review at a time. Owns fonts and colours, borrows the painter. Interface thread only.
class ReviewPainter {
public:
    ReviewPainter(QPainter& painter, const QPalette& palette, const ReviewColumns& columns, int rowHeight);

    void title(const QRect& row, const QString& text, bool isCurrent);
    void gap(const QRect& row, const QString& text);
    /// `kind` is that of the change; absent bytes are on their way. `isCurrent` draws a bar at the edge.
    void bytes(const QRect& row, const ReviewRow& what, Change::Kind kind, const ByteSample* disk,
               const ByteSample* now, bool isCurrent);
    void separator(const QRect& area);

private:
    void side(const QRect& row, const ReviewRow& what, bool isNow, Change::Kind kind, const ByteSample* own,
              const ByteSample* other);
    void cell(const QRect& digits, const QRect& text, const QString& hex, QChar character, const QColor* mark,
              bool isNow);
    [[nodiscard]] QColor markColor(bool isNow, Change::Kind kind) const;

    QPainter& m_painter;
    QPalette m_palette;
    ReviewColumns m_columns;
    int m_rowHeight;
    QFont m_font;
    QFont m_titleFont;
    QColor m_old, m_new, m_moved, m_dim;
};

} // namespace hexfolio
