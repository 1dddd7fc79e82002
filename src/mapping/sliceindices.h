// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"

#include <cstdint>
#include <optional>

namespace hexfolio {

/// The elements that a Python slice `[start:stop:step]` of a sequence names, after its clipping.
///
/// A plain value, usable from any thread.
struct SliceIndices {
    using Index = std::int64_t;
    using Bound = std::optional<Index>;

    /// The first element; means nothing where `count` is 0.
    Offset first = 0;
    Index step = 1;
    Size count = 0;

    /// As slice.indices(length) of Python: bounds below 0 count from the end, all are clipped to the sequence, absent
    /// ones mean its ends as seen in the direction of `step`. Error: BadArgument for a step of 0.
    [[nodiscard]] static Result<SliceIndices> of(Bound start, Bound stop, Index step, Size length);

    /// A bound as find() and rfind() take it: below 0 from the end, clipped to [0, length].
    [[nodiscard]] static Offset clipped(Index bound, Size length) noexcept;

    /// The place of the element number `n`, counted from 0.
    [[nodiscard]] Offset at(Size n) const noexcept
    {
        // Unsigned arithmetic wraps around, which is what a negative step needs.
        return first + n * static_cast<Offset>(step);
    }
};

} // namespace hexfolio
