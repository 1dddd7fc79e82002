// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// Some of the 256 byte values.
using ByteClass = std::bitset<256>;

/// The class of the bytes from `first` to `last`, both included.
[[nodiscard]] ByteClass byteClass(std::uint8_t first, std::uint8_t last) noexcept;

/// A ByteClass in the form in which whole vectors are looked up at once. An immutable value; any thread.
class ByteClassTables {
public:
    explicit ByteClassTables(const ByteClass& members) noexcept;

    [[nodiscard]] bool contains(std::uint8_t byte) const noexcept;
    /// By the low digit of a byte: bit h says whether the byte with the high digit h (h + 8 in high()) belongs to the
    /// class.
    [[nodiscard]] const std::array<std::uint8_t, 16>& low() const noexcept { return m_low; }
    [[nodiscard]] const std::array<std::uint8_t, 16>& high() const noexcept { return m_high; }

private:
    alignas(16) std::array<std::uint8_t, 16> m_low{};
    alignas(16) std::array<std::uint8_t, 16> m_high{};
};

/// How many words hold one bit for each of `bytes` bytes.
[[nodiscard]] constexpr std::size_t wordsFor(std::size_t bytes) noexcept
{
    return (bytes + 63) / 64;
}

/// Sets bit i % 64 of words[i / 64] where bytes[i] belongs to the class, and clears it where not; bits past the last
/// byte are clear. `words` must hold wordsFor(bytes.size()). Compares whole vectors. Pure; any thread.
void markMembers(std::span<const std::uint8_t> bytes, const ByteClassTables& members,
                 std::span<std::uint64_t> words) noexcept;

/// The same where a[i] == b[i]; both are of one size and may overlap.
void markEqual(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b,
               std::span<std::uint64_t> words) noexcept;

} // namespace hexfolio
