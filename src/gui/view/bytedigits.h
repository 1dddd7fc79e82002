// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/view/hexviewoptions.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hexfolio {

/// Numbers as the grid writes them: bytes with a fixed number of digits, offsets with leading zeros.
///
/// A plain value, made once for each choice of base; any thread.
class ByteDigits {
public:
    ByteDigits(HexViewOptions::Base base, HexViewOptions::Digits digits);

    /// Digits of one byte: 2 hexadecimal, 3 decimal or octal, 8 binary.
    [[nodiscard]] int width() const noexcept { return m_width; }
    /// Exactly width() characters; valid as long as this object.
    [[nodiscard]] std::string_view text(std::uint8_t value) const noexcept
    {
        return {&m_table[value * maxWidth], static_cast<std::size_t>(m_width)};
    }
    /// `value` with the digit at `position` (0 is the leftmost) replaced by the typed one. Where the digits behind
    /// would make it more than a byte they become 0 (255, then 3 in front: none; 199, then 2 in front: 200). Nothing
    /// where `typed` is no digit of this base or cannot stand there.
    [[nodiscard]] std::optional<std::uint8_t> typed(std::uint8_t value, int position, char16_t typed) const noexcept;

    /// How many digits the offsets of a document of `size` bytes need: at least as many as four bytes have in that
    /// base.
    [[nodiscard]] static int offsetWidth(Size size, HexViewOptions::Base base) noexcept;
    /// `offset` in this base with leading zeros, `width` digits or more.
    [[nodiscard]] std::string offsetText(Offset offset, int width) const;

private:
    static constexpr std::size_t maxWidth = 8;

    unsigned m_base;
    const char* m_alphabet;
    int m_width;
    std::array<char, 256 * maxWidth> m_table{};
};

} // namespace hexfolio
