// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftplan.h"

#include "document/diskchain.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Shorter holes are copied as the zeros they are.
constexpr Size shortestHole = Size{64} << 10;

std::vector<DiskRun> frameOf(const PieceTree& document, const ByteSource& disk, Size diskSize)
{
    std::vector<DiskRun> runs;
    document.visit({0, document.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == &disk && piece.sourceRange().end <= diskSize)
            runs.push_back({piece.offset, start, piece.length});
        return true;
    });
    DiskChain::mark(runs);
    std::erase_if(runs, [](const DiskRun& run) { return run.skipped >= run.length; });
    for (DiskRun& run : runs) {
        run.disk += run.skipped;
        run.now += run.skipped;
        run.length -= run.skipped;
    }
    return runs;
}

/// Appends a move, in parts where the source knows of holes.
void appendMove(std::vector<ShiftMove>& frame, const DiskRun& run, const ByteSource& disk)
{
    Offset begin = run.disk;
    const auto cut = [&](Offset end, bool isHole) {
        if (begin < end)
            frame.push_back({begin, run.now + (begin - run.disk), end - begin, isHole});
        begin = end;
    };
    const bool mayHaveHoles = run.disk != run.now && run.length >= shortestHole;
    for (Offset at = run.disk; mayHaveHoles && at < run.diskEnd();) {
        const Extent extent = disk.extentAt(at, run.diskEnd());
        if (extent.kind == Extent::Kind::Hole && extent.range.size() >= shortestHole) {
            cut(extent.range.begin, false);
            cut(extent.range.end, true);
        }
        at = extent.range.end;
    }
    cut(run.diskEnd(), false);
}

/// What the document shows of the file, merged.
std::vector<Range> sourcesOf(const PieceTree& document, const ByteSource& disk)
{
    std::vector<Range> shown;
    document.visit({0, document.size()}, [&](const Piece& piece, Offset) {
        if (piece.source == &disk)
            shown.push_back(piece.sourceRange());
        return true;
    });
    std::ranges::sort(shown, {}, &Range::begin);
    std::vector<Range> merged;
    for (const Range range : shown) {
        if (!merged.empty() && range.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, range.end);
        else
            merged.push_back(range);
    }
    return merged;
}

/// What two lists in order have in common.
std::vector<Range> common(const std::vector<Range>& a, const std::vector<Range>& b)
{
    std::vector<Range> out;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (const Range both = a[i].intersected(b[j]); !both.isEmpty())
            out.push_back(both);
        (a[i].end < b[j].end ? i : j) += 1;
    }
    return out;
}

void appendGap(std::vector<Range>& gaps, Offset begin, Offset end)
{
    if (begin < end)
        gaps.push_back({begin, end});
}

} // namespace

ShiftPlan ShiftPlan::of(const PieceTree& document, const ByteSource& disk, Size diskSize)
{
    ShiftPlan plan{.sizeBefore = diskSize, .sizeAfter = document.size()};
    for (const DiskRun& run : frameOf(document, disk, diskSize))
        appendMove(plan.frame, run, disk);
    plan.fillGaps();
    plan.shownElsewhere = common(sourcesOf(document, disk), plan.vanishing);
    return plan;
}

void ShiftPlan::fillGaps()
{
    literals.clear();
    vanishing.clear();
    Offset now = 0;
    Offset before = 0;
    for (const ShiftMove& move : frame) {
        appendGap(literals, now, move.to);
        appendGap(vanishing, before, move.from);
        now = move.target().end;
        before = move.source().end;
    }
    appendGap(literals, now, sizeAfter);
    appendGap(vanishing, before, sizeBefore);
}

bool ShiftPlan::isSound() const
{
    if (largestSize() > maxSize)
        return false;
    Offset now = 0;
    Offset before = 0;
    for (const ShiftMove& move : frame) {
        const bool isInside = move.length > 0 && move.length <= sizeBefore && move.length <= sizeAfter
            && move.from <= sizeBefore - move.length && move.to <= sizeAfter - move.length;
        if (!isInside || move.from < before || move.to < now)
            return false;
        now = move.target().end;
        before = move.source().end;
    }
    ShiftPlan anew{.sizeBefore = sizeBefore, .sizeAfter = sizeAfter, .frame = frame};
    anew.fillGaps();
    return anew.literals == literals && anew.vanishing == vanishing;
}

Size ShiftPlan::bytesToMove() const noexcept
{
    Size total = 0;
    for (const ShiftMove& move : frame)
        total += move.isHole || move.from == move.to ? 0 : move.length;
    return total;
}

} // namespace hexfolio
