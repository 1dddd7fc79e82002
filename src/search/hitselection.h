// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/followedhits.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// Making sets of hits out of others: jobs that read them once, in a row, and can be cancelled. Any thread. Errors:
/// Cancelled; those of the temporary files.
namespace hexfolio {

/// Which hits are wanted; what is left as it is wants all. A plain value.
struct HitFilter {
    /// They lie whole in here.
    std::optional<Range> within;
    /// Their length, in bytes, both included.
    Size shortest = 1;
    Size longest = std::numeric_limits<Size>::max();
    /// Their pattern is one of these; empty for any.
    std::vector<std::uint32_t> patterns;
    /// They have these bytes in them; empty for any. Only the first `longestLookedAt` bytes of a hit are looked at, and
    /// hits that cannot be read have none.
    std::vector<std::byte> contained;

    static constexpr Size longestLookedAt = Size{1} << 20;
};

/// The hits that `filter` wants; `searched` is where their bytes are.
[[nodiscard]] Result<HitSet> filteredHits(const HitSet& hits, const HitFilter& filter, const Snapshot& searched,
                                          Progress& progress);
/// The hits for which `wants` is true; it is called for each, in ascending order, with its index.
using HitPredicate = std::function<bool(Size index, const Hit& hit)>;
[[nodiscard]] Result<HitSet> filteredHits(const HitSet& hits, const HitPredicate& wants, Progress& progress);

/// How a hit stands to one of another set; patterns do not count.
enum class HitRelation : std::uint8_t {
    Equal, ///< the same range
    Overlapping, ///< a byte in common
    Inside, ///< all its bytes are the other's too
};
/// The hits that stand so to at least one of `others`, or to none of them.
enum class HitsWanted : std::uint8_t { WithPartner, WithoutPartner };
[[nodiscard]] Result<HitSet> comparedHits(const HitSet& hits, const HitSet& others, HitRelation relation,
                                          HitsWanted wanted, Progress& progress);

/// The hits at `indexes` (ascending ranges below the count of `hits`) that are kept, where they stand in `now`, the
/// document after the last edit that `hits` was told of.
[[nodiscard]] Result<HitSet> keptHits(const FollowedHits& hits, const Snapshot& now, std::span<const Range> indexes,
                                      Progress& progress);

} // namespace hexfolio
