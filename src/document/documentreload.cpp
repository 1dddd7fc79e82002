// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentreload.h"

#include "document/documentstate.h"
#include "mapping/filesource.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace hexfolio {

namespace {

Error cannotReapply(ErrorKind kind, const std::string& path, const char* reason)
{
    return {.kind = kind, .path = path, .reason = reason};
}

/// Points what both files have at the new one; the rest of the old file stays what it is.
class Redirection {
public:
    explicit Redirection(const Reapplied& reapplied)
        : m_old(reapplied.task.disk.get())
        , m_new(reapplied.disk.get())
        , m_same(reapplied.same)
        , m_rewriter([this](const Piece& piece, std::vector<Piece>& out) { rewrite(piece, out); })
    {
    }

    [[nodiscard]] PieceTree::Rewriter& rewriter() noexcept { return m_rewriter; }
    [[nodiscard]] const std::unordered_set<const ByteSource*>& usedSources() const noexcept { return m_used; }

private:
    void put(const Piece& piece, std::vector<Piece>& out)
    {
        m_used.insert(piece.source);
        out.push_back(piece);
    }

    void rewrite(const Piece& piece, std::vector<Piece>& out)
    {
        if (piece.source != m_old) {
            put(piece, out);
            return;
        }
        Range rest = piece.sourceRange();
        auto same = std::ranges::partition_point(m_same, [&](Range range) { return range.end <= rest.begin; });
        for (; same != m_same.end() && same->begin < rest.end; ++same) {
            const Range both = rest.intersected(*same);
            if (rest.begin < both.begin)
                put({m_old, rest.begin, both.begin - rest.begin}, out);
            put({m_new, both.begin, both.size()}, out);
            rest.begin = both.end;
        }
        if (!rest.isEmpty())
            put({m_old, rest.begin, rest.size()}, out);
    }

    const ByteSource* m_old;
    const ByteSource* m_new;
    const std::vector<Range>& m_same;
    std::unordered_set<const ByteSource*> m_used;
    PieceTree::Rewriter m_rewriter;
};

bool isTaken(const PlacedChange& change)
{
    return change.choice == PlacedChange::Choice::Mine;
}

/// `tree`, the file with or without edits, is the present state from now on.
void putOnDisk(DocumentState& state, PieceTree tree, bool isEdited)
{
    // Where the old state is the new file already, there is no step to take back.
    if (isEdited || !state.isBackAtDisk()) {
        const Range all{0, tree.size()};
        const EditKind kind = isEdited ? EditKind::Reapply : EditKind::Reload;
        state.history.record(kind, all, std::move(tree), History::Coalesce::Never);
    }
    if (!isEdited)
        state.history.markOnDisk();
}

} // namespace

Result<ReapplyTask> DocumentReload::task() const
{
    const DocumentState& state = m_state;
    if (!state.disk || state.live)
        return failure(cannotReapply(ErrorKind::BadArgument, state.file.path,
                                     HEXFOLIO_TR("Reason", "it has no file, or every edit is in the file already")));
    return ReapplyTask{.now = state.snapshot(), .revision = state.revision, .base = state.file, .disk = state.disk};
}

Result<> DocumentReload::adopt(Reapplied reapplied)
{
    DocumentState& state = m_state;
    if (reapplied.task.disk != state.disk || reapplied.task.revision != state.revision)
        return failure(cannotReapply(ErrorKind::FileChanged, state.file.path,
                                     HEXFOLIO_TR("Reason", "the document was edited or saved meanwhile; try again")));
    const Size before = state.size();
    const std::shared_ptr<DiskSource> old = state.disk;
    if (reapplied.isSameFile) {
        old->keep(reapplied.former);
        old->continueIn(reapplied.disk);
    }
    Redirection redirection(reapplied);
    state.history.markSaved(std::nullopt, {}, redirection.rewriter());
    PieceTree tree(Piece{reapplied.disk.get(), 0, reapplied.disk->size()});
    // From the end on, so that the offsets before it stay.
    for (const PlacedChange& change : reapplied.changes | std::views::reverse) {
        if (isTaken(change))
            tree.replace(change.theirs, state.history.current().slice(change.change.now));
    }
    const bool isEdited = std::ranges::any_of(reapplied.changes, isTaken);
    state.sources.add(reapplied.disk);
    state.disk = reapplied.disk;
    const std::string path = state.file.path;
    state.file = std::move(reapplied.file);
    state.file.path = path;
    putOnDisk(state, std::move(tree), isEdited);
    state.sources.keepOnly(redirection.usedSources(), state.disk.get());
    if (state.access == Access::Copy && !state.file.isWritable && !isEdited)
        state.access = Access::Read;
    state.recordAnew();
    state.announce({0, state.size()}, before);
    return {};
}

void DocumentReload::remap(std::shared_ptr<const FileSource> fresh)
{
    DocumentState& state = m_state;
    if (!state.disk || state.live || !fresh)
        return;
    state.disk->remap(std::move(fresh));
}

} // namespace hexfolio
