// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pattern.h"

#include "search/compiledregex.h"
#include "search/lettercases.h"
#include "search/textbytes.h"

#include <algorithm>
#include <optional>

namespace hexfolio {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Four bits of an element.
struct Digit {
    std::uint8_t value = 0;
    std::uint8_t mask = 0xf;
};

std::optional<Digit> digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return Digit{static_cast<std::uint8_t>(c - '0')};
    if (c >= 'a' && c <= 'f')
        return Digit{static_cast<std::uint8_t>(c - 'a' + 10)};
    if (c >= 'A' && c <= 'F')
        return Digit{static_cast<std::uint8_t>(c - 'A' + 10)};
    if (c == '?')
        return Digit{0, 0};
    return std::nullopt;
}

/// The whole character at `at` of UTF-8 text, so that a message never shows half of one.
std::string characterText(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        ++end;
    return std::string(text.substr(at, end - at));
}

std::unexpected<Error> syntaxError(const char* reason, std::string subject, std::size_t position)
{
    return failure({.kind = ErrorKind::Syntax, .reason = reason, .subject = std::move(subject), .position = position});
}

std::unexpected<Error> emptyPattern()
{
    return failure({.kind = ErrorKind::Syntax,
                    .reason = HEXFOLIO_TR("Reason", "there is nothing in it to look for"),
                    .subject = " ",
                    .position = 0});
}

Result<std::vector<Pattern::Element>> elementsOfHex(std::string_view text)
{
    std::vector<Pattern::Element> elements;
    std::optional<Digit> high;
    std::size_t highAt = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlank(text[i]) && !high)
            continue;
        const auto digit = digitOf(text[i]);
        if (!digit && !isBlank(text[i])) {
            return syntaxError(HEXFOLIO_TR("Reason", "bytes are written as pairs of hex digits, such as 7F 45 4C"),
                               characterText(text, i), i);
        }
        if (!digit)
            break;
        if (!high) {
            high = digit;
            highAt = i;
            continue;
        }
        const auto value = static_cast<std::uint8_t>(high->value << 4 | digit->value);
        const auto mask = static_cast<std::uint8_t>(high->mask << 4 | digit->mask);
        elements.push_back({.value = value, .mask = mask, .other = value});
        high.reset();
    }
    if (high) {
        return syntaxError(HEXFOLIO_TR("Reason", "a byte has two hex digits, and this one has only one"),
                           std::string(text.substr(highAt, 1)), highAt);
    }
    return elements;
}

} // namespace

Result<Pattern> Pattern::fromHex(std::string_view text)
{
    auto elements = elementsOfHex(text);
    if (!elements)
        return std::unexpected(std::move(elements.error()));
    if (elements->empty())
        return emptyPattern();
    if (std::ranges::all_of(*elements, [](const Element& element) { return element.mask == 0; })) {
        return syntaxError(HEXFOLIO_TR("Reason", "it has only wildcards; give at least one digit"), std::string(text),
                           0);
    }
    Pattern pattern;
    pattern.m_elements = std::move(*elements);
    return pattern;
}

Result<Pattern> Pattern::fromText(std::string_view text, TextEncoding encoding, LetterCase letterCase)
{
    const auto characters = charactersOf(text);
    if (!characters)
        return std::unexpected(characters.error());
    if (characters->empty())
        return emptyPattern();
    Pattern pattern;
    for (std::size_t i = 0; i < characters->size(); ++i) {
        const auto bytes = encoded((*characters)[i], encoding);
        if (!bytes) {
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason", "a character in it has no place in the chosen encoding"),
                            .subject = std::string(text),
                            .position = i});
        }
        auto others = bytes;
        if (letterCase == LetterCase::Ignore)
            others = encoded(otherCase((*characters)[i]), encoding);
        if (!others || others->size() != bytes->size())
            others = bytes;
        for (std::size_t j = 0; j < bytes->size(); ++j) {
            pattern.m_elements.push_back(
                {.value = (*bytes)[j], .other = (*others)[j], .joined = j == 0 ? Joined::No : Joined::ToPrevious});
        }
    }
    return pattern;
}

Result<Pattern> Pattern::fromBytes(std::span<const std::byte> bytes)
{
    if (bytes.empty())
        return emptyPattern();
    Pattern pattern;
    pattern.m_elements.reserve(bytes.size());
    for (const std::byte byte : bytes) {
        const auto value = std::to_integer<std::uint8_t>(byte);
        pattern.m_elements.push_back({.value = value, .other = value});
    }
    return pattern;
}

Result<Pattern> Pattern::fromRegex(std::string_view expression, LetterCase letterCase)
{
    auto regex = CompiledRegex::compile(expression, letterCase);
    if (!regex)
        return std::unexpected(std::move(regex.error()));
    Pattern pattern;
    pattern.m_regex = std::move(*regex);
    return pattern;
}

Result<std::vector<std::byte>> bytesFromHex(std::string_view text)
{
    const auto elements = elementsOfHex(text);
    if (!elements)
        return std::unexpected(elements.error());
    if (const auto wild = text.find('?'); wild != std::string_view::npos)
        return syntaxError(HEXFOLIO_TR("Reason", "a wildcard has no value to write"), "?", wild);
    if (elements->empty())
        return emptyPattern();
    std::vector<std::byte> bytes;
    bytes.reserve(elements->size());
    for (const Pattern::Element& element : *elements)
        bytes.push_back(static_cast<std::byte>(element.value));
    return bytes;
}

} // namespace hexfolio
