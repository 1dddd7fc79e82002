// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonobject.h"

#include "base/range.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace hexfolio {

namespace {

constexpr std::uint64_t largestExact = (std::uint64_t{1} << 53) - 1;
constexpr std::size_t mostMembers = 32;

void appendUtf8(std::string& text, char32_t point)
{
    const auto put = [&](char32_t value) { text += static_cast<char>(value); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// How many bytes the well-formed UTF-8 character at the front has (Unicode 15, table 3-7); 0 where there is none.
std::size_t characterLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = at(0);
    const std::size_t length = lead < 0x80 ? 1
        : lead < 0xC2                      ? 0
        : lead < 0xE0                      ? 2
        : lead < 0xF0                      ? 3
        : lead < 0xF5                      ? 4
                                           : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return 0;
    }
    const bool isOverlong = (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xF0 && at(1) < 0x90);
    const bool isBeyond = (lead == 0xED && at(1) > 0x9F) || (lead == 0xF4 && at(1) > 0x8F);
    return isOverlong || isBeyond ? 0 : length;
}

/// Takes a line apart from left to right. Once something was wrong, isGood() is false and the place stays.
class Parser {
public:
    explicit Parser(std::string_view line) : m_line(line) { }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_line.size(); }
    bool fail()
    {
        m_isGood = false;
        return false;
    }

    void skipBlanks()
    {
        while (!isAtEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r'))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (!m_isGood || isAtEnd() || peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::string string()
    {
        std::string text;
        if (!take('"')) {
            fail();
            return text;
        }
        while (m_isGood && !isAtEnd() && peek() != '"')
            addCharacter(text);
        if (!m_isGood || !take('"'))
            fail();
        return text;
    }

    JsonObject::Value value()
    {
        skipBlanks();
        if (isAtEnd()) {
            fail();
            return nullptr;
        }
        if (peek() == '"')
            return string();
        if (peek() >= '0' && peek() <= '9')
            return number();
        if (takeWord("true"))
            return true;
        if (takeWord("false"))
            return false;
        if (!takeWord("null"))
            fail();
        return nullptr;
    }

private:
    [[nodiscard]] char peek() const { return m_line[m_at]; }

    bool takeWord(std::string_view word)
    {
        if (!m_line.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view rest = m_line.substr(m_at);
        const auto [end, code] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        const auto count = static_cast<std::size_t>(end - rest.data());
        const bool hasLeadingZero = count > 1 && rest.front() == '0';
        if (code != std::errc{} || value > largestExact || hasLeadingZero)
            fail();
        else
            m_at += count;
        return value;
    }

    void addCharacter(std::string& text)
    {
        if (peek() == '\\')
            return addEscape(text);
        const std::size_t length = characterLength(m_line.substr(m_at));
        if (length == 0 || static_cast<unsigned char>(peek()) < 0x20) {
            fail();
            return;
        }
        text += m_line.substr(m_at, length);
        m_at += length;
    }

    void addEscape(std::string& text)
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view characters = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (isAtEnd()) {
            fail();
            return;
        }
        if (const std::size_t found = names.find(peek()); found != std::string_view::npos) {
            text += characters[found];
            ++m_at;
        } else if (peek() == 'u') {
            addCodePoint(text);
        } else {
            fail();
        }
    }

    void addCodePoint(std::string& text)
    {
        char32_t point = unit();
        if (point >= 0xD800 && point < 0xDC00 && m_isGood) {
            const char32_t low = !isAtEnd() && peek() == '\\' ? (++m_at, unit()) : 0;
            if (low < 0xDC00 || low > 0xDFFF)
                fail();
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        } else if (point >= 0xDC00 && point < 0xE000) {
            fail();
        }
        if (m_isGood)
            appendUtf8(text, point);
    }

    /// "uXXXX"
    char32_t unit()
    {
        unsigned value = 0;
        const std::string_view digits = m_line.substr(std::min(m_at + 1, m_line.size())).substr(0, 4);
        const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (isAtEnd() || peek() != 'u' || digits.size() != 4 || code != std::errc{} || end != digits.data() + 4) {
            fail();
            return 0;
        }
        m_at += 5;
        return value;
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

} // namespace

std::expected<JsonObject, JsonObject::Mistake> JsonObject::parse(std::string_view line)
{
    Parser parser(line);
    JsonObject object;
    bool isOpen = parser.take('{') || parser.fail();
    bool isFirst = true;
    while (isOpen && parser.isGood() && !(isFirst && parser.take('}'))) {
        isFirst = false;
        std::string name = parser.string();
        if (!parser.isGood() || object.find(name) != nullptr || object.m_members.size() == mostMembers
            || !parser.take(':')) {
            parser.fail();
            break;
        }
        object.m_members.emplace_back(std::move(name), parser.value());
        if (parser.isGood() && !parser.take(',')) {
            isOpen = false;
            if (!parser.take('}'))
                parser.fail();
        }
    }
    parser.skipBlanks();
    if (!parser.isGood() || !parser.isAtEnd())
        return std::unexpected(Mistake{parser.position()});
    return object;
}

const JsonObject::Value* JsonObject::find(std::string_view name) const noexcept
{
    const auto found =
        std::ranges::find(m_members, name, [](const auto& member) { return std::string_view(member.first); });
    return found == m_members.end() ? nullptr : &found->second;
}

std::optional<std::string_view> JsonObject::text(std::string_view name) const noexcept
{
    const Value* value = find(name);
    const auto* text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return text != nullptr ? std::optional<std::string_view>(*text) : std::nullopt;
}

std::optional<std::uint64_t> JsonObject::number(std::string_view name) const noexcept
{
    const Value* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* number = std::get_if<std::uint64_t>(value))
        return *number;
    const auto* text = std::get_if<std::string>(value);
    if (text == nullptr)
        return std::nullopt;
    const bool isHex = text->starts_with("0x");
    const std::string_view digits = std::string_view(*text).substr(isHex ? 2 : 0);
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    const bool isWhole = !digits.empty() && end == digits.data() + digits.size() && code == std::errc{};
    return isWhole && number <= maxSize ? std::optional(number) : std::nullopt;
}

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        const auto byte = static_cast<unsigned char>(text.front());
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else if (byte == '"' || byte == '\\')
            out += std::string("\\") + text.front();
        else if (byte < 0x20 || byte == 0x7F)
            out += std::format("\\u{:04x}", byte);
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return out + '"';
}

} // namespace hexfolio
