// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/compiledregex.h"
#include "search/replacement.h"
#include "search/textbytes.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace hexfolio {

namespace {

std::unexpected<Error> syntaxError(const char* reason, std::string_view subject, std::size_t position)
{
    return failure(
        {.kind = ErrorKind::Syntax, .reason = reason, .subject = std::string(subject), .position = position});
}

std::optional<unsigned> digitOf(char c)
{
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(&c, &c + 1, value, 16);
    return fault == std::errc{} ? std::optional(value) : std::nullopt;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

/// Reads a template from left to right. Borrows all it is given; one thread.
class ReplacementParser {
public:
    ReplacementParser(std::string_view text, const CompiledRegex& regex, TextEncoding encoding)
        : m_text(text), m_regex(regex), m_encoding(encoding)
    {
    }

    [[nodiscard]] Result<Replacement> parsed()
    {
        while (m_at < m_text.size()) {
            if (auto taken = m_text[m_at] == '\\' ? takeEscape() : takeText(); !taken)
                return std::unexpected(std::move(taken.error()));
        }
        using Kind = Replacement::Part::Kind;
        const auto& parts = m_made.m_parts;
        if (std::ranges::all_of(parts, [](const auto& part) { return part.kind == Kind::Bytes; }))
            m_made.m_parts.clear();
        return std::move(m_made);
    }

private:
    using Part = Replacement::Part;
    using Case = Replacement::Case;

    [[nodiscard]] std::unexpected<Error> errorAt(std::size_t begin, const char* reason) const
    {
        return syntaxError(reason, m_text.substr(begin, std::min(m_at, m_text.size()) - begin), begin);
    }

    [[nodiscard]] Result<> takeText()
    {
        const std::size_t end = std::min(m_text.find('\\', m_at), m_text.size());
        auto text = Replacement::fromText(m_text.substr(m_at, end - m_at), m_encoding);
        if (!text) {
            const auto before = charactersOf(m_text.substr(0, m_at));
            text.error().position = text.error().position.value_or(0) + (before ? before->size() : 0);
            text.error().subject = std::string(m_text);
            return std::unexpected(std::move(text.error()));
        }
        addBytes(text->bytes());
        m_at = end;
        return {};
    }

    void addBytes(std::span<const std::byte> bytes)
    {
        m_made.m_parts.push_back({Part::Kind::Bytes, m_made.m_bytes.size(), bytes.size()});
        for (const std::byte byte : bytes)
            m_made.m_bytes.push_back(byte);
    }
    void addByte(unsigned value)
    {
        const auto byte = static_cast<std::byte>(value);
        addBytes({&byte, 1});
    }

    [[nodiscard]] Result<> takeEscape()
    {
        const std::size_t begin = m_at;
        m_at += 2;
        if (m_at > m_text.size())
            return errorAt(begin, HEXFOLIO_TR("Reason", "a backslash at the end means nothing; write \\\\ for one"));
        const char letter = m_text[begin + 1];
        switch (letter) {
        case '\\': addByte('\\'); return {};
        case 'n': addByte('\n'); return {};
        case 'r': addByte('\r'); return {};
        case 't': addByte('\t'); return {};
        case 'x': return takeByte(begin);
        case 'U': addCase(Part::Kind::CaseFromHere, Case::Upper); return {};
        case 'L': addCase(Part::Kind::CaseFromHere, Case::Lower); return {};
        case 'E': addCase(Part::Kind::CaseFromHere, Case::AsIs); return {};
        case 'u': addCase(Part::Kind::CaseOfNext, Case::Upper); return {};
        case 'l': addCase(Part::Kind::CaseOfNext, Case::Lower); return {};
        case 'g': return takeGroup(begin, Part::Kind::Group);
        case 'R': return takeGroup(begin, Part::Kind::GroupReversed);
        default: break;
        }
        m_at = begin + 1;
        if (letter >= '0' && letter <= '9')
            return takeNumber(begin, Part::Kind::Group);
        m_at = begin + 2;
        return errorAt(begin,
                       HEXFOLIO_TR("Reason", "there is no such escape in a replacement; write \\\\ for a backslash"));
    }

    [[nodiscard]] Result<> takeByte(std::size_t begin)
    {
        const auto high = m_at < m_text.size() ? digitOf(m_text[m_at]) : std::nullopt;
        const auto low = m_at + 1 < m_text.size() ? digitOf(m_text[m_at + 1]) : std::nullopt;
        if (!high || !low)
            return errorAt(begin, HEXFOLIO_TR("Reason", "\\x is followed by two hex digits, such as \\x7F"));
        m_at += 2;
        addByte(*high << 4 | *low);
        return {};
    }

    void addCase(Part::Kind kind, Case letterCase)
    {
        m_made.m_parts.push_back({.kind = kind, .letterCase = letterCase});
    }

    /// `<name>` or `<number>`; a bare number too, where the bytes are to be reversed.
    [[nodiscard]] Result<> takeGroup(std::size_t begin, Part::Kind kind)
    {
        const bool isNamed = m_at < m_text.size() && m_text[m_at] == '<';
        const std::size_t end = isNamed ? m_text.find('>', m_at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            if (kind == Part::Kind::GroupReversed && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
                return takeNumber(begin, kind);
            return errorAt(begin, HEXFOLIO_TR("Reason", "a group is named in angle brackets, such as \\g<1>"));
        }
        const std::string name(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        unsigned number = 0;
        const auto [last, fault] = std::from_chars(name.data(), name.data() + name.size(), number);
        if (fault == std::errc{} && last == name.data() + name.size())
            return addGroup(begin, number, kind);
        const int found = pcre2_substring_number_from_name(m_regex.code(), reinterpret_cast<PCRE2_SPTR>(name.c_str()));
        return addGroup(begin, found > 0 ? static_cast<unsigned>(found) : ~0U, kind);
    }

    [[nodiscard]] Result<> takeNumber(std::size_t begin, Part::Kind kind)
    {
        auto number = static_cast<unsigned>(m_text[m_at++] - '0');
        if (number > 0 && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            const unsigned longer = number * 10 + static_cast<unsigned>(m_text[m_at] - '0');
            if (longer <= groupCount()) {
                number = longer;
                ++m_at;
            }
        }
        return addGroup(begin, number, kind);
    }

    [[nodiscard]] Result<> addGroup(std::size_t begin, unsigned number, Part::Kind kind)
    {
        if (number > groupCount())
            return errorAt(begin, HEXFOLIO_TR("Reason", "the regular expression has no such group"));
        m_made.m_parts.push_back({.kind = kind, .number = number});
        m_made.m_hasGroups = m_made.m_hasGroups || number > 0;
        return {};
    }

    [[nodiscard]] unsigned groupCount() const
    {
        std::uint32_t count = 0;
        pcre2_pattern_info(m_regex.code(), PCRE2_INFO_CAPTURECOUNT, &count);
        return count;
    }

    std::string_view m_text;
    const CompiledRegex& m_regex;
    TextEncoding m_encoding;
    std::size_t m_at = 0;
    Replacement m_made;
};

Result<Replacement> Replacement::fromTemplate(std::string_view text, const CompiledRegex& regex, TextEncoding encoding)
{
    return ReplacementParser(text, regex, encoding).parsed();
}

Result<Replacement> Replacement::fromHex(std::string_view text)
{
    Replacement made;
    std::optional<std::size_t> half;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlank(text[i]) && !half)
            continue;
        const bool keeps = text[i] == '?';
        const auto digit = keeps ? std::optional(0U) : digitOf(text[i]);
        if (!digit)
            return syntaxError(HEXFOLIO_TR("Reason", "bytes are written as pairs of hex digits, such as 7F 45 4C"),
                               text.substr(i, 1), i);
        const unsigned shift = half ? 0 : 4;
        if (!half) {
            made.m_bytes.push_back(std::byte{0});
            made.m_kept.push_back(std::byte{0});
        }
        made.m_bytes.back() |= static_cast<std::byte>(*digit << shift);
        made.m_kept.back() |= static_cast<std::byte>((keeps ? 0xfU : 0U) << shift);
        half = half ? std::nullopt : std::optional(i);
    }
    if (half)
        return syntaxError(HEXFOLIO_TR("Reason", "a byte has two hex digits, and this one has only one"),
                           text.substr(*half, 1), *half);
    if (std::ranges::any_of(made.m_kept, [](std::byte kept) { return kept != std::byte{0}; }))
        made.m_parts.push_back({.kind = Part::Kind::Digits, .size = made.m_bytes.size()});
    return made;
}

Result<Replacement> Replacement::fromText(std::string_view text, TextEncoding encoding)
{
    const auto characters = charactersOf(text);
    if (!characters)
        return std::unexpected(characters.error());
    Replacement made;
    for (std::size_t i = 0; i < characters->size(); ++i) {
        const auto bytes = encoded((*characters)[i], encoding);
        if (!bytes) {
            return failure({.kind = ErrorKind::BadArgument,
                            .reason = HEXFOLIO_TR("Reason", "a character in it has no place in the chosen encoding"),
                            .subject = std::string(text),
                            .position = i});
        }
        for (const std::uint8_t byte : *bytes)
            made.m_bytes.push_back(static_cast<std::byte>(byte));
    }
    return made;
}

Replacement Replacement::fromBytes(std::span<const std::byte> bytes)
{
    Replacement made;
    made.m_bytes.assign(bytes.begin(), bytes.end());
    return made;
}

} // namespace hexfolio
