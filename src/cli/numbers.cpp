// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/numbers.h"

#include <bit>
#include <cctype>
#include <charconv>
#include <format>

namespace hexfolio {

namespace {

std::unexpected<Error> notANumber(std::string_view text)
{
    return failure({.kind = ErrorKind::Syntax,
                    .reason = HEXFOLIO_TR("Reason", "numbers are decimal, or hexadecimal with 0x before them"),
                    .subject = std::string(text)});
}

std::unexpected<Error> tooLarge(std::string_view text)
{
    return failure({.kind = ErrorKind::TooLarge,
                    .reason = HEXFOLIO_TR("Reason", "offsets and sizes go up to 0x4000000000000000"),
                    .subject = std::string(text)});
}

} // namespace

Result<Offset> numberFrom(std::string_view text)
{
    const bool isHex = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = text.substr(isHex ? 2 : 0);
    Offset number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    if (digits.empty() || end != digits.data() + digits.size())
        return notANumber(text);
    if (code == std::errc::result_out_of_range || number > maxSize)
        return tooLarge(text);
    return number;
}

Result<Offset> numberWithUnitFrom(std::string_view text)
{
    constexpr std::string_view units = "kmgt";
    std::string_view digits = text;
    if (digits.ends_with("iB"))
        digits.remove_suffix(2);
    const auto last = digits.empty() ? '0' : static_cast<char>(std::tolower(static_cast<unsigned char>(digits.back())));
    const std::size_t unit = units.find(last);
    if (unit == std::string_view::npos)
        return digits.size() == text.size() ? numberFrom(text) : Result<Offset>(notANumber(text));
    digits.remove_suffix(1);
    const auto number = numberFrom(digits);
    if (!number)
        return number.error().kind == ErrorKind::TooLarge ? Result<Offset>(tooLarge(text)) : notANumber(text);
    const auto shift = static_cast<unsigned>(10 * (unit + 1));
    if (*number > maxSize >> shift)
        return tooLarge(text);
    return *number << shift;
}

std::string hexText(Offset number)
{
    return std::format("0x{:x}", number);
}

} // namespace hexfolio
