// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valueoperand.h"

#include "search/floatbits.h"
#include "search/hexnotation.h"
#include "search/namedtime.h"
#include "search/syntaxerror.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>

namespace hexfolio {

namespace {

constexpr std::int64_t ticksPerSecond = 10'000'000;
/// From 1601 to 1970.
constexpr std::int64_t fileTimeEpoch = 116'444'736'000'000'000;

std::unexpected<Error> doesNotFit(std::string_view text, std::size_t position)
{
    return syntaxError(HEXFOLIO_TR("Reason", "it lies outside of what the type can hold"), std::string(text), position);
}

std::unexpected<Error> noNumber(std::string_view text, std::size_t position)
{
    return syntaxError(HEXFOLIO_TR("Reason", "it is no number that the type knows, such as 1000, -1, 0x3E8 or 0b101"),
                       std::string(text), position);
}

Result<OperandKeys> wholeKeys(const ValueType& type, std::string_view text, std::size_t position)
{
    std::string_view digits = text;
    const bool isNegative = digits.starts_with('-');
    if (isNegative || digits.starts_with('+'))
        digits.remove_prefix(1);
    int base = 10;
    if (digits.starts_with("0x") || digits.starts_with("0X"))
        base = 16;
    else if (digits.starts_with("0b") || digits.starts_with("0B"))
        base = 2;
    if (base != 10)
        digits.remove_prefix(2);
    std::uint64_t size = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), size, base);
    if (problem == std::errc::invalid_argument || end != digits.data() + digits.size())
        return noNumber(text, position);
    const bool isSigned = type.format.kind == NumberKind::Signed;
    const std::uint64_t half = (type.format.mask() >> 1) + 1;
    const std::uint64_t limit = isNegative ? (isSigned ? half : 0) : (isSigned ? half - 1 : type.format.mask());
    if (problem == std::errc::result_out_of_range || size > limit)
        return doesNotFit(text, position);
    const std::uint64_t bits = (isNegative ? 0 - size : size) & type.format.mask();
    const std::uint64_t key = type.format.keyOf(bits);
    return OperandKeys{key, key};
}

Result<OperandKeys> floatKeys(const ValueType& type, std::string_view text, std::size_t position)
{
    const auto value = floatOf(text);
    if (!value)
        return noNumber(text, position);
    const std::uint64_t bits = floatBits(*value, type.format.size);
    const bool becameInfinite = !std::isinf(*value) && type.format.keyOf(bits) >= type.greatestKey();
    if (becameInfinite || (!std::isinf(*value) && type.format.keyOf(bits) <= type.leastKey()))
        return doesNotFit(text, position);
    if (*value == 0)
        return OperandKeys{type.format.keyOf(floatBits(-0.0, type.format.size)), type.format.keyOf(0)};
    return OperandKeys{type.format.keyOf(bits), type.format.keyOf(bits)};
}

/// Rounds a quotient down; `by` is positive.
constexpr std::int64_t roundedDown(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

constexpr std::int64_t roundedUp(std::int64_t value, std::int64_t by)
{
    return -roundedDown(-value, by);
}

std::optional<std::uint64_t> keyOfCount(const ValueType& type, std::int64_t count)
{
    const std::int64_t largest = static_cast<std::int64_t>(type.format.mask() >> 1);
    if (type.format.kind == NumberKind::Unsigned && (count < 0 || (type.format.size < 8 && count > 2 * largest + 1)))
        return std::nullopt;
    return type.format.keyOf(static_cast<std::uint64_t>(count));
}

/// The bits of a DOS time from seconds since 1970, which are even.
std::optional<std::uint64_t> dosBits(std::int64_t seconds)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const int year = static_cast<int>(date.year());
    if (year < 1980 || year > 2107)
        return std::nullopt;
    const auto ofDay = static_cast<std::uint64_t>((time - day).count());
    const std::uint64_t dateBits = static_cast<std::uint64_t>(year - 1980) << 9
        | std::uint64_t{static_cast<unsigned>(date.month())} << 5 | static_cast<unsigned>(date.day());
    return dateBits << 16 | ofDay / 3600 << 11 | ofDay / 60 % 60 << 5 | ofDay % 60 / 2;
}

Result<OperandKeys> timeKeys(const ValueType& type, std::string_view text, std::size_t position)
{
    const auto time = namedTime(text);
    if (!time) {
        return syntaxError(HEXFOLIO_TR("Reason",
                                       "it is no time, such as 2024-02-01, 2024-02-01T12:00Z or "
                                       "2024-02-01T12:00:30+01:00"),
                           std::string(text), position);
    }
    std::optional<std::uint64_t> first;
    std::optional<std::uint64_t> last;
    const auto setBoth = [&](std::int64_t unit, std::int64_t epoch) {
        first = keyOfCount(type, roundedUp(time->first, unit) + epoch);
        last = keyOfCount(type, roundedDown(time->last, unit) + epoch);
    };
    if (type.notation == ValueType::Notation::DosTime) {
        first = dosBits(2 * roundedUp(time->first, 2 * ticksPerSecond));
        last = dosBits(2 * roundedDown(time->last, 2 * ticksPerSecond));
    } else if (type.notation == ValueType::Notation::FileTime) {
        setBoth(1, fileTimeEpoch);
    } else {
        setBoth(type.notation == ValueType::Notation::UnixMilliseconds ? ticksPerSecond / 1000 : ticksPerSecond, 0);
    }
    if (!first || !last)
        return doesNotFit(text, position);
    return OperandKeys{*first, *last};
}

/// The digits of a GUID without braces and dashes; nothing where it is none.
std::optional<std::string> guidDigits(std::string_view text)
{
    if (text.size() == 38 && text.front() == '{' && text.back() == '}')
        text = text.substr(1, 36);
    if (text.size() != 36)
        return std::nullopt;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isDigit = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f')
            || (text[i] >= 'A' && text[i] <= 'F');
        if (isDash ? text[i] != '-' : !isDigit)
            return std::nullopt;
        if (!isDash)
            digits += text[i];
    }
    return digits;
}

} // namespace

Result<OperandKeys> operandKeys(const ValueType& type, std::string_view text, std::size_t position)
{
    if (type.isTime())
        return timeKeys(type, text, position);
    return type.notation == ValueType::Notation::Float ? floatKeys(type, text, position)
                                                       : wholeKeys(type, text, position);
}

std::optional<double> floatOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || std::isnan(value))
        return std::nullopt;
    return value;
}

Result<std::vector<std::byte>> guidBytes(const ValueType& type, std::string_view text, std::size_t position)
{
    const auto digits = guidDigits(text);
    if (!digits) {
        return syntaxError(HEXFOLIO_TR("Reason", "it is no GUID, such as 00112233-4455-6677-8899-aabbccddeeff"),
                           std::string(text), position);
    }
    auto bytes = bytesFromHex(*digits);
    if (bytes && type.notation == ValueType::Notation::Guid) {
        std::reverse(bytes->begin(), bytes->begin() + 4);
        std::reverse(bytes->begin() + 4, bytes->begin() + 6);
        std::reverse(bytes->begin() + 6, bytes->begin() + 8);
    }
    return bytes;
}

} // namespace hexfolio
