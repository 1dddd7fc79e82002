// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/movingdisk.h"
#include "document/savefate.h"
#include "document/saveplan.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/appendstore.h"
#include "mapping/filesource.h"
#include "mapping/io.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// Everything a save needs, taken from the document at one moment. A value for any thread.
struct SaveTask {
    Snapshot snapshot;
    /// The revision the snapshot was taken at.
    std::uint64_t revision = 0;
    /// The name the document is to have from then on, as the user gave it.
    std::string path;
    /// The file the document was opened from; no source while there is none.
    OpenedFile base;
    /// What unchanged pieces point into; null while there is no file.
    std::shared_ptr<DiskSource> disk;
    SaveTarget target;
    SavePlan plan;
    /// Where bytes that are about to be overwritten are kept, so that undo goes on across the save.
    std::shared_ptr<AppendStore> keep;
    /// Up to so many bytes are kept; of more, only those that the document itself shows elsewhere.
    Size keepLimit = Size{1} << 30;
    /// The user has seen what the plan loses, and wants it.
    bool hasConsent = false;
    /// Another file that is written over in place; nothing otherwise.
    std::shared_ptr<DiskSource> over;
    /// Opens the target for those who read it while it is shifted; run() does so where nothing is set.
    MovingDisk::Reopen reopen;
    /// As long as somebody has it, `keep` is not given to another save.
    std::shared_ptr<const void> keepLease;
};

/// What a finished save hands back to the document.
struct SaveOutcome {
    SaveTask task;
    /// The file as it is now, freshly opened and mapped.
    OpenedFile file;
    /// Undo steps that need overwritten bytes which could not be kept are lost.
    bool historyIsComplete = true;
};

/// Carries a SavePlan out, every system call through Io. Borrows the Io and the Progress; any thread.
///
/// After an Error fate() tells what became of the file, and the Error's reason says it to the user. Nothing is reported as
/// saved before it is synced and read back. A program that is killed at any instant leaves the old file or the new one, or
/// a journal in `state` from which JournalRecovery makes the new one.
class Saver {
public:
    Saver(Io& io, Progress& progress, StateFolder state) : m_io(io), m_progress(progress), m_state(std::move(state)) { }

    /// Errors: those of Io; FileChanged where the bytes on disk are no longer the ones that were opened; Busy where
    /// somebody else is saving it; NeedsConsent where the plan loses something; Cancelled.
    [[nodiscard]] Result<SaveOutcome> run(SaveTask task);
    /// The writing part of run(), which asks the system nothing but through Io. Returns whether undo can go on.
    [[nodiscard]] Result<bool> write(const SaveTask& task);
    /// Writes all of `content` to `path` (new, or replaced by rename); the file at `path` may be the one `content` reads.
    [[nodiscard]] Result<> writeFile(const Snapshot& content, const std::string& path);

    /// Opens another file that a task writes over in place; nothing to be done for the others.
    [[nodiscard]] static Result<> openOther(SaveTask& task);

    [[nodiscard]] SaveFate fate() const noexcept { return m_fate; }

private:
    [[nodiscard]] Result<> replace(const SaveTask& task);
    [[nodiscard]] Result<> patch(const SaveTask& task);
    [[nodiscard]] Result<> carryOut(const SaveTask& task);
    [[nodiscard]] Result<> shift(const SaveTask& task);
    [[nodiscard]] Result<> checkReady(const SaveTask& task);
    [[nodiscard]] Result<> settleWaitingJournals(const SaveTask& task, const FileIdentity& identity);
    /// The error says which file it is about and what became of it.
    [[nodiscard]] std::unexpected<Error> told(Error error, const SaveTarget& target) const;

    Io& m_io;
    Progress& m_progress;
    StateFolder m_state;
    SaveFate m_fate = SaveFate::Unchanged;
    bool m_keptAll = true;
};

} // namespace hexfolio
