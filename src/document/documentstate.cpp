// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentstate.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

PieceTree DocumentState::diskTree() const
{
    return disk ? PieceTree(Piece{disk.get(), 0, disk->size()}) : PieceTree();
}

bool DocumentState::isBackAtDisk() const noexcept
{
    const PieceTree& tree = history.current();
    if (!disk || tree.size() != disk->size() || tree.pieceCount() > 1)
        return false;
    return tree.isEmpty() || tree.placeOf(0).piece == Piece{disk.get(), 0, disk->size()};
}

bool DocumentState::isModified() const noexcept
{
    return !live && !history.isOnDisk() && !isBackAtDisk();
}

ChangeList DocumentState::changes() const
{
    return live ? ChangeList() : ChangeList(history.current(), disk.get(), disk ? disk->size() : 0);
}

void DocumentState::start(OpenedFile opened)
{
    file = std::move(opened);
    disk = std::make_shared<DiskSource>(file.source, file.identity);
    sources.add(disk);
    history = History(diskTree());
    sources.keepOnly({}, disk.get());
}

Result<> DocumentState::checkWritable() const
{
    if (access != Access::Read)
        return {};
    return failure({.kind = ErrorKind::NotWritable,
                    .path = file.path,
                    .reason = file.isWritable ? HEXFOLIO_TR("Reason", "switch to Preview to edit it") : nullptr});
}

Result<> DocumentState::checkRange(Range range) const
{
    if (range.begin <= range.end && range.end <= size())
        return {};
    return failure({.kind = ErrorKind::OutOfRange, .path = file.path, .range = range});
}

Result<> DocumentState::checkGrowth(Size removed, Size added) const
{
    const bool isFixed = file.kind == FileKind::Device || file.isPart;
    if (isFixed && removed != added)
        return failure({.kind = ErrorKind::NotResizable, .path = file.path});
    if (!checkedSum(size() - removed, added))
        return failure({.kind = ErrorKind::TooLarge, .path = file.path});
    return {};
}

void DocumentState::commit(EditKind kind, Range touched, PieceTree tree, History::Coalesce coalesce)
{
    const Size removed = touched.size() + size() - tree.size();
    noteOldBytes(Range::ofLength(touched.begin, removed));
    const std::size_t before = history.position();
    EditRecorder::Edit edit = beforeEdit(kind, touched, removed);
    history.record(kind, touched, std::move(tree), coalesce);
    recordEdit(std::move(edit), before);
    announce(touched, removed);
}

EditRecorder::Edit DocumentState::beforeEdit(EditKind kind, Range touched, Size removed) const
{
    if (!recorder)
        return {};
    EditRecorder::Edit edit{.kind = kind, .touched = touched, .removed = removed};
    edit.compared = EditRecorder::comparedRange(touched.begin, removed, size());
    edit.before = snapshot().slice(edit.compared);
    return edit;
}

void DocumentState::recordEdit(EditRecorder::Edit edit, std::size_t positionBefore)
{
    if (!recorder)
        return;
    const History::Step& step = history.steps()[history.position()];
    edit.step = history.position();
    edit.grows = edit.step == positionBefore;
    edit.stepRange = step.range;
    edit.time = step.time;
    edit.after = snapshot().slice(edit.touched);
    recorder->recorded(std::move(edit));
}

void DocumentState::recordAnew() const
{
    if (!recorder)
        return;
    // What is done Live is in the file already; nothing of it is lost with the program.
    recorder->historyReplaced({.file = file,
                               .disk = disk,
                               .history = live ? History() : history,
                               .sources = sources.list(),
                               .isModified = isModified()});
}

void DocumentState::noteOldBytes(Range range)
{
    // An edit that covers more than this is not held up: what lies under the rest stays unknown.
    constexpr int mostPieces = 256;
    constexpr Size mostNoted = Size{16} << 20;
    if (!disk || live)
        return;
    // The neighbours tell where an insertion stands.
    const Range wide = Range{range.begin - std::min<Size>(range.begin, 1), range.end + 1}.clampedTo(size());
    int pieces = 0;
    Size noted = 0;
    history.current().visit(wide, [&](const Piece& piece, Offset start) {
        const Range part = wide.intersected(Range::ofLength(start, piece.length));
        if (piece.source == disk.get())
            disk->noteAround(part.shiftedUp(piece.offset).shiftedDown(start));
        noted += std::min(part.size(), OldBytes::longest);
        return ++pieces < mostPieces && noted < mostNoted;
    });
}

void DocumentState::moveTo(std::size_t position, const std::function<void()>& prepare)
{
    // Each step knows what it touched; together they give the range that covers the difference.
    Range before;
    Offset end = 0;
    bool isFirst = true;
    const auto add = [&](Range range, Size removed) {
        before = isFirst ? Range::ofLength(range.begin, removed) : before;
        end = isFirst ? before.end : end;
        isFirst = false;
        const Offset reached = range.begin + removed;
        if (reached > end) {
            before.end += reached - end;
            end = reached;
        }
        before.begin = std::min(before.begin, range.begin);
        end = end + range.size() - removed;
    };
    const auto sizeOf = [&](std::size_t step) { return history.steps()[step].tree.size(); };
    for (std::size_t i = history.position(); i > position; --i) {
        const Range after = history.steps()[i].range;
        add({after.begin, after.end + sizeOf(i - 1) - sizeOf(i)}, after.size());
    }
    for (std::size_t i = history.position() + 1; i <= position; ++i) {
        const Range after = history.steps()[i].range;
        add(after, after.size() + sizeOf(i - 1) - sizeOf(i));
    }
    noteOldBytes(before);
    history.moveTo(position);
    if (recorder && !live)
        recorder->movedTo(position);
    if (prepare)
        prepare();
    announce({before.begin, end}, before.size());
}

void DocumentState::announce(Range inserted, Size removedSize)
{
    ++revision;
    const Edit edit{inserted, removedSize, revision};
    listeners.tell([&](DocumentListener& listener) { listener.changed(edit); });
    announceState();
}

void DocumentState::announceState() const
{
    listeners.tell([](DocumentListener& listener) { listener.stateChanged(); });
}

void DocumentState::fail(const Error& error) const
{
    const Error known = named(error).error();
    listeners.tell([&](DocumentListener& listener) { listener.failed(known); });
}

std::unexpected<Error> DocumentState::named(Error error) const
{
    if (error.path.empty())
        error.path = file.path;
    return failure(std::move(error));
}

} // namespace hexfolio
