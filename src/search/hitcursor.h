// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/hitblocks.h"
#include "search/hitsink.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hexfolio {

/// Walks the hits of a HitSet in ascending order, those at equal distances together.
///
/// Made from HitSet::blocks(). Keeps the set, and the hits of one block. One thread; any number of cursors on one set.
class HitCursor {
public:
    explicit HitCursor(std::shared_ptr<const HitBlocks> blocks) : m_blocks(std::move(blocks)) { }

    /// The next hit to come is the one at `index`; none, where that is count() or more.
    void moveTo(Size index) noexcept { m_index = index; }
    /// The index of the next hit.
    [[nodiscard]] Size index() const noexcept { return m_index; }
    /// The next hits, `most` of them at most, or nothing at the end. Errors: those of HitSet.
    [[nodiscard]] Result<std::optional<EqualHits>> next(Size most = std::numeric_limits<Size>::max());

private:
    [[nodiscard]] Result<> enterBlock();

    std::shared_ptr<const HitBlocks> m_blocks;
    Size m_index = 0;
    std::vector<EqualHits> m_hits;
    /// The indexes of the hits in `m_hits`.
    Size m_begin = 0;
    Size m_end = 0;
    /// Where we are: the entry, and the index of its first hit.
    std::size_t m_entry = 0;
    Size m_entryBegin = 0;
};

} // namespace hexfolio
