// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// A hash over a window of fixed length that moves byte by byte in constant time (Rabin and Karp: a polynomial over the
/// bytes, here modulo 2^64). A value; one thread.
class RollingHash {
public:
    explicit RollingHash(Size window) noexcept;

    void start(std::span<const std::byte> window) noexcept;
    void roll(std::byte out, std::byte in) noexcept;
    [[nodiscard]] std::uint64_t value() const noexcept { return m_value; }

private:
    static constexpr std::uint64_t base = 0x9E3779B97F4A7C15;

    std::uint64_t m_value = 0;
    /// base to the power of the window's length.
    std::uint64_t m_leading = 1;
};

/// Finds blocks of a file by the hash of their bytes. A hash that two blocks have leads to neither of them: what comes
/// more than once says nothing about what belongs together.
///
/// Memory is bounded by the number of blocks it is made for. Thread rule: one thread.
class BlockIndex {
public:
    explicit BlockIndex(std::size_t blocks);

    void add(std::uint64_t hash, std::uint32_t block);
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash) const noexcept;

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t block = unused;
    };
    static constexpr std::uint32_t unused = UINT32_MAX;
    static constexpr std::uint32_t ambiguous = UINT32_MAX - 1;

    [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const noexcept;

    std::vector<Slot> m_slots;
    unsigned m_shift = 0;
};

} // namespace hexfolio
