// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/blockshift.h"
#include "document/journalfile.h"
#include "document/shiftbody.h"
#include "document/shiftschedule.h"
#include "document/shiftslots.h"
#include "document/shifttarget.h"
#include "mapping/io.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace hexfolio {

/// Hears of the steps of a shift, so that those who read the old bytes meanwhile can be told where they are.
class ShiftObserver {
public:
    virtual ~ShiftObserver() = default;
    /// The file has the length now that it has while bytes are moved.
    [[nodiscard]] virtual Result<> sized() = 0;
    /// The bytes of these parts are `data`, one behind the other, holes left out, and will stand nowhere else for a
    /// while.
    virtual void moving(std::span<const ShiftMove> parts, std::span<const std::byte> data) = 0;
    /// Until moved() tells where these parts are, nobody can read them: the file system moves them all at once.
    virtual void hidden(std::span<const ShiftMove> parts) = 0;
    /// They stand at their new place (forward), or at their old one again (backward).
    virtual void moved(std::span<const ShiftMove> parts, ShiftDirection direction) = 0;
};

/// Carries a shift out in a file, step by step, and back, so that a crash at any instant leaves what resume() can go on
/// with.
///
/// Each step: its bytes into a slot, sync of the journal, to their place, sync of the file, comparison past the page
/// cache. A slot is only written when the step before is durable, so the one with the highest sequence is the only one
/// whose bytes may be half in place: it is written again, and the rest goes on from there. After the last step a slot
/// without bytes says that the literals are being written, which can be repeated. The file grows before the first step
/// and is cut after the literals; backwards the other way round, with the old bytes last. The first failed sync is
/// final: isDiskInDoubt() then says that nothing may be tried on this file any more. Where the body has sums of blocks,
/// the file system is asked first to move the rest of the file (BlockShifter); from then on there is no way back.
/// Borrows everything. One thread.
class ShiftEngine {
public:
    struct Files {
        Io& io;
        int target = -1;
        JournalFile& journal;
        ShiftSlots::Place slots;
    };
    ShiftEngine(const Files& files, const ShiftBody& body, Progress& progress, ShiftObserver* observer = nullptr);

    /// Looks which step was under way when a program died, and finishes that step. An Error of kind FileChanged where
    /// the file cannot be in the state that the slots speak of; it was not touched then.
    [[nodiscard]] Result<> resume();
    /// Which way resume() found it going; forward where it was not begun.
    [[nodiscard]] ShiftDirection direction() const noexcept { return m_direction; }
    /// No step was ever begun: the bytes of the file are the old ones.
    [[nodiscard]] bool isUntouched() const noexcept { return (m_sequence == 0 || m_isVoid) && !m_hasShiftedBlocks; }

    /// What will vanish is where it was, as far as the journal has it.
    [[nodiscard]] bool hasOldBytes() const { return m_target.compareRuns(m_body.olds).has_value(); }

    /// From where it is to the end. Cancelled only where it can go back, and between two steps.
    [[nodiscard]] Result<> forward();
    /// From where it is to the beginning; needs canGoBack().
    [[nodiscard]] Result<> backward();
    [[nodiscard]] bool canGoBack() const noexcept
    {
        return (m_body.isReversible && !m_hasShiftedBlocks) || isUntouched();
    }
    /// A sync failed, or the disk gave back other bytes than it had taken: only what is in the journal can be trusted.
    [[nodiscard]] bool isDiskInDoubt() const noexcept;

    /// How many bytes forward() reports to the Progress in all.
    [[nodiscard]] static Size workOf(const ShiftBody& body) noexcept;

private:
    [[nodiscard]] Result<> grow(Size wanted);
    [[nodiscard]] Result<> checkState(const ShiftSlots::Found& found);
    [[nodiscard]] bool fits(const ShiftSlot& slot) const;
    [[nodiscard]] Result<> redo(const ShiftSlot& slot);
    [[nodiscard]] Result<> carry(std::size_t step, ShiftDirection direction);
    [[nodiscard]] Result<> carryFetched(std::size_t step, ShiftDirection direction, std::span<const std::byte> data);
    [[nodiscard]] Result<> shiftBlocks();
    [[nodiscard]] Result<> resumeBlocks();
    [[nodiscard]] bool isBegun(BlockShifter::Rest found) const;
    void useRest(BlockShifter::Rest rest);
    [[nodiscard]] Result<> writeLiterals();
    [[nodiscard]] Result<> writeSlot(std::uint64_t step, ShiftDirection direction);
    [[nodiscard]] Result<> doubted(Result<> compared);

    ShiftTarget m_target;
    ShiftSlots m_slots;
    const ShiftBody& m_body;
    ShiftSchedule m_schedule;
    Progress& m_progress;
    ShiftObserver* m_observer;
    /// Of the last slot that is on the disk.
    std::uint64_t m_sequence = 0;
    /// So many steps are done.
    std::size_t m_done = 0;
    /// The step behind them has a slot, but may be half in place; its bytes are still in the room for the next slot.
    bool m_isHalfDone = false;
    /// It was given up before the first step: the only slot says so (backward, behind the last step).
    bool m_isVoid = false;
    bool m_hasComparedUnequal = false;
    std::optional<BlockShift> m_blocks;
    std::optional<BlockShifter> m_shifter;
    /// What the file system left to be moved by steps is known.
    bool m_areBlocksSettled = true;
    bool m_hasShiftedBlocks = false;
    ShiftDirection m_direction = ShiftDirection::Forward;
};

} // namespace hexfolio
