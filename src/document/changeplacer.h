// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/disksource.h"
#include "document/oldbytes.h"
#include "document/placedchange.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Finds the places of a document's edits in a file that changed, one after the other in the order of the document.
///
/// An edit applies where the bytes it replaces are the ones that were there when it was made; where the file became
/// longer or shorter, what stood beside them must fit too, or the edit belongs elsewhere. It is then looked for where
/// the last edit went, where the difference in length puts it, and at last by its surroundings within a mebibyte, which
/// must occur there exactly once. Nothing is guessed: whatever is not proven is a conflict. Borrows both files; one
/// thread.
class ChangePlacer {
public:
    /// How the old file can still be known.
    enum class Memory : std::uint8_t {
        Notes, ///< it was changed in place: only what was noted with the edits
        Whole, ///< another file took its place: the old one can still be read
    };
    ChangePlacer(const DiskSource& before, Memory memory, const ByteSource& after);

    /// The place of `change`; changes come in the order of the document.
    [[nodiscard]] PlacedChange placed(const Change& change);

private:
    enum class Match : std::uint8_t { Nothing, Same, Unknown, Different, Gone };
    /// How well an edit fits at one place.
    struct Fit {
        Match inside = Match::Nothing;
        Match left = Match::Nothing;
        Match right = Match::Nothing;
    };

    [[nodiscard]] Match compared(Range old, Offset now);
    [[nodiscard]] Match comparedWhole(Range old, Offset now);
    [[nodiscard]] Match comparedNotes(Range old, Offset now) const;
    [[nodiscard]] Match comparedPart(Offset now, std::span<const std::byte> wanted) const;
    [[nodiscard]] Fit fitAt(Range old, Offset now);
    [[nodiscard]] bool isProven(const Fit& fit, Range old, Offset now) const noexcept;
    [[nodiscard]] std::optional<Offset> found(Range old);
    /// Where the surroundings `wanted` stand within `window`; nothing where they do so twice.
    [[nodiscard]] std::optional<Offset> onlyPlace(std::span<const std::byte> wanted, Range window) const;
    [[nodiscard]] std::vector<std::byte> known(Range range) const;
    [[nodiscard]] PlacedChange conflict(const Change& change, const Fit& fit);

    const DiskSource& m_before;
    const ByteSource& m_after;
    Memory m_memory;
    /// What the difference in length moves the end of the file by, and what the last edit was moved by.
    std::int64_t m_growth = 0;
    std::int64_t m_shift = 0;
    /// Everything before was given to earlier edits.
    Offset m_reached = 0;
    /// How many bytes may still be compared and searched, so that a list of conflicts does not take for ever.
    Size m_comparable;
    Size m_searchable;
};

} // namespace hexfolio
