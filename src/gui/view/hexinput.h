// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/view/hexselection.h"

#include <cstdint>
#include <optional>

class QKeyEvent;

namespace hexfolio {

/// Keys and mouse to commands: which order a key gives, and how pressing and dragging select bytes.
///
/// Knows no widget and no document; changes the selection it is handed. A plain value; interface thread only.
class HexInput {
public:
    enum class Command : std::uint8_t {
        Left,
        Right,
        Up,
        Down,
        RowBegin,
        RowEnd,
        Begin,
        End,
        PageUp,
        PageDown,
        SelectAll,
        OtherPane,
        LeaveGrid,
        ToggleInsert,
        Delete,
        Backspace,
        Escape,
        Copy,
        Cut,
        Paste,
        Menu,
    };
    struct Order {
        Command command = Command::Right;
        HexReach reach = HexReach::Move;
        friend bool operator==(const Order&, const Order&) = default;
    };
    /// What the selection is made of while the mouse drags: bytes, groups of them, rows.
    struct Unit {
        Size bytes = 1;
    };

    /// What `key` asks for; nothing where it is a character to type, or nothing to the grid.
    [[nodiscard]] static std::optional<Order> orderOf(const QKeyEvent& key);

    /// Carries out an order that moves the caret, on rows of `bytesPerRow` bytes and pages of `pageRows` rows. False
    /// where the order is of another sort.
    [[nodiscard]] static bool move(HexSelection& selection, Order order, Size bytesPerRow, Size pageRows);

    /// The button went down on the byte at `offset`. A single byte only gets the caret; larger units are selected
    /// whole.
    void press(HexSelection& selection, Offset offset, Unit unit, HexReach reach);
    /// The pointer moved onto the byte at `offset`, button down: selects both units and all between.
    void drag(HexSelection& selection, Offset offset);
    void release() noexcept { m_isDragging = false; }
    [[nodiscard]] bool isDragging() const noexcept { return m_isDragging; }

private:
    Range m_pressed;
    Unit m_unit;
    bool m_isDragging = false;
};

} // namespace hexfolio
