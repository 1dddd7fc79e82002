// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/snapshot.h"
#include "mapping/io.h"

#include <span>
#include <vector>

namespace hexfolio {

/// Carries bytes of a snapshot into an open file, a MiB at a time, and compares them afterwards.
///
/// Borrows the Io and the Progress, which counts bytes. Any thread, one at a time.
/// Errors of all functions: those of Io, Cancelled, and what makes a range of the snapshot unreadable.
class ContentCopier {
public:
    ContentCopier(Io& io, Progress& progress) : m_io(io), m_progress(progress) { }

    /// Writes `range` of `content` so that byte o stands at `origin + o` of the file, which is fresh there: long runs
    /// of zeros that need not be read stay holes. The disk begins to write meanwhile; only a sync makes it durable.
    [[nodiscard]] Result<> copy(const Snapshot& content, Range range, int fd, Offset origin);
    /// Fills `to` with the bytes of `content` from `offset` on; an Error where one of them cannot be read.
    [[nodiscard]] static Result<> read(const Snapshot& content, Offset offset, std::span<std::byte> to);
    /// Sets blocks aside for all bytes of `ranges` that copy() will write.
    [[nodiscard]] Result<> reserve(const Snapshot& content, std::span<const Range> ranges, int fd);
    /// Lets `fd` share the blocks of those bytes of `content` that are read from `disk`, whose file `diskFd` is, as far
    /// as the file system can; returns what is still to be copied.
    [[nodiscard]] Result<std::vector<Range>> shareBlocks(const Snapshot& content, const DiskSource& disk, int diskFd,
                                                         int fd);
    /// Asks the disk, past the page cache where the system does that, whether it has the bytes of `range`; an Error of
    /// kind InputOutput names the first part that differs.
    [[nodiscard]] Result<> verify(const Snapshot& content, Range range, int fd, Offset origin);

    static constexpr Size chunk = Size{1} << 20;

private:
    Io& m_io;
    Progress& m_progress;
};

} // namespace hexfolio
