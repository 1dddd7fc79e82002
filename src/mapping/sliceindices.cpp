// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/sliceindices.h"

#include <algorithm>
#include <limits>

namespace hexfolio {

namespace {

/// Brings a bound into [low, high], where `low` is -1 and `high` the last element when counting down.
SliceIndices::Index brought(SliceIndices::Index bound, SliceIndices::Index length, SliceIndices::Index low)
{
    const SliceIndices::Index placed = bound < 0 ? bound + length : bound;
    return std::clamp(placed, low, length + low);
}

} // namespace

Result<SliceIndices> SliceIndices::of(Bound start, Bound stop, Index step, Size length)
{
    if (step == 0)
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason", "the step of a slice must not be zero"),
                        .subject = "0"});
    const auto size = static_cast<Index>(std::min(length, maxSize));
    const bool isDownwards = step < 0;
    const Index low = isDownwards ? -1 : 0;
    const Index from = start ? brought(*start, size, low) : (isDownwards ? size - 1 : 0);
    const Index to = stop ? brought(*stop, size, low) : (isDownwards ? -1 : size);
    const Index way = isDownwards ? from - to : to - from;
    if (way <= 0)
        return SliceIndices{.first = 0, .step = step, .count = 0};
    // The smallest number has no positive twin.
    const Index stride = isDownwards ? -std::max(step, -std::numeric_limits<Index>::max()) : step;
    return SliceIndices{
        .first = static_cast<Offset>(from), .step = step, .count = static_cast<Size>((way - 1) / stride) + 1};
}

Offset SliceIndices::clipped(Index bound, Size length) noexcept
{
    const auto size = static_cast<Index>(std::min(length, maxSize));
    return static_cast<Offset>(brought(bound, size, 0));
}

} // namespace hexfolio
