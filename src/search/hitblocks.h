// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/appendstore.h"
#include "search/hitcode.h"
#include "search/hitsink.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// What is known of some kilobytes of hit code without reading them. A plain value.
struct HitBlock {
    HitCodeStart start;
    /// Hits in the blocks before it, in the order of the search, and in it.
    Size before = 0;
    Size count = 0;
    /// The begin of the last hit in the order of the search.
    Offset last = 0;
    /// The largest end of its hits.
    Offset end = 0;
    /// Where its code lies in the store.
    Offset at = 0;
    std::uint32_t bytes = 0;
    /// As HitEncoder::tail().
    Size tail = 0;
};

/// The code of the block that is being written. One thread writes; any other may read what the state tells of.
struct OpenHits {
    static constexpr std::size_t blockBytes = 4096;

    std::array<std::byte, blockBytes + 2 * HitEncoder::mostBytes> code;
    HitCodeStart start;
    /// How many bytes are code (the lower 16 bits), and the tail behind them: one number, so that both always fit.
    std::atomic<std::uint64_t> state{0};

    void publish(const HitEncoder& encoder) noexcept
    {
        state.store(encoder.tail() << 16 | encoder.used(), std::memory_order_release);
    }
};

/// The blocks of a set of hits at one moment, in the order of the search that found them: what HitSet shares with its
/// copies and reads. Immutable; any thread.
struct HitBlocks {
    using Order = HitSink::Order;
    using Chunk = std::array<HitBlock, 128>;

    Order order = Order::Ascending;
    Size count = 0;
    /// The length of the longest hit.
    Size longest = 0;
    std::shared_ptr<const AppendStore> store;
    /// How many bytes of the store are in memory.
    Size memory = 0;
    /// What is found in the store. Chunks are shared with the builder, who adds behind `closed`.
    std::vector<std::shared_ptr<const Chunk>> chunks;
    std::size_t closed = 0;
    /// The block that was still open, or null.
    std::shared_ptr<const OpenHits> open;
    HitBlock openBlock;

    /// Blocks are numbered by ascending offsets, whatever the order of the search.
    [[nodiscard]] std::size_t size() const noexcept { return closed + (open ? 1 : 0); }
    [[nodiscard]] const HitBlock& block(std::size_t number) const noexcept;
    /// How many hits lie in the blocks before this one; `number` <= size().
    [[nodiscard]] Size before(std::size_t number) const noexcept;
    /// The smallest begin of its hits.
    [[nodiscard]] Offset lowest(std::size_t number) const noexcept;
    /// The block that holds the hit `index`; needs index < count.
    [[nodiscard]] std::size_t blockOf(Size index) const noexcept;
    /// The first block that may hold a hit that begins at `offset` or behind it; size() where none does.
    [[nodiscard]] std::size_t blockFrom(Offset offset) const noexcept;
    /// Puts the hits of a block in the place of what is in `hits`, ascending. Errors: those of reading the temporary
    /// file.
    [[nodiscard]] Result<> read(std::size_t number, std::vector<EqualHits>& hits) const;

private:
    [[nodiscard]] std::size_t stored(std::size_t number) const noexcept;
};

} // namespace hexfolio
