// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "search/editmap.h"
#include "search/hitset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace hexfolio {

/// A hit, and what became of it.
struct FollowedHit {
    enum class State : std::uint8_t {
        Kept, ///< its bytes are those that were found
        Changed, ///< some are others, some are gone, or others came between them; the range is the likely one
        Doubtful, ///< not edited, but what was searched was read again since: its bytes may be others
        Gone, ///< all its bytes were deleted; the range is empty, where they stood
    };
    /// In offsets of the document as it is now.
    Hit hit;
    State state = State::Kept;
};

/// The hits of a search in a document that goes on being edited: they move with their bytes.
///
/// A hit that no edit touched is known to be kept, without reading. The others are compared, when they are asked for,
/// with the bytes that were found: so a hit is valid again when a change of it is undone, one by one or all at once.
/// Only the bytes of the hit count: context that an expression looked at is not looked at again, and bytes that match
/// now and did not then are no hits. Undoing many changes of length one by one may leave a hit Changed that is not,
/// where it cannot be told where it stands. A hit longer than `longestCompared` that was touched is Changed.
///
/// A value, apart from the set, which is shared: edits cost what EditMap says. One thread; copies may go to others.
class FollowedHits {
public:
    static constexpr Size longestCompared = Size{1} << 20;

    FollowedHits() = default;
    /// `searched` is what was searched. Without it hits that were touched count as Changed for good; so it must be in
    /// Live mode, where edits are made in the bytes that were searched.
    explicit FollowedHits(HitSet hits, std::optional<Snapshot> searched = {})
        : m_hits(std::move(hits)), m_searched(std::move(searched))
    {
    }

    /// The hits as they were found.
    [[nodiscard]] const HitSet& found() const noexcept { return m_hits; }
    /// The set grew, because the search goes on in what it began with.
    void setFound(HitSet hits) noexcept { m_hits = std::move(hits); }
    /// From now on hits that were touched count as Changed for good: edits are made in the bytes that were searched.
    void forgetSearched() noexcept { m_searched.reset(); }
    /// The file was read again, and may be another one: hits that would be kept are Doubtful from now on, and Gone
    /// where the document is too short for them. What was edited before stays an edit.
    void doubt() noexcept
    {
        m_areDoubtful = true;
        m_searched.reset();
    }
    [[nodiscard]] bool areDoubtful() const noexcept { return m_areDoubtful; }
    /// Every edit of the document since then, in order.
    void add(const Edit& edit) { m_edits.add(edit); }
    [[nodiscard]] const EditMap& edits() const noexcept { return m_edits; }

    /// What became of the hit at `index` of found(). `now` is the document after the last edit.
    [[nodiscard]] Result<FollowedHit> at(Size index, const Snapshot& now) const;
    /// What became of `hit`, one of found().
    [[nodiscard]] FollowedHit followed(const Hit& hit, const Snapshot& now) const;
    /// The hits that have bytes in `range` of the document now, `most` of them at most, in the order of found().
    [[nodiscard]] Result<std::vector<FollowedHit>> touching(Range range, std::size_t most, const Snapshot& now) const;
    /// How many hits began before what now stands at `offset`; for scroll bars.
    [[nodiscard]] Result<Size> countBefore(Offset offset) const { return m_hits.countBefore(m_edits.thenOf(offset)); }

private:
    [[nodiscard]] bool hasFoundBytes(Range then, Range now, const Snapshot& snapshot) const;

    HitSet m_hits;
    std::optional<Snapshot> m_searched;
    EditMap m_edits;
    bool m_areDoubtful = false;
};

} // namespace hexfolio
