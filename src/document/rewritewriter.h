// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/contentcopier.h"
#include "document/saver.h"
#include "mapping/io.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// Writes the changed ranges of a document into the file it came from, and gives it another length where it has one.
///
/// Before a byte is written, the bytes that will go are copied to `task.keep` and published through the DiskSource, so
/// every snapshot goes on reading them; they also are what is put back when something fails. Bytes beyond the task's
/// limit are not kept and cannot be put back.
/// Borrows everything; one thread.
class RewriteWriter {
public:
    RewriteWriter(Io& io, Progress& progress, const SaveTask& task);

    /// All of it: keep, write, sync, read back. After an Error the file has its old bytes again, or the reason says that
    /// it has not.
    [[nodiscard]] Result<> run();
    /// False where bytes were written over without being kept.
    [[nodiscard]] bool keptAll() const;

private:
    [[nodiscard]] Result<> keepOldBytes(int fd);
    [[nodiscard]] Result<> keepRange(int fd, Range range);
    [[nodiscard]] Result<> writeAndSync(int fd);
    [[nodiscard]] Result<> restore(int fd);
    [[nodiscard]] Error restored(int fd, Error error);

    Io& m_io;
    Progress& m_progress;
    const SaveTask& m_task;
    ContentCopier m_copier;
    Offset m_origin = 0;
    Size m_oldSize = 0;
    Size m_newSize = 0;
    DiskSource::KeptList m_kept;
    /// Bytes of the document up to here may have been written.
    Offset m_reached = 0;
};

} // namespace hexfolio
