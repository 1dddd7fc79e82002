// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/headparser.h"

#include "search/regexclass.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max() / 2;
constexpr std::size_t deepest = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<HeadList> HeadParser::parse()
{
    HeadList heads = alternatives();
    if (m_gaveUp || !atEnd())
        return std::nullopt;
    return heads;
}

HeadList HeadParser::giveUp()
{
    m_gaveUp = true;
    m_at = m_text.size();
    return HeadList::anything();
}

bool HeadParser::accept(std::string_view word)
{
    if (!m_text.substr(m_at).starts_with(word))
        return false;
    m_at += word.size();
    return true;
}

HeadList HeadParser::alternatives()
{
    HeadList all = sequence();
    while (accept("|"))
        all.unite(sequence());
    return all;
}

HeadList HeadParser::sequence()
{
    HeadList all = HeadList::empty();
    while (!atEnd() && peek() != '|' && peek() != ')') {
        const HeadList part = atom();
        const auto times = quantifier();
        all.append(times ? part.repeated(times->least, times->most) : part);
    }
    return all;
}

HeadList HeadParser::atom()
{
    const std::size_t begin = m_at;
    switch (peek()) {
    case '(': return group();
    case '[': return bracket();
    case '\\': return escape();
    case '^':
    case '$': ++m_at; return HeadList::empty();
    case '{': return giveUp(); // Whether it is a letter or a repetition depends on the version.
    default: ++m_at; return oneOf(begin);
    }
}

/// What the atom from `begin` to here matches, if that is always one byte.
HeadList HeadParser::oneOf(std::size_t begin)
{
    const std::string_view text = m_text.substr(begin, m_at - begin);
    const auto [place, isNew] = m_known.try_emplace({text, m_flags.ignoresCase, m_flags.dotMatchesAll});
    if (isNew)
        place->second = bytesOfAtom(text, {m_flags.ignoresCase, m_flags.dotMatchesAll});
    return place->second ? HeadList::one(*place->second) : giveUp();
}

HeadList HeadParser::bracket()
{
    const std::size_t begin = m_at++;
    if (!accept("^]"))
        (void)(accept("]") || accept("^"));
    while (!atEnd() && peek() != ']') {
        if (peek() == '\\') {
            if (m_text.substr(m_at).starts_with("\\Q") || m_text.substr(m_at).starts_with("\\E"))
                return giveUp();
            m_at += 2;
        } else if (accept("[:")) {
            const std::size_t close = m_text.find_first_not_of("^abcdefghijklmnopqrstuvwxyz", m_at);
            if (!m_text.substr(std::min(close, m_text.size())).starts_with(":]"))
                return giveUp();
            m_at = close + 2;
        } else {
            ++m_at;
        }
    }
    return accept("]") ? oneOf(begin) : giveUp();
}

HeadList HeadParser::escape()
{
    const std::size_t begin = m_at++;
    const char letter = peek();
    ++m_at;
    switch (letter) {
    case 'A':
    case 'b':
    case 'B':
    case 'K':
    case 'z': return HeadList::empty();
    case 'R':
    case 'X': return HeadList::anything();
    case 'x': skipEscape(); return oneOf(begin);
    case 'c': ++m_at; return oneOf(begin);
    case '0':
        for (int digits = 0; digits < 2 && peek() >= '0' && peek() <= '7'; ++digits)
            ++m_at;
        return oneOf(begin);
    default: break;
    }
    // A back reference, or a byte in octal.
    if (isDigit(letter)) {
        while (isDigit(peek()))
            ++m_at;
        return HeadList::anything();
    }
    constexpr std::string_view plain = "aefnrtdDhHsSvVwWC";
    const bool isPlain = plain.contains(letter) || std::isalnum(static_cast<unsigned char>(letter)) == 0;
    return isPlain && m_at <= m_text.size() ? oneOf(begin) : giveUp();
}

/// The digits of \x.
void HeadParser::skipEscape()
{
    if (accept("{")) {
        const std::size_t close = m_text.find('}', m_at);
        m_at = close == std::string_view::npos ? m_text.size() : close + 1;
        return;
    }
    for (int digits = 0; digits < 2 && std::isxdigit(static_cast<unsigned char>(peek())) != 0; ++digits)
        ++m_at;
}

HeadList HeadParser::group()
{
    if (++m_depth > deepest)
        return giveUp();
    ++m_at;
    HeadList heads = accept("?") ? specialGroup() : peek() == '*' ? giveUp() : inParentheses();
    --m_depth;
    return heads;
}

/// Up to the closing parenthesis; flags that are set inside end with it.
HeadList HeadParser::inParentheses()
{
    const Flags outside = m_flags;
    HeadList heads = alternatives();
    m_flags = outside;
    return accept(")") ? heads : giveUp();
}

/// Behind `(?`.
HeadList HeadParser::specialGroup()
{
    if (accept(":") || accept(">") || accept("|"))
        return inParentheses();
    if (accept("=") || accept("!") || accept("<=") || accept("<!"))
        return assertion();
    if (peek() == '<' && m_text.substr(m_at).starts_with("<*"))
        return giveUp();
    if (accept("P<") || accept("<"))
        return named('>');
    if (accept("'"))
        return named('\'');
    const bool isComment = accept("#");
    if (!isComment && !accept("P="))
        return flagged();
    const std::size_t close = m_text.find(')', m_at);
    m_at = close == std::string_view::npos ? m_text.size() : close + 1;
    return isComment ? HeadList::empty() : HeadList::anything();
}

HeadList HeadParser::named(char close)
{
    const std::size_t end = m_text.find(close, m_at);
    if (end == std::string_view::npos)
        return giveUp();
    m_at = end + 1;
    return inParentheses();
}

HeadList HeadParser::assertion()
{
    (void)inParentheses();
    return HeadList::empty();
}

/// `i`, `s`, `m` and `U`, set or unset, for the rest of the group or for one of its own.
HeadList HeadParser::flagged()
{
    Flags flags = m_flags;
    bool value = true;
    for (; !atEnd() && peek() != ')' && peek() != ':'; ++m_at) {
        switch (peek()) {
        case '-': value = false; break;
        case 'i': flags.ignoresCase = value; break;
        case 's': flags.dotMatchesAll = value; break;
        case 'm':
        case 'U': break;
        default: return giveUp();
        }
    }
    if (accept(")")) {
        m_flags = flags;
        return HeadList::empty();
    }
    if (!accept(":"))
        return giveUp();
    const Flags outside = std::exchange(m_flags, flags);
    HeadList heads = inParentheses();
    m_flags = outside;
    return heads;
}

std::optional<HeadParser::Times> HeadParser::quantifier()
{
    std::optional<Times> times;
    if (accept("*"))
        times = Times{0, unbounded};
    else if (accept("+"))
        times = Times{1, unbounded};
    else if (accept("?"))
        times = Times{0, 1};
    else if (peek() == '{')
        times = braces();
    // Lazy and possessive repetitions match nothing that greedy ones could not.
    if (times)
        (void)(accept("?") || accept("+"));
    return times;
}

/// `{n}`, `{n,}` or `{n,m}` and no other form.
std::optional<HeadParser::Times> HeadParser::braces()
{
    ++m_at;
    const auto least = number();
    Times times{least.value_or(0), least.value_or(0)};
    if (least && accept(","))
        times.most = number().value_or(unbounded);
    if (least && accept("}"))
        return times;
    (void)giveUp();
    return std::nullopt;
}

std::optional<std::size_t> HeadParser::number()
{
    std::size_t value = 0;
    const std::size_t begin = m_at;
    for (; isDigit(peek()) && m_at - begin < 6; ++m_at)
        value = 10 * value + static_cast<std::size_t>(peek() - '0');
    return m_at > begin ? std::optional(value) : std::nullopt;
}

} // namespace hexfolio
