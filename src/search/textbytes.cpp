// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/textbytes.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

struct Lead {
    std::size_t length = 0;
    char32_t bits = 0;
    char32_t least = 0;
};

Lead leadOf(std::uint8_t byte)
{
    if (byte < 0x80)
        return {1, byte, 0};
    if (byte >= 0xc2 && byte < 0xe0)
        return {2, static_cast<char32_t>(byte & 0x1f), 0x80};
    if (byte >= 0xe0 && byte < 0xf0)
        return {3, static_cast<char32_t>(byte & 0x0f), 0x800};
    if (byte >= 0xf0 && byte < 0xf5)
        return {4, static_cast<char32_t>(byte & 0x07), 0x10000};
    return {};
}

std::vector<std::uint8_t> utf8(char32_t c)
{
    const auto tail = [c](unsigned shift) { return static_cast<std::uint8_t>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80)
        return {static_cast<std::uint8_t>(c)};
    if (c < 0x800)
        return {static_cast<std::uint8_t>(0xc0 | c >> 6), tail(0)};
    if (c < 0x10000)
        return {static_cast<std::uint8_t>(0xe0 | c >> 12), tail(6), tail(0)};
    return {static_cast<std::uint8_t>(0xf0 | c >> 18), tail(12), tail(6), tail(0)};
}

std::vector<std::uint8_t> utf16(char32_t c, TextEncoding encoding)
{
    std::vector<std::uint8_t> bytes;
    const auto append = [&bytes, encoding](char32_t unit) {
        std::array pair{static_cast<std::uint8_t>(unit >> 8), static_cast<std::uint8_t>(unit & 0xff)};
        if (encoding == TextEncoding::Utf16LittleEndian)
            std::ranges::reverse(pair);
        bytes.insert(bytes.end(), pair.begin(), pair.end());
    };
    if (c < 0x10000) {
        append(c);
    } else {
        append(0xd800 + ((c - 0x10000) >> 10));
        append(0xdc00 + ((c - 0x10000) & 0x3ff));
    }
    return bytes;
}

} // namespace

std::optional<char32_t> characterAt(std::span<const std::uint8_t> bytes, std::size_t& length) noexcept
{
    length = 1;
    const Lead lead = leadOf(bytes.front());
    if (lead.length == 0 || lead.length > bytes.size())
        return std::nullopt;
    char32_t character = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        if ((bytes[i] & 0xc0) != 0x80)
            return std::nullopt;
        character = character << 6 | (bytes[i] & 0x3fu);
    }
    if (character < lead.least || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
        return std::nullopt;
    length = lead.length;
    return character;
}

Result<std::vector<char32_t>> charactersOf(std::string_view text)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    std::vector<char32_t> characters;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); at += length) {
        const auto character = characterAt(bytes.subspan(at), length);
        if (!character) {
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason", "it is not UTF-8; give such bytes as hex digits"),
                            .subject = std::string(text),
                            .position = characters.size()});
        }
        characters.push_back(*character);
    }
    return characters;
}

std::optional<std::vector<std::uint8_t>> encoded(char32_t character, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return utf8(character);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: return utf16(character, encoding);
    case TextEncoding::Latin1: break;
    }
    if (character > 0xff)
        return std::nullopt;
    return std::vector{static_cast<std::uint8_t>(character)};
}

} // namespace hexfolio
