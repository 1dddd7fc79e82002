// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"
#include "gui/view/bytedigits.h"
#include "gui/view/hexselection.h"

#include <cstddef>
#include <optional>
#include <span>

namespace hexfolio {

class DocumentContext;

/// What typing, deleting and pasting do to the document at the caret, in overwrite and in insert mode.
///
/// Overwriting replaces byte by byte and appends at the end of the document; it never removes bytes. Borrows context
/// and selection, and moves the caret along. Refused edits are reported to the context and change nothing. Interface
/// thread.
class HexTyping {
public:
    HexTyping(DocumentContext& context, HexSelection& selection);

    [[nodiscard]] HexInputMode mode() const noexcept { return m_mode; }
    void setMode(HexInputMode mode) noexcept { m_mode = mode; }

    /// Writes one digit of the byte at the caret; false where `typed` is no digit that can stand there.
    bool digit(const ByteDigits& digits, QChar typed);
    /// Writes the bytes of text.
    void bytes(std::span<const std::byte> bytes);
    /// Takes back the digits of a byte that is not finished; false where there is none.
    bool cancelByte();

    /// Delete: removes the selection or the byte at the caret; when overwriting, makes it zeros.
    void eraseForward();
    /// Backspace: the same with the byte before the caret.
    void eraseBackward();
    /// Puts `content` in the place of the selection or before the caret; when overwriting, over as many bytes from the
    /// start of the selection (or the caret) on, whatever the length of the selection.
    void paste(const Snapshot& content);

private:
    // A byte of which not all digits are typed yet, and what it takes to undo that.
    struct Half {
        Offset offset = 0;
        std::byte before{};
        bool isNew = false;
    };

    [[nodiscard]] std::optional<std::uint8_t> byteAtCaret();
    [[nodiscard]] bool put(Offset offset, std::span<const std::byte> bytes);
    [[nodiscard]] bool putDigitByte(std::byte value, bool isFirst);
    void eraseRange(Range range, Offset caretAfter);
    [[nodiscard]] bool isAtEnd() const noexcept { return m_selection.caret() == m_selection.size(); }

    DocumentContext& m_context;
    HexSelection& m_selection;
    HexInputMode m_mode = HexInputMode::Overwrite;
    std::optional<Half> m_half;
};

} // namespace hexfolio
