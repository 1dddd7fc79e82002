// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalfile.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Which way the steps of a shift are taken.
enum class ShiftDirection : std::uint8_t { Forward = 1, Backward = 2 };

/// What one slot says: the step that was under way, and the bytes it was about to write.
struct ShiftSlot {
    /// From 1, one more with each slot that is written.
    std::uint64_t sequence = 0;
    /// The step, counted as in ShiftSchedule; the number of steps while the literals are written.
    std::uint64_t step = 0;
    ShiftDirection direction = ShiftDirection::Forward;
    std::vector<std::byte> data;
};

/// Two places in a journal that take turns: while one is written, the other still holds the step before it, whole.
///
/// A slot is a page with a head (little-endian: magic, run, sequence, step, direction, length, CRC-32C of all that and
/// the data, chained to that of the journal's header), then the data. `run` tells the shifts of one journal apart, so
/// that slots of an earlier one are not taken for its own. Borrows the journal; one thread.
class ShiftSlots {
public:
    struct Place {
        /// Where in the journal the first slot begins, in bytes.
        Offset at = 0;
        /// How many bytes of data a slot can take at most.
        Size chunk = 0;
        std::uint64_t run = 0;
    };

    ShiftSlots(JournalFile& journal, const Place& place);

    /// Where they begin behind so many bytes of a journal: at a page.
    [[nodiscard]] static Offset beginBehind(Offset end) noexcept;
    /// How much room both take.
    [[nodiscard]] static Size sizeFor(Size chunk) noexcept;

    /// Room for the data of the next slot, `count` bytes; valid until the next call.
    [[nodiscard]] std::span<std::byte> data(Size count);
    /// Writes the slot with what was put into data(), and waits until it is on the disk.
    [[nodiscard]] Result<> write(std::uint64_t sequence, std::uint64_t step, ShiftDirection direction);
    /// The last write() reached the disk's door but not the disk: the sync failed.
    [[nodiscard]] bool hasSyncFailed() const noexcept { return m_hasSyncFailed; }

    struct Found {
        /// The one with the highest sequence among the whole ones.
        std::optional<ShiftSlot> last;
        std::optional<ShiftSlot> before;
    };
    [[nodiscard]] Result<Found> find();

private:
    [[nodiscard]] Result<std::optional<ShiftSlot>> read(std::uint64_t parity);
    [[nodiscard]] Offset offsetOf(std::uint64_t sequence) const noexcept;

    JournalFile& m_journal;
    Place m_place;
    /// A page for the head, then the data, so that one call writes both.
    std::vector<std::byte> m_block;
    bool m_hasSyncFailed = false;
};

} // namespace hexfolio
