// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/journalfile.h"
#include "document/shiftbody.h"
#include "document/shiftplan.h"
#include "document/shiftslots.h"
#include "mapping/io.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// The file whose bytes are moved: what a shift does to it in one go, and whether it took.
///
/// Remembers that a sync failed: after that nothing it says about the file can be trusted. Borrows the Io, the
/// descriptor and the journal. One thread.
class ShiftTarget {
public:
    ShiftTarget(Io& io, int fd, JournalFile& journal) : m_io(io), m_fd(fd), m_journal(journal) { }

    /// Reads the bytes of the parts from where they are before a step in this direction, one behind the other.
    [[nodiscard]] Result<> fetch(std::span<const ShiftMove> parts, ShiftDirection direction,
                                 std::span<std::byte> data) const;
    /// Writes them to where they are after it; holes are made, whatever was there.
    [[nodiscard]] Result<> place(std::span<const ShiftMove> parts, ShiftDirection direction,
                                 std::span<const std::byte> data) const;
    /// Asks the disk, past the page cache where it can, whether they are there. FileChanged where they are not.
    [[nodiscard]] Result<> compare(std::span<const ShiftMove> parts, ShiftDirection direction,
                                   std::span<const std::byte> data) const;

    /// Writes bytes from the journal to their ranges.
    [[nodiscard]] Result<> writeRuns(std::span<const StoredRun> runs) const;
    [[nodiscard]] Result<> compareRuns(std::span<const StoredRun> runs) const;

    /// Whether these bytes are there and all zero.
    [[nodiscard]] bool isZero(Range range) const;
    [[nodiscard]] Result<Size> size() const;
    [[nodiscard]] Result<> setSize(Size size) const;
    /// Sets blocks aside.
    [[nodiscard]] Result<> reserve(Range range) const;
    [[nodiscard]] Result<> sync();
    [[nodiscard]] bool hasSyncFailed() const noexcept { return m_hasSyncFailed; }

private:
    [[nodiscard]] Result<> makeZero(Range range) const;
    [[nodiscard]] Result<> writeRun(const StoredRun& run) const;
    [[nodiscard]] Result<> compareBytes(Offset offset, std::span<const std::byte> bytes) const;
    [[nodiscard]] Result<std::vector<std::byte>> blockOf(const StoredRun& run) const;

    Io& m_io;
    int m_fd;
    JournalFile& m_journal;
    bool m_hasSyncFailed = false;
};

} // namespace hexfolio
