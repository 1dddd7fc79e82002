// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/view/hexviewoptions.h"

namespace hexfolio {

struct Edit;

/// The caret and the selected bytes of the grid.
///
/// The caret stands before a byte (or at the end) on one of its digits; the selection lies between caret and anchor.
/// Knows the size of the document only to stay inside it. A plain value; any thread.
class HexSelection {
public:
    /// Shrinks caret and anchor to a document of `size` bytes.
    void setSize(Size size) noexcept;
    [[nodiscard]] Size size() const noexcept { return m_size; }

    [[nodiscard]] Offset caret() const noexcept { return m_caret; }
    [[nodiscard]] Offset anchor() const noexcept { return m_anchor; }
    /// The digit of the byte at the caret that is typed next; 0 unless the byte is half typed.
    [[nodiscard]] int digit() const noexcept { return m_digit; }
    [[nodiscard]] HexPane pane() const noexcept { return m_pane; }
    /// The selected bytes; empty, at the caret, where there are none.
    [[nodiscard]] Range range() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept { return m_caret == m_anchor; }

    void setPane(HexPane pane) noexcept;
    void setDigit(int digit) noexcept { m_digit = digit; }
    /// Moves the caret, clipped to the document.
    void moveTo(Offset offset, HexReach reach) noexcept;
    /// Moves it by some bytes; stops at both ends.
    void moveForward(Size bytes, HexReach reach) noexcept;
    void moveBackward(Size bytes, HexReach reach) noexcept;
    /// Selects `range`, clipped; the caret comes to its end.
    void select(Range range) noexcept;
    /// Selects from `anchor` to `caret`, in whichever order.
    void selectBetween(Offset anchor, Offset caret) noexcept;
    /// Keeps the caret, drops the selection.
    void clear() noexcept { m_anchor = m_caret; }

    /// Follows a change of the document: what stands behind it moves along, what was removed collapses to its end.
    void adjust(const Edit& edit, Size newSize) noexcept;

private:
    Size m_size = 0;
    Offset m_caret = 0;
    Offset m_anchor = 0;
    int m_digit = 0;
    HexPane m_pane = HexPane::Bytes;
};

} // namespace hexfolio
