// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace hexfolio {

/// The bytes of a file that were on screen lately, as they were seen last; of older ones the oldest are forgotten.
///
/// A plain value of at most a few MiB. One thread.
class SeenBytes {
public:
    /// Bytes that are others now than when they were seen last.
    struct Difference {
        Offset begin = 0;
        std::vector<std::byte> before;
        std::vector<std::byte> now;
        [[nodiscard]] Range range() const noexcept { return Range::ofLength(begin, now.size()); }
    };

    /// Notes `bytes`, which stand from `at` on now, and tells which of them were others; bytes that lie close together
    /// make one difference.
    std::vector<Difference> see(Offset at, std::span<const std::byte> bytes);
    /// Puts what was seen last of the bytes from `at` on over `bytes`, and says of each whether it was seen at all.
    std::vector<bool> recall(Offset at, std::span<std::byte> bytes) const;
    void forget(Range range);
    void clear() { m_blocks.clear(); }

    /// Where there are bytes to be compared, a little more than was seen; in order.
    [[nodiscard]] std::vector<Range> ranges() const;

    static constexpr Size blockSize = 512;
    static constexpr std::size_t mostBlocks = 4096;

private:
    struct Block {
        std::array<std::byte, blockSize> bytes;
        std::bitset<blockSize> isKnown;
        std::uint64_t lastSeen = 0;
    };
    void forgetOldest();

    std::map<Offset, Block> m_blocks;
    std::uint64_t m_clock = 0;
};

} // namespace hexfolio
