// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalfile.h"
#include "document/recoveryfinding.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// Settles what saves left behind whose program died: at the start for all of the user's files, and when one is opened.
///
/// Only what the user's own list names is touched, and a file only where device, inode and length are those of the
/// journal and every byte to be written is the old or the new one; everything else is reported and left as it is. What
/// belongs to a program that lives is passed over. Every step can be cut off and repeated. Borrows everything; any
/// thread, one at a time; several processes may do it at once.
class JournalRecovery {
public:
    /// Settles a journal of another kind, whose target has been found to be the right file: completes it and calls
    /// finish(), or leaves everything and says why.
    using Settler = std::function<RecoveryFinding(JournalFile& journal, int targetFd, RecoveryFinding finding)>;
    using Settlers = std::map<JournalHeader::Kind, Settler>;

    JournalRecovery(Io& io, const StateFolder& state, Settlers others = {})
        : m_io(io), m_state(state), m_registry(io, state), m_others(std::move(others))
    {
    }

    /// All entries; what lives is not among the findings. Errors: the list cannot be read.
    [[nodiscard]] Result<std::vector<RecoveryFinding>> recoverAll();
    /// Those of one file, and a foreign journal beside it. `path` without symbolic links.
    [[nodiscard]] Result<std::vector<RecoveryFinding>> recoverFile(const std::string& path);

    /// The journal could change its file: it was committed, or may have been. One that was cut off before is worth
    /// nothing.
    [[nodiscard]] bool isWorthSomething(const JournalRegistry::Entry& entry);

    /// The journals of the file at `path` (without symbolic links) that isWorthSomething() is true of and whose
    /// programs do not live; nothing is settled.
    [[nodiscard]] std::vector<JournalRegistry::Entry> committedFor(const std::string& path);

    // --- What the user decides about one of them, or about a finding that was left
    /// Writes all new bytes, also over bytes that are neither old nor new. The file must have the length it had. A Live
    /// journal is an Error of kind NotSupported, a Shift that no longer fits one of kind FileChanged.
    [[nodiscard]] Result<> complete(const JournalRegistry::Entry& entry);
    /// The same with the old bytes; refuses with FileChanged where other bytes stand there.
    [[nodiscard]] Result<> rollBack(const JournalRegistry::Entry& entry);
    /// Removes the journal and leaves the file as it is.
    [[nodiscard]] Result<> discard(const JournalRegistry::Entry& entry);

private:
    [[nodiscard]] std::optional<RecoveryFinding> settle(const JournalRegistry::Entry& entry);
    [[nodiscard]] RecoveryFinding settleJournal(const JournalRegistry::Entry& entry);
    [[nodiscard]] RecoveryFinding settleUnreadable(const JournalRegistry::Entry& entry, const Error& error);
    [[nodiscard]] RecoveryFinding settleWithoutTarget(JournalFile& journal, RecoveryFinding finding);
    [[nodiscard]] RecoveryFinding settleInPlace(JournalFile& journal, int targetFd, RecoveryFinding finding);
    [[nodiscard]] RecoveryFinding settleLive(JournalFile& journal, int targetFd, RecoveryFinding finding);
    [[nodiscard]] RecoveryFinding settleShift(JournalFile& journal, int targetFd, RecoveryFinding finding);
    [[nodiscard]] RecoveryFinding settleUncommitted(JournalFile& journal, int targetFd, RecoveryFinding finding,
                                                    bool isDamaged);
    [[nodiscard]] std::optional<RecoveryFinding> foreignBeside(const std::string& path);
    enum class Way { Complete, RollBack };
    [[nodiscard]] Result<> decideShift(JournalFile& journal, int targetFd, Way way);
    [[nodiscard]] Result<> decide(const JournalRegistry::Entry& entry, Way way);

    Io& m_io;
    const StateFolder& m_state;
    JournalRegistry m_registry;
    Settlers m_others;
};

} // namespace hexfolio
