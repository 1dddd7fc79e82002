// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/changelist.h"
#include "document/edit.h"
#include "document/history.h"
#include "document/reapply.h"
#include "document/saver.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/access.h"
#include "mapping/filesource.h"
#include "mapping/io.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

class EditRecorder;
class LiveRunner;

/// An open file (or nothing yet) being looked at and edited: the one mutable object of the layer.
///
/// Preview edits make a new root; Live edits call the mmap object at once; Read refuses them. Owns the file's sources, the
/// append store, the history. Thread rule: one thread calls it; snapshots and save tasks taken from it go to any thread.
/// Every edit either happens whole, as one undo step, or returns an Error and changes nothing.
class Document {
public:
    struct OpenOptions {
        Access access = Access::Copy;
        OpenRange range = {};
        /// Where Live mode keeps the journal from which its edits can be undone, also after a crash; absent: in memory.
        std::optional<StateFolder> state = StateFolder::ofUser();
        /// What that journal is written with; null for the system. Borrowed.
        Io* io = nullptr;
    };
    /// Opens `path`. A file that may not be written opens for reading. Errors: those of openFile().
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const std::string& path, OpenOptions options);
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const std::string& path)
    {
        return open(path, OpenOptions{});
    }
    /// A document without a file; it gets one by "save as".
    [[nodiscard]] static std::unique_ptr<Document> untitled();
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    // --- What it is
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] Size size() const noexcept;
    [[nodiscard]] std::uint64_t revision() const noexcept;
    /// The file it is about: path, kind, identity at open or save, writability; the path is empty while untitled.
    [[nodiscard]] const OpenedFile& file() const noexcept;
    [[nodiscard]] Access access() const noexcept;
    [[nodiscard]] const History& history() const noexcept;
    /// Differs from the disk, as far as this document knows (bytes that other programs change are not watched here).
    [[nodiscard]] bool isModified() const noexcept;
    /// The bytes as they are on disk.
    [[nodiscard]] Snapshot onDisk() const;

    /// Switches the mode. Leaving Preview with unsaved edits is an Error of kind NotWritable whose reason says so; going
    /// Live or Preview needs a writable file. The history starts anew when Live is entered or left (only after a crash of a
    /// Live session its steps are there again, and its last edit is completed), and snapshots taken
    /// before see what is done Live, because it is done in the file.
    [[nodiscard]] Result<> setAccess(Access access);
    /// Goes back to what is on disk, where possible by undoing; redo or undo bring the edits back.
    [[nodiscard]] Result<> discardEdits();

    /// Live mode works in the file on `runner` from now on, and never keeps this thread waiting; borrowed, null to work at
    /// once. Then an edit that was accepted shows at once; where the file refuses it later, it and the edits after it are
    /// taken back, and DocumentListener::failed() tells why. Undoing, redoing and switching show when they are done. Edits
    /// are Errors of kind Busy meanwhile where they cannot wait.
    void setLiveRunner(LiveRunner* runner);
    /// Live mode still has something to do in the file.
    [[nodiscard]] bool isWorkingLive() const noexcept;
    /// Where undo() and redo() will have led when all is done.
    [[nodiscard]] std::size_t expectedStep() const noexcept;

    // --- Edits; ranges and offsets in bytes of the document
    /// Replaces as many bytes as given from `offset` on; going past the end is an Error.
    enum class Typing : std::uint8_t { No, Yes };
    [[nodiscard]] Result<> overwrite(Offset offset, std::span<const std::byte> bytes, Typing typing = Typing::No);
    [[nodiscard]] Result<> insert(Offset offset, std::span<const std::byte> bytes, Typing typing = Typing::No);
    [[nodiscard]] Result<> erase(Range range, Typing typing = Typing::No);
    /// Repeats `pattern` from range.begin on until range.end; an empty pattern is an Error.
    [[nodiscard]] Result<> fill(Range range, std::span<const std::byte> pattern);
    /// Copies `source` over the bytes from `dest` on, like memmove; the size stays.
    [[nodiscard]] Result<> copyBlock(Offset dest, Range source);
    /// Cuts `source` and inserts it at `dest`, an offset before the cut; `dest` strictly inside the block is an Error.
    [[nodiscard]] Result<> relocate(Offset dest, Range source);
    /// Cuts the end off, or adds zeros.
    [[nodiscard]] Result<> resize(Size size);
    /// Puts `content` (of this or another document) in the place of `range`; an empty range inserts.
    [[nodiscard]] Result<> replace(Range range, const Snapshot& content, EditKind kind = EditKind::Paste);
    /// The next keystroke starts a step of its own.
    void endTyping() noexcept;

    // --- Undo
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();
    [[nodiscard]] Result<> moveToStep(std::size_t position);

    // --- Preview against disk
    [[nodiscard]] ChangeList changes() const;
    /// Gives one change of changes() back what the disk has; one undo step. A block that was moved away goes back to its
    /// place where that is still a gap. An Error of kind BadArgument where it is none of the present changes.
    [[nodiscard]] Result<> revert(const Change& change);

    // --- Saving: take a task, run it with a Saver on any thread, hand the outcome back; one save at a time
    /// Errors: BadArgument while untitled and in Live mode (use save()), NotWritable for what was copied from a pipe and
    /// the like (save under a name), those of SaveTarget::of() and planSave().
    [[nodiscard]] Result<SaveTask> saveTask() const;
    [[nodiscard]] Result<SaveTask> saveTaskTo(const std::string& path) const;
    /// Makes what was saved the new base of this document; edits made meanwhile stay, unsaved. An Error of kind
    /// FileChanged where the document has got another base since the task was taken.
    [[nodiscard]] Result<> adopt(SaveOutcome outcome);
    /// Live: msync and fsync. Preview: the three steps above at once.
    [[nodiscard]] Result<> save(Io& io, Progress& progress, const StateFolder& state = StateFolder::ofUser());
    /// Live: waits until every edit made so far is on the disk; for any thread, while editing goes on. An Error of kind
    /// BadArgument in the other modes.
    using FlushTask = std::function<Result<>()>;
    [[nodiscard]] Result<FlushTask> flushTask() const;

    // --- Edits that outlive the program
    /// Who keeps them from now on; borrowed, null for nobody. It is told at once what there is.
    void setRecorder(EditRecorder* recorder);
    /// A history that was kept; its trees point into the source of onDisk() and into `sources`.
    struct RestoredHistory {
        History history;
        SourceList sources;
    };
    /// Puts it in the place of the present one. An Error of kind BadArgument where that has unsaved edits, and in Live mode.
    [[nodiscard]] Result<> restore(RestoredHistory restored);

    // --- The file was changed by another program: take a task, run a Reapply on any thread, let the user choose, hand it back
    /// An Error of kind BadArgument while untitled and in Live mode, where no edit is kept apart from the file.
    [[nodiscard]] Result<ReapplyTask> reapplyTask() const;
    /// Puts the document on the file as it is now, with the edits that were chosen: one step, and undoing it goes back to the
    /// former state as far as its bytes are known. An Error of kind FileChanged where the document went on meanwhile.
    [[nodiscard]] Result<> adopt(Reapplied reapplied);
    /// The same file through another map: on some file systems an old one goes on showing what the file had before.
    void remap(std::shared_ptr<const FileSource> fresh);

    // --- Listeners are borrowed and told in the order they came
    void addListener(DocumentListener* listener);
    void removeListener(DocumentListener* listener);

private:
    struct State;
    class LiveQueue;
    explicit Document(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace hexfolio
