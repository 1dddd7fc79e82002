// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// One difference between the preview and the disk.
struct Change {
    enum class Kind : std::uint8_t {
        Overwritten, ///< as many bytes as there were; `before` and `now` have the same size
        Inserted, ///< `before` is empty, and says where
        Removed, ///< `now` is empty, and says where
        Moved, ///< bytes of the file that stand elsewhere now; `before` is where they come from
    };
    Kind kind = Kind::Overwritten;
    /// In offsets of the file on disk.
    Range before;
    /// In offsets of the document.
    Range now;
    /// Moved only: the bytes of the file that it covers, in offsets of the file; empty where it was put between them.
    Range over = {};

    /// The bytes of the file in whose place `now` stands: applying all changes to these gives the document.
    [[nodiscard]] Range replaced() const noexcept { return kind == Kind::Moved ? over : before; }
    friend bool operator==(const Change&, const Change&) noexcept = default;
};

/// The preview against the disk, computed from the tree alone: O(pieces log pieces), whatever the size of the file.
///
/// Pieces that point into the file and are in order (the heaviest increasing chain of them, see DiskChain) are the
/// unchanged frame; what lies between two of them is a change: the document's bytes there overwrite the file's bytes
/// there one by one, further ones are inserted, left over ones of the file removed. Bytes of the file that stand off
/// the frame are Moved. A byte that was typed over with its own value counts as changed. A plain value in the order of
/// the document; immutable; any thread.
class ChangeList {
public:
    ChangeList() = default;
    /// `disk` is the source of the file and `diskSize` how many of its bytes were the file.
    ChangeList(const PieceTree& document, const ByteSource* disk, Size diskSize);

    [[nodiscard]] const std::vector<Change>& changes() const noexcept { return m_changes; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_changes.empty(); }
    /// Bytes of the document that are overwritten, inserted or moved.
    [[nodiscard]] Size changedBytes() const noexcept { return m_changedBytes; }
    /// Bytes of the file that are removed.
    [[nodiscard]] Size removedBytes() const noexcept { return m_removedBytes; }

    /// The index of the first change that ends after `offset` of the document (or stands at it); changes().size() if
    /// none.
    [[nodiscard]] std::size_t firstAfter(Offset offset) const noexcept;
    /// The changes that touch `range` of the document, in order; removals at either end of it among them.
    [[nodiscard]] std::vector<Change> overlapping(Range range) const;

private:
    std::vector<Change> m_changes;
    Size m_changedBytes = 0;
    Size m_removedBytes = 0;
};

} // namespace hexfolio
