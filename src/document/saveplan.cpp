// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saveplan.h"

#include <algorithm>

namespace hexfolio {

namespace {

Size totalOf(const std::vector<Range>& ranges)
{
    Size total = 0;
    for (const Range range : ranges)
        total += range.size();
    return total;
}

void appendMerged(std::vector<Range>& ranges, Range range)
{
    if (!ranges.empty() && range.begin <= ranges.back().end)
        ranges.back().end = std::max(ranges.back().end, range.end);
    else
        ranges.push_back(range);
}

std::vector<Range> merged(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::begin);
    std::vector<Range> out;
    for (const Range range : ranges)
        appendMerged(out, range);
    return out;
}

/// The parts that two lists in order have in common.
std::vector<Range> common(const std::vector<Range>& a, const std::vector<Range>& b)
{
    std::vector<Range> out;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const Range both = a[i].intersected(b[j]);
        if (!both.isEmpty())
            out.push_back(both);
        (a[i].end < b[j].end ? i : j) += 1;
    }
    return out;
}

void planInPlace(SavePlan& plan, const PieceTree& document, const ByteSource* disk, Size diskSize)
{
    std::vector<Range> readElsewhere;
    document.visit({0, document.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == disk && piece.offset == start)
            return true;
        appendMerged(plan.writes, Range::ofLength(start, piece.length));
        if (piece.source == disk)
            readElsewhere.push_back(piece.sourceRange());
        return true;
    });
    std::vector<Range> lost = plan.writes;
    if (document.size() < diskSize)
        appendMerged(lost, {document.size(), diskSize});
    plan.setAside = common(merged(std::move(readElsewhere)), lost);
    plan.bytesToWrite = totalOf(plan.writes);
    plan.extraSpace = totalOf(lost);
}

} // namespace

Result<SavePlan> planSave(const PieceTree& document, const ByteSource* disk, Size diskSize, const SaveTarget& target)
{
    using Relation = SaveTarget::Relation;
    const bool isSame = target.relation == Relation::SameFile;
    const bool isSameLength = isSame && document.size() == diskSize;
    if (!isSameLength && (target.hasFixedLength || target.kind == FileKind::Device))
        return failure({.kind = ErrorKind::NotResizable, .path = target.path});
    SavePlan plan;
    const bool isReplaceable = target.isReplaceable && target.links <= 1;
    if (isSame && (isSameLength || !isReplaceable)) {
        plan.way = isSameLength ? SavePlan::Way::PatchInPlace : SavePlan::Way::RewriteInPlace;
        planInPlace(plan, document, disk, diskSize);
        if (isSameLength && plan.writes.empty())
            plan.way = SavePlan::Way::Nothing;
        return plan;
    }
    plan.way = target.relation == Relation::NewFile || isReplaceable ? SavePlan::Way::ReplaceFile
                                                                     : SavePlan::Way::RewriteInPlace;
    if (plan.way == SavePlan::Way::RewriteInPlace && !document.isEmpty())
        plan.writes = {{0, document.size()}};
    plan.bytesToWrite = document.size();
    plan.extraSpace = document.size();
    return plan;
}

} // namespace hexfolio
