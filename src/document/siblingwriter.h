// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/conflictcheck.h"
#include "document/disksource.h"
#include "document/journalregistry.h"
#include "document/openfd.h"
#include "document/savefate.h"
#include "document/savetarget.h"
#include "document/snapshot.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <optional>
#include <string>

namespace hexfolio {

/// Writes a whole file under a temporary name beside its place, syncs it, reads back what is new, and swaps the two: at
/// any instant the place has the old file or the new one.
///
/// Keeps owner, mode and extended attributes of the file that is replaced. What comes out under the temporary name
/// after the swap is looked at: if it is not the file that was there before, or has other bytes where they were edited,
/// the swap is undone, so nobody's data is lost. What cannot be seen is a store through another program's map that
/// leaves the file's times alone and falls between the copying and the swap. The temporary file is removed whenever it
/// fails, and listed in case the program dies. Borrows everything; one thread.
class SiblingWriter {
public:
    SiblingWriter(Io& io, Progress& progress, const StateFolder& state, const SaveTarget& target);

    /// The file at the place must be the one that the document knows as `known`; without this it may be any. Its blocks
    /// may be shared instead of copied, where the file system can.
    void expect(const DiskSource& known);

    /// What cannot be kept of owner and attributes is lost; without this it is an Error.
    void acceptLosses() { m_acceptsLosses = true; }

    [[nodiscard]] Result<> run(const Snapshot& content);
    [[nodiscard]] SaveFate fate() const noexcept { return m_fate; }

private:
    [[nodiscard]] Result<OpenFd> openReplaced();
    [[nodiscard]] Result<OpenFd> create(const OpenFd* replaced);
    [[nodiscard]] Result<> fill(int fd, const Snapshot& content, const OpenFd* replaced);
    [[nodiscard]] Result<> copyAttributes(int from, int to);
    [[nodiscard]] Result<> verify(int fd, const Snapshot& content);
    [[nodiscard]] Result<> checkPlace();
    /// Nobody wrote into the file at the place where the document did.
    [[nodiscard]] Result<> checkEdited(int fd, const FileIdentity& before, const FileIdentity& now) const;
    [[nodiscard]] Result<> takePlace();
    [[nodiscard]] Result<> exchange();
    [[nodiscard]] Error withoutTemporary(Error error);

    Io& m_io;
    Progress& m_progress;
    const SaveTarget& m_target;
    JournalRegistry m_registry;
    /// Null where the file at the place may be any.
    const DiskSource* m_shared = nullptr;
    std::optional<ConflictCheck> m_conflicts;
    std::optional<OpenFd> m_replaced;
    std::optional<FileIdentity> m_expected;
    std::string m_folder;
    /// The temporary file.
    JournalRegistry::Entry m_entry;
    std::optional<OpenFd> m_entryFile;
    bool m_isLeftOver = false;
    bool m_acceptsLosses = false;
    SaveFate m_fate = SaveFate::Unchanged;
};

} // namespace hexfolio
