// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/journalregistry.h"
#include "document/savefate.h"
#include "document/savetask.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <string>
#include <vector>

namespace hexfolio {

/// Carries a SavePlan out, every system call through Io. Borrows the Io and the Progress; any thread.
///
/// After an Error fate() tells what became of the file, and the Error's reason says it to the user. Nothing is reported
/// as saved before it is synced and read back. A program that is killed at any instant leaves the old file or the new
/// one, or a journal in `state` from which JournalRecovery makes the new one.
class Saver {
public:
    Saver(Io& io, Progress& progress, StateFolder state) : m_io(io), m_progress(progress), m_state(std::move(state)) { }

    /// Errors: those of Io; FileChanged where the bytes on disk are no longer the ones that were opened; Busy where
    /// somebody else is saving it; NeedsConsent where the plan loses something; Cancelled.
    [[nodiscard]] Result<SaveOutcome> run(SaveTask task);
    /// The writing part of run(), which asks the system nothing but through Io. Returns whether undo can go on.
    [[nodiscard]] Result<bool> write(const SaveTask& task);
    /// Writes all of `content` to `path` (new, or replaced by rename); the file at `path` may be the one `content`
    /// reads.
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
    void discardSuperseded();
    /// The error says which file it is about and what became of it.
    [[nodiscard]] std::unexpected<Error> told(Error error, const SaveTarget& target) const;

    Io& m_io;
    Progress& m_progress;
    StateFolder m_state;
    SaveFate m_fate = SaveFate::Unchanged;
    bool m_keptAll = true;
    /// Journals of what was done Live and refused by the disk: all of it is part of what is saved now.
    std::vector<JournalRegistry::Entry> m_superseded;
};

} // namespace hexfolio
