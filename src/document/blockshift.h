// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalfile.h"
#include "document/shiftplan.h"
#include "document/storedruns.h"
#include "mapping/io.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace hexfolio {

/// A shift in which the whole rest of a file moves by whole blocks, so that the file system can do it without copying
/// (FALLOC_FL_INSERT_RANGE and FALLOC_FL_COLLAPSE_RANGE, fallocate(2)). Pure data.
struct BlockShift {
    static constexpr Size block = 4096;

    /// Where the rest begins in the old file, and how long it is.
    Offset tail = 0;
    Size length = 0;
    Size distance = 0;
    bool isUp = true;

    /// Nothing where a plan moves anything else, or by no whole blocks, or so much that a sum of each block is too
    /// much.
    [[nodiscard]] static std::optional<BlockShift> of(const ShiftPlan& plan);

    [[nodiscard]] std::size_t count() const noexcept { return static_cast<std::size_t>((length + block - 1) / block); }
    [[nodiscard]] Range oldPlace(std::size_t number) const noexcept;
    [[nodiscard]] Range newPlace(std::size_t number) const noexcept;
    /// What is inserted or taken out.
    [[nodiscard]] Range range() const noexcept;
};

/// Lets the file system do a BlockShift, in a way that a power cut in the middle of it does not lose a byte.
///
/// File systems move extent by extent, in one direction, and a power cut may keep any number of these. So the CRC-32C
/// of every block is in the journal before: afterwards each block is found at its old or at its new place, and what is
/// still at the old one is moved by ordinary steps. Which blocks these are is noted in the journal before the first of
/// those steps, because they would blur it. Where blocks are found at neither place nothing is done. Borrows
/// everything; one thread.
class BlockShifter {
public:
    /// `noteAt`: a page of the journal for the note.
    BlockShifter(Io& io, int target, JournalFile& journal, const BlockShift& shift, const StoredRuns& sums,
                 Offset noteAt)
        : m_io(io), m_target(target), m_journal(journal), m_shift(shift), m_sums(sums), m_noteAt(noteAt)
    {
    }

    /// The sums of all blocks, as they are put into the journal.
    [[nodiscard]] static Result<std::vector<std::byte>> sumsOf(Io& io, int target, const BlockShift& shift,
                                                               std::size_t from, std::size_t to);

    /// Blocks that still have to be moved by steps, [begin, end).
    struct Rest {
        std::size_t begin = 0;
        std::size_t end = 0;
        [[nodiscard]] bool isAll(const BlockShift& shift) const noexcept { return begin == 0 && end == shift.count(); }
    };
    /// What was noted; nothing where it did not come so far.
    [[nodiscard]] Result<std::optional<Rest>> note();
    /// Looks where the blocks are. An Error of kind FileChanged where one is at neither place.
    [[nodiscard]] Result<Rest> find();
    /// Notes it, after what is in the file has been synced.
    [[nodiscard]] Result<> settle(Rest rest);
    /// Calls the file system; false where it cannot, then nothing was done.
    [[nodiscard]] Result<bool> carryOut();

    /// The moves that are left.
    [[nodiscard]] static ShiftPlan planFor(const ShiftPlan& plan, const BlockShift& shift, Rest rest);

private:
    [[nodiscard]] Result<std::uint32_t> sumAt(Range range);

    Io& m_io;
    int m_target;
    JournalFile& m_journal;
    BlockShift m_shift;
    const StoredRuns& m_sums;
    Offset m_noteAt;
};

} // namespace hexfolio
