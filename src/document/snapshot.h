// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/piece.h"
#include "document/piecetree.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// One state of a document: a tree and shared ownership of everything its pieces point into.
///
/// A value: copying is O(1). Readable from any thread for ever, also after the document went on or was closed; a range
/// that cannot be read (file shrank, disk failed) is reported, never invented.
class Snapshot {
public:
    Snapshot() = default;
    Snapshot(PieceTree tree, std::shared_ptr<const SourceList> sources);
    /// All of one source, from 0 to `size`.
    [[nodiscard]] static Snapshot ofSource(std::shared_ptr<const ByteSource> source, Size size);
    /// Bytes in memory, for tests, needles and the clipboard.
    [[nodiscard]] static Snapshot ofBytes(std::span<const std::byte> bytes);

    [[nodiscard]] Size size() const noexcept { return m_tree.size(); }
    [[nodiscard]] const PieceTree& tree() const noexcept { return m_tree; }
    [[nodiscard]] const std::shared_ptr<const SourceList>& sources() const noexcept { return m_sources; }
    /// The part of `range` (clipped to the size) as a snapshot of its own; copies no byte.
    [[nodiscard]] Snapshot slice(Range range) const;

    /// Fills `to` with the bytes from `offset` on, as far as the snapshot goes, and returns the ranges among them that
    /// cannot be read, in offsets of the snapshot; their bytes in `to` are set to zero and mean nothing.
    [[nodiscard]] std::vector<Range> read(Offset offset, std::span<std::byte> to) const;
    /// Lets the kernel look at the bytes of `range` without copying them. False where they do not lie in one source in
    /// memory, where there is a hole among them, and where any could not be read: then they are to be read.
    [[nodiscard]] bool look(Range range, LeafKernel kernel) const noexcept;
    /// The bytes of `range` (clipped to the size), or the Error of the first that cannot be read. For ranges that are
    /// known to be small.
    [[nodiscard]] Result<std::vector<std::byte>> bytes(Range range) const;

private:
    PieceTree m_tree;
    std::shared_ptr<const SourceList> m_sources;
};

} // namespace hexfolio
