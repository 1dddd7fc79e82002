// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valueexpression.h"

#include "search/floatbits.h"
#include "search/syntaxerror.h"
#include "search/valueoperand.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace hexfolio {

namespace {

/// A part of the expression and where it stands.
struct Word {
    std::string_view text;
    std::size_t position = 0;
};

/// `word` without blanks at both ends.
Word trimmed(Word word)
{
    while (!word.text.empty() && isBlank(word.text.front())) {
        word.text.remove_prefix(1);
        ++word.position;
    }
    while (!word.text.empty() && isBlank(word.text.back()))
        word.text.remove_suffix(1);
    return word;
}

Word behind(const Word& word, std::size_t size)
{
    return trimmed({word.text.substr(size), word.position + size});
}

Word before(const Word& word, std::size_t size)
{
    return trimmed({word.text.substr(0, size), word.position});
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return small;
}

std::vector<std::byte> bytesOf(const NumberFormat& format, std::uint64_t bits)
{
    std::vector<std::byte> bytes;
    for (unsigned i = 0; i < format.size; ++i, bits >>= 8)
        bytes.push_back(static_cast<std::byte>(bits & 0xff));
    if (format.order == ByteOrder::Big)
        std::ranges::reverse(bytes);
    return bytes;
}

std::unexpected<Error> valueMissing(const Word& where)
{
    return syntaxError(HEXFOLIO_TR("Reason", "a value is missing here, as in u32le 1000, 1000..2000 or >=1000"),
                       std::string(where.text), where.position);
}

std::unexpected<Error> nothingBetween(const Word& where)
{
    return syntaxError(HEXFOLIO_TR("Reason", "no value of the type is in it"), std::string(where.text), where.position);
}

Result<OperandKeys> keysOf(const ValueType& type, const Word& word)
{
    if (word.text.empty())
        return valueMissing(word);
    return operandKeys(type, word.text, word.position);
}

Result<ValueExpression> expressionOf(const ValueType& type, OperandKeys keys, const Word& where)
{
    if (keys.first > keys.last)
        return nothingBetween(where);
    if (keys.first == keys.last)
        return ValueExpression{bytesOf(type.format, type.format.bitsOf(keys.first))};
    const bool isDos = type.notation == ValueType::Notation::DosTime;
    return ValueExpression{ValueRange{.format = type.format,
                                      .low = keys.first,
                                      .high = keys.last,
                                      .also = isDos ? ValueRange::Also::DosTime : ValueRange::Also::Nothing}};
}

/// `<`, `<=`, `>` or `>=` in front of a value.
Result<ValueExpression> openRange(const ValueType& type, const Word& all)
{
    const bool isAbove = all.text.front() == '>';
    const bool isIncluded = all.text.size() > 1 && all.text[1] == '=';
    const auto bound = keysOf(type, behind(all, isIncluded ? 2 : 1));
    if (!bound)
        return std::unexpected(bound.error());
    const std::uint64_t least = type.leastKey();
    const std::uint64_t greatest = type.greatestKey();
    if (isIncluded)
        return expressionOf(type, isAbove ? OperandKeys{bound->first, greatest} : OperandKeys{least, bound->last}, all);
    if (isAbove ? bound->last >= greatest : bound->first <= least)
        return nothingBetween(all);
    return expressionOf(type, isAbove ? OperandKeys{bound->last + 1, greatest} : OperandKeys{least, bound->first - 1},
                        all);
}

Result<ValueExpression> closedRange(const ValueType& type, const Word& all, std::size_t dots)
{
    const auto low = keysOf(type, before(all, dots));
    if (!low)
        return std::unexpected(low.error());
    const auto high = keysOf(type, behind(all, dots + 2));
    if (!high)
        return std::unexpected(high.error());
    return expressionOf(type, {low->first, high->last}, all);
}

/// A value, `+-` or `±` at `sign`, and by how much it may differ.
Result<ValueExpression> tolerance(const ValueType& type, const Word& all, std::size_t sign)
{
    if (type.notation != ValueType::Notation::Float) {
        return syntaxError(
            HEXFOLIO_TR("Reason", "only floats may differ by something; write a range, such as 990..1010"),
            std::string(all.text.substr(sign, 2)), all.position + sign);
    }
    const Word middle = before(all, sign);
    if (const auto keys = keysOf(type, middle); !keys)
        return std::unexpected(keys.error());
    const double value = floatOf(middle.text).value_or(0);
    const Word by = behind(all, sign + 2);
    const auto difference = floatOf(by.text);
    if (!difference || *difference < 0) {
        return syntaxError(HEXFOLIO_TR("Reason", "behind +- stands by how much the value may differ, such as 0.01"),
                           std::string(by.text), by.position);
    }
    const auto keyOf = [&type](double bound) { return type.format.keyOf(floatBits(bound, type.format.size)); };
    // Both zeros are meant where one of them is the bound.
    const bool isUnlimited = std::isinf(*difference);
    const double low = isUnlimited ? -*difference : value - *difference;
    const double high = isUnlimited ? *difference : value + *difference;
    return expressionOf(type, {keyOf(low == 0 ? -0.0 : low), keyOf(high == 0 ? 0.0 : high)}, all);
}

Result<ValueExpression> expression(const ValueType& type, Word all)
{
    if (all.text.starts_with('='))
        all = behind(all, 1);
    else if (all.text.size() > 2 && inSmallLetters(all.text.substr(0, 2)) == "in" && isBlank(all.text[2]))
        all = behind(all, 2);
    if (all.text.empty())
        return valueMissing(all);
    if (type.notation == ValueType::Notation::Guid || type.notation == ValueType::Notation::Uuid) {
        auto bytes = guidBytes(type, all.text, all.position);
        if (!bytes)
            return std::unexpected(std::move(bytes.error()));
        return ValueExpression{std::move(*bytes)};
    }
    if (all.text.front() == '<' || all.text.front() == '>')
        return openRange(type, all);
    if (const auto dots = all.text.find(".."); dots != std::string_view::npos)
        return closedRange(type, all, dots);
    for (const std::string_view sign : {"+-", "±"}) {
        if (const auto at = all.text.find(sign); at != std::string_view::npos)
            return tolerance(type, all, at);
    }
    const auto keys = keysOf(type, all);
    return keys ? expressionOf(type, *keys, all) : std::unexpected(keys.error());
}

/// Makes a count of bytes one of characters.
std::size_t charactersBefore(std::string_view text, std::size_t at)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text.substr(0, at), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

Result<ValueExpression> ValueExpression::parsed(std::string_view text)
{
    const Word all = trimmed({text, 0});
    if (all.text.empty())
        return emptyPattern();
    const auto isPartOfName = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto size = static_cast<std::size_t>(std::ranges::find_if_not(all.text, isPartOfName) - all.text.begin());
    const auto type = ValueType::named(inSmallLetters(all.text.substr(0, size)), all.position);
    auto read = type ? expression(*type, behind(all, size)) : std::unexpected(type.error());
    if (!read && read.error().position)
        read.error().position = charactersBefore(text, *read.error().position);
    return read;
}

} // namespace hexfolio
