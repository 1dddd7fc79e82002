// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/followedhits.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Which hits are wanted. A plain value; the default takes all.
struct HitCriteria {
    enum class Only : std::uint8_t { All, Changed };
    enum class Letters : std::uint8_t { Exact, IgnoreCase };

    /// Bytes that the hit contains (in its first `longestRead`); empty for any.
    std::vector<std::byte> bytes;
    /// Whether ASCII letters among them match in both cases.
    Letters letters = Letters::Exact;
    /// For each pattern whether its hits are wanted; empty for all.
    std::vector<bool> patterns;
    Only only = Only::All;
    /// The hits lie in one of these ranges, ascending, in offsets of what was searched.
    std::optional<std::vector<Range>> within;

    static constexpr Size longestRead = 4096;

    [[nodiscard]] bool isEmpty() const noexcept
    {
        return bytes.empty() && patterns.empty() && only == Only::All && !within;
    }
};

/// By what hits are sorted, and by their offsets where they are equal in it; descending is the reverse. A plain value.
struct HitSorting {
    enum class Key : std::uint8_t {
        Place,
        Length,
        Bytes, ///< their first `comparedBytes`, byte by byte; then their length
        Pattern,
    };
    enum class Order : std::uint8_t { Ascending, Descending };

    Key key = Key::Place;
    Order order = Order::Ascending;
    /// For Key::Pattern: the place of each pattern among all.
    std::vector<std::uint32_t> ranks;

    static constexpr Size comparedBytes = 64;

    [[nodiscard]] bool isNatural() const noexcept { return key == Key::Place && order == Order::Ascending; }
};

/// Some of the hits of a set, in some order, by their indexes in it. Immutable; shared by whoever shows them.
using HitPicks = std::shared_ptr<const std::vector<std::uint32_t>>;

/// Picks and sorts hits, as a job over millions of them. Borrows its arguments while it runs; any thread.
class HitArranger {
public:
    /// Sixteen bytes of memory go to each hit that is sorted.
    static constexpr std::size_t mostSorted = std::size_t{1} << 26;
    static constexpr std::size_t mostPicked = std::size_t{1} << 28;

    /// `now` is the document after the last edit that `hits` was told of.
    HitArranger(const FollowedHits& hits, const Snapshot& now, Progress& progress)
        : m_hits(hits), m_now(now), m_progress(progress)
    {
    }

    /// Errors: Cancelled; TooLarge where there are more than can be picked or sorted; those of HitSet.
    [[nodiscard]] Result<HitPicks> run(const HitCriteria& criteria, const HitSorting& sorting);

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t index = 0;
    };
    using Entries = std::vector<Entry>;

    [[nodiscard]] Result<> pick(const HitCriteria& criteria, const HitSorting& sorting, Entries& into);
    [[nodiscard]] Result<> sort(std::span<Entry> entries);
    /// Goes by the bytes from `depth` on for hits that are equal before it.
    [[nodiscard]] Result<> refine(std::span<Entry> entries, Size depth);

    const FollowedHits& m_hits;
    const Snapshot& m_now;
    Progress& m_progress;
};

/// Whether one of `ranges` (ascending, apart from one another) contains `range`.
[[nodiscard]] bool isWithin(const std::vector<Range>& ranges, Range range) noexcept;

} // namespace hexfolio
