// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/appendstore.h"
#include "search/hitblocks.h"
#include "search/hitset.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace hexfolio::testing {

/// A store whose disk can fail and work again. The switch may be set from any thread.
class BreakableStore final : public AppendStore {
public:
    explicit BreakableStore(std::shared_ptr<const AppendStore> store) : m_store(std::move(store)) { }
    void setBroken(bool isBroken) noexcept { m_isBroken = isBroken; }

    [[nodiscard]] Size size() const noexcept override { return m_store->size(); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override
    {
        return m_isBroken ? 0 : m_store->read(offset, to);
    }
    [[nodiscard]] Error whyUnreadable(Offset) const override { return {.kind = ErrorKind::InputOutput}; }
    [[nodiscard]] Result<Offset> append(std::span<const std::byte>) override
    {
        return failure({.kind = ErrorKind::InputOutput});
    }

private:
    std::shared_ptr<const AppendStore> m_store;
    std::atomic<bool> m_isBroken = false;
};

/// The same hits in a store that can break: all that are not in the block written last.
struct BreakableHits {
    explicit BreakableHits(const HitSet& whole)
    {
        HitBlocks blocks = *whole.blocks();
        store = std::make_shared<BreakableStore>(blocks.store);
        blocks.store = store;
        hits = HitSet(std::make_shared<const HitBlocks>(std::move(blocks)));
    }

    std::shared_ptr<BreakableStore> store;
    HitSet hits;
};

} // namespace hexfolio::testing
