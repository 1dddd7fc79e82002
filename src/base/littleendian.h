// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// Puts numbers (least significant byte first) and bytes one behind the other: how our own files are written.
///
/// Owns what was written. A plain value; one thread.
class LittleEndianWriter {
public:
    void number(std::unsigned_integral auto value)
    {
        for (std::size_t i = 0; i < sizeof value; ++i)
            m_bytes.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFFU));
    }
    void signedNumber(std::int64_t value) { number(std::bit_cast<std::uint64_t>(value)); }
    void bytes(std::span<const std::byte> bytes)
    {
        // One by one: GCC 14 mistakes the lengths that insert() and resize() work out for endless ones.
        for (const std::byte byte : bytes)
            m_bytes.push_back(byte);
    }
    /// The length in bytes as 32 bits, then the characters.
    void text(std::string_view text)
    {
        number(static_cast<std::uint32_t>(text.size()));
        bytes(std::as_bytes(std::span(text)));
    }

    [[nodiscard]] std::span<const std::byte> written() const noexcept { return m_bytes; }
    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }

private:
    std::vector<std::byte> m_bytes;
};

/// Takes apart what a LittleEndianWriter wrote, or what claims to be that: never reads beyond the end.
///
/// Once something was missing isGood() is false for good, and every further read gives zeros. Borrows the bytes; one
/// thread.
class LittleEndianReader {
public:
    explicit LittleEndianReader(std::span<const std::byte> bytes) noexcept : m_bytes(bytes) { }

    template <std::unsigned_integral T> [[nodiscard]] T number() noexcept
    {
        std::uint64_t value = 0;
        const auto raw = bytes(sizeof(T));
        for (std::size_t i = 0; i < raw.size(); ++i)
            value |= std::to_integer<std::uint64_t>(raw[i]) << (8 * i);
        return static_cast<T>(value);
    }
    [[nodiscard]] std::int64_t signedNumber() noexcept { return std::bit_cast<std::int64_t>(number<std::uint64_t>()); }
    /// The next `count` bytes; empty where so many are not there.
    [[nodiscard]] std::span<const std::byte> bytes(std::uint64_t count) noexcept
    {
        m_isGood = m_isGood && count <= m_bytes.size() - m_at;
        if (!m_isGood)
            return {};
        const auto found = m_bytes.subspan(m_at, static_cast<std::size_t>(count));
        m_at += found.size();
        return found;
    }
    [[nodiscard]] std::string text()
    {
        const auto raw = bytes(number<std::uint32_t>());
        return {reinterpret_cast<const char*>(raw.data()), raw.size()};
    }

    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }
    /// How many bytes were taken.
    [[nodiscard]] std::size_t position() const noexcept { return m_at; }
    [[nodiscard]] std::size_t left() const noexcept { return m_bytes.size() - m_at; }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

} // namespace hexfolio
