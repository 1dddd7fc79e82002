// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/patternelement.h"
#include "search/stretchkinds.h"
#include "search/textoptions.h"
#include "search/valuerange.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hexfolio {

class Charset;
class CompiledRegex;

/// What to find: bytes with wildcards, text, a number between bounds, a regular expression over bytes, or stretches of
/// bytes that have something in common. Knows nothing of where it is looked for.
///
/// An immutable value, cheap to copy; any thread.
class Pattern {
public:
    enum class Kind : std::uint8_t {
        Literal, ///< a fixed number of bytes, each with a mask
        Regex,
        Value, ///< numbers of a fixed number of bytes between two bounds
        Stretch, ///< of any length; see StretchKind
    };

    using Element = PatternElement;
    using Joined = PatternElement::Joined;

    /// Hex digits in pairs, blanks between them as you like: "7F 45 4c46". Bits that do not matter:
    ///   `?` in the place of any digit: "7F ?? 4?";
    ///   a mask behind &: "50&F0" is every byte b with (b & F0) == 50;
    ///   the eight bits of a byte behind %: "%0101????" (0b would be the byte 0B).
    /// `*` repeats the byte or the group in parentheses before it: "00*16", "(55 AA)*30".
    /// Errors: Syntax with the position: a stray character, half a byte, nothing at all, only wildcards, more than
    /// `longestHex` bytes.
    [[nodiscard]] static Result<Pattern> fromHex(std::string_view text);
    /// `text` is UTF-8. Errors: BadArgument where a character has no place in the encoding, with its position.
    [[nodiscard]] static Result<Pattern> fromText(std::string_view text, TextEncoding encoding, LetterCase letterCase);
    /// The same in any character set. Where bytes of one character look like those of another one, as in Shift-JIS, a
    /// hit may begin within a character.
    [[nodiscard]] static Result<Pattern> fromText(std::string_view text, const Charset& charset, LetterCase letterCase);
    [[nodiscard]] static Result<Pattern> fromBytes(std::span<const std::byte> bytes);
    /// A regular expression over raw bytes, PCRE2 syntax (pcre2pattern(3)), no UTF mode, `.` matches no newline unless
    /// (?s); the meaning of Python's re on bytes where both have the same syntax. Errors: Syntax with the position.
    [[nodiscard]] static Result<Pattern> fromRegex(std::string_view expression, LetterCase letterCase);
    /// A number, a time or a GUID, or a range of them, such as "u32le 1000..2000"; ValueExpression says what can be
    /// written. Hits are not aligned unless SearchOptions say so. Errors: Syntax with the position.
    [[nodiscard]] static Result<Pattern> fromValue(std::string_view expression);

    /// The stretches of data that `kind` describes, each as long as it goes on. Errors: BadArgument, for lengths of 0
    /// or of more than maxSize, no byte in a class, blocks of more than EntropyBlocks::largestBlock.
    [[nodiscard]] static Result<Pattern> fromStretch(StretchKind kind);
    /// Strings of at least `least` characters.
    [[nodiscard]] static Result<Pattern> strings(StringEncoding encoding, Size least,
                                                 StringCharacters characters = StringCharacters::Ascii);
    /// Runs of at least `least` times the same byte: `byte`, or whatever it is.
    [[nodiscard]] static Result<Pattern> runs(std::optional<std::uint8_t> byte, Size least);
    /// Blocks whose entropy is at most or at least `bits` a byte; side by side they are one hit.
    [[nodiscard]] static Result<Pattern> entropy(EntropySide side, double bits, Size blockSize);
    /// Where the searched snapshot differs from `other` at the same offset.
    [[nodiscard]] static Result<Pattern> differences(const Snapshot& other);

    [[nodiscard]] Kind kind() const noexcept { return static_cast<Kind>(m_what.index()); }
    /// The bytes of a literal, in order; empty for everything else.
    [[nodiscard]] const std::vector<Element>& elements() const noexcept;
    /// Null for everything but regular expressions.
    [[nodiscard]] const std::shared_ptr<const CompiledRegex>& regex() const noexcept;
    /// Null for everything but values.
    [[nodiscard]] const ValueRange* value() const noexcept { return std::get_if<ValueRange>(&m_what); }
    /// Null for everything but stretches.
    [[nodiscard]] const StretchKind* stretch() const noexcept;

    /// How many bytes a pattern in hex digits has at most.
    static constexpr std::size_t longestHex = longestHexPattern;

private:
    using Literal = std::shared_ptr<const std::vector<Element>>;
    using Regex = std::shared_ptr<const CompiledRegex>;
    using Stretch = std::shared_ptr<const StretchKind>;
    /// In the order of Kind.
    using What = std::variant<Literal, Regex, ValueRange, Stretch>;

    explicit Pattern(What what) : m_what(std::move(what)) { }
    [[nodiscard]] static Pattern literal(std::vector<Element> elements);

    What m_what;
};

} // namespace hexfolio
