// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saver.h"

#include "document/contentcopier.h"
#include "document/inplacewriter.h"
#include "document/journalrecovery.h"
#include "document/openfd.h"
#include "document/rewritewriter.h"
#include "document/siblingwriter.h"
#include "document/spanreader.h"

#include <utility>

namespace hexfolio {

namespace {

using Relation = SaveTarget::Relation;
using Way = SavePlan::Way;

/// The same bytes, all of them in `store`, so that the file they come from may be written over.
Result<Snapshot> copiedAside(const Snapshot& content, const std::shared_ptr<AppendStore>& store)
{
    std::vector<Piece> pieces;
    SpanReader reader(content, {0, content.size()}, {.holes = SpanReader::Holes::Fill, .chunk = ContentCopier::chunk});
    while (const auto span = reader.next()) {
        if (span->kind != Span::Kind::Bytes)
            return failure({.kind = ErrorKind::InputOutput, .range = span->range});
        const auto at = store->append(span->bytes);
        if (!at)
            return std::unexpected(at.error());
        pieces.push_back({store.get(), *at, span->bytes.size()});
    }
    auto sources = std::make_shared<SourceList>(SourceList{store});
    return Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
}

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

} // namespace

/// The file on disk is the one the document knows, in the state it knows.
Result<> Saver::checkUnchanged(const SaveTask& task)
{
    const auto now = m_io.identityOf(task.target.path);
    if (!now)
        return std::unexpected(now.error());
    const FileIdentity known = task.disk->expected();
    if (now->isSameFile(known) && now->size == known.size && now->modifiedNs == known.modifiedNs)
        return {};
    return failure({.kind = ErrorKind::FileChanged,
                    .path = task.target.path,
                    .reason = HEXFOLIO_TR("Reason", "nothing was written; save under another name, or open it anew")});
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
    if (task.target.relation == Relation::SameFile && task.disk) {
        writer.expect(task.disk->expected());
        writer.shareBlocksOf(*task.disk);
    }
    auto done = writer.run(task.snapshot);
    m_fate = writer.fate();
    // A save in place that failed before has no file any more that its journal could be for.
    if (done && task.disk && task.disk->waitingJournal() && task.target.relation == Relation::SameFile)
        discardJournal(*task.disk->waitingJournal());
    return done;
}

void Saver::discardJournal(const Nonce& nonce)
{
    const auto entries = JournalRegistry(m_io, m_state).entries();
    if (!entries)
        return;
    for (const auto& entry : *entries) {
        if (entry.nonce == nonce)
            (void)JournalRecovery(m_io, m_state).discard(entry);
    }
}

Result<> Saver::patch(const SaveTask& task)
{
    InPlaceWriter writer(m_io, m_progress, task, m_state);
    auto done = writer.run();
    m_fate = writer.fate();
    return done;
}

/// Writes over another file that cannot be replaced by rename.
Result<> Saver::rewriteOther(const Snapshot& content, const SaveTarget& target)
{
    const auto aside = copiedAside(content, AppendStore::make());
    if (!aside)
        return std::unexpected(aside.error());
    const auto fd = m_io.open(target.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd file(m_io, *fd);
    const Range all{0, content.size()};
    ContentCopier copier(m_io, m_progress);
    auto done = m_io.reserve(*fd, all)
                    .and_then([&] { return copier.copy(*aside, all, *fd, 0, ContentCopier::Zeros::Write); })
                    .and_then([&] { return m_io.setSize(*fd, all.end); })
                    .and_then([&] { return m_io.sync(*fd); })
                    .and_then([&] { return copier.verify(*aside, all, *fd, 0); });
    m_fate = done ? SaveFate::Saved : SaveFate::Uncertain;
    if (!done) {
        done.error().path = target.path;
        done.error().reason = HEXFOLIO_TR("Reason", "the file may be partly written; save under another name");
    }
    return done;
}

Result<bool> Saver::write(const SaveTask& task)
{
    const bool isSame = task.target.relation == Relation::SameFile;
    const Size rounds = task.plan.way == Way::ReplaceFile ? 1 : task.plan.way == Way::PatchInPlace ? 3 : 2;
    m_progress.setTotal(task.plan.bytesToWrite * rounds);
    m_fate = SaveFate::Unchanged;
    // A save in place looks at the very bytes that it writes over.
    Result<> done = isSame && task.plan.way != Way::PatchInPlace ? checkUnchanged(task) : Result<>();
    if (!done)
        return told(done.error(), task.target);
    bool keptAll = true;
    if (task.plan.way == Way::Nothing) {
        m_fate = SaveFate::Saved;
    } else if (task.plan.way == Way::ReplaceFile) {
        done = replace(task);
    } else if (task.plan.way == Way::PatchInPlace) {
        done = patch(task);
        keptAll = !task.disk || InPlaceWriter::keptAll(*task.disk);
    } else if (isSame) {
        RewriteWriter writer(m_io, m_progress, task);
        done = writer.run();
        m_fate = done ? SaveFate::Saved : SaveFate::Uncertain;
        keptAll = writer.keptAll();
    } else {
        done = rewriteOther(task.snapshot, task.target);
    }
    if (!done)
        return told(done.error(), task.target);
    return keptAll;
}

Result<SaveOutcome> Saver::run(SaveTask task)
{
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
    auto written = write({.snapshot = content, .target = std::move(*target), .plan = std::move(*plan)});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace hexfolio
