// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/disksource.h"
#include "document/document.h"
#include "document/editrecorder.h"
#include "document/liveedit.h"
#include "document/livequeue.h"
#include "document/liverunner.h"
#include "mapping/patternsource.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace hexfolio {

class LiveEditor;
struct LiveHistory;
struct LiveStart;

/// What a Document holds, and the few steps that all of its edits are made of. Private to the layer.
struct Document::State {
    OpenedFile file;
    /// Null while untitled.
    std::shared_ptr<DiskSource> disk;
    Access access = Access::Copy;
    /// What was typed and pasted.
    std::shared_ptr<AppendStore> store = AppendStore::make();
    History history;
    std::uint64_t revision = 0;
    std::vector<DocumentListener*> listeners;
    /// As OpenOptions has them.
    std::optional<StateFolder> stateFolder = StateFolder::ofUser();
    std::shared_ptr<Io> io = std::make_shared<PosixIo>();
    /// Null where nobody keeps the edits.
    EditRecorder* recorder = nullptr;
    /// Only in Live mode. The trees of the history's other steps then only tell their sizes.
    std::shared_ptr<LiveEditor> live;
    /// Null where Live mode works on the thread of the document.
    LiveRunner* runner = nullptr;

    State();
    ~State();

    // --- Sources: a list that only grows when a new one comes, and is shared with every snapshot
    [[nodiscard]] const std::shared_ptr<const SourceList>& sources() const noexcept { return m_sources; }
    void addSource(const std::shared_ptr<const ByteSource>& source);
    void addSources(const SourceList& more);
    /// Keeps only the sources among `wanted`, and those that new edits need.
    void dropSourcesExcept(const std::unordered_set<const ByteSource*>& wanted);
    /// Endless repetitions of `pattern`; the same source for the same pattern.
    [[nodiscard]] const ByteSource* patternSource(std::span<const std::byte> pattern);
    /// Where a save keeps the bytes it writes over: apart from `store`, because it does so on another thread.
    void leaseKeepStore(SaveTask& task);

    // --- The document
    [[nodiscard]] Size size() const noexcept { return history.current().size(); }
    [[nodiscard]] Snapshot snapshot() const { return {history.current(), m_sources}; }
    /// The file as one piece.
    [[nodiscard]] PieceTree diskTree() const;
    /// Every edit was reverted: the present tree is the file as one piece again, though not the root that was opened.
    [[nodiscard]] bool isBackAtDisk() const noexcept;
    /// Starts from `opened`, with nothing to undo.
    void start(OpenedFile opened);

    // --- Checks of what callers hand in
    [[nodiscard]] Result<> checkWritable() const;
    [[nodiscard]] Result<> checkRange(Range range) const;
    /// Whether `removed` bytes may become `added` ones.
    [[nodiscard]] Result<> checkGrowth(Size removed, Size added) const;

    // --- Steps
    /// Makes `tree` the present state: `touched` of it stands where as many bytes stood, but for the difference in size.
    void commit(EditKind kind, Range touched, PieceTree tree, Typing typing = Typing::No);
    /// Notes what the file has under `range` of the present state, which is about to be replaced.
    void noteOldBytes(Range range);
    /// `tree`, the file with or without edits, is the present state from now on; see Document::adopt(Reapplied).
    void putOnDisk(PieceTree tree, bool isEdited);
    /// `prepare` is called when the history has moved and before anybody hears of it.
    void moveTo(std::size_t position, const std::function<void()>& prepare = {});
    void announce(Range inserted, Size removedSize);
    void announceState() const;
    void tellMoved() const;
    /// Tells the recorder that there is another history, or another file under it.
    void recordAnew() const;

    // --- Live mode: each edit is carried out in the file, at once or by the runner (documentlive.cpp, livequeue.cpp)
    [[nodiscard]] Result<> switchLive(Access next);
    /// Checked and within the document.
    [[nodiscard]] Result<> editLive(LiveEdit edit);
    [[nodiscard]] Result<> moveToLive(std::size_t position);
    /// Live mode is over, whatever becomes of the journal.
    void dropLive();
    /// Tells that the file could not be changed.
    void fail(const Error& error) const;
    /// The error, with the file's name where it has none.
    [[nodiscard]] std::unexpected<Error> named(Error error) const;
    LiveQueue queue{*this};

private:
    /// What the recorder is told of an edit: taken before the history knows of it, completed afterwards.
    [[nodiscard]] EditRecorder::Edit beforeEdit(EditKind kind, Range touched, Size removed) const;
    void recordEdit(EditRecorder::Edit edit, std::size_t positionBefore);
    void tell(const std::function<void(DocumentListener&)>& call) const;
    void enterLive(LiveStart started);
    void leaveLive(Access next, OpenedFile opened);
    void restoreLive(const LiveHistory& found);

    std::shared_ptr<const SourceList> m_sources;
    std::unordered_set<const ByteSource*> m_known;
    std::map<std::string, std::shared_ptr<const PatternSource>> m_patterns;
    std::shared_ptr<AppendStore> m_keep;
    std::weak_ptr<const void> m_keepLease;
};

} // namespace hexfolio
