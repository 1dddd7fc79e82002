// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "search/followedhits.h"
#include "search/hitorder.h"

#include <cstddef>
#include <vector>

namespace hexfolio {

/// A row of a table of hits.
struct HitRow {
    /// Which hit of the set it is.
    Size index = 0;
    FollowedHit hit;
    /// The first bytes of the hit as it is now, and the bytes around it; what cannot be read is left out.
    std::vector<std::byte> bytes;
    std::vector<std::byte> before;
    std::vector<std::byte> after;
    /// Some bytes of it cannot be read.
    bool isUnreadable = false;
};

/// Rows of hits in some order, read when they are asked for: what a table shows, without one.
///
/// A value of what it shows: hits, document, order. One thread; copies may go to others.
class HitTable {
public:
    struct Options {
        /// How many bytes of a hit, and of what stands around it on each side, a row has at most.
        std::size_t bytes = 32;
        std::size_t context = 16;
    };

    HitTable() = default;
    /// `now` is the document after the last edit that `hits` heard of. Without `order` rows are in the order of offsets.
    HitTable(FollowedHits hits, Snapshot now, Options options)
        : m_hits(std::move(hits)), m_now(std::move(now)), m_order(m_hits.found().count()), m_options(options)
    {
    }
    HitTable(FollowedHits hits, Snapshot now) : HitTable(std::move(hits), std::move(now), Options{}) { }

    [[nodiscard]] Size rowCount() const noexcept { return m_order.count(); }
    /// Needs row < rowCount(). Errors: those of the temporary files.
    [[nodiscard]] Result<HitRow> row(Size row) const;
    /// The first row whose hit begins at `offset` of the document or behind it, while rows are in the order of offsets;
    /// where another order was set, it is the index of the hit.
    [[nodiscard]] Result<Size> rowFrom(Offset offset) const { return m_hits.countBefore(offset); }

    /// Other rows, as many as the order has; of the same hits.
    void setOrder(HitOrder order) { m_order = std::move(order); }
    /// The document was edited.
    void edited(const Edit& edit, Snapshot now);
    [[nodiscard]] const FollowedHits& hits() const noexcept { return m_hits; }
    /// The document as the rows show it.
    [[nodiscard]] const Snapshot& document() const noexcept { return m_now; }

private:
    [[nodiscard]] std::vector<std::byte> read(Range range, bool& isUnreadable) const;

    FollowedHits m_hits;
    Snapshot m_now;
    HitOrder m_order;
    Options m_options;
};

} // namespace hexfolio
