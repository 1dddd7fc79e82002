// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hexnotation.h"

#include "search/syntaxerror.h"

#include <charconv>

namespace hexfolio {

namespace {

constexpr std::size_t deepestNesting = 32;

/// Four bits of a byte.
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

PatternElement element(unsigned value, unsigned mask)
{
    const auto byte = static_cast<std::uint8_t>(value);
    return {.value = byte, .mask = static_cast<std::uint8_t>(mask), .other = byte};
}

/// Reads the notation from left to right into elements; groups are remembered by where they begin.
class HexReader {
public:
    explicit HexReader(std::string_view text) : m_text(text) { }

    [[nodiscard]] Result<HexElements> read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (auto result = readItem(); !result)
                return std::unexpected(std::move(result.error()));
        }
        if (!m_groups.empty())
            return syntaxError(HEXFOLIO_TR("Reason", "this parenthesis is not closed"), "(", m_groups.back().position);
        return std::move(m_read);
    }

private:
    struct Group {
        std::size_t position = 0;
        std::size_t firstElement = 0;
    };

    [[nodiscard]] Result<> readItem()
    {
        switch (m_text[m_at]) {
        case '(': return openGroup();
        case ')': return closeGroup();
        case '*': return repeat();
        case '%': return readBits();
        default: return readByte();
        }
    }

    [[nodiscard]] Result<> openGroup()
    {
        if (m_groups.size() == deepestNesting)
            return syntaxError(HEXFOLIO_TR("Reason", "parentheses stand too deeply in one another"), "(", m_at);
        m_groups.push_back({m_at, m_read.elements.size()});
        m_repeatable.reset();
        ++m_at;
        return {};
    }

    [[nodiscard]] Result<> closeGroup()
    {
        if (m_groups.empty())
            return syntaxError(HEXFOLIO_TR("Reason", "this parenthesis closes nothing"), ")", m_at);
        m_repeatable = m_groups.back().firstElement;
        m_groups.pop_back();
        ++m_at;
        return {};
    }

    [[nodiscard]] Result<> repeat()
    {
        const std::size_t star = m_at++;
        if (!m_repeatable) {
            return syntaxError(HEXFOLIO_TR("Reason", "* follows what is repeated, such as 00*16 or (55 AA)*30"), "*",
                               star);
        }
        skipBlanks();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        std::size_t count = 0;
        const auto [end, problem] = std::from_chars(m_text.data() + begin, m_text.data() + m_at, count);
        if (problem != std::errc{} || count == 0 || count > longestHexPattern) {
            return syntaxError(HEXFOLIO_TR("Reason", "behind * stands how often, from 1 to 1048576"),
                               std::string(m_text.substr(star, std::max(m_at, star + 1) - star)), star);
        }
        std::vector<PatternElement>& all = m_read.elements;
        const std::size_t from = *m_repeatable;
        const std::size_t length = all.size() - from;
        if (length * count > longestHexPattern - from)
            return tooLong(star);
        all.reserve(from + length * count);
        for (std::size_t i = length; i < length * count; ++i)
            all.push_back(all[from + i - length]);
        m_repeatable.reset();
        return {};
    }

    [[nodiscard]] Result<> readBits()
    {
        const std::size_t begin = m_at++;
        unsigned value = 0;
        unsigned mask = 0;
        for (int bit = 0; bit < 8; ++bit, ++m_at) {
            const char c = m_at < m_text.size() ? m_text[m_at] : ' ';
            if (c != '0' && c != '1' && c != '?') {
                return syntaxError(HEXFOLIO_TR("Reason", "% begins the eight bits of a byte, such as %0101????"),
                                   std::string(m_text.substr(begin, m_at - begin)), begin);
            }
            value = value << 1 | static_cast<unsigned>(c == '1');
            mask = mask << 1 | static_cast<unsigned>(c != '?');
        }
        return append(element(value, mask), begin);
    }

    [[nodiscard]] Result<> readByte()
    {
        const std::size_t begin = m_at;
        auto byte = readPair();
        if (!byte)
            return std::unexpected(std::move(byte.error()));
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != '&')
            return append(*byte, begin);
        ++m_at;
        skipBlanks();
        const std::size_t maskAt = m_at;
        const auto mask = readPair();
        if (!mask || mask->mask != 0xff) {
            return syntaxError(HEXFOLIO_TR("Reason", "behind & stands a mask of two hex digits, such as 50&F0"),
                               std::string(m_text.substr(maskAt, std::min<std::size_t>(2, m_text.size() - maskAt))),
                               std::min(maskAt, m_text.size()));
        }
        if ((byte->value & ~mask->value) != 0) {
            return syntaxError(HEXFOLIO_TR("Reason", "no byte matches: it asks for bits that its mask leaves out"),
                               std::string(m_text.substr(begin, m_at - begin)), begin);
        }
        return append(element(byte->value, byte->mask & mask->value), begin);
    }

    /// Two digits, one of them or both perhaps `?`.
    [[nodiscard]] Result<PatternElement> readPair()
    {
        const auto digitAt = [this](std::size_t at) { return at < m_text.size() ? digitOf(m_text[at]) : std::nullopt; };
        const auto isStray = [this](std::size_t at) {
            return at < m_text.size() && !isBlank(m_text[at]) && std::string_view("()*%&").find(m_text[at]) == npos;
        };
        const auto high = digitAt(m_at);
        const auto low = high ? digitAt(m_at + 1) : std::nullopt;
        if (low) {
            m_at += 2;
            return element(high->value << 4u | low->value, high->mask << 4u | low->mask);
        }
        if (high && !isStray(m_at + 1)) {
            return syntaxError(HEXFOLIO_TR("Reason", "a byte has two hex digits, and this one has only one"),
                               std::string(m_text.substr(m_at, 1)), m_at);
        }
        const std::size_t stray = high ? m_at + 1 : m_at;
        return syntaxError(HEXFOLIO_TR("Reason", "bytes are written as pairs of hex digits, such as 7F 45 4C"),
                           stray < m_text.size() ? characterText(m_text, stray) : std::string(), stray);
    }

    [[nodiscard]] Result<> append(const PatternElement& next, std::size_t position)
    {
        if (m_read.elements.size() == longestHexPattern)
            return tooLong(position);
        m_repeatable = m_read.elements.size();
        m_read.elements.push_back(next);
        if (next.mask != 0xff && !m_read.firstWildcard)
            m_read.firstWildcard = position;
        return {};
    }

    [[nodiscard]] std::unexpected<Error> tooLong(std::size_t position) const
    {
        return syntaxError(HEXFOLIO_TR("Reason", "from here on the pattern is longer than 1 MiB"),
                           characterText(m_text, position), position);
    }

    void skipBlanks() noexcept
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    static constexpr std::size_t npos = std::string_view::npos;

    std::string_view m_text;
    std::size_t m_at = 0;
    HexElements m_read;
    std::vector<Group> m_groups;
    /// Where what a `*` would repeat begins.
    std::optional<std::size_t> m_repeatable;
};

} // namespace

Result<HexElements> elementsFromHex(std::string_view text)
{
    return HexReader(text).read();
}

Result<std::vector<std::byte>> bytesFromHex(std::string_view text)
{
    const auto read = elementsFromHex(text);
    if (!read)
        return std::unexpected(read.error());
    if (const auto wild = read->firstWildcard) {
        return syntaxError(HEXFOLIO_TR("Reason", "a wildcard has no value to write"),
                           std::string(text.substr(*wild, 1)), *wild);
    }
    if (read->elements.empty())
        return emptyPattern();
    std::vector<std::byte> bytes;
    bytes.reserve(read->elements.size());
    for (const PatternElement& element : read->elements)
        bytes.push_back(static_cast<std::byte>(element.value));
    return bytes;
}

} // namespace hexfolio
