// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace hexfolio {

enum class ByteOrder : std::uint8_t { Little, Big };

/// What the bits of a number mean: two's complement where signed, IEEE 754 where a float.
enum class NumberKind : std::uint8_t { Unsigned, Signed, Float };

/// How a number lies in the data. A plain value.
struct NumberFormat {
    NumberKind kind = NumberKind::Unsigned;
    /// In bytes: 1, 2, 4 or 8; floats have 2, 4 or 8.
    unsigned size = 1;
    ByteOrder order = ByteOrder::Little;

    /// The largest number of this size without a sign: a mask of all its bits.
    [[nodiscard]] std::uint64_t mask() const noexcept { return ~std::uint64_t{0} >> (64 - 8 * size); }
    /// The number whose bits are `bits` as one without a sign that stands in the same order among all others. Numbers
    /// that are none (NaN) come before and behind all others.
    [[nodiscard]] std::uint64_t keyOf(std::uint64_t bits) const noexcept;
    /// The way back.
    [[nodiscard]] std::uint64_t bitsOf(std::uint64_t key) const noexcept;
    /// The bits of the number that lies in the first `size` bytes.
    [[nodiscard]] std::uint64_t bitsAt(std::span<const std::uint8_t> bytes) const noexcept;

    friend bool operator==(const NumberFormat&, const NumberFormat&) noexcept = default;
};

/// The numbers of one format from one to another. A plain value; any thread.
struct ValueRange {
    /// What a number must be besides being in between.
    enum class Also : std::uint8_t {
        Nothing,
        DosTime, ///< a date (upper half) and time of day (lower half) that exist, as in a FAT directory
    };
    NumberFormat format;
    /// Both belong to it; as keys, low <= high.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    Also also = Also::Nothing;

    /// Whether the number in the first `format.size` bytes is one of them.
    [[nodiscard]] bool contains(std::span<const std::uint8_t> bytes) const noexcept;

    friend bool operator==(const ValueRange&, const ValueRange&) noexcept = default;
};

/// Whether these 32 bits are a date and time of day as DOS writes them.
[[nodiscard]] bool isDosTime(std::uint32_t bits) noexcept;

} // namespace hexfolio
