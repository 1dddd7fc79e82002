// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/hitblocks.h"
#include "search/hitset.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace hexfolio {

/// Writes hits that come in order into blocks of code, and shows what is there to other threads: closed blocks under a
/// lock once in thousands of hits, the open one through one atomic number.
///
/// Thread rule: add() and finish() on one thread, present() on any.
class HitSetWriter {
public:
    using Order = HitSink::Order;

    /// `memory` as HitSetBuilder::Options has it.
    HitSetWriter(Order order, Size memory);

    /// Whether `begin` can follow what is there.
    [[nodiscard]] bool fits(Offset begin) const noexcept
    {
        return m_order == Order::Ascending ? begin >= m_last : begin <= m_last;
    }
    /// Adds hits that follow those before. Errors: NoSpace, OutOfMemory.
    [[nodiscard]] Result<> add(const EqualHits& hits);
    [[nodiscard]] Size count() const noexcept { return m_count; }

    [[nodiscard]] HitSet present() const;
    [[nodiscard]] Result<HitSet> finish();

private:
    /// As add(), for more hits than the encoder takes at once.
    [[nodiscard]] Result<> addParts(const EqualHits& hits);
    void openBlock(Offset begin, const EqualHits& hits);
    [[nodiscard]] Result<> closeBlock();

    Order m_order;
    Size m_memory;
    std::shared_ptr<AppendStore> m_store;
    Size m_count = 0;
    Offset m_last;
    Offset m_end = 0;
    std::atomic<Size> m_longest{0};
    HitEncoder m_encoder;
    /// Guards the list of blocks and which one is open.
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<HitBlocks::Chunk>> m_chunks;
    std::size_t m_closed = 0;
    Size m_closedCount = 0;
    std::shared_ptr<OpenHits> m_open = std::make_shared<OpenHits>();
};

} // namespace hexfolio
