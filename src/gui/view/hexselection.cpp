// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hexselection.h"

#include "document/edit.h"

#include <algorithm>

namespace hexfolio {

namespace {

Offset adjusted(Offset offset, const Edit& edit) noexcept
{
    const Offset begin = edit.inserted.begin;
    if (offset < begin + edit.removedSize)
        // Overwritten bytes keep their place; of a removal, only the part that was replaced is left.
        return offset < begin ? offset : std::min(offset, edit.inserted.end);
    return offset - edit.removedSize + edit.inserted.size();
}

} // namespace

void HexSelection::setSize(Size size) noexcept
{
    m_size = size;
    if (m_caret > size)
        m_digit = 0;
    m_caret = std::min(m_caret, size);
    m_anchor = std::min(m_anchor, size);
}

Range HexSelection::range() const noexcept
{
    return {std::min(m_caret, m_anchor), std::max(m_caret, m_anchor)};
}

void HexSelection::setPane(HexPane pane) noexcept
{
    m_pane = pane;
    m_digit = 0;
}

void HexSelection::moveTo(Offset offset, HexReach reach) noexcept
{
    m_caret = std::min(offset, m_size);
    m_digit = 0;
    if (reach == HexReach::Move)
        m_anchor = m_caret;
}

void HexSelection::moveForward(Size bytes, HexReach reach) noexcept
{
    moveTo(m_caret + std::min(bytes, m_size - m_caret), reach);
}

void HexSelection::moveBackward(Size bytes, HexReach reach) noexcept
{
    moveTo(m_caret - std::min(bytes, m_caret), reach);
}

void HexSelection::select(Range range) noexcept
{
    const Range clipped = range.clampedTo(m_size);
    selectBetween(clipped.begin, clipped.end);
}

void HexSelection::selectBetween(Offset anchor, Offset caret) noexcept
{
    m_anchor = std::min(anchor, m_size);
    m_caret = std::min(caret, m_size);
    m_digit = 0;
}

void HexSelection::adjust(const Edit& edit, Size newSize) noexcept
{
    const Offset caret = adjusted(m_caret, edit);
    if (caret != m_caret)
        m_digit = 0;
    m_caret = caret;
    m_anchor = adjusted(m_anchor, edit);
    setSize(newSize);
}

} // namespace hexfolio
