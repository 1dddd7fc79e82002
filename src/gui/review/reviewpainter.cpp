// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewpainter.h"

#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"
#include "gui/review/reviewmodel.h"
#include "gui/view/contrast.h"
#include "gui/view/hexviewoptions.h"

#include <QPainter>

namespace hexfolio {

namespace {

constexpr int edge = 4;
constexpr double tint = 0.16;

} // namespace

ReviewColumns::ReviewColumns(int advanceOfOne, int offsetDigits, int bytesPerRow) : advance(advanceOfOne)
{
    digits = (offsetDigits + 2) * advance;
    text = digits + (bytesPerRow * 3 + 1) * advance;
    const int side = text + bytesPerRow * advance;
    disk = edge + 2 * advance;
    separator = disk + side + advance;
    now = separator + advance;
    width = now + side + edge;
}

ReviewPainter::ReviewPainter(QPainter& painter, const QPalette& palette, const ReviewColumns& columns, int rowHeight)
    : m_painter(painter)
    , m_palette(palette)
    , m_columns(columns)
    , m_rowHeight(rowHeight)
    , m_font(fixedFont())
    , m_titleFont(painter.font())
{
    m_titleFont.setBold(true);
    const HexViewColors colors = HexViewColors::ofPalette(palette);
    m_old = colors.overwritten;
    m_new = colors.inserted;
    m_moved = colors.moved;
    m_dim = QColor(readableOn(colors.background.rgb(), colors.offset.rgb()));
}

QColor ReviewPainter::markColor(bool isNow, Change::Kind kind) const
{
    if (kind == Change::Kind::Moved && isNow)
        return m_moved;
    return isNow ? m_new : m_old;
}

void ReviewPainter::title(const QRect& row, const QString& text, bool isCurrent)
{
    const QColor ground = m_palette.color(isCurrent ? QPalette::Highlight : QPalette::AlternateBase);
    m_painter.fillRect(row, ground);
    m_painter.setFont(m_titleFont);
    m_painter.setPen(m_palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
    m_painter.drawText(row.adjusted(m_columns.disk, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       text);
}

void ReviewPainter::gap(const QRect& row, const QString& text)
{
    m_painter.setFont(m_titleFont);
    QFont font = m_titleFont;
    font.setBold(false);
    m_painter.setFont(font);
    m_painter.setPen(m_dim);
    m_painter.drawText(row.adjusted(m_columns.disk, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       text);
}

void ReviewPainter::separator(const QRect& area)
{
    m_painter.fillRect(QRect(m_columns.separator, area.top(), 1, area.height()), m_palette.color(QPalette::Mid));
}

void ReviewPainter::bytes(const QRect& row, const ReviewRow& what, Change::Kind kind, const ByteSample* disk,
                          const ByteSample* now, bool isCurrent)
{
    m_painter.setFont(m_font);
    if (what.kind == ReviewRow::Kind::Changed) {
        const bool isNow = !what.now.isEmpty();
        m_painter.setPen(QColor(readableOn(m_palette.color(QPalette::Base).rgb(), markColor(isNow, kind).rgb())));
        m_painter.drawText(QRect(edge, row.top(), 2 * m_columns.advance, row.height()), Qt::AlignCenter,
                           QString(changeKindSign(kind)));
        if (isCurrent)
            m_painter.fillRect(QRect(0, row.top(), edge - 1, row.height()), m_palette.color(QPalette::Highlight));
    }
    side(row, what, false, kind, disk, now);
    side(row, what, true, kind, now, disk);
}

void ReviewPainter::side(const QRect& row, const ReviewRow& what, bool isNow, Change::Kind kind, const ByteSample* own,
                         const ByteSample* other)
{
    const Range range = isNow ? what.now : what.disk;
    if (range.isEmpty())
        return;
    m_painter.setPen(m_dim);
    m_painter.drawText(QRect(m_columns.offsetAt(isNow), row.top(), m_columns.digits, row.height()),
                       Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, hexOffsetText(range.begin));
    if (own == nullptr)
        return;
    const QColor mark = markColor(isNow, kind);
    const bool isPair = !what.now.isEmpty() && !what.disk.isEmpty() && other != nullptr;
    for (std::size_t i = 0; i < own->bytes.size(); ++i) {
        const int column = what.column + static_cast<int>(i);
        const bool isSame = isPair && i < other->bytes.size() && own->isReadable(i) && other->isReadable(i)
            && own->bytes[i] == other->bytes[i];
        const bool isMarked = what.changed.contains(i) && !isSame;
        const QRect digits(m_columns.digitsAt(isNow, column), row.top(), 2 * m_columns.advance, m_rowHeight);
        const QRect text(m_columns.textAt(isNow, column), row.top(), m_columns.advance, m_rowHeight);
        cell(digits, text, own->hexAt(i), own->textAt(i), isMarked ? &mark : nullptr, isNow);
    }
}

void ReviewPainter::cell(const QRect& digits, const QRect& text, const QString& hex, QChar character,
                         const QColor* mark, bool isNow)
{
    QColor ink = m_palette.color(QPalette::Text);
    if (mark != nullptr) {
        const QRgb ground = blended(m_palette.color(QPalette::Base).rgb(), mark->rgb(), tint);
        ink = QColor(readableOn(ground, mark->rgb()));
        m_painter.fillRect(digits, QColor(ground));
        m_painter.fillRect(text, QColor(ground));
    }
    m_painter.setPen(ink);
    m_painter.drawText(digits, Qt::AlignCenter, hex);
    m_painter.drawText(text, Qt::AlignCenter, QString(character));
    if (mark == nullptr)
        return;
    // Old bytes are struck out, new ones underlined: that is seen without colours too.
    const int line = isNow ? digits.bottom() : digits.center().y();
    m_painter.drawLine(digits.left(), line, digits.right(), line);
}

} // namespace hexfolio
