// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/blockshift.h"

#include "base/crc32c.h"
#include "base/littleendian.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// A longer rest takes too long to be summed up, and too many sums to be kept.
constexpr Size longestTail = Size{64} << 30;
constexpr std::uint64_t noteMagic = 0x31'45'54'4F'4E'58'48'00; // "\0HXNOTE1"
constexpr std::size_t noteSize = 8 + 8 + 8 + 4;

} // namespace

std::optional<BlockShift> BlockShift::of(const ShiftPlan& plan)
{
    const auto first = std::ranges::find_if(plan.frame, [](const ShiftMove& move) { return move.from != move.to; });
    if (first == plan.frame.end())
        return std::nullopt;
    BlockShift shift{.tail = first->from, .isUp = first->to > first->from};
    shift.distance = shift.isUp ? first->to - first->from : first->from - first->to;
    Offset reached = first->from;
    for (auto move = first; move != plan.frame.end(); ++move) {
        const Size distance = shift.isUp ? move->to - move->from : move->from - move->to;
        if (move->from != reached || distance != shift.distance)
            return std::nullopt;
        reached = move->source().end;
    }
    shift.length = reached - shift.tail;
    const bool isWhole = shift.tail % block == 0 && shift.distance % block == 0;
    if (reached != plan.sizeBefore || !isWhole || shift.length > longestTail || shift.length < block)
        return std::nullopt;
    return shift;
}

Range BlockShift::oldPlace(std::size_t number) const noexcept
{
    return Range{tail + number * block, tail + std::min<Size>((number + 1) * block, length)};
}

Range BlockShift::newPlace(std::size_t number) const noexcept
{
    const Range old = oldPlace(number);
    return isUp ? old.shiftedUp(distance) : old.shiftedDown(distance);
}

Range BlockShift::range() const noexcept
{
    return isUp ? Range::ofLength(tail, distance) : Range{tail - distance, tail};
}

Result<std::vector<std::byte>> BlockShifter::sumsOf(Io& io, int target, const BlockShift& shift, std::size_t from,
                                                    std::size_t to)
{
    const Range all{shift.oldPlace(from).begin, shift.oldPlace(to - 1).end};
    std::vector<std::byte> bytes(all.size());
    const auto count = io.read(target, all.begin, bytes);
    if (!count)
        return std::unexpected(count.error());
    if (*count != bytes.size())
        return failure({.kind = ErrorKind::FileShrank, .range = all});
    LittleEndianWriter sums;
    for (std::size_t i = from; i < to; ++i) {
        const Range range = shift.oldPlace(i).shiftedDown(all.begin);
        sums.number(crc32c(std::span(bytes).subspan(range.begin, range.size())));
    }
    return std::vector<std::byte>(sums.written().begin(), sums.written().end());
}

Result<std::optional<BlockShifter::Rest>> BlockShifter::note()
{
    std::vector<std::byte> raw(noteSize);
    const auto count = m_journal.read(m_noteAt, raw);
    if (!count)
        return std::unexpected(count.error());
    LittleEndianReader reader{std::span(raw).first(*count)};
    const bool isNote = reader.number<std::uint64_t>() == noteMagic;
    const Rest rest{.begin = reader.number<std::uint64_t>(), .end = reader.number<std::uint64_t>()};
    const auto sum = reader.number<std::uint32_t>();
    if (!reader.isGood() || !isNote || rest.begin > rest.end || rest.end > m_shift.count()
        || sum != crc32c(std::span(raw).first(noteSize - 4), m_journal.headerCrc()))
        return std::nullopt;
    return rest;
}

Result<std::uint32_t> BlockShifter::sumAt(Range range)
{
    std::vector<std::byte> bytes(range.size());
    const auto count = m_io.read(m_target, range.begin, bytes);
    if (!count)
        return std::unexpected(count.error());
    return crc32c(std::span(bytes).first(*count));
}

// Upwards the last block moves first, downwards the first one. Equal blocks are at both places, so what is sought is
// any border between what is at the new place and what is at the old one.
Result<BlockShifter::Rest> BlockShifter::find()
{
    const std::size_t count = m_shift.count();
    std::size_t oldFront = 0; // so many from the first on are at the old place
    std::size_t newFront = 0;
    std::size_t oldFrom = 0; // from here to the last all are at the old place
    std::size_t newFrom = 0;
    StoredBytes stored(m_journal, m_sums);
    for (std::size_t i = 0; i < count; ++i) {
        std::byte raw[sizeof(std::uint32_t)]{};
        if (auto read = stored.read(i * sizeof raw, raw); !read)
            return std::unexpected(read.error());
        const auto wanted = LittleEndianReader(raw).number<std::uint32_t>();
        const auto old = sumAt(m_shift.oldPlace(i));
        const auto moved = sumAt(m_shift.newPlace(i));
        if (!old || !moved)
            return std::unexpected(old ? moved.error() : old.error());
        oldFront += *old == wanted && oldFront == i ? 1 : 0;
        newFront += *moved == wanted && newFront == i ? 1 : 0;
        oldFrom = *old == wanted ? oldFrom : i + 1;
        newFrom = *moved == wanted ? newFrom : i + 1;
    }
    // What was not begun is told from what was finished first: then the file system may do it all.
    if (oldFront == count)
        return Rest{0, count};
    if (m_shift.isUp && newFrom <= oldFront)
        return Rest{0, newFrom};
    if (!m_shift.isUp && oldFrom <= newFront)
        return Rest{newFront, count};
    return failure({.kind = ErrorKind::FileChanged,
                    .reason = HEXFOLIO_TR("Reason",
                                          "another program changed it after the save was cut off; "
                                          "nothing was written, and the journal is kept")});
}

Result<> BlockShifter::settle(Rest rest)
{
    LittleEndianWriter raw;
    raw.number(noteMagic);
    raw.number(static_cast<std::uint64_t>(rest.begin));
    raw.number(static_cast<std::uint64_t>(rest.end));
    raw.number(crc32c(raw.written(), m_journal.headerCrc()));
    return m_journal.write(m_noteAt, raw.written()).and_then([&] { return m_journal.sync(); });
}

Result<bool> BlockShifter::carryOut()
{
    return m_io.shift(m_target, m_shift.range(), m_shift.isUp ? Io::Shift::Insert : Io::Shift::Collapse);
}

ShiftPlan BlockShifter::planFor(const ShiftPlan& plan, const BlockShift& shift, Rest rest)
{
    ShiftPlan left{.sizeBefore = plan.sizeBefore, .sizeAfter = plan.sizeAfter};
    if (rest.isAll(shift))
        left.frame = plan.frame;
    else if (rest.begin < rest.end) {
        const Range from{shift.oldPlace(rest.begin).begin, shift.oldPlace(rest.end - 1).end};
        left.frame = {{from.begin, shift.newPlace(rest.begin).begin, from.size()}};
    }
    return left;
}

} // namespace hexfolio
