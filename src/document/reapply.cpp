// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/reapply.h"

#include "document/changeplacer.h"
#include "mapping/memorysource.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size mostCompared = Size{256} << 20;
constexpr Size comparedStep = Size{256} << 10;
constexpr Size block = 4096;

std::unexpected<Error> cancelled(const OpenedFile& file)
{
    return failure({.kind = ErrorKind::Cancelled, .path = file.path});
}

/// Another file has the name by now, and the old one, which is still open, is as it was: all of it can be read.
bool isWholeKnown(const ReapplyTask& task)
{
    if (task.base.kind == FileKind::Snapshot)
        return true;
    const auto present = FileIdentity::ofDescriptor(task.disk->file().descriptor(), task.base.path);
    return present && present->isSameFile(task.base.identity) && present->size == task.base.identity.size
        && present->modifiedNs == task.base.identity.modifiedNs;
}

void addRange(std::vector<Range>& ranges, Range range)
{
    if (range.isEmpty())
        return;
    if (!ranges.empty() && ranges.back().end == range.begin)
        ranges.back().end = range.end;
    else
        ranges.push_back(range);
}

/// The parts of [0, size) outside of `holes`.
std::vector<Range> without(Size size, const DiskSource::KeptList& holes)
{
    std::vector<Range> rest;
    Offset at = 0;
    for (const DiskSource::Kept& hole : holes) {
        addRange(rest, Range{at, hole.range.begin}.clampedTo(size));
        at = std::max(at, hole.range.end);
    }
    if (at < size)
        addRange(rest, {at, size});
    return rest;
}

/// What was noted of the old file and is not there any more, in a store of its own.
DiskSource::KeptList formerBytes(const DiskSource& before, const DiskSource& after)
{
    std::vector<std::byte> bytes;
    DiskSource::KeptList former;
    for (const OldBytes::Run& run : before.oldBytes().runsIn({0, before.size()})) {
        std::vector<std::byte> present(run.bytes.size());
        const Size readable = after.read(run.begin, present);
        const bool isSame = readable == present.size() && std::ranges::equal(present, run.bytes);
        if (isSame || before.notYetKept({run.range()}) != std::vector{run.range()})
            continue;
        former.push_back({.range = run.range(), .store = nullptr, .keptAt = bytes.size()});
        bytes.insert(bytes.end(), run.bytes.begin(), run.bytes.end());
    }
    const auto store = std::make_shared<const MemorySource>(std::move(bytes));
    for (DiskSource::Kept& entry : former)
        entry.store = store;
    return former;
}

/// Offsets within [begin, begin + size) at which both have the same bytes, block by block.
void addSame(std::vector<Range>& same, Offset begin, std::span<const std::byte> one, std::span<const std::byte> other)
{
    const Size size = std::min(one.size(), other.size());
    for (Offset at = 0; at < size; at += block) {
        const Size part = std::min(block, size - at);
        if (std::ranges::equal(one.subspan(at, part), other.subspan(at, part)))
            addRange(same, Range::ofLength(begin + at, part));
    }
}

} // namespace

std::size_t Reapplied::conflicts() const noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(changes, &PlacedChange::isConflict));
}

void Reapplied::choose(PlacedChange::Choice choice)
{
    for (PlacedChange& change : changes)
        change.choice = choice;
}

Result<Reapplied> Reapply::run(ReapplyTask task) const
{
    OpenRange range;
    if (task.base.isPart)
        range = {task.base.source->origin(), task.base.source->size()};
    auto file = openFile(task.base.path, range);
    if (!file)
        return std::unexpected(file.error());
    return onto(std::move(*file), std::move(task));
}

Result<Reapplied> Reapply::onto(OpenedFile file, ReapplyTask task) const
{
    Reapplied reapplied{.task = std::move(task), .file = std::move(file)};
    const ReapplyTask& known = reapplied.task;
    reapplied.disk = std::make_shared<DiskSource>(reapplied.file.source, reapplied.file.identity);
    reapplied.isSameFile =
        reapplied.file.kind != FileKind::Snapshot && reapplied.file.identity.isSameFile(known.base.identity);
    const bool isKnown = isWholeKnown(known);
    if (auto placed = placeChanges(reapplied, isKnown); !placed)
        return std::unexpected(placed.error());
    if (reapplied.isSameFile) {
        reapplied.former = formerBytes(*known.disk, *reapplied.disk);
        DiskSource::KeptList holes = *known.disk->kept();
        holes.insert(holes.end(), reapplied.former.begin(), reapplied.former.end());
        std::ranges::sort(holes, {}, [](const DiskSource::Kept& hole) { return hole.range.begin; });
        reapplied.same = without(std::min(known.disk->size(), reapplied.disk->size()), holes);
    } else if (isKnown) {
        if (auto compared = compareFiles(reapplied); !compared)
            return std::unexpected(compared.error());
    }
    return reapplied;
}

Result<> Reapply::placeChanges(Reapplied& reapplied, bool isWholeKnown) const
{
    const DiskSource& before = *reapplied.task.disk;
    const DiskSource& after = *reapplied.disk;
    const bool readsOld = isWholeKnown && !reapplied.isSameFile;
    ChangePlacer placer(before, readsOld ? ChangePlacer::Memory::Whole : ChangePlacer::Memory::Notes, after);
    const ChangeList list(reapplied.task.now.tree(), &before, before.size());
    m_progress.setTotal(list.changes().size());
    for (const Change& change : list.changes()) {
        if (m_progress.isCancelled())
            return cancelled(reapplied.task.base);
        reapplied.changes.push_back(placer.placed(change));
        // From now on these are the bytes that must not change before they are written over.
        after.noteAround(reapplied.changes.back().theirs);
        m_progress.advance(1);
    }
    return {};
}

Result<> Reapply::compareFiles(Reapplied& reapplied) const
{
    const DiskSource& before = *reapplied.task.disk;
    const DiskSource& after = *reapplied.disk;
    const Size size = std::min({before.size(), after.size(), mostCompared});
    std::vector<std::byte> one(comparedStep);
    std::vector<std::byte> other(comparedStep);
    for (Offset at = 0; at < size; at += comparedStep) {
        if (m_progress.isCancelled())
            return cancelled(reapplied.task.base);
        const Size part = std::min(comparedStep, size - at);
        const Size read = before.read(at, std::span(one).first(part));
        const Size readToo = after.read(at, std::span(other).first(part));
        addSame(reapplied.same, at, std::span(one).first(read), std::span(other).first(readToo));
    }
    return {};
}

} // namespace hexfolio
