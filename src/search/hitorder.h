// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"
#include "search/hitset.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// The hits of a set in another order than that of their offsets: which hit stands in which row of a table.
///
/// Four bytes for each hit (eight beyond 2^32), in memory first, in a temporary file when they are many. An immutable value
/// that is cheap to copy; any thread.
class HitOrder {
public:
    enum class Key : std::uint8_t {
        Begin,
        Length,
        /// By the first 16 bytes, then by the length as far as 17: longer hits that begin alike stay in the order of
        /// their offsets. Hits that cannot be read come first.
        Bytes,
        PatternRank,
    };
    enum class Direction : std::uint8_t { Ascending, Descending };
    struct Options {
        Key key = Key::Begin;
        Direction direction = Direction::Ascending;
        /// For PatternRank: where the pattern of each index stands among the others; others by their index behind them.
        std::vector<std::uint32_t> ranks;
        /// How many bytes of hits are sorted in memory at once.
        Size memory = Size{64} << 20;
    };

    /// The order of the offsets, of `count` hits.
    explicit HitOrder(Size count = 0) : m_count(count) { }
    /// Sorts; a job. Hits with equal keys come in the order of their offsets, whatever the direction. `searched` is where
    /// the bytes of the hits are. Errors: Cancelled; NoSpace; those of the temporary files.
    [[nodiscard]] static Result<HitOrder> sorted(const HitSet& hits, const Snapshot& searched, const Options& options,
                                                 Progress& progress);

    [[nodiscard]] Size count() const noexcept { return m_count; }
    /// The index in the set of the hit that stands in `row`; needs row < count().
    [[nodiscard]] Result<Size> at(Size row) const;

private:
    Size m_count = 0;
    Direction m_direction = Direction::Ascending;
    /// Null where the order is that of the offsets.
    std::shared_ptr<const AppendStore> m_rows;
    Size m_entryBytes = 4;
};

} // namespace hexfolio
