// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/textoptions.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hexfolio {

/// The characters of UTF-8 text. Errors: BadArgument with the position, in characters, of the first byte that is not
/// UTF-8 (overlong forms, surrogates and what lies above U+10FFFF count as such).
[[nodiscard]] Result<std::vector<char32_t>> charactersOf(std::string_view text);

/// The character that begins with bytes[0], in UTF-8; `length` becomes how many bytes it has, or 1 where there is none
/// (as above). `bytes` must not be empty.
[[nodiscard]] std::optional<char32_t> characterAt(std::span<const std::uint8_t> bytes, std::size_t& length) noexcept;

/// The bytes of one character in `encoding`, in the order of the file; nothing where it has no place there.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> encoded(char32_t character, TextEncoding encoding);

} // namespace hexfolio
