// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/hitruns.h"
#include "search/probesequence.h"

#include <cstddef>
#include <span>

namespace hexfolio {

/// Something of a fixed length that is found in bytes at hand: a literal, a number. Immutable; any thread.
class FixedMatcher {
public:
    virtual ~FixedMatcher() = default;

    /// In bytes, at least 1.
    [[nodiscard]] virtual Size length() const noexcept = 0;
    /// Whether `length()` zeros match.
    [[nodiscard]] virtual bool matchesZeros() const noexcept = 0;
    /// Bytes that every match has, within its length, or null where none are always the same. As long-lived as the
    /// matcher.
    [[nodiscard]] virtual const ProbeSequence* probes() const noexcept { return nullptr; }
    /// Appends every match that lies whole in `bytes`, overlapping ones too; `origin` is the offset of bytes[0].
    /// `bytes` must be shorter than 4 GiB.
    virtual void collect(std::span<const std::byte> bytes, Offset origin, HitRuns& hits) const = 0;
};

} // namespace hexfolio
