// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// The bytes of a snapshot around the place where a regular expression is tried, in a buffer.
///
/// Holds bytes of one readable part only: it begins where the part begins or `context` bytes before the place, and ends
/// where the part ends or as far on as was asked for. Owns the buffer, borrows the snapshot; one thread.
class RegexWindow {
public:
    /// Nothing outside of `range` is ever seen. `context`: bytes to keep before a place, at least 1.
    RegexWindow(const Snapshot& snapshot, Range range, Size context);

    /// Whether the byte at `offset` and what decides about it to the left are at hand.
    [[nodiscard]] bool covers(Offset offset) const noexcept;
    /// Reads `ahead` bytes from `offset` on, and the context before. Where the byte at `offset` cannot be read, the
    /// window is empty afterwards. Needs `offset` in the range and `ahead` >= 1.
    void moveTo(Offset offset, Size ahead);
    /// The same, with a part that begins at `offset`: for bytes whose page turned out bad further to the left.
    void beginAt(Offset offset, Size ahead);

    /// In offsets of the snapshot.
    [[nodiscard]] Range range() const noexcept { return m_held; }
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept;
    /// The part ends where the window ends.
    [[nodiscard]] bool endsWithPart() const noexcept { return m_endsWithPart; }

private:
    void read(Range wanted, Offset offset);
    void cutTo(Offset offset, const std::vector<Range>& unreadable);

    const Snapshot& m_snapshot;
    Range m_range;
    Size m_context;
    std::vector<std::byte> m_buffer;
    Offset m_bufferBegin = 0;
    Range m_held;
    bool m_beginsWithPart = false;
    bool m_endsWithPart = false;
};

} // namespace hexfolio
