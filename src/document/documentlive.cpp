// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentstate.h"
#include "document/liveeditor.h"
#include "document/livestart.h"

#include <utility>

namespace hexfolio {

namespace {

/// Ends a Live session; the file anew, as it is then.
Result<OpenedFile> closedAnew(LiveEditor& editor, const OpenedFile& file)
{
    if (auto flushed = editor.flush(); !flushed)
        return std::unexpected(flushed.error());
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), editor.file().size()};
    auto opened = openFile(file.path, range);
    if (!opened)
        return opened;
    if (auto closed = editor.close(); !closed)
        return std::unexpected(closed.error());
    return opened;
}

} // namespace

Result<> Document::State::switchLive(Access next)
{
    if (!queue.isEmpty())
        return failure({.kind = ErrorKind::Busy,
                        .path = file.path,
                        .reason = HEXFOLIO_TR(
                            "Reason", "the last edits are still being made in it; try again when they are done")});
    // One of the two; both are made on the runner's thread, where there is one.
    struct Made {
        std::optional<LiveStart> started;
        std::optional<OpenedFile> opened;
    };
    const auto made = std::make_shared<Made>();
    auto work = [made, editor = live, file = file, io = io, folder = stateFolder](Progress&) -> Result<> {
        if (editor)
            return closedAnew(*editor, file).transform([&](OpenedFile opened) { made->opened = std::move(opened); });
        return LiveStart::from(file, io, folder).transform([&](LiveStart started) {
            made->started = std::move(started);
        });
    };
    const auto adopt = [this, made, next] {
        if (made->started)
            enterLive(std::move(*made->started));
        else
            leaveLive(next, std::move(*made->opened));
    };
    if (!runner) {
        Progress progress;
        return work(progress).transform(adopt);
    }
    queue.addOther(std::move(work), [this, adopt](const Result<>& done) {
        if (done)
            adopt();
        else
            fail(done.error());
    });
    announceState();
    return {};
}

void Document::State::enterLive(LiveStart started)
{
    const Size before = size();
    if (started.completed)
        start(std::move(*started.completed));
    live = std::move(started.editor);
    access = Access::Write;
    history = History(live->file().tree());
    restoreLive(started.history);
    queue.showFile();
    recordAnew();
    if (started.completed)
        announce({0, size()}, before);
    else
        announceState();
}

/// Steps of a session that was cut off; of their states only the sizes are known.
void Document::State::restoreLive(const LiveHistory& found)
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
    auto now = static_cast<std::int64_t>(live->file().size());
    for (std::size_t i = 0; i < found.position; ++i)
        now -= grownBy(i);
    constexpr std::byte zero[1] = {};
    const auto treeOf = [&](std::int64_t length) {
        return PieceTree(Piece{patternSource(zero), 0, static_cast<Size>(length)});
    };
    history = History(treeOf(now));
    for (std::size_t i = 0; i < found.steps.size(); ++i) {
        const LiveHistory::Step& step = found.steps[i];
        now += grownBy(i);
        history.record(step.kind, step.touched, treeOf(now), History::Coalesce::Never, step.time);
    }
    history.moveTo(found.position);
}

void Document::State::leaveLive(Access next, OpenedFile opened)
{
    const Size before = size();
    live.reset();
    access = next;
    start(std::move(opened));
    if (!file.isWritable)
        access = Access::Read;
    recordAnew();
    // Another program may have put another file there: what is shown may be new from end to end.
    announce({0, size()}, before);
}

void Document::State::dropLive()
{
    queue.clear();
    // The last who lets go of it closes it, which waits for the disk.
    if (live && runner && queue.isEmpty())
        runner->run([editor = live](Progress&) { return editor->close(); }, {});
    live.reset();
}

Result<> Document::State::editLive(LiveEdit edit)
{
    if (runner)
        return queue.add(std::move(edit));
    Progress progress;
    if (auto done = edit.carryOut(*live, progress); !done)
        return named(done.error());
    const Range touched = edit.touched();
    const Size removed = touched.size() + size() - live->file().size();
    const auto recorded = history.record(edit.kind, touched, live->file().tree(), edit.coalesce);
    live->assign(recorded.position, recorded.grown ? LiveEditor::Growth::Grows : LiveEditor::Growth::New,
                 history.steps()[recorded.position]);
    queue.showFile();
    announce(touched, removed);
    return {};
}

Result<> Document::State::moveToLive(std::size_t position)
{
    if (runner)
        return queue.addMove(position);
    std::size_t reached = history.position();
    Progress progress;
    const auto done = moveInFile(*live, position, reached, progress);
    if (reached != history.position())
        moveTo(reached, [this] { queue.showFile(); });
    return done ? done : named(done.error());
}

std::unexpected<Error> Document::State::named(Error error) const
{
    if (error.path.empty())
        error.path = file.path;
    return failure(std::move(error));
}

} // namespace hexfolio
