// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/journalregistry.h"
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
/// Keeps owner, mode and extended attributes of the file that is replaced. What comes out under the temporary name after
/// the swap is looked at: if it is not the file that was there before, the swap is undone, so nobody's data is lost. The
/// temporary file is removed whenever it fails, and listed in case the program dies. Borrows everything; one thread.
class SiblingWriter {
public:
    SiblingWriter(Io& io, Progress& progress, const StateFolder& state, const SaveTarget& target);

    /// What is at the place now: the file as the document knows it, or nothing where it may be any file.
    void expect(const FileIdentity& known) { m_expected = known; }
    /// Blocks of `disk` that are the file at the place may be shared instead of copied, where the file system can.
    void shareBlocksOf(const DiskSource& disk) { m_shared = &disk; }

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
    [[nodiscard]] Result<> takePlace();
    [[nodiscard]] Result<> exchange();
    [[nodiscard]] Error withoutTemporary(Error error);

    Io& m_io;
    Progress& m_progress;
    const SaveTarget& m_target;
    JournalRegistry m_registry;
    const DiskSource* m_shared = nullptr;
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
