// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentstate.h"
#include "document/liveeditor.h"
#include "document/livestart.h"

#include <utility>

namespace hexfolio {

Result<> Document::State::enterLive()
{
    const Size before = size();
    auto started = LiveStart::from(file, io ? *io : systemIo, stateFolder);
    if (!started)
        return std::unexpected(started.error());
    if (started->completed)
        start(std::move(*started->completed));
    live = std::move(started->editor);
    access = Access::Write;
    history = History(live->file().tree());
    restoreLive(started->history);
    showLiveFile();
    recordAnew();
    if (started->completed)
        announce({0, size()}, before);
    else
        announceState();
    return {};
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

Result<> Document::State::leaveLive(Access next)
{
    if (auto flushed = live->flush(); !flushed)
        return flushed;
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), size()};
    auto opened = openFile(file.path, range);
    if (!opened)
        return std::unexpected(opened.error());
    const Size before = size();
    if (auto closed = live->close(); !closed)
        return closed;
    live.reset();
    access = next;
    start(std::move(*opened));
    if (!file.isWritable)
        access = Access::Read;
    recordAnew();
    // Another program may have put another file there: what is shown may be new from end to end.
    announce({0, size()}, before);
    return {};
}

void Document::State::showLiveFile()
{
    history.showCurrentAs(live->file().tree());
    const auto& source = live->file().source();
    if (source)
        addSource(source);
    dropSourcesExcept({source.get()});
}

void Document::State::recordLive(EditKind kind, Range touched, Typing typing)
{
    const std::size_t before = history.position();
    const Size removed = touched.size() + size() - live->file().size();
    history.record(kind, touched, live->file().tree(),
                   typing == Typing::Yes ? History::Coalesce::Typing : History::Coalesce::Never);
    const std::size_t step = history.position();
    live->assign(step, step == before ? LiveEditor::Growth::Grows : LiveEditor::Growth::New, history.steps()[step]);
    showLiveFile();
    announce(touched, removed);
}

Result<> Document::State::replaceLive(EditKind kind, Range range, const Snapshot& content, Typing typing)
{
    Progress progress;
    if (auto done = live->replace(range, content, progress); !done)
        return named(done.error());
    recordLive(kind, Range::ofLength(range.begin, content.size()), typing);
    return {};
}

Result<> Document::State::copyBlockLive(Offset dest, Range source)
{
    Progress progress;
    if (auto done = live->copyBlock(dest, source, progress); !done)
        return named(done.error());
    recordLive(EditKind::CopyBlock, Range::ofLength(dest, source.size()));
    return {};
}

Result<> Document::State::relocateLive(Offset dest, Range source)
{
    Progress progress;
    if (auto done = live->relocate(dest, source, progress); !done)
        return named(done.error());
    recordLive(EditKind::Relocate, source.united({dest, dest}));
    return {};
}

Result<> Document::State::moveToLive(std::size_t position)
{
    const std::size_t before = history.position();
    Result<> done;
    std::size_t reached = before;
    Progress progress;
    while (done && reached != position) {
        done = reached > position ? live->undo(reached, progress) : live->redo(reached + 1, progress);
        if (done)
            reached = reached > position ? reached - 1 : reached + 1;
    }
    if (reached != before) {
        moveTo(reached, [this] { showLiveFile(); });
    }
    return done ? done : named(done.error());
}

std::unexpected<Error> Document::State::named(Error error) const
{
    if (error.path.empty())
        error.path = file.path;
    return failure(std::move(error));
}

} // namespace hexfolio
