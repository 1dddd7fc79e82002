// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentstate.h"

#include "document/liveeditor.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

Document::State::State() : m_sources(std::make_shared<SourceList>())
{
    addSource(store);
}

Document::State::~State()
{
    dropLive();
}

// Of these three, each does all or, for want of memory, nothing: a source that is known but not held would be fatal.
void Document::State::addSource(const std::shared_ptr<const ByteSource>& source)
{
    addSources({source});
}

void Document::State::addSources(const SourceList& more)
{
    auto list = std::make_shared<SourceList>(*m_sources);
    auto known = m_known;
    for (const auto& source : more) {
        if (known.insert(source.get()).second)
            list->push_back(source);
    }
    if (list->size() == m_sources->size())
        return;
    m_sources = std::move(list);
    m_known.swap(known);
}

void Document::State::dropSourcesExcept(const std::unordered_set<const ByteSource*>& wanted)
{
    auto list = std::make_shared<SourceList>();
    auto known = m_known;
    for (const auto& source : *m_sources) {
        if (source == store || source == disk || wanted.contains(source.get()))
            list->push_back(source);
        else
            known.erase(source.get());
    }
    m_sources = std::move(list);
    m_known.swap(known);
    std::erase_if(m_patterns, [&](const auto& entry) { return !m_known.contains(entry.second.get()); });
}

const ByteSource* Document::State::patternSource(std::span<const std::byte> pattern)
{
    auto& source = m_patterns[std::string(reinterpret_cast<const char*>(pattern.data()), pattern.size())];
    if (!source)
        source = std::make_shared<PatternSource>(std::vector<std::byte>(pattern.begin(), pattern.end()));
    addSource(source);
    return source.get();
}

void Document::State::leaseKeepStore(SaveTask& task)
{
    // A save that was given up may still be at work on its store: never share one with it.
    if (!m_keep || !m_keepLease.expired())
        m_keep = AppendStore::make();
    task.keep = m_keep;
    task.keepLease = std::make_shared<char>();
    m_keepLease = task.keepLease;
}

PieceTree Document::State::diskTree() const
{
    return disk ? PieceTree(Piece{disk.get(), 0, disk->size()}) : PieceTree();
}

bool Document::State::isBackAtDisk() const noexcept
{
    const PieceTree& tree = history.current();
    if (!disk || tree.size() != disk->size() || tree.pieceCount() > 1)
        return false;
    return tree.isEmpty() || tree.placeOf(0).piece == Piece{disk.get(), 0, disk->size()};
}

void Document::State::start(OpenedFile opened)
{
    file = std::move(opened);
    disk = std::make_shared<DiskSource>(file.source, file.identity);
    addSource(disk);
    history = History(diskTree());
    dropSourcesExcept({});
}

Result<> Document::State::checkWritable() const
{
    if (!live && !queue.isEmpty())
        return failure({.kind = ErrorKind::Busy,
                        .path = file.path,
                        .reason = HEXFOLIO_TR("Reason", "Live mode is being entered; try again in a moment")});
    if (access != Access::Read)
        return {};
    return failure({.kind = ErrorKind::NotWritable,
                    .path = file.path,
                    .reason = file.isWritable ? HEXFOLIO_TR("Reason", "switch to Preview to edit it") : nullptr});
}

Result<> Document::State::checkRange(Range range) const
{
    if (range.begin <= range.end && range.end <= size())
        return {};
    return failure({.kind = ErrorKind::OutOfRange, .path = file.path, .range = range});
}

Result<> Document::State::checkGrowth(Size removed, Size added) const
{
    const bool isFixed = file.kind == FileKind::Device || file.isPart;
    if (isFixed && removed != added)
        return failure({.kind = ErrorKind::NotResizable, .path = file.path});
    if (!checkedSum(size() - removed, added))
        return failure({.kind = ErrorKind::TooLarge, .path = file.path});
    return {};
}

void Document::State::commit(EditKind kind, Range touched, PieceTree tree, Typing typing)
{
    const Size removed = touched.size() + size() - tree.size();
    noteOldBytes(Range::ofLength(touched.begin, removed));
    const auto coalesce = typing == Typing::Yes ? History::Coalesce::Typing : History::Coalesce::Never;
    const std::size_t before = history.position();
    EditRecorder::Edit edit = beforeEdit(kind, touched, removed);
    history.record(kind, touched, std::move(tree), coalesce);
    recordEdit(std::move(edit), before);
    announce(touched, removed);
}

EditRecorder::Edit Document::State::beforeEdit(EditKind kind, Range touched, Size removed) const
{
    if (!recorder)
        return {};
    EditRecorder::Edit edit{.kind = kind, .touched = touched, .removed = removed};
    edit.compared = EditRecorder::comparedRange(touched.begin, removed, size());
    edit.before = snapshot().slice(edit.compared);
    return edit;
}

void Document::State::recordEdit(EditRecorder::Edit edit, std::size_t positionBefore)
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

void Document::State::recordAnew() const
{
    if (!recorder)
        return;
    // What is done Live is in the file already; nothing of it is lost with the program.
    recorder->historyReplaced({.file = file,
                               .disk = disk,
                               .history = live ? History() : history,
                               .sources = m_sources,
                               .isModified = !live && !history.isOnDisk() && !isBackAtDisk()});
}

void Document::State::noteOldBytes(Range range)
{
    // An edit that covers more pieces than this is not held up: what lies under the others stays unknown.
    constexpr int mostPieces = 256;
    if (!disk || live)
        return;
    // The neighbours tell where an insertion stands.
    const Range wide = Range{range.begin - std::min<Size>(range.begin, 1), range.end + 1}.clampedTo(size());
    int pieces = 0;
    history.current().visit(wide, [&](const Piece& piece, Offset start) {
        const Range part = wide.intersected(Range::ofLength(start, piece.length));
        if (piece.source == disk.get())
            disk->oldBytes().noteAround(disk->file(), part.shiftedUp(piece.offset).shiftedDown(start));
        return ++pieces < mostPieces;
    });
}

void Document::State::moveTo(std::size_t position, const std::function<void()>& prepare)
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

void Document::State::announce(Range inserted, Size removedSize)
{
    ++revision;
    const Edit edit{inserted, removedSize, revision};
    tell([&](DocumentListener& listener) { listener.changed(edit); });
    announceState();
}

void Document::State::announceState() const
{
    tell([](DocumentListener& listener) { listener.stateChanged(); });
}

void Document::State::tellMoved() const
{
    tell([](DocumentListener& listener) { listener.movedElsewhere(); });
}

void Document::State::fail(const Error& error) const
{
    const Error known = named(error).error();
    tell([&](DocumentListener& listener) { listener.failed(known); });
}

/// Any of them may be gone, or others be there, after each call.
void Document::State::tell(const std::function<void(DocumentListener&)>& call) const
{
    for (DocumentListener* listener : std::vector(listeners)) {
        if (std::ranges::contains(listeners, listener))
            call(*listener);
    }
}

} // namespace hexfolio
