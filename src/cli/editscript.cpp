// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/editscript.h"

#include "cli/numbers.h"
#include "search/hexnotation.h"
#include "search/pattern.h"

#include <algorithm>
#include <array>
#include <format>

namespace hexfolio {

namespace {

/// How the words behind a verb are read.
struct Grammar {
    std::string_view name;
    EditVerb verb;
    /// What the numbers are called, in order.
    std::array<std::string_view, 3> numbers;
    enum class Last : std::uint8_t { Nothing, Hex, OptionalCount } last;
};

using Last = Grammar::Last;

constexpr std::array grammars{
    Grammar{"overwrite", EditVerb::Overwrite, {"OFFSET"}, Last::Hex},
    Grammar{"insert", EditVerb::Insert, {"OFFSET"}, Last::Hex},
    Grammar{"delete", EditVerb::Delete, {"OFFSET", "LENGTH"}, Last::Nothing},
    Grammar{"fill", EditVerb::Fill, {"OFFSET", "LENGTH"}, Last::Hex},
    Grammar{"move", EditVerb::Move, {"DEST", "SRC", "COUNT"}, Last::Nothing},
    Grammar{"relocate", EditVerb::Relocate, {"DEST", "SRC", "COUNT"}, Last::Nothing},
    Grammar{"resize", EditVerb::Resize, {"SIZE"}, Last::Nothing},
    Grammar{"undo", EditVerb::Undo, {}, Last::OptionalCount},
    Grammar{"redo", EditVerb::Redo, {}, Last::OptionalCount},
    Grammar{"save", EditVerb::Save, {}, Last::Nothing},
};

constexpr std::size_t longestWord = 60;

using Line = std::expected<EditLine, EditMistake>;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        const auto* const end = std::find_if(line.begin() + at, line.end(), isBlank);
        words.emplace_back(line.begin() + at, end);
        at = static_cast<std::size_t>(end - line.begin());
    }
    return words;
}

/// The sentence without its subject, which stands before it already.
std::string reasonOf(Error error)
{
    error.subject.clear();
    error.path = "it";
    std::string sentence = sentenceOf(error);
    constexpr std::string_view quoted = "\"it\" ";
    if (sentence.starts_with(quoted))
        sentence.erase(0, quoted.size());
    return sentence;
}

/// Reads the words of one line by its grammar.
class LineReader {
public:
    LineReader(const Grammar& grammar, EditLine line) : m_grammar(grammar), m_line(std::move(line))
    {
        m_line.verb = grammar.verb;
    }

    [[nodiscard]] Line read()
    {
        for (const std::string_view name : m_grammar.numbers) {
            if (name.empty())
                break;
            if (m_next == m_line.words.size())
                return mistake(m_line.words.front(), std::format("{} is missing behind it.", name));
            if (auto number = readNumber(); !number)
                return std::unexpected(std::move(number.error()));
        }
        if (m_grammar.last == Last::Hex)
            return readHex();
        if (m_grammar.last == Last::OptionalCount && m_next < m_line.words.size()) {
            if (auto number = readNumber(); !number)
                return std::unexpected(std::move(number.error()));
        }
        if (m_next < m_line.words.size())
            return mistake(m_line.words[m_next], std::format("nothing more is expected behind '{}'.", m_grammar.name));
        return std::move(m_line);
    }

private:
    [[nodiscard]] std::unexpected<EditMistake> mistake(const std::string& word, std::string reason) const
    {
        return std::unexpected(EditMistake{m_line.number, word, std::move(reason)});
    }

    [[nodiscard]] std::expected<void, EditMistake> readNumber()
    {
        const std::string& word = m_line.words[m_next];
        const auto number = numberFrom(word);
        if (!number)
            return mistake(word, reasonOf(number.error()));
        m_line.numbers.push_back(*number);
        ++m_next;
        return {};
    }

    [[nodiscard]] Line readHex()
    {
        std::string digits;
        for (std::size_t i = m_next; i < m_line.words.size(); ++i)
            digits += m_line.words[i];
        if (digits.empty())
            return mistake(m_line.words.front(), "HEX is missing behind it.");
        auto bytes = bytesFromHex(digits);
        if (!bytes)
            return mistake(digits, reasonOf(bytes.error()));
        m_line.bytes = std::move(*bytes);
        return std::move(m_line);
    }

    const Grammar& m_grammar;
    EditLine m_line;
    std::size_t m_next = 1;
};

Line parsedLine(std::size_t number, std::vector<std::string> words)
{
    const auto* const grammar = std::ranges::find(grammars, words.front(), &Grammar::name);
    if (grammar == grammars.end()) {
        return std::unexpected(
            EditMistake{number, words.front(),
                        "there is no such operation; there are overwrite, insert, delete, fill, move, "
                        "relocate, resize, undo, redo and save."});
    }
    return LineReader(*grammar, EditLine{.number = number, .words = std::move(words)}).read();
}

} // namespace

std::string EditMistake::sentence() const
{
    std::string shown;
    for (const char c : word.substr(0, longestWord)) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x20 || byte >= 0x7f ? std::format("\\x{:02x}", byte) : std::string(1, c);
    }
    if (word.size() > longestWord)
        shown += "...";
    return std::format("line {}: \"{}\": {}", line, shown, reason);
}

std::expected<std::vector<EditLine>, EditMistake> parseEditScript(std::string_view script)
{
    std::vector<EditLine> lines;
    for (std::size_t number = 1; !script.empty(); ++number) {
        const std::size_t end = std::min(script.find('\n'), script.size());
        std::vector<std::string> words = wordsOf(script.substr(0, end));
        script.remove_prefix(std::min(end + 1, script.size()));
        if (words.empty() || words.front().starts_with('#'))
            continue;
        auto line = parsedLine(number, std::move(words));
        if (!line)
            return std::unexpected(std::move(line.error()));
        lines.push_back(std::move(*line));
    }
    return lines;
}

} // namespace hexfolio
