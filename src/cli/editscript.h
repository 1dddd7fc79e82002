// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// What one line of a script does.
enum class EditVerb : std::uint8_t { Overwrite, Insert, Delete, Fill, Move, Relocate, Resize, Undo, Redo, Save };

/// One line that was understood.
struct EditLine {
    EditVerb verb = EditVerb::Save;
    /// Its number in the script, from 1.
    std::size_t number = 0;
    /// Its words, the verb first.
    std::vector<std::string> words;
    /// The numbers among them, in order.
    std::vector<Offset> numbers;
    std::vector<std::byte> bytes;
};

/// A line that was not understood, or could not be carried out.
struct EditMistake {
    std::size_t line = 0;
    std::string word;
    std::string reason;

    /// "line 3: "0xzz": ..."
    [[nodiscard]] std::string sentence() const;
};

/// Reads a whole script before any of it is carried out: one operation a line, words between blanks, `#` and empty
/// lines passed over, numbers decimal or 0x, hex digits with blanks between them as you like. Pure; any thread.
[[nodiscard]] std::expected<std::vector<EditLine>, EditMistake> parseEditScript(std::string_view script);

} // namespace hexfolio
