// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filedescriptor.h"

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace hexfolio {

/// A temporary file without a name, for bytes that are too many for memory; it is gone when its descriptor closes.
///
/// Owns the descriptor. Thread rule: as a file; reads from any thread, writes by one at a time.
class SpillFile {
public:
    /// Makes one in TMPDIR, else in /var/tmp, readable by this user only.
    [[nodiscard]] static Result<SpillFile> make();

    [[nodiscard]] int descriptor() const noexcept { return m_file.get(); }
    /// Gives the descriptor away.
    [[nodiscard]] FileDescriptor takeFile() noexcept { return std::move(m_file); }
    /// How many bytes the file system has left for this user; nothing where it does not tell.
    [[nodiscard]] std::optional<Size> freeSpace() const;
    /// Writes all of `bytes` at `offset`, or leaves the file as long as it was and says why (NoSpace, ...).
    [[nodiscard]] Result<> append(Offset offset, std::span<const std::byte> bytes) const;

private:
    explicit SpillFile(FileDescriptor file) noexcept : m_file(std::move(file)) { }

    FileDescriptor m_file;
};

} // namespace hexfolio
