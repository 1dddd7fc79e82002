// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rememberedstate.h"

#include "mapping/appendstore.h"

#include <utility>

namespace hexfolio {

namespace {

constexpr Size copiedAtOnce = Size{1} << 20;

/// The same bytes in memory, or in a temporary file where they are many.
Result<Snapshot> copied(const Snapshot& content, Progress& progress)
{
    const auto store = AppendStore::make();
    progress.setTotal(content.size());
    for (Offset at = 0; at < content.size(); at += copiedAtOnce) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const auto bytes = content.bytes(Range::ofLength(at, copiedAtOnce));
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto stored = store->append(*bytes); !stored)
            return std::unexpected(stored.error());
        progress.setDone(at);
    }
    return Snapshot::ofSource(store, content.size());
}

} // namespace

RememberedState::RememberedState(const Document& document, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_job(jobs)
{
}

void RememberedState::remember()
{
    m_job.drop();
    KeptState state{m_document.snapshot(), std::chrono::system_clock::now()};
    if (m_document.access() != Access::Write) {
        set(std::move(state), false);
        return;
    }
    m_job.start<Snapshot>(
        [bytes = state.bytes](Progress& progress) { return copied(bytes, progress); },
        [this, time = state.time, revision = m_document.revision()](const Result<Snapshot>& bytes) {
            if (!bytes)
                Q_EMIT failed(bytes.error());
            else if (m_document.revision() != revision)
                Q_EMIT failed(
                    {.kind = ErrorKind::FileChanged,
                     .path = m_document.file().path,
                     .reason = HEXFOLIO_TR("Reason", "it was edited while its state was copied; remember it again")});
            else
                set(KeptState{*bytes, time}, true);
        });
}

void RememberedState::followMode()
{
    if (m_state && !m_isCopy && m_document.access() == Access::Write)
        set(std::nullopt, false);
}

void RememberedState::set(std::optional<KeptState> state, bool isCopy)
{
    m_state = std::move(state);
    m_isCopy = isCopy;
    Q_EMIT changed();
}

} // namespace hexfolio
