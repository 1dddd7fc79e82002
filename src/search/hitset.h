// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/hitsink.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

struct HitBlocks;

/// Hits in ascending order of their begins, by the hundred million: about a byte for each, and one entry for any number
/// at equal distances.
///
/// They lie in blocks of a few kilobytes of code (hitcode.h), in memory, and in an unlinked temporary file beyond a
/// limit; only an index over the blocks is always in memory. Made by HitSetBuilder, or by the functions of
/// hitselection.h and hitfile.h.
///
/// An immutable value that is cheap to copy; any thread. Offsets are those of the snapshot that was searched. Hits that
/// begin at one offset keep the order in which they came. Errors are those of reading the temporary file.
class HitSet {
public:
    HitSet() noexcept;
    explicit HitSet(std::shared_ptr<const HitBlocks> blocks) noexcept;

    [[nodiscard]] Size count() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept { return count() == 0; }
    /// The length of the longest hit, in bytes; 0 where there is none.
    [[nodiscard]] Size longest() const noexcept;

    /// The hit at `index` in ascending order; needs index < count(). O(log count).
    [[nodiscard]] Result<Hit> at(Size index) const;
    /// The hits from `first` on, `most` of them at most: a page of a table.
    [[nodiscard]] Result<std::vector<Hit>> hits(Size first, std::size_t most) const;
    /// How many hits begin before `offset`; that is the index of the first that does not. O(log count). Differences of
    /// it are what a scroll bar shows.
    [[nodiscard]] Result<Size> countBefore(Offset offset) const;
    /// The index of the first hit that equals `hit`.
    [[nodiscard]] Result<std::optional<Size>> indexOf(const Hit& hit) const;
    /// The hits that have bytes in `range`, `most` of them at most; also those that begin before it.
    [[nodiscard]] Result<std::vector<Hit>> touching(Range range, std::size_t most) const;

    /// Memory held: the index, and the code where it is not in the temporary file. For benchmarks.
    [[nodiscard]] std::size_t memoryBytes() const noexcept;
    /// Bytes of code, wherever they lie.
    [[nodiscard]] Size codeBytes() const noexcept;

    /// What it is made of; for HitCursor.
    [[nodiscard]] const std::shared_ptr<const HitBlocks>& blocks() const noexcept { return m_blocks; }

private:
    std::shared_ptr<const HitBlocks> m_blocks;
};

} // namespace hexfolio
