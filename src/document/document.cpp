// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "document/documentstate.h"

#include <utility>

namespace hexfolio {

Document::Document(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(const std::string& path, OpenOptions options)
{
    auto file = openFile(path, options.range);
    if (!file)
        return std::unexpected(file.error());
    auto state = std::make_unique<State>();
    state->start(std::move(*file));
    state->stateFolder = std::move(options.state);
    if (options.io)
        state->io = std::shared_ptr<Io>(options.io, [](Io*) { });
    state->access = state->file.isWritable && options.access != Access::Read ? Access::Copy : Access::Read;
    std::unique_ptr<Document> document(new Document(std::move(state)));
    if (options.access == Access::Write && document->m_state->file.isWritable) {
        if (auto live = document->setAccess(Access::Write); !live)
            return std::unexpected(live.error());
    }
    return document;
}

std::unique_ptr<Document> Document::untitled()
{
    return std::unique_ptr<Document>(new Document(std::make_unique<State>()));
}

Snapshot Document::snapshot() const
{
    return m_state->snapshot();
}

Size Document::size() const noexcept
{
    return m_state->size();
}

std::uint64_t Document::revision() const noexcept
{
    return m_state->revision;
}

const OpenedFile& Document::file() const noexcept
{
    return m_state->file;
}

Access Document::access() const noexcept
{
    return m_state->access;
}

const History& Document::history() const noexcept
{
    return m_state->history;
}

bool Document::isModified() const noexcept
{
    return m_state->access != Access::Write && !m_state->history.isOnDisk() && !m_state->isBackAtDisk();
}

Snapshot Document::onDisk() const
{
    return m_state->access == Access::Write ? snapshot() : Snapshot(m_state->diskTree(), m_state->sources());
}

Result<> Document::setAccess(Access access)
{
    State& state = *m_state;
    if (access == state.access)
        return {};
    if (isModified())
        return failure({.kind = ErrorKind::NotWritable,
                        .path = state.file.path,
                        .reason = HEXFOLIO_TR("Reason", "save or discard the edits before leaving Preview")});
    const bool isUntitled = !state.disk;
    if (access != Access::Read && !state.file.isWritable && !(isUntitled && access == Access::Copy))
        return failure({.kind = ErrorKind::NotWritable,
                        .path = state.file.path,
                        .reason = isUntitled ? HEXFOLIO_TR("Reason", "save it under a name first") : nullptr});
    if (access == Access::Write || state.live)
        return state.switchLive(access);
    state.access = access;
    state.history.endTyping();
    state.announceState();
    return {};
}

Result<> Document::discardEdits()
{
    State& state = *m_state;
    if (!isModified())
        return {};
    if (const auto saved = state.history.savedPosition()) {
        state.moveTo(*saved);
        return {};
    }
    PieceTree tree = state.diskTree();
    state.commit(EditKind::Revert, {0, tree.size()}, std::move(tree));
    state.history.markOnDisk();
    state.recordAnew();
    state.announceState();
    return {};
}

ChangeList Document::changes() const
{
    const State& state = *m_state;
    if (state.access == Access::Write)
        return {};
    return ChangeList(state.history.current(), state.disk.get(), state.disk ? state.disk->size() : 0);
}

void Document::setRecorder(EditRecorder* recorder)
{
    m_state->recorder = recorder;
    m_state->recordAnew();
}

Result<> Document::restore(RestoredHistory restored)
{
    State& state = *m_state;
    if (isModified() || state.live)
        return failure({.kind = ErrorKind::BadArgument, .path = state.file.path});
    const Size before = state.size();
    state.addSources(restored.sources);
    state.history = std::move(restored.history);
    state.recordAnew();
    state.announce({0, state.size()}, before);
    return {};
}

void Document::setLiveRunner(LiveRunner* runner)
{
    m_state->runner = runner;
}

bool Document::isWorkingLive() const noexcept
{
    return !m_state->queue.isEmpty();
}

std::size_t Document::expectedStep() const noexcept
{
    return m_state->queue.expectedPosition();
}

void Document::addListener(DocumentListener* listener)
{
    m_state->listeners.push_back(listener);
}

void Document::removeListener(DocumentListener* listener)
{
    std::erase(m_state->listeners, listener);
}

} // namespace hexfolio
