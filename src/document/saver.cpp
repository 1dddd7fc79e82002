// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saver.h"

#include "document/conflictcheck.h"
#include "document/inplacewriter.h"
#include "document/journalrecovery.h"
#include "document/shiftwriter.h"
#include "document/siblingwriter.h"

#include <new>
#include <utility>

namespace hexfolio {

namespace {

using Relation = SaveTarget::Relation;
using Way = SavePlan::Way;

Result<OpenedFile> reopened(const SaveTask& task)
{
    OpenRange range;
    if (task.target.relation == Relation::SameFile && task.base.isPart)
        range = {task.disk->file().origin(), task.disk->size()};
    auto file = openFile(task.target.path, range);
    if (!file)
        file.error().reason = HEXFOLIO_TR("Reason", "it was saved, but cannot be opened again");
    return file;
}

SaveFate fateOf(ShiftWriter::Outcome outcome)
{
    switch (outcome) {
    case ShiftWriter::Outcome::Saved: return SaveFate::Saved;
    case ShiftWriter::Outcome::NotSaved: return SaveFate::Unchanged;
    case ShiftWriter::Outcome::InJournal: return SaveFate::InJournal;
    case ShiftWriter::Outcome::Uncertain: break;
    }
    return SaveFate::Uncertain;
}

MovingDisk::Reopen reopener(const std::string& path)
{
    return [path]() -> Result<std::shared_ptr<const ByteSource>> {
        auto file = openFile(path);
        if (!file)
            return std::unexpected(file.error());
        return file->source;
    };
}

} // namespace

/// Nothing is lost that the user did not agree to; the file on disk is the one the document knows; no save waits for
/// it.
Result<> Saver::checkReady(const SaveTask& task)
{
    if (task.plan.needsConsent() && !task.hasConsent)
        return failure({.kind = ErrorKind::NeedsConsent, .path = task.target.path, .reason = task.plan.loss()});
    if (task.target.relation != Relation::SameFile || !task.disk || task.plan.way == Way::Nothing)
        return {};
    const auto now = m_io.identityOf(task.target.path);
    if (!now)
        return std::unexpected(now.error());
    const FileIdentity known = task.disk->expected();
    // A save in place looks at the very bytes that it writes over, so there the time alone says nothing.
    const bool isTimeRight = now->modifiedNs == known.modifiedNs || task.plan.way == Way::PatchInPlace;
    if (now->isSameFile(known) && now->size == known.size && isTimeRight)
        return settleWaitingJournals(task, *now);
    return failure({.kind = ErrorKind::FileChanged, .path = task.target.path, .reason = reasonNothingWritten});
}

/// A save that failed after its commit: our own is taken back first, that of another program must be settled by the
/// user.
Result<> Saver::settleWaitingJournals(const SaveTask& task, const FileIdentity& identity)
{
    JournalRecovery recovery(m_io, m_state);
    for (const auto& entry : JournalRegistry(m_io, m_state).waitingFor(identity)) {
        if (!recovery.isWorthSomething(entry))
            continue;
        if (task.disk->waitingJournal() != entry.nonce)
            return failure(
                {.kind = ErrorKind::FileChanged,
                 .path = task.target.path,
                 .reason = HEXFOLIO_TR("Reason",
                                       "an interrupted save of this file waits; open it anew to settle that, or save "
                                       "under another name")});
        auto back = recovery.rollBack(entry);
        if (!back && back.error().kind == ErrorKind::NotSupported) {
            m_superseded.push_back(entry);
            continue;
        }
        if (!back) {
            m_fate = SaveFate::InJournal;
            return back;
        }
        // Taking back moved the times of the file, too.
        if (const auto now = m_io.identityOf(task.target.path))
            task.disk->setExpected(*now);
    }
    if (m_superseded.empty())
        task.disk->setWaitingJournal({});
    return {};
}

/// Only once the save is on the disk. One that stays is settled at the next start, where it finds its own bytes.
void Saver::discardSuperseded()
{
    JournalRecovery recovery(m_io, m_state);
    for (const JournalRegistry::Entry& entry : std::exchange(m_superseded, {}))
        (void)recovery.discard(entry);
}

std::unexpected<Error> Saver::told(Error error, const SaveTarget& target) const
{
    // Calls that only have a descriptor cannot say which file it is.
    if (error.path.empty())
        error.path = target.path;
    if (!error.reason && m_fate == SaveFate::Unchanged)
        error.reason = HEXFOLIO_TR("Reason", "it was not saved: the file is as it was");
    return failure(std::move(error));
}

Result<> Saver::replace(const SaveTask& task)
{
    SiblingWriter writer(m_io, m_progress, m_state, task.target);
    if (task.target.relation == Relation::SameFile && task.disk)
        writer.expect(*task.disk);
    if (task.hasConsent)
        writer.acceptLosses();
    auto done = writer.run(task.snapshot);
    m_fate = writer.fate();
    return done;
}

Result<> Saver::patch(const SaveTask& task)
{
    InPlaceWriter writer(m_io, m_progress, task, m_state);
    auto done = writer.run();
    m_fate = writer.fate();
    m_keptAll = InPlaceWriter::keptAll(*task.disk);
    return done;
}

Result<> Saver::shift(const SaveTask& task)
{
    const bool isSame = task.target.relation == Relation::SameFile;
    ShiftWriter writer(m_io, m_state, m_progress,
                       {.path = task.target.path,
                        .snapshot = task.snapshot,
                        .disk = isSame ? task.disk : task.over,
                        .keep = task.keep ? task.keep : AppendStore::make(),
                        .keepLimit = task.keepLimit,
                        .reopen = task.reopen});
    auto done = writer.run();
    // That its journal stayed does no harm to a file that is saved.
    if (writer.outcome() == ShiftWriter::Outcome::Saved)
        done = {};
    m_keptAll = !isSame || writer.keptAll();
    m_fate = fateOf(writer.outcome());
    return done;
}

Result<> Saver::carryOut(const SaveTask& task)
{
    switch (task.plan.way) {
    case Way::Nothing: m_fate = SaveFate::Saved; break;
    case Way::PatchInPlace: return patch(task);
    case Way::ReplaceFile: return replace(task);
    case Way::ShiftInPlace: return shift(task);
    }
    return {};
}

Result<bool> Saver::write(const SaveTask& task)
{
    m_fate = SaveFate::Unchanged;
    m_keptAll = true;
    m_superseded.clear();
    const Size rounds = task.plan.way == Way::PatchInPlace ? 3 : 1;
    m_progress.setTotal((task.plan.bytesToWrite + task.plan.bytesToCopy) * rounds);
    Result<> done;
    try {
        done = checkReady(task).and_then([&] { return carryOut(task); });
    } catch (const std::bad_alloc&) {
        // Only here it is known that a save was under way: who catches it further up could not say what became of it.
        m_fate = SaveFate::Uncertain;
        done = failure({.kind = ErrorKind::OutOfMemory,
                        .path = task.target.path,
                        .reason = HEXFOLIO_TR("Reason",
                                              "it ran out in the middle of the save, which is completed or taken back "
                                              "at the next start; save under another name to be sure")});
    }
    if (!done)
        return told(done.error(), task.target);
    discardSuperseded();
    return m_keptAll;
}

Result<> Saver::openOther(SaveTask& task)
{
    if (task.plan.way != Way::ShiftInPlace || task.target.relation == Relation::SameFile)
        return {};
    const auto file = openFile(task.target.path);
    if (!file)
        return std::unexpected(file.error());
    task.over = std::make_shared<DiskSource>(file->source, file->identity);
    return {};
}

Result<SaveOutcome> Saver::run(SaveTask task)
{
    if (!task.reopen)
        task.reopen = reopener(task.target.path);
    if (auto other = openOther(task); !other)
        return told(other.error(), task.target);
    const auto keptAll = write(task);
    if (!keptAll)
        return std::unexpected(keptAll.error());
    auto file = reopened(task);
    if (!file)
        return std::unexpected(file.error());
    return SaveOutcome{std::move(task), std::move(*file), *keptAll};
}

Result<> Saver::writeFile(const Snapshot& content, const std::string& path)
{
    auto target = SaveTarget::of(path, nullptr);
    if (!target)
        return std::unexpected(target.error());
    auto plan = planSave(content.tree(), nullptr, 0, *target);
    if (!plan)
        return std::unexpected(plan.error());
    SaveTask task{.snapshot = content, .target = std::move(*target), .plan = std::move(*plan)};
    task.reopen = reopener(task.target.path);
    if (auto other = openOther(task); !other)
        return told(other.error(), task.target);
    auto written = write(task);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace hexfolio
