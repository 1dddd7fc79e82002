// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalheader.h"
#include "document/openfd.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hexfolio {

/// The user's own list of the files that saves have made and not yet removed: one small file for each in
/// StateFolder::journals(), named by its nonce.
///
/// Only what stands here is ever recovered or cleaned up: a journal that came with somebody's archive has no entry. An
/// entry is locked as long as its owner lives. Borrows the Io; one thread, several processes.
class JournalRegistry {
public:
    struct Entry {
        enum class Kind : std::uint8_t {
            Journal = 1,
            Temporary = 2, ///< a new file that is being written beside its place
        };
        Kind kind = Kind::Journal;
        Nonce nonce{};
        /// The journal, or the temporary file.
        std::string path;
        /// The file that is being saved. This is the only path by which recovery reaches it.
        std::string targetPath;
        /// Of the target when it was listed; without an inode where there was none.
        FileIdentity target;
        /// Of the temporary file itself.
        FileIdentity own;
    };

    JournalRegistry(Io& io, const StateFolder& state) : m_io(io), m_folder(state.journals()) { }

    /// Whether the entry must be on the disk before anything else happens.
    enum class Durable : std::uint8_t { No, Yes };
    /// Writes the entry, and locks it as long as the descriptor that is returned is open.
    [[nodiscard]] Result<OpenFd> add(const Entry& entry, Durable durable);
    /// Writes an entry anew through what add() returned; paths must stay as long as they were.
    [[nodiscard]] Result<> update(const OpenFd& file, const Entry& entry);
    /// Fine where there is none.
    [[nodiscard]] Result<> remove(const Nonce& nonce);
    /// What was removed stays removed.
    [[nodiscard]] Result<> sync() { return m_io.syncFolder(m_folder); }

    /// All that can be read, also those of programs that run; files that are no entries are left out.
    [[nodiscard]] Result<std::vector<Entry>> entries();
    /// Removes files of the list that never became entries, because the program died before it had written them.
    void removeTorn();
    /// Takes the lock of an entry: nothing where its owner lives, or where it is gone.
    [[nodiscard]] std::optional<OpenFd> taken(const Nonce& nonce);
    /// Those of journals for that file, whose owners do not live. An entry whose path leads to another file now is not
    /// for that file: numbers of files are used again.
    [[nodiscard]] std::vector<Entry> waitingFor(const FileIdentity& target);

private:
    [[nodiscard]] std::string pathOf(const Nonce& nonce) const;
    [[nodiscard]] std::optional<Entry> read(const std::string& name);
    void removeIfTorn(const std::string& name);

    Io& m_io;
    std::string m_folder;
};

} // namespace hexfolio
