// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// The bytes of one hit after another, read some more at a time where they lie close together.
///
/// Owns its buffer, borrows the snapshot. One thread; made for ascending ranges, right for any.
class HitBytes {
public:
    explicit HitBytes(const Snapshot& snapshot) : m_snapshot(snapshot) { }

    /// The bytes of `range`, which lies in the snapshot, until the next call; nothing where one cannot be read. For
    /// ranges that fit into memory.
    [[nodiscard]] std::optional<std::span<const std::byte>> of(Range range);
    /// What could not be read of the last range, ascending.
    [[nodiscard]] const std::vector<Range>& unreadable() const noexcept { return m_unreadable; }

private:
    const Snapshot& m_snapshot;
    std::vector<std::byte> m_buffer;
    Range m_held;
    std::vector<Range> m_bad;
    std::vector<Range> m_unreadable;
    /// How much to read ahead; grows while that is of use.
    Size m_ahead = 0;
};

} // namespace hexfolio
