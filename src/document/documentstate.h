// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/changelist.h"
#include "document/disksource.h"
#include "document/documentlisteners.h"
#include "document/documentsources.h"
#include "document/editrecorder.h"
#include "document/history.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/access.h"
#include "mapping/io.h"
#include "mapping/openfile.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace hexfolio {

class LiveEditor;
class LiveRunner;

/// What a Document holds, and the few steps that all of its edits are made of. Shared by the parts of the Document,
/// private to the layer. Thread rule: the document's thread.
struct DocumentState {
    OpenedFile file;
    /// Null while untitled.
    std::shared_ptr<DiskSource> disk;
    Access access = Access::Copy;
    DocumentSources sources;
    History history;
    std::uint64_t revision = 0;
    DocumentListeners listeners;
    /// As OpenOptions has them.
    std::optional<StateFolder> stateFolder;
    std::shared_ptr<Io> io = std::make_shared<PosixIo>();
    /// Null where nobody keeps the edits.
    EditRecorder* recorder = nullptr;
    /// Only in Live mode. The trees of the history's other steps then only tell their sizes.
    std::shared_ptr<LiveEditor> live;
    /// Null where Live mode works on the thread of the document.
    LiveRunner* runner = nullptr;

    [[nodiscard]] Size size() const noexcept { return history.current().size(); }
    [[nodiscard]] Snapshot snapshot() const { return {history.current(), sources.list()}; }
    /// The file as one piece.
    [[nodiscard]] PieceTree diskTree() const;
    /// Every edit was reverted: the present tree is the file as one piece again, though not the root that was opened.
    [[nodiscard]] bool isBackAtDisk() const noexcept;
    [[nodiscard]] bool isModified() const noexcept;
    [[nodiscard]] ChangeList changes() const;
    /// Starts from `opened`, with nothing to undo.
    void start(OpenedFile opened);

    // --- Checks of what callers hand in
    /// The mode allows edits.
    [[nodiscard]] Result<> checkWritable() const;
    [[nodiscard]] Result<> checkRange(Range range) const;
    /// Whether `removed` bytes may become `added` ones.
    [[nodiscard]] Result<> checkGrowth(Size removed, Size added) const;

    // --- Steps
    /// Makes `tree` the present state: `touched` of it stands where as many bytes stood, but for the difference in
    /// size.
    void commit(EditKind kind, Range touched, PieceTree tree, History::Coalesce coalesce = History::Coalesce::Never);
    /// `prepare` is called when the history has moved and before anybody hears of it.
    void moveTo(std::size_t position, const std::function<void()>& prepare = {});
    /// Tells the recorder that there is another history, or another file under it.
    void recordAnew() const;

    // --- Telling the listeners
    void announce(Range inserted, Size removedSize);
    void announceState() const;
    /// Tells that the file could not be changed.
    void fail(const Error& error) const;
    /// The error, with the file's name where it has none.
    [[nodiscard]] std::unexpected<Error> named(Error error) const;

private:
    /// Notes what the file has under `range` of the present state, which is about to be replaced.
    void noteOldBytes(Range range);
    /// What the recorder is told of an edit: taken before the history knows of it, completed afterwards.
    [[nodiscard]] EditRecorder::Edit beforeEdit(EditKind kind, Range touched, Size removed) const;
    void recordEdit(EditRecorder::Edit edit, std::size_t positionBefore);
};

} // namespace hexfolio
