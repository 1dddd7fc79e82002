// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentsaving.h"

#include "document/carriednotes.h"
#include "document/documentstate.h"
#include "document/liveeditor.h"
#include "document/livemode.h"
#include "document/rebaser.h"
#include "document/saver.h"

#include <utility>

namespace hexfolio {

namespace {

Error cannotSave(ErrorKind kind, const std::string& path, const char* reason)
{
    return {.kind = kind, .path = path, .reason = reason};
}

/// The step whose state was saved; the present one where several are equal.
std::optional<std::size_t> stepOf(const History& history, const PieceTree& saved)
{
    if (history.current().isSameRoot(saved))
        return history.position();
    for (std::size_t i = 0; i < history.steps().size(); ++i) {
        if (history.steps()[i].tree.isSameRoot(saved))
            return i;
    }
    return std::nullopt;
}

/// The steps before a save are lost; what was edited while it ran is one.
History historyOf(const PieceTree& saved, std::optional<PieceTree> present)
{
    History history(saved);
    if (present) {
        const Range all{0, present->size()};
        history.record(EditKind::Replace, all, std::move(*present), History::Coalesce::Never);
    }
    return history;
}

} // namespace

Result<SaveTask> DocumentSaving::task()
{
    const DocumentState& state = m_state;
    if (!state.disk)
        return failure(cannotSave(ErrorKind::BadArgument, {}, HEXFOLIO_TR("Reason", "save it under a name first")));
    if (state.file.kind == FileKind::Snapshot)
        return failure(
            cannotSave(ErrorKind::NotWritable, state.file.path,
                       HEXFOLIO_TR("Reason", "it was copied from something that is no file; save it under a name")));
    auto task = taskTo(state.file.path);
    if (task && task->target.relation != SaveTarget::Relation::SameFile) {
        const bool isGone = task->target.relation == SaveTarget::Relation::NewFile;
        return failure(
            cannotSave(isGone ? ErrorKind::NotFound : ErrorKind::FileChanged, state.file.path,
                       HEXFOLIO_TR("Reason", "it is no longer the file that was opened; save under another name")));
    }
    return task;
}

Result<SaveTask> DocumentSaving::taskTo(const std::string& path)
{
    DocumentState& state = m_state;
    if (m_live.isWorking())
        return failure(cannotSave(
            ErrorKind::Busy, state.file.path,
            HEXFOLIO_TR("Reason", "the last edits are still being made in it; try again when they are done")));
    auto target = SaveTarget::of(path, state.disk ? &state.file : nullptr);
    if (!target)
        return std::unexpected(target.error());
    if (state.live && target->relation == SaveTarget::Relation::SameFile)
        return failure(cannotSave(ErrorKind::BadArgument, path,
                                  HEXFOLIO_TR("Reason", "in Live mode it holds every edit already")));
    auto plan = planSave(state.history.current(), state.disk.get(), state.disk ? state.disk->size() : 0, *target);
    if (!plan)
        return std::unexpected(plan.error());
    // What is typed from now on is not part of what is saved.
    state.history.endTyping();
    if (state.recorder && !state.live && target->relation == SaveTarget::Relation::SameFile)
        state.recorder->saving(state.snapshot(), state.history.position());
    SaveTask task{.snapshot = state.snapshot(),
                  .revision = state.revision,
                  .path = path,
                  .base = state.file,
                  .disk = state.disk,
                  .target = std::move(*target),
                  .plan = std::move(*plan)};
    state.sources.leaseKeepStore(task);
    return task;
}

Result<> DocumentSaving::adopt(SaveOutcome outcome)
{
    DocumentState& state = m_state;
    if (outcome.task.disk != state.disk)
        return failure(cannotSave(ErrorKind::FileChanged, state.file.path,
                                  HEXFOLIO_TR("Reason", "the document was saved elsewhere in the meantime")));
    const auto disk = std::make_shared<DiskSource>(outcome.file.source, outcome.file.identity);
    const PieceTree saved(Piece{disk.get(), 0, disk->size()});
    const auto position = stepOf(state.history, outcome.task.snapshot.tree());
    Rebaser rebaser(outcome.task, disk, state.sources.store());
    // Before any tree points into them.
    const auto addSources = [&] {
        SourceList more = rebaser.newSources();
        more.push_back(disk);
        state.sources.addAll(more);
    };
    if (state.live) {
        addSources();
        // The new file is the document from now on; what was done Live stays in the old one.
        m_live.drop();
        state.access = Access::Copy;
        state.history = History(saved);
    } else if (outcome.historyIsComplete) {
        state.history.markSaved(position, saved, rebaser.rewriter(), addSources);
    } else {
        const bool isPresent = position == state.history.position();
        PieceTree present = isPresent ? saved : rebaser.rewriter().rewritten(state.history.current());
        addSources();
        state.history = historyOf(saved, isPresent ? std::nullopt : std::optional(std::move(present)));
    }
    const bool isSameFile = outcome.task.target.relation == SaveTarget::Relation::SameFile;
    if (isSameFile && outcome.task.plan.way != SavePlan::Way::ReplaceFile)
        state.disk->continueIn(disk);
    // What was edited while the save ran.
    carryNotes(outcome.task.snapshot, state.disk.get(), {state.history.current(), disk.get(), disk->size()}, *disk);
    state.disk = disk;
    state.file = std::move(outcome.file);
    state.file.path = outcome.task.path;
    state.sources.keepOnly(rebaser.usedSources(), disk.get());
    if (state.access == Access::Copy && !state.file.isWritable)
        state.access = Access::Read;
    state.recordAnew();
    state.announceState();
    return {};
}

Result<DocumentSaving::FlushTask> DocumentSaving::flushTask() const
{
    if (!m_state.live)
        return failure(cannotSave(ErrorKind::BadArgument, m_state.file.path, nullptr));
    if (m_live.isWorking())
        return failure(cannotSave(ErrorKind::Busy, m_state.file.path, nullptr));
    return m_state.live->flushTask();
}

Result<> DocumentSaving::save(Io& io, Progress& progress, const StateFolder& folder)
{
    if (m_state.live)
        return m_state.live->flush();
    auto taken = task();
    if (!taken)
        return std::unexpected(taken.error());
    auto outcome = Saver(io, progress, folder).run(std::move(*taken));
    if (!outcome)
        return std::unexpected(outcome.error());
    return adopt(std::move(*outcome));
}

} // namespace hexfolio
