// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/textoptions.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

class CompiledRegex;

/// What to find: bytes with wildcards, or a regular expression over bytes. Knows nothing of where it is looked for.
///
/// An immutable value, cheap to copy; any thread.
class Pattern {
public:
    enum class Kind : std::uint8_t { Literal, Regex };

    /// Whether a byte belongs to the same character as the one before it.
    enum class Joined : std::uint8_t { No, ToPrevious };
    /// One byte of a literal: matches every byte b with (b & mask) == value, or the same for the other case's value.
    /// Elements that are joined match all by `value` or all by `other`.
    struct Element {
        std::uint8_t value = 0;
        std::uint8_t mask = 0xff;
        /// The same byte of the letter in the other case; equal to `value` where there is none.
        std::uint8_t other = 0;
        Joined joined = Joined::No;
    };

    /// Hex digits in pairs, blanks between them as you like, `?` in the place of any digit: "7F 45 ?? 4?". Errors: Syntax
    /// with the position and the stray character; half a byte; nothing at all; only wildcards.
    [[nodiscard]] static Result<Pattern> fromHex(std::string_view text);
    /// `text` is UTF-8. Errors: BadArgument where a character has no place in the encoding, with its position.
    [[nodiscard]] static Result<Pattern> fromText(std::string_view text, TextEncoding encoding, LetterCase letterCase);
    [[nodiscard]] static Result<Pattern> fromBytes(std::span<const std::byte> bytes);
    /// A regular expression over raw bytes, PCRE2 syntax (pcre2pattern(3)), no UTF mode, `.` matches no newline unless
    /// (?s); the meaning of Python's re on bytes where both have the same syntax. Errors: Syntax with the position.
    [[nodiscard]] static Result<Pattern> fromRegex(std::string_view expression, LetterCase letterCase);

    [[nodiscard]] Kind kind() const noexcept { return m_regex ? Kind::Regex : Kind::Literal; }
    /// The bytes of a literal, in order; empty for a regular expression.
    [[nodiscard]] const std::vector<Element>& elements() const noexcept { return m_elements; }
    [[nodiscard]] const std::shared_ptr<const CompiledRegex>& regex() const noexcept { return m_regex; }

private:
    std::vector<Element> m_elements;
    std::shared_ptr<const CompiledRegex> m_regex;
};

/// Reads hex digits without wildcards ("7F 45 4c46") as bytes; errors as Pattern::fromHex.
[[nodiscard]] Result<std::vector<std::byte>> bytesFromHex(std::string_view text);

} // namespace hexfolio
