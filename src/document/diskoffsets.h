// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/changelist.h"

#include <optional>
#include <vector>

namespace hexfolio {

/// Where the bytes of a document stand in its file on disk, and the other way round, as the changes tell.
///
/// A byte that overwrites one of the file stands for it; one that is in the document several times is found at one of
/// these places. A look-up costs O(log changes). An immutable value; any thread.
class DiskOffsets {
public:
    /// Of a document that is what is on disk: every offset is the same on both sides.
    DiskOffsets() : DiskOffsets(ChangeList()) { }
    explicit DiskOffsets(const ChangeList& changes);

    /// What a range is on the other side.
    struct Place {
        /// The likely range; empty (at the place where it would be) where none of its bytes is there.
        Range range;
        /// Its first and last byte are there, in their order, and little came between them.
        bool isWhole = false;
        friend bool operator==(const Place&, const Place&) noexcept = default;
    };
    /// `now` is not empty, and in offsets of the document.
    [[nodiscard]] Place onDisk(Range now) const { return placeOf(now, m_byNow); }
    /// `disk` is not empty, and in offsets of the file.
    [[nodiscard]] Place inDocument(Range disk) const { return placeOf(disk, m_byDisk); }

private:
    /// Bytes in a row that stand in a row on the other side as well.
    struct Run {
        Offset from = 0;
        Offset to = 0;
        Size length = 0;
        [[nodiscard]] Range range() const noexcept { return {from, from + length}; }
        [[nodiscard]] Offset other(Offset offset) const noexcept { return to + (offset - from); }
        [[nodiscard]] Run turned() const noexcept { return {to, from, length}; }
        [[nodiscard]] Run part(Range range) const noexcept { return {range.begin, other(range.begin), range.size()}; }
    };
    /// Ascending by `from`, none overlapping another.
    using Runs = std::vector<Run>;

    [[nodiscard]] static Runs apart(Runs runs);
    [[nodiscard]] static Runs between(const Runs& runs, const Runs& taken);
    [[nodiscard]] static Place placeOf(Range range, const Runs& runs);

    Runs m_byNow;
    Runs m_byDisk;
};

} // namespace hexfolio
