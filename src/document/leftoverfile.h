// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/journalregistry.h"
#include "document/recoveryfinding.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <optional>

namespace hexfolio {

/// Removes files that saves of dead programs left behind, where it is certain that they are ours; leaves all others.
/// Borrows the Io; one thread.
class LeftoverFile {
public:
    LeftoverFile(Io& io, const StateFolder& state) : m_io(io), m_registry(io, state) { }

    /// The temporary file of an entry: removed where it is the very file that was listed, or the old version of a file
    /// whose new one came into its place. Nothing where the owner lives.
    [[nodiscard]] std::optional<RecoveryFinding> settle(const JournalRegistry::Entry& entry);
    /// The journal of an entry whose header never came to the disk: empty, zeros, or cut. False where it is another
    /// file.
    [[nodiscard]] bool removeTornJournal(const JournalRegistry::Entry& entry);
    /// What was removed from the folder of the listed file is gone for good; fine where the folder itself is gone.
    [[nodiscard]] Result<> syncFolderOf(const JournalRegistry::Entry& entry);

private:
    [[nodiscard]] RecoveryFinding removed(const JournalRegistry::Entry& entry);

    Io& m_io;
    JournalRegistry m_registry;
};

} // namespace hexfolio
