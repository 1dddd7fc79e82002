// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livemode.h"

#include "document/documentstate.h"
#include "document/liveeditor.h"
#include "document/livehistory.h"
#include "document/livestart.h"
#include "mapping/filesource.h"

#include <utility>

namespace hexfolio {

namespace {

Result<OpenedFile> openedAnew(LiveEditor& editor, const OpenedFile& file)
{
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), editor.file().size()};
    return openFile(file.path, range);
}

/// Ends a Live session; the file anew, as it is then.
Result<OpenedFile> closedAnew(LiveEditor& editor, const OpenedFile& file)
{
    if (auto flushed = editor.flush(); !flushed)
        return std::unexpected(flushed.error());
    auto opened = openedAnew(editor, file);
    if (!opened)
        return opened;
    if (auto closed = editor.close(); !closed)
        return std::unexpected(closed.error());
    return opened;
}

} // namespace

LiveMode::~LiveMode()
{
    drop();
}

Result<> LiveMode::checkWritable() const
{
    if (!m_state.live && !m_queue.isEmpty())
        return failure({.kind = ErrorKind::Busy,
                        .path = m_state.file.path,
                        .reason = HEXFOLIO_TR("Reason", "Live mode is being entered; try again in a moment")});
    return m_state.checkWritable();
}

Result<> LiveMode::checkIdle() const
{
    if (m_queue.isEmpty())
        return {};
    return failure(
        {.kind = ErrorKind::Busy,
         .path = m_state.file.path,
         .reason = HEXFOLIO_TR("Reason", "the last edits are still being made in it; try again when they are done")});
}

Result<> LiveMode::runThen(LiveRunner::Work work, std::function<void()> adopt)
{
    if (!m_state.runner) {
        Progress progress;
        return work(progress).transform(adopt);
    }
    m_queue.addOther(std::move(work), [this, adopt = std::move(adopt)](const Result<>& done) {
        if (done)
            adopt();
        else
            m_state.fail(done.error());
    });
    m_state.announceState();
    return {};
}

Result<> LiveMode::switchTo(Access next)
{
    if (auto idle = checkIdle(); !idle)
        return idle;
    // One of the two; both are made on the runner's thread, where there is one.
    struct Made {
        std::optional<LiveStart> started;
        std::optional<OpenedFile> opened;
    };
    const auto made = std::make_shared<Made>();
    auto work = [made, editor = m_state.live, file = m_state.file, io = m_state.io,
                 folder = m_state.stateFolder](Progress&) -> Result<> {
        if (editor)
            return closedAnew(*editor, file).transform([&](OpenedFile opened) { made->opened = std::move(opened); });
        return LiveStart::from(file, io, folder).transform([&](LiveStart started) {
            made->started = std::move(started);
        });
    };
    return runThen(std::move(work), [this, made, next] {
        if (made->started)
            enter(std::move(*made->started));
        else
            leave(next, std::move(*made->opened));
    });
}

Result<> LiveMode::leaveUnflushed()
{
    if (auto idle = checkIdle(); !idle)
        return idle;
    const auto opened = std::make_shared<std::optional<OpenedFile>>();
    auto work = [opened, editor = m_state.live, file = m_state.file](Progress&) -> Result<> {
        if (const auto known = editor->unflushed(); !known)
            return std::unexpected(known.error());
        // A disk that is gone may still be read from the cache, through what is open already.
        *opened = openedAnew(*editor, file).value_or(file);
        return {};
    };
    return runThen(std::move(work), [this, opened] { keepUnflushed(std::move(**opened)); });
}

void LiveMode::enter(LiveStart started)
{
    const Size before = m_state.size();
    if (started.completed)
        m_state.start(std::move(*started.completed));
    m_state.live = std::move(started.editor);
    m_state.access = Access::Write;
    m_state.history = History(m_state.live->file().tree());
    restoreSteps(started.history);
    m_queue.showFile();
    m_state.recordAnew();
    if (started.completed)
        m_state.announce({0, m_state.size()}, before);
    else
        m_state.announceState();
}

/// Steps of a session that was cut off; of their states only the sizes are known.
void LiveMode::restoreSteps(const LiveHistory& found)
{
    if (found.steps.empty())
        return;
    const auto grownBy = [&](std::size_t step) {
        std::int64_t grown = 0;
        for (const LiveOperation& operation : found.steps[step].operations)
            grown += operation.isRelocation
                ? 0
                : static_cast<std::int64_t>(operation.added.size()) - static_cast<std::int64_t>(operation.range.size());
        return grown;
    };
    auto now = static_cast<std::int64_t>(m_state.live->file().size());
    for (std::size_t i = 0; i < found.position; ++i)
        now -= grownBy(i);
    constexpr std::byte zero[1] = {};
    const auto treeOf = [&](std::int64_t length) {
        return PieceTree(Piece{m_state.sources.ofPattern(zero), 0, static_cast<Size>(length)});
    };
    m_state.history = History(treeOf(now));
    for (std::size_t i = 0; i < found.steps.size(); ++i) {
        const LiveHistory::Step& step = found.steps[i];
        now += grownBy(i);
        m_state.history.record(step.kind, step.touched, treeOf(now), History::Coalesce::Never, step.time);
    }
    m_state.history.moveTo(found.position);
}

void LiveMode::leave(Access next, OpenedFile opened)
{
    const Size before = m_state.size();
    m_state.live.reset();
    m_state.access = next;
    m_state.start(std::move(opened));
    if (!m_state.file.isWritable)
        m_state.access = Access::Read;
    m_state.recordAnew();
    // Another program may have put another file there: what is shown may be new from end to end.
    m_state.announce({0, m_state.size()}, before);
}

void LiveMode::keepUnflushed(OpenedFile opened)
{
    const auto editor = std::exchange(m_state.live, nullptr);
    const Size sizeBefore = m_state.size();
    m_state.access = Access::Copy;
    m_state.start(std::move(opened));
    m_state.disk->setWaitingJournal(editor->journalNonce());
    const UnflushedBytes& unflushed = **editor->unflushed();
    const Snapshot before = unflushed.before(m_state.disk);
    const Snapshot now = unflushed.now(m_state.disk);
    m_state.sources.addAll(*before.sources());
    const auto time = History::Clock::now();
    const Range all{0, now.size()};
    std::vector<History::Step> steps{{EditKind::Open, {0, before.size()}, before.tree(), time, 0},
                                     {EditKind::Reapply, all, now.tree(), time, 0}};
    m_state.history = History(std::move(steps), 1, std::nullopt);
    m_state.recordAnew();
    m_state.announce(all, sizeBefore);
}

void LiveMode::drop()
{
    m_queue.clear();
    // The last who lets go of it closes it, which waits for the disk.
    if (m_state.live && m_state.runner && m_queue.isEmpty())
        m_state.runner->run([editor = m_state.live](Progress&) { return editor->close(); }, {});
    m_state.live.reset();
}

Result<> LiveMode::edit(LiveEdit edit)
{
    if (m_state.runner)
        return m_queue.add(std::move(edit));
    Progress progress;
    if (auto done = edit.carryOut(*m_state.live, progress); !done)
        return m_state.named(done.error());
    const Range touched = edit.touched();
    const Size removed = touched.size() + m_state.size() - m_state.live->file().size();
    const auto recorded = m_state.history.record(edit.kind, touched, m_state.live->file().tree(), edit.coalesce);
    m_state.live->assign(recorded.position, recorded.grown ? LiveEditor::Growth::Grows : LiveEditor::Growth::New,
                         m_state.history.steps()[recorded.position]);
    m_queue.showFile();
    m_state.announce(touched, removed);
    return {};
}

Result<> LiveMode::moveTo(std::size_t position)
{
    if (m_state.runner)
        return m_queue.addMove(position);
    std::size_t reached = m_state.history.position();
    Progress progress;
    const auto done = moveInFile(*m_state.live, position, reached, progress);
    if (reached != m_state.history.position())
        m_state.moveTo(reached, [this] { m_queue.showFile(); });
    return done ? done : m_state.named(done.error());
}

} // namespace hexfolio
