// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/saver.h"

#include "document/contentcopier.h"
#include "document/inplacewriter.h"
#include "document/openfd.h"
#include "document/siblingwriter.h"
#include "document/spanreader.h"

#include <utility>

namespace hexfolio {

namespace {

using Relation = SaveTarget::Relation;

/// The file on disk is the one the document knows, in the state it knows.
Result<> checkUnchanged(const SaveTask& task)
{
    const auto now = FileIdentity::ofPath(task.target.path);
    if (!now)
        return std::unexpected(now.error());
    const FileIdentity known = task.disk->expected();
    if (now->isSameFile(known) && now->size == known.size && now->modifiedNs == known.modifiedNs)
        return {};
    return failure({.kind = ErrorKind::FileChanged,
                    .path = task.target.path,
                    .reason = HEXFOLIO_TR("Reason", "nothing was written; save under another name, or open it anew")});
}

/// Nobody took the name since the plan was made.
Result<> checkStillFree(const std::string& path)
{
    if (const auto found = FileIdentity::ofPath(path))
        return failure({.kind = ErrorKind::AlreadyExists, .path = path});
    return {};
}

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

/// Writes over another file that cannot be replaced by rename.
Result<> rewriteOther(Io& io, Progress& progress, const Snapshot& content, const SaveTarget& target)
{
    const auto aside = copiedAside(content, AppendStore::make());
    if (!aside)
        return std::unexpected(aside.error());
    const auto fd = io.open(target.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd file(io, *fd);
    const Range all{0, content.size()};
    ContentCopier copier(io, progress);
    auto done = io.reserve(*fd, all)
                    .and_then([&] { return copier.copy(*aside, all, *fd, 0, ContentCopier::Zeros::Write); })
                    .and_then([&] { return io.setSize(*fd, all.end); })
                    .and_then([&] { return io.sync(*fd); })
                    .and_then([&] { return copier.verify(*aside, all, *fd, 0); });
    if (!done) {
        done.error().path = target.path;
        done.error().reason = HEXFOLIO_TR("Reason", "the file may be partly written; save under another name");
    }
    return done;
}

Result<> replace(Io& io, Progress& progress, const SaveTask& task)
{
    SiblingWriter writer(io, progress, task.target);
    return writer.run(task.snapshot, [&]() -> Result<> {
        if (task.target.relation == Relation::SameFile)
            return checkUnchanged(task);
        if (task.target.relation == Relation::NewFile)
            return checkStillFree(task.target.path);
        return {};
    });
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

/// Calls that only have a descriptor cannot say which file it is.
std::unexpected<Error> named(Error error, const SaveTarget& target)
{
    if (error.path.empty())
        error.path = target.path;
    return failure(std::move(error));
}

} // namespace

Result<SaveOutcome> Saver::run(SaveTask task)
{
    const bool isSame = task.target.relation == Relation::SameFile;
    m_progress.setTotal(task.plan.bytesToWrite * (task.plan.way == SavePlan::Way::ReplaceFile ? 1 : 2));
    Result<> done;
    if (isSame)
        done = checkUnchanged(task);
    bool keptAll = true;
    if (!done)
        return named(done.error(), task.target);
    if (task.plan.way == SavePlan::Way::ReplaceFile) {
        done = replace(m_io, m_progress, task);
    } else if (task.plan.way != SavePlan::Way::Nothing && isSame) {
        InPlaceWriter writer(m_io, m_progress, task);
        done = writer.run();
        keptAll = writer.keptAll();
    } else if (task.plan.way != SavePlan::Way::Nothing) {
        done = rewriteOther(m_io, m_progress, task.snapshot, task.target);
    }
    if (!done)
        return named(done.error(), task.target);
    auto file = reopened(task);
    if (!file)
        return std::unexpected(file.error());
    return SaveOutcome{std::move(task), std::move(*file), keptAll};
}

Result<> Saver::writeFile(const Snapshot& content, const std::string& path)
{
    const auto target = SaveTarget::of(path, nullptr);
    if (!target)
        return std::unexpected(target.error());
    const auto plan = planSave(content.tree(), nullptr, 0, *target);
    if (!plan)
        return std::unexpected(plan.error());
    m_progress.setTotal(content.size());
    Result<> done;
    if (plan->way == SavePlan::Way::RewriteInPlace)
        done = rewriteOther(m_io, m_progress, content, *target);
    else
        done = replace(m_io, m_progress, {.snapshot = content, .target = *target, .plan = *plan});
    if (!done)
        return named(done.error(), *target);
    return done;
}

} // namespace hexfolio
