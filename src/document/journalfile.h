// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalheader.h"
#include "document/journalregistry.h"
#include "document/openfd.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// A journal on disk that this program writes, or goes on with after a crash: header first, then what its kind says.
///
/// Its entry in the JournalRegistry is on the disk before create() returns, so nothing that is committed later can be
/// overlooked. Locked as long as this object lives. Destroying it leaves the file where it is. Borrows the Io; one
/// thread.
class JournalFile {
public:
    /// Where a new one lies.
    enum class Place : std::uint8_t {
        Beside, ///< `.<name>.hexfolio-journal` beside the target; in the state folder where that cannot be
        StateFolder, ///< for devices, whose folder forgets everything when the power goes
    };
    /// Makes one for `header.targetPath`, a path without symbolic links. Nothing of it is on the disk yet but its
    /// entry.
    [[nodiscard]] static Result<JournalFile> create(Io& io, const StateFolder& state, const JournalHeader& header,
                                                    Place place = Place::Beside);
    /// Goes on with the one of an entry. Busy where its owner lives; NotFound where it is gone; BadArgument where it is
    /// no journal, or not the one of the entry; symbolic links are not followed.
    [[nodiscard]] static Result<JournalFile> reopen(Io& io, const StateFolder& state,
                                                    const JournalRegistry::Entry& entry);

    /// Where the journal of a file lies whose folder may be written.
    [[nodiscard]] static std::string placeBeside(const std::string& targetPath);

    [[nodiscard]] const JournalHeader& header() const noexcept { return m_header; }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    /// Where the body begins, in bytes of the journal.
    [[nodiscard]] Offset bodyBegin() const noexcept { return m_bodyBegin; }
    /// The sum of the header, to which those of the body are chained.
    [[nodiscard]] std::uint32_t headerCrc() const noexcept { return m_headerCrc; }
    /// Bytes written so far, those that are still gathered among them.
    [[nodiscard]] Size size() const noexcept { return m_size + m_gathered.size(); }

    /// Puts bytes behind the others; small ones are gathered until sync(), flush(), write() or read().
    [[nodiscard]] Result<> append(std::span<const std::byte> bytes);
    /// Overwrites; for slots. Does not move the end unless it goes beyond it.
    [[nodiscard]] Result<> write(Offset offset, std::span<const std::byte> bytes);
    /// Takes away what lies behind `end`; the next bytes are appended there.
    [[nodiscard]] Result<> cutAt(Offset end);
    /// Sets blocks aside for slots, so that writing them cannot run out of space.
    [[nodiscard]] Result<> reserve(Range range);
    /// Returns how many bytes there were.
    [[nodiscard]] Result<Size> read(Offset offset, std::span<std::byte> to);
    /// Hands what was gathered to the system.
    [[nodiscard]] Result<> flush();
    /// Everything written is on the disk, and so is the name.
    [[nodiscard]] Result<> sync();

    /// The work is done, or nothing was committed: removes the journal, makes that durable, then removes its entry. An
    /// Error only where the journal may come back to life at the next start: it could neither be removed for good, nor
    /// be emptied, nor be struck off the list.
    [[nodiscard]] Result<> finish();
    /// The same before a commit was tried, where a journal that stays does no harm.
    void abandon() noexcept { (void)finish(); }

private:
    JournalFile(Io& io, const StateFolder& state, JournalHeader header, std::string path, OpenFd file, OpenFd entry);
    [[nodiscard]] static Result<OpenFd> createAt(Io& io, const std::string& path);

    Io* m_io;
    JournalRegistry m_registry;
    JournalHeader m_header;
    std::string m_path;
    OpenFd m_file;
    OpenFd m_entry;
    Offset m_bodyBegin = 0;
    std::uint32_t m_headerCrc = 0;
    Size m_size = 0;
    std::vector<std::byte> m_gathered;
    bool m_isNameDurable = false;
};

} // namespace hexfolio
