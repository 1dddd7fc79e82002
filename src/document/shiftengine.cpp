// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftengine.h"

#include "base/ranges.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace hexfolio {

namespace {

std::unexpected<Error> changedMeanwhile()
{
    return failure({.kind = ErrorKind::FileChanged,
                    .reason = HEXFOLIO_TR("Reason",
                                          "another program changed it after the save was cut off; "
                                          "nothing was written, and the journal is kept")});
}

/// Of the length that a file got before anything was moved, so much is looked at: somebody may have appended there.
constexpr Size lookedAt = Size{1} << 20;

/// The ranges that lie in `growth` and hold bytes, merged.
std::vector<Range> dataIn(const ShiftBody& body, Range growth)
{
    std::vector<Range> found;
    const auto add = [&](Range range) {
        if (const Range part = range.intersected(growth); !part.isEmpty())
            found.push_back(part);
    };
    for (const ShiftMove& move : body.plan.frame) {
        if (!move.isHole)
            add(move.target());
    }
    for (const StoredRun& run : body.literals) {
        if (run.stored == run.range.size())
            add(run.range);
    }
    std::ranges::sort(found, {}, &Range::begin);
    std::vector<Range> merged;
    for (const Range range : found) {
        if (!merged.empty() && merged.back().end == range.begin)
            merged.back().end = range.end;
        else
            merged.push_back(range);
    }
    return merged;
}

} // namespace

ShiftEngine::ShiftEngine(const Files& files, const ShiftBody& body, Progress& progress, ShiftObserver* observer)
    : m_target(files.io, files.target, files.journal)
    , m_slots(files.journal, files.slots)
    , m_body(body)
    , m_schedule(body.plan, body.chunk)
    , m_progress(progress)
    , m_observer(observer)
{
    if (body.sums.empty())
        return;
    m_blocks = BlockShift::of(body.plan);
    m_areBlocksSettled = false;
    m_shifter.emplace(files.io, files.target, files.journal, *m_blocks, body.sums,
                      files.slots.at + ShiftSlots::sizeFor(files.slots.chunk));
}

/// Asks the file system to move everything behind, and finds out what it did.
Result<> ShiftEngine::shiftBlocks()
{
    std::vector<ShiftMove> parts;
    std::ranges::copy_if(m_body.plan.frame, std::back_inserter(parts),
                         [](const ShiftMove& move) { return move.from != move.to; });
    // A file system that was cut off may have made the file longer and nothing else.
    const auto size = m_target.size();
    if (!size)
        return std::unexpected(size.error());
    if (*size != m_body.plan.sizeBefore) {
        if (auto cut = m_target.setSize(m_body.plan.sizeBefore); !cut)
            return cut;
    }
    if (m_observer)
        m_observer->hidden(parts);
    m_hasShiftedBlocks = true;
    const auto shifted = m_shifter->carryOut();
    if (!shifted) {
        const auto found = m_shifter->find();
        m_hasShiftedBlocks = !found || isBegun(*found);
    } else {
        m_hasShiftedBlocks = *shifted;
    }
    if (!m_hasShiftedBlocks && m_observer)
        m_observer->moved(parts, ShiftDirection::Backward);
    if (!shifted)
        return std::unexpected(shifted.error());
    const BlockShifter::Rest rest = *shifted ? BlockShifter::Rest{} : BlockShifter::Rest{0, m_blocks->count()};
    useRest(rest);
    if (*shifted && m_observer) {
        if (auto sized = m_observer->sized(); !sized)
            return sized;
        m_observer->moved(parts, ShiftDirection::Forward);
    }
    return m_target.sync().and_then([&] { return m_shifter->settle(rest); });
}

/// A block has moved; or what is taken out is gone, which comes first.
bool ShiftEngine::isBegun(BlockShifter::Rest found) const
{
    const bool isAll = found.isAll(*m_blocks);
    return m_blocks->isUp ? !isAll : !isAll || !m_body.isReversible || !hasOldBytes();
}

void ShiftEngine::useRest(BlockShifter::Rest rest)
{
    m_schedule = ShiftSchedule(BlockShifter::planFor(m_body.plan, *m_blocks, rest), m_body.chunk);
    m_areBlocksSettled = true;
}

/// What was noted, or else what is found: then a power cut struck while the file system was at work, or before.
Result<> ShiftEngine::resumeBlocks()
{
    const auto note = m_shifter->note();
    if (!note)
        return std::unexpected(note.error());
    if (*note) {
        m_hasShiftedBlocks = !(*note)->isAll(*m_blocks);
        useRest(**note);
        return {};
    }
    const auto found = m_shifter->find();
    if (!found)
        return std::unexpected(found.error());
    m_hasShiftedBlocks = isBegun(*found);
    // The file system is asked by forward(), or once more.
    if (found->isAll(*m_blocks))
        return {};
    useRest(*found);
    return m_target.sync().and_then([&] { return m_shifter->settle(*found); });
}

Size ShiftEngine::workOf(const ShiftBody& body) noexcept
{
    return body.plan.bytesToMove() + totalOf(body.plan.literals);
}

/// Blocks for what will be written there are set aside at once: a full disk is found before anything was moved.
Result<> ShiftEngine::grow(Size wanted)
{
    const auto size = m_target.size();
    if (!size)
        return std::unexpected(size.error());
    if (*size < wanted) {
        for (const Range range : dataIn(m_body, {*size, wanted})) {
            if (auto reserved = m_target.reserve(range); !reserved)
                return reserved;
        }
        if (auto grown = m_target.setSize(wanted); !grown)
            return grown;
    }
    return m_observer ? m_observer->sized() : Result<>();
}

Result<> ShiftEngine::forward()
{
    m_direction = ShiftDirection::Forward;
    if (!m_areBlocksSettled) {
        if (m_progress.isCancelled() && canGoBack())
            return failure({.kind = ErrorKind::Cancelled});
        if (auto shifted = shiftBlocks(); !shifted)
            return shifted;
    }
    const bool hasSteps = m_done < m_schedule.stepCount();
    if (auto grown = grow(hasSteps ? m_body.plan.largestSize() : m_body.plan.sizeAfter); !grown)
        return grown;
    while (m_done < m_schedule.stepCount()) {
        if (m_progress.isCancelled() && canGoBack())
            return failure({.kind = ErrorKind::Cancelled});
        if (auto carried = carry(m_done, ShiftDirection::Forward); !carried)
            return carried;
        ++m_done;
    }
    if (m_progress.isCancelled() && canGoBack())
        return failure({.kind = ErrorKind::Cancelled});
    if (auto written = writeLiterals(); !written)
        return written;
    if (m_body.plan.sizeAfter >= m_body.plan.sizeBefore)
        return {};
    return m_target.setSize(m_body.plan.sizeAfter).and_then([&] { return m_target.sync(); });
}

Result<> ShiftEngine::writeLiterals()
{
    (void)m_slots.data(0);
    auto done = writeSlot(m_schedule.stepCount(), ShiftDirection::Forward)
                    .and_then([&] { return m_target.writeRuns(m_body.literals); })
                    .and_then([&] { return m_target.sync(); })
                    .and_then([&] { return doubted(m_target.compareRuns(m_body.literals)); });
    m_progress.advance(totalOf(m_body.plan.literals));
    return done;
}

Result<> ShiftEngine::backward()
{
    m_direction = ShiftDirection::Backward;
    if (m_sequence == 0) {
        // A program that dies now shall not begin anew; where this cannot be written, the next one asks.
        m_isVoid = true;
        (void)m_slots.data(0);
        (void)writeSlot(m_schedule.stepCount(), ShiftDirection::Backward);
    }
    if (!isUntouched()) {
        if (auto grown = grow(m_body.plan.largestSize()); !grown)
            return grown;
        if (m_isHalfDone) {
            const auto data = m_slots.data(ShiftSchedule::dataOf(m_schedule.step(m_done)));
            if (auto carried = carryFetched(m_done, ShiftDirection::Backward, data); !carried)
                return carried;
        }
        while (m_done > 0) {
            if (auto carried = carry(m_done - 1, ShiftDirection::Backward); !carried)
                return carried;
            --m_done;
        }
        if (auto written = m_target.writeRuns(m_body.olds).and_then([&] { return m_target.sync(); }); !written)
            return written;
    }
    const auto size = m_target.size();
    if (!size)
        return std::unexpected(size.error());
    if (*size != m_body.plan.sizeBefore) {
        auto cut = m_target.setSize(m_body.plan.sizeBefore).and_then([&] { return m_target.sync(); });
        if (!cut)
            return cut;
    }
    return isUntouched() ? Result<>() : doubted(m_target.compareRuns(m_body.olds));
}

Result<> ShiftEngine::carry(std::size_t step, ShiftDirection direction)
{
    const auto parts = m_schedule.step(step);
    const auto data = m_slots.data(ShiftSchedule::dataOf(parts));
    if (auto fetched = m_target.fetch(parts, direction, data); !fetched)
        return fetched;
    return carryFetched(step, direction, data);
}

Result<> ShiftEngine::carryFetched(std::size_t step, ShiftDirection direction, std::span<const std::byte> data)
{
    const auto parts = m_schedule.step(step);
    if (auto written = writeSlot(step, direction); !written)
        return written;
    m_isHalfDone = true;
    if (m_observer)
        m_observer->moving(parts, data);
    auto done = m_target.place(parts, direction, data).and_then([&] { return m_target.sync(); }).and_then([&] {
        return doubted(m_target.compare(parts, direction, data));
    });
    if (!done)
        return done;
    m_isHalfDone = false;
    if (m_observer)
        m_observer->moved(parts, direction);
    m_progress.advance(data.size());
    return done;
}

Result<> ShiftEngine::writeSlot(std::uint64_t step, ShiftDirection direction)
{
    // A slot that could not be written is tried again in the same place: the other one is still needed.
    auto written = m_slots.write(m_sequence + 1, step, direction);
    if (written)
        ++m_sequence;
    return written;
}

Result<> ShiftEngine::doubted(Result<> compared)
{
    m_hasComparedUnequal = m_hasComparedUnequal || !compared;
    return compared;
}

bool ShiftEngine::isDiskInDoubt() const noexcept
{
    return m_target.hasSyncFailed() || m_slots.hasSyncFailed() || m_hasComparedUnequal;
}

bool ShiftEngine::fits(const ShiftSlot& slot) const
{
    if (slot.step == m_schedule.stepCount())
        return slot.data.empty();
    return slot.step < m_schedule.stepCount() && slot.data.size() == ShiftSchedule::dataOf(m_schedule.step(slot.step));
}

/// What a slot left in the file must still be there: the file has a length that it had, and the step before the last is
/// in place, which it was before the last one was begun.
Result<> ShiftEngine::checkState(const ShiftSlots::Found& found)
{
    const ShiftPlan& plan = m_body.plan;
    const auto size = m_target.size();
    if (!size)
        return std::unexpected(size.error());
    if (*size < std::min(plan.sizeBefore, plan.sizeAfter) || *size > plan.largestSize())
        return changedMeanwhile();
    if (!found.last && m_hasShiftedBlocks)
        return {};
    if (!found.last)
        return m_target.isZero(
                   Range{plan.sizeBefore, std::max(*size, plan.sizeBefore)}.clampedTo(plan.sizeBefore + lookedAt))
            ? Result<>()
            : changedMeanwhile();
    const ShiftSlot& last = *found.last;
    if (!fits(last) || (found.before && !fits(*found.before)))
        return changedMeanwhile();
    const bool isFollowing =
        found.before && found.before->sequence + 1 == last.sequence && found.before->direction == last.direction;
    if (!isFollowing || found.before->step == m_schedule.stepCount())
        return {};
    const bool isForward = last.direction == ShiftDirection::Forward;
    if (isForward && !m_hasShiftedBlocks && last.step < m_schedule.stepCount() && *size != plan.largestSize())
        return changedMeanwhile();
    const ShiftSlot& before = *found.before;
    auto same = m_target.compare(m_schedule.step(before.step), before.direction, before.data);
    if (!same && same.error().osCode == 0)
        return changedMeanwhile();
    return same;
}

Result<> ShiftEngine::resume()
{
    if (m_shifter) {
        if (auto resumed = resumeBlocks(); !resumed)
            return resumed;
    }
    const auto found = m_slots.find();
    if (!found)
        return std::unexpected(found.error());
    if (auto fine = checkState(*found); !fine)
        return fine;
    if (!found->last)
        return {};
    m_sequence = found->last->sequence;
    m_direction = found->last->direction;
    return redo(*found->last);
}

Result<> ShiftEngine::redo(const ShiftSlot& slot)
{
    const bool isForward = slot.direction == ShiftDirection::Forward;
    const auto step = static_cast<std::size_t>(slot.step);
    if (step == m_schedule.stepCount()) {
        m_isVoid = !isForward;
        m_done = isForward ? step : 0;
        return {};
    }
    if (auto grown = grow(m_body.plan.largestSize()); !grown)
        return grown;
    const auto parts = m_schedule.step(step);
    auto done =
        m_target.place(parts, slot.direction, slot.data).and_then([&] { return m_target.sync(); }).and_then([&] {
            return doubted(m_target.compare(parts, slot.direction, slot.data));
        });
    if (done)
        m_done = isForward ? step + 1 : step;
    return done;
}

} // namespace hexfolio
