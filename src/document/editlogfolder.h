// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/openfd.h"
#include "mapping/io.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace hexfolio {

/// The folder of one edit log: "log", a spill file with many bytes at once, and "lock", which is locked as long as the
/// program lives that writes here.
///
/// Borrows the Io; owns the descriptors. Everything that is written is durable only after sync() or replaceLog(). After
/// an Error of a write or a sync, nothing more may be appended: replaceLog() begins anew. One thread at a time.
class EditLogFolder {
public:
    /// Makes a folder with a name of its own in `parent`, and locks it.
    [[nodiscard]] static Result<EditLogFolder> make(Io& io, const std::string& parent);
    /// Locks the folder at `path`, which somebody made; Busy while its program lives.
    [[nodiscard]] static Result<EditLogFolder> claim(Io& io, const std::string& path);
    EditLogFolder(EditLogFolder&&) = default;
    EditLogFolder& operator=(EditLogFolder&&) = default;

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] std::string logPath() const { return m_path + "/log"; }
    [[nodiscard]] static std::string spillName(std::uint32_t number) { return "spill." + std::to_string(number); }
    /// The bytes of the log and of the spill file, as far as they were written from here.
    [[nodiscard]] Size logSize() const noexcept { return m_logSize; }
    [[nodiscard]] Size spillSize() const noexcept { return m_spillSize; }

    /// Writes go to an empty spill file from now on; returns its number, which the next log is to name.
    [[nodiscard]] std::uint32_t beginSpill() noexcept;
    /// Appends to the spill file; returns where.
    [[nodiscard]] Result<Offset> spill(std::span<const std::byte> bytes);
    /// Puts a log of `bytes` in the place of the one that is there: durable when this returns, and either the old or
    /// the new one is there at any instant.
    [[nodiscard]] Result<> replaceLog(std::span<const std::byte> bytes);
    /// Appends to the log of the last replaceLog(), and makes it durable.
    [[nodiscard]] Result<> append(std::span<const std::byte> bytes);
    /// Takes the folder away, the log first; whoever reads what a crash left of it finds nothing or all.
    [[nodiscard]] Result<> remove();
    /// Gives the folder another name, where none is taken; still locked.
    [[nodiscard]] Result<> moveTo(const std::string& path);

private:
    EditLogFolder(Io& io, std::string path) : m_io(&io), m_path(std::move(path)) { }
    [[nodiscard]] Result<> takeLock(Io::OpenMode mode);
    [[nodiscard]] Result<> syncSpill();
    void dropOldSpill();

    Io* m_io;
    std::string m_path;
    std::unique_ptr<OpenFd> m_lock;
    std::unique_ptr<OpenFd> m_log;
    std::unique_ptr<OpenFd> m_spill;
    Size m_logSize = 0;
    Size m_spillSize = 0;
    bool m_isSpillSynced = true;
    std::uint32_t m_spillNumber = 0;
};

} // namespace hexfolio
