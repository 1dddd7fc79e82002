// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace hexfolio {

/// Offsets of matches at equal distances: `first`, `first + stride`, ..., `count` of them. A plain value.
struct HitRun {
    Offset first = 0;
    Size count = 1;
    Size stride = 1;

    [[nodiscard]] Offset last() const noexcept { return first + (count - 1) * stride; }
    [[nodiscard]] Offset at(Size index) const noexcept { return first + index * stride; }
    /// How many of them lie before `offset`.
    [[nodiscard]] Size countBefore(Offset offset) const noexcept
    {
        return offset <= first ? 0 : std::min(count, (offset - first - 1) / stride + 1);
    }
    friend bool operator==(const HitRun&, const HitRun&) noexcept = default;
};

/// Offsets of matches in ascending order, equal distances folded into runs, so that a terabyte of zeros that all match
/// is one entry. A plain value; one thread.
class HitRuns {
public:
    /// Adds a match behind all others.
    void append(Offset offset);
    /// Adds a run behind all others.
    void append(const HitRun& run) { m_runs.push_back(run); }
    void clear() noexcept { m_runs.clear(); }

    [[nodiscard]] const std::vector<HitRun>& runs() const noexcept { return m_runs; }

private:
    /// Distances up to this are worth a run; beyond, hits are too rare to matter.
    static constexpr Size longestStride = 64;

    std::vector<HitRun> m_runs;
};

/// Leaves out the matches that overlap the one taken before them, from the left: what `re.finditer` does with literals.
/// A plain value; feed it runs in ascending order.
class OverlapFilter {
public:
    /// `length` of the pattern, in bytes.
    explicit OverlapFilter(Size length) : m_length(length) { }

    /// The matches of `run` that stay; a run of count 0 where none does. O(1).
    [[nodiscard]] HitRun filtered(const HitRun& run) noexcept;

private:
    Size m_length;
    Offset m_free = 0;
};

/// The same filter for runs that come from the right to the left.
///
/// Which of several overlapping matches stay depends only on those to the left that they are chained to; so it holds a
/// chain back until its left end is known.
class BackwardOverlapFilter {
public:
    using Take = std::function<void(const HitRun& run)>;

    /// `take` gets runs that stay, from right to left (each to be walked from its last match to its first).
    BackwardOverlapFilter(Size length, Take take) : m_length(length), m_take(std::move(take)) { }

    /// Adds a run that lies to the left of all before.
    void add(const HitRun& run);
    /// No more to the left.
    void finish();

private:
    void addChained(const HitRun& run);

    Size m_length;
    Take m_take;
    /// The present chain, rightmost run first.
    std::vector<HitRun> m_chain;
};

} // namespace hexfolio
