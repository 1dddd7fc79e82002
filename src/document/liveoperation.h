// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"

namespace hexfolio {

/// One thing that was done to a file in Live mode, with all that is needed to take it back or to do it again.
///
/// Offsets are bytes of the part that was opened. A value.
struct LiveOperation {
    /// What is replaced, in offsets before the operation; for a relocation the block.
    Range range;
    Snapshot removed;
    Snapshot added;
    bool isRelocation = false;
    /// Where the block is inserted, an offset before it is cut.
    Offset dest = 0;

    /// What takes it back.
    [[nodiscard]] LiveOperation inverse() const;
    /// What `tree` is afterwards; `added` points into sources that live elsewhere.
    [[nodiscard]] PieceTree appliedTo(PieceTree tree) const;
    /// No byte behind it changes its place.
    [[nodiscard]] bool isPlain() const noexcept { return !isRelocation && added.size() == range.size(); }
};

/// The same, as bytes of the file from one offset on: `old` is there before, `fresh` afterwards, and behind `fresh`
/// comes what came behind `old`. Where the sizes differ, both reach to the end of the file.
struct LivePatch {
    Offset begin = 0;
    Size sizeBefore = 0;
    Size sizeAfter = 0;
    Snapshot old;
    Snapshot fresh;

    /// What `operation` does to `file`, also to what only changes its place.
    [[nodiscard]] static LivePatch of(const LiveOperation& operation, const Snapshot& file);
    /// The bytes that it rewrites in that way, in offsets before it; what it adds behind them is not among them.
    [[nodiscard]] static Range touchedBy(const LiveOperation& operation, Size fileSize) noexcept;
    /// How many bytes of `file` it rewrites in that way.
    [[nodiscard]] static Size sizeOf(const LiveOperation& operation, Size fileSize) noexcept;
};

} // namespace hexfolio
