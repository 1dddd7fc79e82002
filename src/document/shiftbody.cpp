// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftbody.h"

#include "document/blockshift.h"
#include "document/journalstream.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr std::uint32_t beginMark = 0x31'46'48'53; // "SHF1"
constexpr std::uint32_t commitMark = 0x31'54'4D'43; // "CMT1"
constexpr Size block = Size{1} << 20;

constexpr std::uint8_t endOfRuns = 0;
constexpr std::uint8_t newBytes = 1;
constexpr std::uint8_t oldBytes = 2;
constexpr std::uint8_t blockSums = 3;

void putOld(RunWriter& to, const ShiftBody::Contents& from, Range range)
{
    std::vector<std::byte> buffer(std::min(block, range.size()));
    while (!range.isEmpty() && to.isGood()) {
        const Extent extent = from.disk.extentAt(range.begin, range.end);
        if (extent.kind == Extent::Kind::Hole) {
            to.putZeros(extent.range);
            range.begin = extent.range.end;
            continue;
        }
        const auto part = std::span(buffer).first(std::min<Size>(extent.range.size(), buffer.size()));
        const auto count = from.io.read(from.target, range.begin, part);
        if (!count)
            return to.fail(count.error());
        if (*count != part.size())
            return to.fail({.kind = ErrorKind::FileShrank, .range = range});
        to.put(Range::ofLength(range.begin, part.size()), part);
        range.begin += part.size();
    }
}

void putSums(RunWriter& to, const ShiftBody::Contents& from, const BlockShift& shift)
{
    constexpr std::size_t atOnce = block / BlockShift::block;
    for (std::size_t i = 0; i < shift.count() && to.isGood();) {
        const std::size_t end = std::min(i + atOnce, shift.count());
        const auto sums = BlockShifter::sumsOf(from.io, from.target, shift, i, end);
        if (!sums)
            return to.fail(sums.error());
        to.put(Range::ofLength(i * sizeof(std::uint32_t), sums->size()), *sums);
        i = end;
    }
}

/// They are there for each block, or not at all.
bool doFit(const StoredRuns& sums, const ShiftPlan& plan)
{
    const auto shift = BlockShift::of(plan);
    return sums.empty() || (shift && doCover(sums, {{0, shift->count() * sizeof(std::uint32_t)}}));
}

void readFrame(JournalReader& from, ShiftPlan& plan)
{
    constexpr Size entrySize = 25;
    const auto count = from.number<std::uint64_t>();
    if (count > from.left() / entrySize)
        from.refuse();
    for (std::uint64_t i = 0; i < count && from.isGood(); ++i) {
        plan.frame.push_back({.from = from.number<std::uint64_t>(),
                              .to = from.number<std::uint64_t>(),
                              .length = from.number<std::uint64_t>(),
                              .isHole = from.number<std::uint8_t>() != 0});
    }
}

void readRuns(JournalReader& from, ShiftBody& body)
{
    std::uint8_t mark = endOfRuns;
    while (const auto run = readRun(from, mark)) {
        (mark == newBytes ? body.literals : mark == oldBytes ? body.olds : body.sums).push_back(*run);
        if (mark > blockSums)
            from.refuse();
    }
}

} // namespace

Result<> ShiftBody::write(JournalFile& journal, const Contents& contents, Progress& progress)
{
    JournalWriter to(journal, journal.headerCrc());
    to.number(beginMark);
    to.number(chunk);
    to.number(plan.sizeBefore);
    to.number(plan.sizeAfter);
    to.number(static_cast<std::uint8_t>(isReversible));
    to.number(static_cast<std::uint64_t>(plan.frame.size()));
    for (const ShiftMove& move : plan.frame) {
        to.number(move.from);
        to.number(move.to);
        to.number(move.length);
        to.number(static_cast<std::uint8_t>(move.isHole));
    }
    RunWriter fresh(to, progress, newBytes, literals);
    for (std::size_t i = 0; i < plan.literals.size() && fresh.isGood(); ++i)
        fresh.putContent(contents.document, plan.literals[i]);
    RunWriter old(to, progress, oldBytes, olds);
    for (std::size_t i = 0; isReversible && i < plan.vanishing.size() && old.isGood(); ++i)
        putOld(old, contents, plan.vanishing[i]);
    RunWriter sum(to, progress, blockSums, sums);
    if (const auto shift = BlockShift::of(plan); shift && contents.mayShiftBlocks && sum.isGood())
        putSums(sum, contents, *shift);
    to.number(endOfRuns);
    to.number(commitMark);
    to.sum();
    end = to.position();
    return to.result();
}

Result<ShiftBody> ShiftBody::read(JournalFile& journal, Offset at)
{
    JournalReader from(journal, at, journal.headerCrc());
    ShiftBody body;
    const bool isBegin = from.number<std::uint32_t>() == beginMark;
    body.chunk = from.number<std::uint64_t>();
    body.plan.sizeBefore = from.number<std::uint64_t>();
    body.plan.sizeAfter = from.number<std::uint64_t>();
    body.isReversible = from.number<std::uint8_t>() != 0;
    readFrame(from, body.plan);
    readRuns(from, body);
    const bool isCommitted = from.number<std::uint32_t>() == commitMark;
    from.checkSum();
    if (!from.result())
        return std::unexpected(from.result().error());
    body.plan.fillGaps();
    const bool isWhole = from.isGood() && isBegin && isCommitted && body.chunk > 0 && body.chunk <= longestChunk
        && body.plan.isSound() && doCover(body.literals, body.plan.literals) && doFit(body.sums, body.plan)
        && (!body.isReversible || doCover(body.olds, body.plan.vanishing));
    if (!isWhole)
        return failure({.kind = ErrorKind::BadArgument,
                        .path = journal.path(),
                        .reason = HEXFOLIO_TR("Reason", "the journal was not written to its end")});
    body.end = from.position();
    return body;
}

} // namespace hexfolio
