// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// One row of the review: what stands on disk on the left, what stands there now on the right.
struct ReviewRow {
    enum class Kind : std::uint8_t {
        Title, ///< names the change whose rows follow
        Same, ///< unchanged bytes around a change, on both sides
        Changed, ///< bytes of a change (and unchanged ones beside them); a side that has none is empty
        Gap, ///< stands for the unchanged bytes (and the changes left out) between two changes
    };
    Kind kind = Kind::Same;
    /// Which of the shown changes it belongs to, counted from 0; for a gap the one that follows.
    std::size_t shown = 0;
    Range disk;
    Range now;
    /// Which of its bytes are those of the change, counted from its first one.
    Range changed;
    /// In which column the first byte stands, so that columns follow the offsets.
    int column = 0;
    /// Gap only: how many changes are left out there.
    std::size_t leftOut = 0;
};

/// The rows of a review, numbered with 64 bits: every shown change with a little of what is around it, aligned through
/// insertions and removals. One number is kept for each change and none for a row, so a change of a tebibyte costs as
/// much as one of a byte.
///
/// Made in O(changes), asked in O(log changes). A plain value; any thread.
class ReviewLines {
public:
    ReviewLines() = default;
    /// `shown` are indices of changes of `list`, ascending; the sizes are those of the file on disk and the document.
    ReviewLines(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown, Size diskSize, Size nowSize,
                int bytesPerRow);

    [[nodiscard]] std::uint64_t rowCount() const noexcept { return m_rows; }
    /// The row, which is below rowCount().
    [[nodiscard]] ReviewRow row(std::uint64_t number) const;
    /// Where the title of a shown change stands.
    [[nodiscard]] std::uint64_t titleRow(std::size_t shown) const;
    [[nodiscard]] std::size_t shownCount() const noexcept { return m_shown.size(); }
    /// The shown change whose rows `number` is among.
    [[nodiscard]] std::optional<std::size_t> shownAt(std::uint64_t number) const;
    [[nodiscard]] const Change& change(std::size_t shown) const { return m_list->changes()[m_shown[shown]]; }
    /// The index of a shown change in the whole list.
    [[nodiscard]] std::size_t indexOf(std::size_t shown) const { return m_shown[shown]; }
    [[nodiscard]] int bytesPerRow() const noexcept { return m_bytesPerRow; }

    /// How many rows of unchanged bytes are shown before and behind a change.
    static constexpr Size contextRows = 2;

private:
    enum class Sides : std::uint8_t { Both, Disk, Now };
    struct Segment {
        ReviewRow::Kind kind = ReviewRow::Kind::Same;
        Sides sides = Sides::Both;
        Offset disk = 0;
        Offset now = 0;
        Size length = 0;
        /// Which of its bytes are those of the change, counted from its first one.
        Range changed = {};
        std::size_t leftOut = 0;
    };
    /// What is shown for one change: a gap before it, its title, bytes around it and its own.
    struct Block {
        std::array<Segment, 6> segments;
        std::size_t count = 0;

        void add(const Segment& segment);
        /// Bytes of both sides; they go on in the rows of those before them.
        void addPair(Offset disk, Offset now, Size length, ReviewRow::Kind kind);
    };

    /// The block of a shown change; the last one, behind all changes, is only a gap.
    [[nodiscard]] Block block(std::size_t shown) const;
    void addGap(Block& to, std::size_t shown, Offset from, Offset end) const;
    /// Where the bytes shown before (behind) a change begin (end), in offsets of the document.
    [[nodiscard]] Offset contextBegin(std::size_t shown) const;
    [[nodiscard]] Offset contextEnd(std::size_t shown) const;
    [[nodiscard]] std::uint64_t rowsOf(const Segment& segment) const;
    [[nodiscard]] Size columnOf(const Segment& segment) const;
    [[nodiscard]] ReviewRow rowIn(const Segment& segment, std::uint64_t line) const;

    std::shared_ptr<const ChangeList> m_list;
    std::vector<std::size_t> m_shown;
    /// The first row of each block.
    std::vector<std::uint64_t> m_starts;
    std::uint64_t m_rows = 0;
    Size m_diskSize = 0;
    Size m_nowSize = 0;
    int m_bytesPerRow = 16;
};

} // namespace hexfolio
