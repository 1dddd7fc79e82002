// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/changelist.h"
#include "document/document.h"
#include "document/documentsteps.h"
#include "document/editlogfolder.h"
#include "document/editlogreader.h"
#include "document/editreplay.h"
#include "document/knownbytes.h"
#include "document/statefolder.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// Unsaved edits that a program left behind when it ended, and the way to get them back.
///
/// Owns the log's folder, locked, so that nobody else recovers it at the same time; borrows the Io. One thread at a
/// time; everything here reads files, so it belongs into jobs.
class EditRecovery {
public:
    /// What became of the file since.
    enum class FileState : std::uint8_t {
        None, ///< there was no file yet
        Unchanged,
        Saved, ///< the last save was carried out, though the program did not live to know it
        Changed, ///< other bytes than the edits were made on: each change is looked at on its own
        Gone, ///< cannot be opened; why() says why
    };
    /// One change that the edits make to the file.
    struct Item {
        Change change;
        /// False: the file's bytes there are no longer those that were edited, or cannot be compared.
        bool applies = true;
        /// False: somebody touched the file, and of the bytes that go the log knows only the first ones, because the
        /// program ended before it could prove the others, or because there were too many (ProofPlan).
        bool isProven = true;
    };

    /// Takes the log in `folder` over. Errors: Busy where its program lives; those of EditLogReader::read().
    [[nodiscard]] static Result<EditRecovery> claim(Io& io, const std::string& folder);
    /// All in the user's state that belong to no living program, the newest first; those that are not modified hold
    /// only a history. Folders in which a crash left no log are taken away; damaged ones stay where they are.
    [[nodiscard]] static std::vector<EditRecovery> findAll(Io& io, const StateFolder& state);

    [[nodiscard]] const std::string& path() const noexcept { return m_log->header.path; }
    [[nodiscard]] FileState fileState() const noexcept { return m_fileState; }
    [[nodiscard]] const Error& why() const noexcept { return m_why; }
    [[nodiscard]] bool isModified() const noexcept { return m_isModified; }
    /// When the last edit was made.
    [[nodiscard]] History::Clock::time_point time() const;
    /// How many steps lie between the file and the state that would come back.
    [[nodiscard]] std::size_t editCount() const noexcept;
    /// The changes in the file's order; where the file is as it was, all of them apply.
    [[nodiscard]] const std::vector<Item>& items() const noexcept { return m_items; }
    [[nodiscard]] std::size_t conflictCount() const noexcept;
    /// What the log was cut by, because it was damaged or the program died while writing; bytes.
    [[nodiscard]] Size tornBytes() const noexcept { return m_log->torn; }
    /// How the document would look with everything applied; pieces of the file below cannot be read in it.
    [[nodiscard]] Snapshot preview() const;

    /// Opens the file and does the edits again: with their history where the file is as it was (or as it was saved),
    /// else one step for each change that applies. The log stays until remove(). `state` is that of OpenOptions.
    /// Errors: why(), those of Document::open().
    [[nodiscard]] Result<std::unique_ptr<Document>> open(std::optional<StateFolder> state = {}) const;
    /// The log was made of just these bytes: of the whole file, or of the same part.
    [[nodiscard]] bool isLogOf(const OpenedFile& file) const;
    [[nodiscard]] bool hasHistory() const noexcept { return m_replayed.steps.size() > 1; }
    /// The history on `below`, where the file is Unchanged.
    [[nodiscard]] DocumentSteps::Kept whole(const Document& below) const;
    /// The edits are no longer wanted, or safe elsewhere.
    [[nodiscard]] Result<> remove() { return m_folder->remove(); }
    [[nodiscard]] EditLogFolder& folder() noexcept { return *m_folder; }

private:
    EditRecovery(EditLogFolder folder, LoggedHistory log);
    void assess();
    [[nodiscard]] Result<std::unique_ptr<Document>> openFileBelow(std::optional<StateFolder> state) const;
    [[nodiscard]] FileState stateOf(const Document& below) const;
    [[nodiscard]] bool wasSaved(const Snapshot& below) const;
    [[nodiscard]] KnownBytes::Verdict verdict(const Change& change, const Snapshot& below) const;
    void listChanges(const Document* below);
    [[nodiscard]] DocumentSteps::Kept sinceSave(const Document& below) const;
    [[nodiscard]] Result<> applyItems(Document& document) const;

    std::unique_ptr<EditLogFolder> m_folder;
    std::unique_ptr<LoggedHistory> m_log;
    /// Stands for the file while it is not open.
    std::shared_ptr<const ByteSource> m_standIn;
    ReplayedHistory m_replayed;
    std::unique_ptr<KnownBytes> m_known;
    bool m_isModified = false;
    FileState m_fileState = FileState::None;
    Error m_why;
    std::vector<Item> m_items;
    /// Bytes of the file that stand elsewhere in the edited one.
    std::vector<Range> m_moved;
};

/// The source of the bytes on disk, as pieces of a document name it; null where there are none.
[[nodiscard]] const ByteSource* sourceBelow(const Document& document);

} // namespace hexfolio
