// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/cellstyles.h"

#include "gui/view/contrast.h"

namespace hexfolio {

namespace {

using State = ByteCell::State;

// How strongly changed cells are tinted with the colour of their state, and the passive pane with that of the
// selection.
constexpr double tint = 0.16;
constexpr double passiveSelection = 0.30;
// A bookmark may be long: it is there, and not more.
constexpr double bookmarkTint = 0.10;

QRgb colorOf(const HexViewColors& colors, State state)
{
    switch (state) {
    case State::Overwritten: return colors.overwritten.rgb();
    case State::Inserted: return colors.inserted.rgb();
    case State::Moved: return colors.moved.rgb();
    case State::Unchanged: break;
    }
    return colors.text.rgb();
}

} // namespace

CellStyles::CellStyles(const HexViewColors& colors)
    : m_grounds{colors.background.rgb(), colors.currentRow.rgb()}
    , m_rulerInk(readableOn(m_grounds[0], colors.ruler.rgb()))
    , m_strongInk(readableOn(m_grounds[0], colors.text.rgb()))
    , m_separator(colors.separator.rgb())
    , m_caret(colors.caret.rgb())
    , m_hollowCaret(blended(m_grounds[0], m_caret, 0.6))
    , m_hatch(blended(m_grounds[0], colors.unreadable.rgb(), 0.35))
    , m_outside(colors.outside.rgb())
{
    for (std::size_t row = 0; row < 2; ++row) {
        m_bookmarks[row] = readableOn(m_grounds[row], colors.bookmark.rgb());
        m_offsetInks[row * 2] = readableOn(m_grounds[row], colors.zero.rgb());
        m_offsetInks[row * 2 + 1] = readableOn(m_grounds[row], row == 1 ? colors.text.rgb() : colors.offset.rgb());
    }
    for (unsigned bits = 0; bits < 32; ++bits) {
        ByteCell cell;
        cell.state = static_cast<State>(bits & 3);
        cell.isUnreadable = (bits & 4) != 0;
        cell.isHit = (bits & 8) != 0;
        cell.isBookmarked = (bits & 16) != 0;
        makeAll(colors, cell);
    }
}

void CellStyles::makeAll(const HexViewColors& colors, const ByteCell& cell)
{
    for (const Selected selected : {Selected::No, Selected::Active, Selected::Passive}) {
        for (const Row row : {Row::Plain, Row::Current}) {
            for (const HexPane pane : {HexPane::Bytes, HexPane::Text}) {
                for (const Tone tone : {Tone::Dim, Tone::Normal})
                    m_styles[indexOf(cell, selected, row, pane, tone)] = made(colors, cell, selected, row, pane, tone);
            }
        }
    }
}

std::size_t CellStyles::indexOf(const ByteCell& cell, Selected selected, Row row, HexPane pane, Tone tone) noexcept
{
    auto index = static_cast<std::size_t>(cell.state);
    index = index * 2 + (cell.isUnreadable ? 1 : 0);
    index = index * 2 + (cell.isHit ? 1 : 0);
    index = index * 2 + (cell.isBookmarked ? 1 : 0);
    index = index * 3 + static_cast<std::size_t>(selected);
    index = index * 2 + static_cast<std::size_t>(row);
    index = index * 2 + static_cast<std::size_t>(pane);
    return index * 2 + static_cast<std::size_t>(tone);
}

CellStyles::Style CellStyles::glowing(const Style& style, int level, int levels) const
{
    const QRgb ground = blended(style.ground, m_outside, static_cast<double>(level) / levels);
    const QRgb mark = style.mark == 0 ? 0 : readableOn(ground, style.mark);
    return {.ink = readableOn(ground, style.ink),
            .ground = ground,
            .mark = mark,
            .bookmark = readableOn(ground, style.bookmark)};
}

CellStyles::Style CellStyles::made(const HexViewColors& colors, const ByteCell& cell, Selected selected, Row row,
                                   HexPane pane, Tone tone) const
{
    const bool isChanged = cell.state != State::Unchanged;
    QRgb ink = pane == HexPane::Text ? colors.printable.rgb() : colors.text.rgb();
    if (tone == Tone::Dim)
        ink = colors.zero.rgb();
    if (isChanged)
        ink = colorOf(colors, cell.state);
    if (cell.isUnreadable)
        ink = colors.unreadable.rgb();

    QRgb ground = m_grounds[static_cast<std::size_t>(row)];
    if (cell.isUnreadable)
        ground = blended(ground, colors.unreadable.rgb(), tint);
    else if (cell.isHit)
        ground = colors.hit.rgb();
    else if (isChanged)
        ground = blended(ground, ink, tint);
    else if (cell.isBookmarked)
        ground = blended(ground, colors.bookmark.rgb(), bookmarkTint);
    if (selected == Selected::Passive)
        ground = blended(ground, colors.selection.rgb(), passiveSelection);
    if (selected == Selected::Active) {
        ground = colors.selection.rgb();
        // Dimmed digits stay weaker than the others in the selection too.
        ink = colors.selectedText.rgb();
        if (tone == Tone::Dim)
            ink = blended(ink, ground, 0.35);
    }
    const QRgb mark = isChanged ? readableOn(ground, colorOf(colors, cell.state)) : 0;
    return {.ink = readableOn(ground, ink),
            .ground = ground,
            .mark = mark,
            .bookmark = readableOn(ground, colors.bookmark.rgb())};
}

} // namespace hexfolio
