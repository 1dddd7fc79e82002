// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/hexdigits.h"

#include <format>

namespace hexfolio {

namespace {

constexpr std::string_view digitsOf = "0123456789abcdef";

/// 0 to 15, or -1.
int valueOf(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

void appendHex(std::string& text, std::span<const std::byte> bytes)
{
    text.reserve(text.size() + 2 * bytes.size());
    for (const std::byte byte : bytes) {
        const auto value = std::to_integer<unsigned>(byte);
        text += digitsOf[value >> 4];
        text += digitsOf[value & 15];
    }
}

std::string hexOf(std::span<const std::byte> bytes)
{
    std::string text;
    appendHex(text, bytes);
    return text;
}

std::optional<std::vector<std::byte>> bytesOfHex(std::string_view digits)
{
    if (digits.size() % 2 != 0)
        return std::nullopt;
    std::vector<std::byte> bytes(digits.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = valueOf(digits[2 * i]);
        const int low = valueOf(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = static_cast<std::byte>(high << 4 | low);
    }
    return bytes;
}

std::string hexNumber(Offset number)
{
    return std::format("0x{:x}", number);
}

} // namespace hexfolio
