// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livequeue.h"

#include "document/documentstate.h"
#include "document/liveeditor.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace hexfolio {

Result<> moveInFile(LiveEditor& editor, std::size_t position, std::size_t& reached, Progress& progress)
{
    Result<> done;
    while (done && reached != position) {
        const bool isBack = reached > position;
        done = isBack ? editor.undo(reached, progress) : editor.redo(reached + 1, progress);
        if (done)
            reached = isBack ? reached - 1 : reached + 1;
    }
    return done;
}

Result<> LiveQueue::Entry::carryOut(LiveEditor& editor, Progress& progress)
{
    if (isMove)
        return moveInFile(editor, target, reached, progress);
    auto done = edit.carryOut(editor, progress);
    if (done)
        editor.assign(recorded.position, recorded.grown ? LiveEditor::Growth::Grows : LiveEditor::Growth::New, step);
    return done;
}

std::size_t LiveQueue::expectedPosition() const noexcept
{
    for (const EntryPointer& entry : m_waiting | std::views::reverse) {
        if (entry->isMove)
            return entry->target;
    }
    return m_state.history.position();
}

Result<> LiveQueue::checkFree(bool isMove) const
{
    const bool isOther = m_isRunning && m_waiting.empty();
    // What an edit would stand on is not known then; a step back or forth needs only its number.
    const bool isBlocked = !isMove
        && std::ranges::any_of(m_waiting, [](const EntryPointer& entry) { return entry->isMove || !entry->isShort; });
    return isOther || isBlocked || m_waiting.size() >= mostWaiting ? busy() : Result<>();
}

Result<> LiveQueue::busy() const
{
    return failure(
        {.kind = ErrorKind::Busy,
         .path = m_state.file.path,
         .reason = HEXFOLIO_TR("Reason", "an edit is still being made in it; wait until it is done, or cancel it")});
}

bool LiveQueue::isFromFile(const Snapshot& content) const
{
    bool isFound = false;
    content.tree().visit({0, content.size()}, [&](const Piece& piece, Offset) {
        isFound = piece.source == m_shown.get();
        return !isFound;
    });
    return isFound;
}

Result<> LiveQueue::add(LiveEdit edit)
{
    if (auto isFree = checkFree(false); !isFree)
        return isFree;
    // By the time they are copied, what is waiting may have moved them.
    if (!isEmpty() && isFromFile(edit.content))
        return busy();
    const auto entry = std::make_shared<Entry>();
    if (edit.content.sources())
        m_state.sources.addAll(*edit.content.sources());
    PieceTree tree = edit.appliedTo(m_state.history.current());
    const Range touched = edit.touched();
    const Size removed = touched.size() + m_state.size() - tree.size();
    entry->isShort = edit.isShort(m_state.size());
    entry->edit = std::move(edit);
    m_waiting.push_back(entry);
    entry->recorded = m_state.history.record(entry->edit.kind, touched, std::move(tree), entry->edit.coalesce);
    entry->step = m_state.history.steps()[entry->recorded.position];
    m_state.announce(touched, removed);
    runNext();
    return {};
}

Result<> LiveQueue::addMove(std::size_t position)
{
    if (auto isFree = checkFree(true); !isFree)
        return isFree;
    const std::size_t from = expectedPosition();
    if (from == position)
        return {};
    m_state.history.endTyping();
    const auto entry = std::make_shared<Entry>();
    entry->isMove = true;
    entry->target = position;
    entry->reached = from;
    m_waiting.push_back(entry);
    runNext();
    // What can be undone next is another step now.
    m_state.announceState();
    return {};
}

void LiveQueue::addOther(LiveRunner::Work work, LiveRunner::Done done)
{
    m_isRunning = true;
    m_state.runner->run(std::move(work),
                        [this, alive = std::weak_ptr(m_alive), done = std::move(done)](const Result<>& result) {
                            if (alive.expired())
                                return;
                            m_isRunning = false;
                            done(result);
                        });
}

void LiveQueue::runNext()
{
    if (m_isRunning || m_waiting.empty())
        return;
    const EntryPointer entry = m_waiting.front();
    addOther([entry, editor = m_state.live](Progress& progress) { return entry->carryOut(*editor, progress); },
             [this, entry](const Result<>& done) { finish(entry, done); });
}

void LiveQueue::finish(const EntryPointer& entry, const Result<>& done)
{
    if (m_waiting.empty() || m_waiting.front() != entry)
        return;
    m_waiting.pop_front();
    if (entry->isMove) {
        if (entry->reached != m_state.history.position())
            m_state.moveTo(entry->reached, [this] { showFile(); });
        if (!done) {
            m_waiting.clear();
            m_state.fail(done.error());
        }
    } else if (done) {
        showFile();
        if (!entry->edit.keepsLength())
            m_state.listeners.tell([](DocumentListener& listener) { listener.movedElsewhere(); });
    } else {
        takeBackAll(entry, done.error());
    }
    runNext();
    m_state.announceState();
}

void LiveQueue::showFile()
{
    const LiveFile& file = m_state.live->file();
    PieceTree tree = file.tree();
    std::unordered_set<const ByteSource*> wanted{file.source().get()};
    for (const EntryPointer& entry : m_waiting) {
        if (entry->isMove)
            break;
        tree = entry->edit.appliedTo(std::move(tree));
        if (entry->edit.content.sources()) {
            for (const auto& source : *entry->edit.content.sources())
                wanted.insert(source.get());
        }
    }
    m_shown = file.source();
    if (m_shown)
        m_state.sources.add(m_shown);
    m_state.history.showCurrentAs(std::move(tree));
    m_state.sources.keepOnly(wanted, m_state.disk.get());
}

void LiveQueue::takeBackAll(const EntryPointer& failed, const Error& error)
{
    const Size before = m_state.size();
    for (const EntryPointer& later : m_waiting | std::views::reverse) {
        if (!later->isMove)
            m_state.history.takeBack(std::move(later->recorded));
    }
    m_state.history.takeBack(std::move(failed->recorded));
    m_waiting.clear();
    showFile();
    m_state.announce({0, m_state.size()}, before);
    m_state.fail(error);
}

} // namespace hexfolio
