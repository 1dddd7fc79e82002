// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// A character set and the bytes that each of its characters has, by ICU's tables.
///
/// Only those in which the bytes of a character do not depend on what stands before it: no ISO-2022, no UTF-7, and
/// UTF-16 and UTF-32 with their byte order in the name. An immutable value; any thread.
class Charset {
public:
    using Bytes = std::vector<std::uint8_t>;

    /// By any name that ICU knows: "Shift_JIS", "cp037", "GB18030", "windows-1252". Errors: BadArgument, with the name
    /// as the subject.
    [[nodiscard]] static Result<Charset> named(std::string_view name);
    /// The names of all there are, each once, in the order of the alphabet.
    [[nodiscard]] static std::vector<std::string> names();

    /// The character of each byte, or `noCharacter`.
    using ByteTable = std::array<char32_t, 256>;
    static constexpr char32_t noCharacter = 0xFFFFFFFF;
    /// Nothing where a character may have several bytes.
    [[nodiscard]] std::optional<ByteTable> byteTable() const;
    /// The names of those that have a table, as names().
    [[nodiscard]] static std::vector<std::string> singleByteNames();

    /// The name that is used for it most, by IANA where there is one.
    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

    /// The bytes of each of the characters, in the order of the file; none where it has no place in the set, or only
    /// one that stands for another character.
    [[nodiscard]] std::vector<Bytes> encoded(std::u32string_view characters) const;

    /// What bytes say.
    struct Text {
        /// UTF-16.
        std::u16string units;
        /// One for each byte: how many of the units are of the character that begins with it, 0 within a character.
        std::vector<std::uint8_t> counts;
    };
    /// Decodes `bytes`, which begin where a character does; what is cut at their end is no character. U+FFFD stands for
    /// each character without a meaning, and for each byte (in sets of wider units, each unit) that belongs to none.
    [[nodiscard]] Text decoded(std::span<const std::byte> bytes) const;
    /// Every character has a multiple of so many bytes, counted from the begin of the text: 1, 2 or 4.
    [[nodiscard]] std::size_t unitSize() const;
    /// The first place in `bytes`, which begin a multiple of unitSize() behind the begin of the text, at which a
    /// character begins, whatever stood before them. Nothing where that cannot be told: in sets like Shift_JIS, where
    /// the same byte may begin or end a character, only what stands behind a blank, a line end or the like is certain.
    [[nodiscard]] std::optional<std::size_t> firstCharacter(std::span<const std::byte> bytes) const;

private:
    Charset(std::string name, std::string converter) : m_name(std::move(name)), m_converter(std::move(converter)) { }

    std::string m_name;
    /// ICU's own name for it.
    std::string m_converter;
};

/// UTF-16 in the order of this machine as UTF-8; halves of pairs that stand alone become U+FFFD. For texts of up to
/// 512 MiB. Any thread.
[[nodiscard]] std::string utf8Of(std::u16string_view text);

/// Whether a character is visible or a space: a letter, a digit, a sign; no control character, nothing that has no
/// meaning, no private one. By Unicode; any thread.
[[nodiscard]] bool isPrintable(char32_t character) noexcept;

} // namespace hexfolio
