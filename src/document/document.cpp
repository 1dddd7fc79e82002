// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentreload.h"
#include "document/documentsaving.h"
#include "document/documentstate.h"
#include "document/documentsteps.h"
#include "document/livemode.h"

#include <utility>

namespace hexfolio {

/// The state, and the parts that work on it; the parts go first.
struct Document::Parts {
    DocumentState state;
    LiveMode live{state};
    DocumentEdits edits{state, live};
    DocumentSteps steps{state, live};
    DocumentMode mode{state, live};
    DocumentSaving saving{state, live};
    DocumentReload reload{state};
};

Document::Document(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(const std::string& path, OpenOptions options)
{
    auto file = openFile(path, options.range);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<Document> document = untitled(std::move(options.state));
    DocumentState& state = document->m_parts->state;
    state.start(std::move(*file));
    if (options.io)
        state.io = std::shared_ptr<Io>(options.io, [](Io*) { });
    state.access = state.file.isWritable && options.access != Access::Read ? Access::Copy : Access::Read;
    if (options.access == Access::Write && state.file.isWritable) {
        if (auto live = document->mode().switchTo(Access::Write); !live)
            return std::unexpected(live.error());
    }
    return document;
}

std::unique_ptr<Document> Document::untitled(std::optional<StateFolder> state)
{
    auto parts = std::make_unique<Parts>();
    parts->state.stateFolder = std::move(state);
    return std::unique_ptr<Document>(new Document(std::move(parts)));
}

Snapshot Document::snapshot() const
{
    return m_parts->state.snapshot();
}

Size Document::size() const noexcept
{
    return m_parts->state.size();
}

std::uint64_t Document::revision() const noexcept
{
    return m_parts->state.revision;
}

const OpenedFile& Document::file() const noexcept
{
    return m_parts->state.file;
}

Access Document::access() const noexcept
{
    return m_parts->state.access;
}

const History& Document::history() const noexcept
{
    return m_parts->state.history;
}

bool Document::isModified() const noexcept
{
    return m_parts->state.isModified();
}

Snapshot Document::onDisk() const
{
    const DocumentState& state = m_parts->state;
    return state.live ? state.snapshot() : Snapshot(state.diskTree(), state.sources.list());
}

ChangeList Document::changes() const
{
    return m_parts->state.changes();
}

DocumentEdits& Document::edits() noexcept
{
    return m_parts->edits;
}

DocumentSteps& Document::steps() noexcept
{
    return m_parts->steps;
}

DocumentMode& Document::mode() noexcept
{
    return m_parts->mode;
}

DocumentSaving& Document::saving() noexcept
{
    return m_parts->saving;
}

DocumentReload& Document::reload() noexcept
{
    return m_parts->reload;
}

void Document::addListener(DocumentListener* listener)
{
    m_parts->state.listeners.add(listener);
}

void Document::removeListener(DocumentListener* listener)
{
    m_parts->state.listeners.remove(listener);
}

} // namespace hexfolio
