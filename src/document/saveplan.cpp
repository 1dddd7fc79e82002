// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saveplan.h"

#include "base/ranges.h"
#include "document/shiftplan.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

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

/// What a plan is made from.
struct Facts {
    const PieceTree& document;
    const ByteSource* disk;
    Size diskSize;
    const SaveTarget& target;

    [[nodiscard]] bool isSame() const { return target.relation == SaveTarget::Relation::SameFile; }
    [[nodiscard]] bool hasRoomFor(Size bytes) const { return !target.freeSpace || bytes <= *target.freeSpace; }
    [[nodiscard]] Error busy() const { return {.kind = ErrorKind::Busy, .path = target.path}; }
    [[nodiscard]] Error noRoomFor(Size bytes) const
    {
        return {.kind = ErrorKind::NoSpace,
                .path = target.path,
                .space = Error::Space{bytes, target.freeSpace.value_or(0)}};
    }
};

/// Bytes of the document that come from the file, wherever they stand.
Size bytesFromDisk(const Facts& facts)
{
    Size total = 0;
    facts.document.visit({0, facts.document.size()}, [&](const Piece& piece, Offset) {
        total += piece.source == facts.disk ? piece.length : 0;
        return true;
    });
    return total;
}

SavePlan inPlace(const Facts& facts)
{
    SavePlan plan{.way = SavePlan::Way::PatchInPlace,
                  .why = HEXFOLIO_TR("Plan", "the length is the same, so only what changed is written")};
    std::vector<Range> readElsewhere;
    facts.document.visit({0, facts.document.size()}, [&](const Piece& piece, Offset start) {
        if (piece.source == facts.disk && piece.offset == start)
            return true;
        appendMerged(plan.writes, Range::ofLength(start, piece.length));
        if (piece.source == facts.disk)
            readElsewhere.push_back(piece.sourceRange());
        return true;
    });
    plan.setAside = common(merged(std::move(readElsewhere)), plan.writes);
    plan.bytesToWrite = totalOf(plan.writes);
    if (plan.writes.empty())
        return {.why = HEXFOLIO_TR("Plan", "the file has these bytes already")};
    const Size free = facts.target.freeSpace.value_or(maxSize);
    if (plan.bytesToWrite > std::min(SavePlan::mostKept, free / 4)) {
        plan.stepBytes = SavePlan::step;
        plan.isAtomic = false;
    }
    plan.isReversible = plan.bytesToWrite <= SavePlan::mostKept;
    // The journal has the new bytes and the old ones.
    plan.extraSpace = 2 * (plan.isAtomic ? plan.bytesToWrite : std::min(SavePlan::step, plan.bytesToWrite));
    constexpr std::uint64_t syncsOfTransaction = 6;
    plan.syncs = syncsOfTransaction * (plan.isAtomic ? 1 : (plan.bytesToWrite + SavePlan::step - 1) / SavePlan::step);
    return plan;
}

SavePlan replaced(const Facts& facts)
{
    SavePlan plan{.way = SavePlan::Way::ReplaceFile,
                  .why = HEXFOLIO_TR("Plan", "the length changes, so a new file takes the place of the old one")};
    const Size fromDisk = facts.disk ? bytesFromDisk(facts) : 0;
    plan.bytesToCopy = std::min(fromDisk, facts.target.allocated.value_or(maxSize));
    plan.bytesToWrite = facts.document.size() - fromDisk;
    plan.extraSpace = plan.bytesToWrite + plan.bytesToCopy;
    plan.syncs = 2;
    if (facts.target.relation == SaveTarget::Relation::NewFile)
        plan.why = HEXFOLIO_TR("Plan", "a new file is written");
    plan.breaksHardLinks = facts.target.links > 1;
    plan.losesOwner = !facts.target.isOwnerReproducible;
    plan.losesAttributes = !facts.target.areAttributesReproducible;
    return plan;
}

const char* whyShifted(const Facts& facts)
{
    if (facts.target.links > 1)
        return HEXFOLIO_TR("Plan", "the file has more than one name, and all of them must stay names of it");
    if (!facts.target.isFolderWritable)
        return HEXFOLIO_TR("Plan", "the folder may not be written, so no new file can take its place");
    if (!facts.target.isOwnerReproducible || !facts.target.areAttributesReproducible)
        return HEXFOLIO_TR("Plan", "a new file could not be given the owner and the attributes of this one");
    return HEXFOLIO_TR("Plan", "there is no room for a second copy, so bytes are moved inside the file");
}

SavePlan shifted(const Facts& facts)
{
    SavePlan plan{.way = SavePlan::Way::ShiftInPlace, .why = whyShifted(facts)};
    // Over another file, everything is new.
    ShiftPlan shift;
    if (facts.isSame() && facts.disk)
        shift = ShiftPlan::of(facts.document, *facts.disk, facts.diskSize);
    else if (!facts.document.isEmpty())
        shift.literals = {{0, facts.document.size()}};
    plan.writes = shift.literals;
    plan.setAside = shift.shownElsewhere;
    plan.bytesToWrite = totalOf(shift.literals);
    plan.bytesToCopy = shift.bytesToMove();
    plan.isReversible = totalOf(shift.vanishing) <= SavePlan::mostKept;
    constexpr Size chunk = Size{64} << 20;
    const Size slots = 2 * std::min(chunk, std::max(plan.bytesToCopy, Size{1}));
    const Size growth = facts.document.size() - std::min(facts.document.size(), facts.diskSize);
    plan.extraSpace = growth + plan.bytesToWrite + (plan.isReversible ? totalOf(shift.vanishing) : 0) + slots;
    constexpr std::uint64_t syncsAround = 7;
    plan.syncs = syncsAround + 2 * ((plan.bytesToCopy + chunk - 1) / chunk);
    return plan;
}

/// Moving costs two writes for each byte; it is offered where that is far less than writing the file anew.
bool isMuchCheaper(const SavePlan& shift, const SavePlan& replacing)
{
    constexpr Size worthIt = Size{64} << 20;
    return replacing.bytesToCopy > worthIt && 2 * shift.bytesToCopy + shift.bytesToWrite < replacing.bytesToCopy / 8;
}

SavePlan withAlternative(SavePlan plan, SavePlan other)
{
    plan.alternative = std::make_shared<const SavePlan>(std::move(other));
    return plan;
}

Result<SavePlan> otherLength(const Facts& facts)
{
    const SaveTarget& target = facts.target;
    SavePlan replacing = replaced(facts);
    // Five in a hundred more than is needed, for what file systems need themselves.
    const Size needed = replacing.extraSpace + replacing.extraSpace / 20;
    const bool hasRoom = facts.hasRoomFor(needed);
    const bool canReplace = target.isFolderWritable && hasRoom;
    if (target.relation == SaveTarget::Relation::NewFile) {
        if (hasRoom)
            return replacing;
        return failure(facts.noRoomFor(needed));
    }
    SavePlan shifting = shifted(facts);
    const bool canShift = !target.isRunning && facts.hasRoomFor(shifting.extraSpace);
    // A running program can only be replaced: where that fails for want of room, room is what is missing.
    if (!canReplace && target.isRunning)
        return failure(target.isFolderWritable ? facts.noRoomFor(needed) : facts.busy());
    if (!canReplace && !canShift)
        return failure(facts.noRoomFor(shifting.extraSpace));
    if (!canShift)
        return replacing;
    if (!canReplace)
        return shifting;
    if (replacing.needsConsent())
        return withAlternative(std::move(shifting), std::move(replacing));
    if (facts.isSame() && isMuchCheaper(shifting, replacing)) {
        shifting.why = HEXFOLIO_TR("Plan", "little has to be moved inside the file, and nothing copied");
        return withAlternative(std::move(replacing), std::move(shifting));
    }
    return replacing;
}

Result<SavePlan> sameLength(const Facts& facts)
{
    const SaveTarget& target = facts.target;
    SavePlan patching = inPlace(facts);
    if (patching.way == SavePlan::Way::Nothing)
        return patching;
    if (target.hasFixedLength || target.kind == FileKind::Device)
        return patching;
    SavePlan replacing = replaced(facts);
    const Size needed = replacing.extraSpace + replacing.extraSpace / 20;
    const bool canReplace = target.isFolderWritable && facts.hasRoomFor(needed);
    if (target.isRunning) {
        if (!canReplace)
            return failure(target.isFolderWritable ? facts.noRoomFor(needed) : facts.busy());
        replacing.why = HEXFOLIO_TR("Plan", "a running program cannot be written to, so a new file takes its place");
        return replacing;
    }
    if (!patching.needsConsent() || !canReplace)
        return patching;
    // Whole or not at all is worth copying as much again; more of it is for the user to say.
    if (!replacing.needsConsent() && replacing.bytesToCopy <= 2 * patching.bytesToWrite) {
        replacing.why = HEXFOLIO_TR("Plan", "so much changes that a new file costs no more, and is there whole or not");
        return withAlternative(std::move(replacing), std::move(patching));
    }
    return withAlternative(std::move(patching), std::move(replacing));
}

} // namespace

const char* SavePlan::loss() const noexcept
{
    if (breaksHardLinks)
        return HEXFOLIO_TR("Reason", "its other names would go on leading to the old file");
    if (losesOwner)
        return HEXFOLIO_TR("Reason", "the new file would belong to you, and no longer to the owner of the old one");
    if (losesAttributes)
        return HEXFOLIO_TR("Reason", "attributes that only the administrator may set would be lost");
    if (!isReversible)
        return HEXFOLIO_TR("Reason",
                           "so many bytes are written over that they cannot be kept, and it cannot be undone");
    if (!isAtomic)
        return HEXFOLIO_TR("Reason", "it is written in steps, and after a crash only the first of them may be there");
    return nullptr;
}

Result<SavePlan> planSave(const PieceTree& document, const ByteSource* disk, Size diskSize, const SaveTarget& target)
{
    const Facts facts{document, disk, diskSize, target};
    const bool isSameLength = facts.isSame() && document.size() == diskSize;
    if (!isSameLength && (target.hasFixedLength || target.kind == FileKind::Device))
        return failure({.kind = ErrorKind::NotResizable, .path = target.path});
    return isSameLength ? sameLength(facts) : otherLength(facts);
}

} // namespace hexfolio
