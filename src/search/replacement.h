// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/pattern.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hexfolio {

/// What a hit becomes: bytes, digits that the hit keeps, what groups of a regular expression matched, in other cases or
/// turned round. Knows nothing of where it is put.
///
/// An immutable value; any thread. Each kind of pattern has its own notation, and nothing at all is a replacement too:
/// it deletes the hit.
class Replacement {
public:
    /// Nothing.
    Replacement() = default;

    /// Hex digits in pairs, as Pattern::fromHex; `?` keeps that digit of the hit: "7F ?? 4?". Errors: Syntax with the
    /// position.
    [[nodiscard]] static Result<Replacement> fromHex(std::string_view text);
    /// `text` (UTF-8) as it is written. Errors: as Pattern::fromText.
    [[nodiscard]] static Result<Replacement> fromText(std::string_view text, TextEncoding encoding);
    [[nodiscard]] static Replacement fromBytes(std::span<const std::byte> bytes);
    /// Text with escapes, for hits of `regex`:
    ///
    ///     \1 ... \99, \g<2>, \g<name>   what that group matched; nothing where it took no part
    ///     \0, \g<0>                     the hit
    ///     \R1 ... \R99, \R<name>, \R0   the same with its bytes in reverse order
    ///     \U ... \E, \L ... \E          ASCII letters in upper, in lower case
    ///     \u, \l                        only the next byte, whatever it is
    ///     \xNN, \n, \r, \t              a byte; a line feed, a carriage return, a tab
    ///     \\                            a backslash
    ///
    /// Two digits are one number where there is so large a group. Errors: Syntax with the position, also for a group
    /// that the expression does not have; BadArgument where a character has no place in the encoding.
    [[nodiscard]] static Result<Replacement> fromTemplate(std::string_view text, const CompiledRegex& regex,
                                                          TextEncoding encoding = TextEncoding::Utf8);

    /// The same bytes for every hit.
    [[nodiscard]] bool isConstant() const noexcept { return m_parts.empty(); }
    /// The bytes where isConstant().
    [[nodiscard]] const std::vector<std::byte>& bytes() const noexcept { return m_bytes; }
    /// It asks for groups of the expression.
    [[nodiscard]] bool hasGroups() const noexcept { return m_hasGroups; }

    /// What the groups matched, by number; the hit is number 0.
    using Groups = std::span<const std::span<const std::byte>>;
    /// Appends what the hit becomes to `out`. `groups` holds the hit at least, and all groups where hasGroups().
    /// Errors: BadArgument where it keeps a digit of a byte that the hit does not have.
    [[nodiscard]] Result<> append(Groups groups, std::vector<std::byte>& out) const;

private:
    friend class ReplacementParser;
    enum class Case : std::uint8_t { AsIs, Upper, Lower };
    struct Part {
        enum class Kind : std::uint8_t {
            Bytes, ///< `size` of m_bytes from `number` on
            Digits, ///< the same, as digits to put among those that m_kept keeps of the hit at the same place
            Group, ///< what group `number` matched
            GroupReversed,
            CaseFromHere, ///< letterCase
            CaseOfNext,
        };
        Kind kind = Kind::Bytes;
        std::size_t number = 0;
        std::size_t size = 0;
        Case letterCase = Case::AsIs;
    };
    class Writer;

    std::vector<std::byte> m_bytes;
    /// For Digits: which bits of the hit stay, for each of m_bytes.
    std::vector<std::byte> m_kept;
    std::vector<Part> m_parts;
    bool m_hasGroups = false;
};

} // namespace hexfolio
