// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// The characters of `text` as bytes.
[[nodiscard]] inline std::vector<std::byte> bytesOf(std::string_view text)
{
    std::vector<std::byte> bytes;
    for (const char c : text)
        bytes.push_back(static_cast<std::byte>(c));
    return bytes;
}

/// The bytes as characters, for messages that can be read.
[[nodiscard]] inline std::string textOf(std::span<const std::byte> bytes)
{
    std::string text;
    for (const std::byte byte : bytes)
        text.push_back(std::to_integer<char>(byte));
    return text;
}

/// `size` bytes, none of them zero, whose period is not that of pages.
[[nodiscard]] inline std::vector<std::byte> countedBytes(std::size_t size)
{
    std::vector<std::byte> bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::byte>(i % 251 + 1);
    return bytes;
}

} // namespace hexfolio::testing
