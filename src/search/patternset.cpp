// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/patternset.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr std::string_view blanks = " \t";

struct Kind {
    std::string_view word;
    TextEncoding encoding = TextEncoding::Utf8;
};

constexpr std::array textKinds{Kind{"text", TextEncoding::Utf8}, Kind{"utf16le", TextEncoding::Utf16LittleEndian},
                               Kind{"utf16be", TextEncoding::Utf16BigEndian}, Kind{"latin1", TextEncoding::Latin1}};

std::unexpected<Error> mistake(const char* reason, std::string_view subject, std::size_t position)
{
    return failure({.kind = ErrorKind::Syntax,
                    .reason = reason,
                    .subject = subject.empty() ? " " : std::string(subject),
                    .position = position});
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? "" : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// Positions of Pattern's errors are in bytes for digits and expressions, in characters for text.
std::size_t byteOf(std::string_view text, std::size_t character)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80 && character-- == 0)
            break;
    }
    return at;
}

/// One line, and where it stands in the text.
class PatternLine {
public:
    PatternLine(std::string_view line, std::size_t position) : m_line(line), m_position(position) { }

    [[nodiscard]] bool saysNothing() const
    {
        const std::size_t begin = m_line.find_first_not_of(blanks);
        return begin == std::string_view::npos || m_line[begin] == '#';
    }

    [[nodiscard]] Result<NamedPattern> read() const
    {
        const std::size_t equals = m_line.find('=');
        if (equals == std::string_view::npos) {
            return mistake(HEXFOLIO_TR("Reason", "a line is written as: name = kind:pattern"), m_line,
                           m_position + m_line.size());
        }
        const std::string_view name = withoutBlanks(m_line.substr(0, equals));
        if (name.empty())
            return mistake(HEXFOLIO_TR("Reason", "a pattern needs a name in front of the ="), m_line, m_position);
        const std::size_t kindAt = std::min(m_line.find_first_not_of(blanks, equals + 1), m_line.size());
        const std::size_t colon = m_line.find(':', kindAt);
        if (colon == std::string_view::npos) {
            return mistake(HEXFOLIO_TR("Reason", "behind the = comes a kind and a colon, such as hex: or text:"),
                           m_line.substr(kindAt), m_position + kindAt);
        }
        auto pattern = patternOf(withoutBlanks(m_line.substr(kindAt, colon - kindAt)), colon + 1, kindAt);
        if (!pattern)
            return std::unexpected(std::move(pattern.error()));
        return NamedPattern{std::string(name), std::move(*pattern)};
    }

private:
    [[nodiscard]] Result<Pattern> patternOf(std::string_view word, std::size_t begin, std::size_t wordAt) const
    {
        const std::string_view text = m_line.substr(begin);
        if (word == "hex")
            return placed(Pattern::fromHex(text), begin);
        const bool ignoresCase = word.starts_with('i');
        const auto letterCase = ignoresCase ? LetterCase::Ignore : LetterCase::Match;
        const std::string_view base = ignoresCase ? word.substr(1) : word;
        if (base == "regex")
            return placed(Pattern::fromRegex(text, letterCase), begin);
        const auto kind = std::ranges::find(textKinds, base, &Kind::word);
        if (kind == textKinds.end()) {
            return mistake(HEXFOLIO_TR("Reason",
                                       "the kinds of patterns are hex, text, utf16le, utf16be, latin1 and regex, "
                                       "and with an i before all but hex they match both letter cases"),
                           word, m_position + wordAt);
        }
        auto pattern = Pattern::fromText(text, kind->encoding, letterCase);
        if (!pattern)
            pattern.error().position = byteOf(text, pattern.error().position.value_or(0));
        return placed(std::move(pattern), begin);
    }

    [[nodiscard]] Result<Pattern> placed(Result<Pattern> pattern, std::size_t begin) const
    {
        if (!pattern)
            pattern.error().position = m_position + begin + pattern.error().position.value_or(0);
        return pattern;
    }

    std::string_view m_line;
    std::size_t m_position;
};

} // namespace

Result<PatternSet> PatternSet::fromText(std::string_view text)
{
    PatternSet set;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const PatternLine reader(line, begin);
        begin = end + 1;
        if (reader.saysNothing())
            continue;
        auto pattern = reader.read();
        if (!pattern)
            return std::unexpected(std::move(pattern.error()));
        set.m_patterns.push_back(std::move(*pattern));
    }
    return set;
}

TextPlace placeIn(std::string_view text, std::size_t position) noexcept
{
    TextPlace place;
    for (const char c : text.substr(0, position)) {
        if (c == '\n')
            place = {place.line + 1, 1};
        else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80)
            ++place.column;
    }
    return place;
}

} // namespace hexfolio
