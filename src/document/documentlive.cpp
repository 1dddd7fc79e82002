// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentstate.h"
#include "document/liveeditor.h"

#include <utility>

namespace hexfolio {

Result<> Document::State::enterLive()
{
    auto opened = LiveFile::open(file);
    if (!opened)
        return std::unexpected(opened.error());
    live = std::make_unique<LiveEditor>(std::move(*opened));
    access = Access::Write;
    history = History(live->file().tree());
    showLiveFile();
    recordAnew();
    announceState();
    return {};
}

Result<> Document::State::leaveLive(Access next)
{
    if (auto flushed = live->file().flush(); !flushed)
        return flushed;
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), size()};
    auto opened = openFile(file.path, range);
    if (!opened)
        return std::unexpected(opened.error());
    const Size before = size();
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
    live->assign(step, step == before ? LiveEditor::Growth::Grows : LiveEditor::Growth::New);
    showLiveFile();
    announce(touched, removed);
}

Result<> Document::State::replaceLive(EditKind kind, Range range, const Snapshot& content, Typing typing)
{
    if (auto done = live->replace(range, content); !done)
        return named(done.error());
    recordLive(kind, Range::ofLength(range.begin, content.size()), typing);
    return {};
}

Result<> Document::State::copyBlockLive(Offset dest, Range source)
{
    if (auto done = live->copyBlock(dest, source); !done)
        return named(done.error());
    recordLive(EditKind::CopyBlock, Range::ofLength(dest, source.size()));
    return {};
}

Result<> Document::State::relocateLive(Offset dest, Range source)
{
    if (auto done = live->relocate(dest, source); !done)
        return named(done.error());
    recordLive(EditKind::Relocate, source.united({dest, dest}));
    return {};
}

Result<> Document::State::moveToLive(std::size_t position)
{
    const std::size_t before = history.position();
    Result<> done;
    std::size_t reached = before;
    while (done && reached != position) {
        done = reached > position ? live->undo(reached) : live->redo(reached + 1);
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
