// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexpainter.h"

#include "gui/model/outsidewatch.h"
#include "gui/view/columncharset.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hexfolio {

namespace {

using Row = CellStyles::Row;
using Selected = CellStyles::Selected;
using Tone = CellStyles::Tone;
using State = ByteCell::State;

// The pixels that are drawn before they are handed over: so many stay in the second-level cache in between, which at
// scale 2 saves a third of the time.
constexpr int bandPixels = 128 * 1024;

} // namespace

HexPainter::TextGlyphs::TextGlyphs(const QString& charset)
{
    const ColumnCharset characters(charset);
    for (std::size_t value = 0; value < indexes.size(); ++value) {
        const char16_t character = characters.shown(static_cast<std::uint8_t>(value));
        std::size_t index = character < 0x7F ? GlyphAtlas::indexOf(static_cast<char>(character)) : GlyphAtlas::dot;
        if (character >= 0x7F) {
            index = GlyphAtlas::indexOfMore(more.size());
            more += character;
        }
        indexes[value] = static_cast<std::uint16_t>(index);
    }
}

Tone HexPainter::toneOf(const ByteCell& cell, HexPane pane) const noexcept
{
    if (!cell.isKnown())
        return Tone::Dim;
    const bool isDim = pane == HexPane::Bytes ? cell.value == 0 : m_text.indexes[cell.value] == GlyphAtlas::dot;
    return isDim ? Tone::Dim : Tone::Normal;
}

bool HexScene::isSelected(Offset offset) const noexcept
{
    if (selection.contains(offset))
        return true;
    const auto behind = std::ranges::upper_bound(ranges, offset, {}, &Range::begin);
    return behind != ranges.begin() && std::prev(behind)->contains(offset);
}

HexPainter::HexPainter(const HexViewOptions& options, const HexViewColors& colors, double scale)
    : m_options(options)
    , m_digits(options.base, options.digits)
    , m_offsetDigits(options.offsetBase, options.digits)
    , m_styles(colors)
    , m_text(options.charset)
    , m_atlas(options.font, scale, m_text.more)
    , m_scale(scale)
    , m_line(std::max(1, static_cast<int>(std::lround(scale))))
{
}

void HexPainter::paint(QPainter& painter, const HexScene& scene, const QRect& area)
{
    if (area.isEmpty())
        return;
    painter.save();
    // Back to device pixels: the picture is copied as it is, not scaled.
    painter.scale(1 / m_scale, 1 / m_scale);
    const int height = std::max(metrics().rowHeight, bandPixels / area.width());
    for (int top = area.top(); top <= area.bottom(); top += height) {
        const QRect band(area.x(), top, area.width(), std::min(height, area.bottom() + 1 - top));
        paintBand(scene, band);
        painter.drawImage(band.topLeft(), m_canvas.image());
    }
    painter.restore();
}

void HexPainter::paintBand(const HexScene& scene, const QRect& band)
{
    m_canvas.begin(band, m_styles.ground(Row::Plain));
    const int above = band.top() - scene.layout->rowTop(0);
    const int first = std::max(0, above / metrics().rowHeight);
    for (int row = first; row < scene.rows && scene.layout->rowTop(row) <= band.bottom(); ++row)
        paintRow(scene, row);
    paintCaret(scene);
    if (band.top() < scene.layout->rulerHeight())
        paintRuler(scene);
    paintSeparators(scene);
}

CellStyles::Style HexPainter::styleOf(const HexScene& scene, Offset offset, const ByteCell& cell, Row row,
                                      HexPane pane) const
{
    Selected selected = Selected::No;
    if (scene.isSelected(offset))
        selected = pane == scene.pane ? Selected::Active : Selected::Passive;
    const CellStyles::Style& style = m_styles.style(cell, selected, row, pane, toneOf(cell, pane));
    return cell.glow == 0 ? style : m_styles.glowing(style, cell.glow, OutsideWatch::brightest);
}

void HexPainter::paintRow(const HexScene& scene, int row)
{
    const HexLayout& layout = *scene.layout;
    const auto width = static_cast<Offset>(layout.shape().bytesPerRow);
    const Offset begin = scene.topOffset + static_cast<Offset>(row) * width;
    const Row kind = scene.caret >= begin && scene.caret - begin < width ? Row::Current : Row::Plain;
    if (kind == Row::Current) {
        const QRect whole(m_canvas.area().x(), layout.rowTop(row), m_canvas.area().width(), metrics().rowHeight);
        m_canvas.fill(whole, m_styles.ground(kind));
    }
    paintOffset(scene, row, kind);
    paintPane(scene, row, kind, HexPane::Bytes);
    paintPane(scene, row, kind, HexPane::Text);
}

void HexPainter::paintPane(const HexScene& scene, int row, Row kind, HexPane pane)
{
    const HexLayout& layout = *scene.layout;
    const std::span<const ByteCell> cells = scene.cells(row);
    const Offset begin = scene.topOffset + static_cast<Offset>(row) * static_cast<Offset>(layout.shape().bytesPerRow);
    const QRgb base = m_styles.ground(kind);
    QRect before;
    QRgb groundBefore = base;
    // One more than can be seen: the bar of a bookmark stands before its cell.
    for (std::size_t i = 0; i < cells.size() && before.left() <= m_canvas.area().right(); ++i) {
        const auto column = static_cast<int>(i);
        const CellStyles::Style style = styleOf(scene, begin + i, cells[i], kind, pane);
        const QRect rect = pane == HexPane::Bytes ? layout.byteRect(row, column) : layout.textRect(row, column);
        // Runs of one colour are one bar: the blank between two such cells is filled too.
        const QRect blank(before.topRight() + QPoint(1, 0), rect.bottomLeft() - QPoint(1, 0));
        const bool isRun = style.ground != base && style.ground == groundBefore;
        if (isRun && !blank.isEmpty())
            m_canvas.fill(blank, style.ground);
        const bool isMarkRun = cells[i].isBookmarked && !cells[i].isBookmarkBegin;
        if (isMarkRun && i > 0 && cells[i - 1].isBookmarked)
            paintBookmark(blank, isRun ? style.bookmark : m_styles.bookmark(kind));
        if (rect.right() >= m_canvas.area().left())
            paintCell(scene, rect, cells[i], style, pane);
        if (cells[i].isBookmarkBegin)
            paintBookmarkBegin(rect, i == 0 ? metrics().charWidth : blank.width(), style.bookmark);
        before = rect;
        groundBefore = style.ground;
    }
}

void HexPainter::paintOffset(const HexScene& scene, int row, Row kind)
{
    const HexLayout& layout = *scene.layout;
    const auto width = static_cast<Offset>(layout.shape().bytesPerRow);
    const Offset offset = scene.topOffset + static_cast<Offset>(row) * width;
    const std::string text = m_offsetDigits.offsetText(offset, layout.shape().offsetDigits);
    const std::size_t zeros = std::min(text.find_first_not_of('0'), text.size() - 1);
    const QRect rect = layout.offsetRect(row);
    const QRgb ground = m_styles.ground(kind);
    const std::string_view view = text;
    write(view.substr(0, zeros), rect.x(), rect.y(), m_styles.offsetInk(kind, Tone::Dim), ground);
    const int x = rect.x() + static_cast<int>(zeros) * metrics().charWidth;
    write(view.substr(zeros), x, rect.y(), m_styles.offsetInk(kind, Tone::Normal), ground);
}

void HexPainter::paintCell(const HexScene& scene, const QRect& rect, const ByteCell& cell,
                           const CellStyles::Style& style, HexPane pane)
{
    static constexpr std::string_view dots = "\xB7\xB7\xB7\xB7\xB7\xB7\xB7\xB7";
    static constexpr std::string_view dashes = "--------";
    const auto count = static_cast<std::size_t>(pane == HexPane::Bytes ? scene.layout->shape().digitsPerByte : 1);
    if (!cell.isKnown()) {
        write((cell.isPending ? dashes : dots).substr(0, count), rect.x(), rect.y(), style.ink, style.ground);
        if (cell.isUnreadable)
            m_canvas.hatch(rect, m_styles.hatch(), m_line);
    } else if (pane == HexPane::Bytes) {
        write(m_digits.text(cell.value), rect.x(), rect.y(), style.ink, style.ground);
    } else {
        draw(m_text.indexes[cell.value], rect.x(), rect.y(), style.ink, style.ground);
    }
    if (style.mark != 0)
        paintMark(rect, cell, style.mark);
    if (cell.isBookmarked)
        paintBookmark(rect, style.bookmark);
    if (cell.glow != 0)
        paintCorners(rect, style.ink);
}

// No other mark has this form: a line above all bytes and the blanks between, and a bar before the first one.
void HexPainter::paintBookmark(const QRect& rect, QRgb color)
{
    // The topmost line is that of inserted bytes.
    m_canvas.fill({rect.x(), rect.y() + m_line, rect.width(), m_line}, color);
}

void HexPainter::paintBookmarkBegin(const QRect& rect, int blank, QRgb color)
{
    const int thick = 2 * m_line;
    // Without a blank, half of it stands beside each of the two characters.
    const int left = rect.x() - (blank >= thick ? thick : m_line);
    m_canvas.fill({left, rect.y() + m_line, thick, rect.height() - thick}, color);
}

// What another program changed can be told without seeing colours, too.
void HexPainter::paintCorners(const QRect& rect, QRgb color)
{
    const int width = std::max(2 * m_line, rect.width() / 4);
    const int height = std::max(2 * m_line, rect.height() / 4);
    m_canvas.fill({rect.x(), rect.y(), width, m_line}, color);
    m_canvas.fill({rect.x(), rect.y(), m_line, height}, color);
    m_canvas.fill({rect.right() + 1 - width, rect.bottom() + 1 - m_line, width, m_line}, color);
    m_canvas.fill({rect.right() + 1 - m_line, rect.bottom() + 1 - height, m_line, height}, color);
}

// Changes can be told apart without seeing colours: a line below what was overwritten, two for inserted, dashes for
// moved.
void HexPainter::paintMark(const QRect& rect, const ByteCell& cell, QRgb color)
{
    const int bottom = rect.bottom() + 1 - m_line;
    if (cell.state != State::Moved)
        m_canvas.fill({rect.x(), bottom, rect.width(), m_line}, color);
    if (cell.state == State::Inserted)
        m_canvas.fill({rect.x(), rect.y(), rect.width(), m_line}, color);
    if (cell.state != State::Moved)
        return;
    for (int x = rect.x(); x <= rect.right(); x += 4 * m_line)
        m_canvas.fill({x, bottom, std::min(2 * m_line, rect.right() + 1 - x), m_line}, color);
}

void HexPainter::paintRuler(const HexScene& scene)
{
    const HexLayout& layout = *scene.layout;
    const HexLayout::Shape& shape = layout.shape();
    const QRgb ground = m_styles.ground(Row::Plain);
    const int height = layout.rulerHeight();
    m_canvas.fill({m_canvas.area().x(), 0, m_canvas.area().width(), height}, ground);
    const int y = (height - metrics().rowHeight) / 2;
    const QByteArray title = scene.offsetTitle.left(shape.offsetDigits).toLatin1();
    write({title.data(), static_cast<std::size_t>(title.size())}, layout.offsetRect(0).x(), y, m_styles.rulerInk(),
          ground);
    const auto width = static_cast<Offset>(shape.bytesPerRow);
    const auto caretColumn = static_cast<int>(scene.caret % width);
    for (int column = 0; column < shape.bytesPerRow; ++column) {
        const bool isCaret = column == caretColumn;
        const QRgb ink = isCaret ? m_styles.strongInk() : m_styles.rulerInk();
        std::string number = m_offsetDigits.offsetText(static_cast<Offset>(column), 2);
        if (const auto room = static_cast<std::size_t>(shape.digitsPerByte); number.size() > room)
            number.erase(0, number.size() - room);
        if (isCaret || column % shape.groupSize == 0)
            write(number, layout.byteRect(0, column).x(), y, ink, ground);
        // Two labels side by side would read as one number.
        const bool isBesideCaret = column == caretColumn - 1 || column == caretColumn + 1;
        if (isCaret || (column % 4 == 0 && !isBesideCaret))
            write(std::string_view(number).substr(number.size() - 1), layout.textRect(0, column).x(), y, ink, ground);
    }
    m_canvas.fill({m_canvas.area().x(), height - m_line, m_canvas.area().width(), m_line}, m_styles.separator());
}

void HexPainter::paintSeparators(const HexScene& scene)
{
    for (const int x : {scene.layout->firstSeparator(), scene.layout->secondSeparator()})
        m_canvas.fill({x, m_canvas.area().y(), m_line, m_canvas.area().height()}, m_styles.separator());
}

void HexPainter::paintCaret(const HexScene& scene)
{
    const HexLayout& layout = *scene.layout;
    const auto width = static_cast<Offset>(layout.shape().bytesPerRow);
    if (scene.caret < scene.topOffset || (scene.caret - scene.topOffset) / width >= static_cast<Offset>(scene.rows))
        return;
    const auto row = static_cast<int>((scene.caret - scene.topOffset) / width);
    const auto column = static_cast<int>((scene.caret - scene.topOffset) % width);
    const QRect byte = layout.byteRect(row, column);
    const QRect text = layout.textRect(row, column);
    const bool isInBytes = scene.pane == HexPane::Bytes;
    m_canvas.frame(isInBytes ? text : byte, m_styles.hollowCaret(), m_line);
    if (scene.caretShape == HexScene::Caret::Hollow)
        m_canvas.frame(isInBytes ? byte : text, m_styles.caret(), m_line);
    else if (scene.caretShape == HexScene::Caret::Full)
        paintActiveCaret(scene, isInBytes ? byte : text, isInBytes ? layout.digitRect(row, column, scene.digit) : text);
}

void HexPainter::paintActiveCaret(const HexScene& scene, const QRect& cell, const QRect& digit)
{
    const QRgb color = m_styles.caret();
    const int thick = 2 * m_line;
    if (scene.mode == HexInputMode::Insert) {
        m_canvas.fill({digit.x() - m_line, digit.y(), thick, digit.height()}, color);
        return;
    }
    // The thin line says which byte, the thick one which digit of it.
    m_canvas.fill({cell.x(), cell.bottom() + 1 - m_line, cell.width(), m_line}, color);
    m_canvas.fill({digit.x(), digit.bottom() + 1 - thick - m_line, digit.width(), thick + m_line}, color);
}

void HexPainter::write(std::string_view text, int x, int y, QRgb ink, QRgb ground)
{
    for (const char c : text) {
        draw(GlyphAtlas::indexOf(c), x, y, ink, ground);
        x += metrics().charWidth;
    }
}

void HexPainter::draw(std::size_t glyph, int x, int y, QRgb ink, QRgb ground)
{
    m_canvas.copy(m_atlas.glyph(glyph, ink, ground), metrics().charWidth, metrics().rowHeight, x, y);
}

} // namespace hexfolio
