// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/saveplan.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"
#include "mapping/filesource.h"
#include "mapping/io.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hexfolio {

/// Everything a save needs, taken from the document at one moment. A value for any thread.
struct SaveTask {
    Snapshot snapshot;
    /// The revision the snapshot was taken at.
    std::uint64_t revision = 0;
    /// The file the document was opened from; its source is what unchanged pieces point into.
    OpenedFile base;
    Size baseSize = 0;
    SaveTarget target;
    SavePlan plan;
    /// Where bytes that are about to be overwritten are kept, so that undo goes on across the save.
    std::shared_ptr<AppendStore> keep;
};

/// A piece of the old file that was set aside before it was overwritten.
struct KeptBytes {
    Range old;
    Offset keptAt = 0;
};

/// What a finished save hands back to the document.
struct SaveOutcome {
    SaveTask task;
    /// The file as it is now, freshly opened and mapped.
    OpenedFile file;
    /// PatchInPlace: the bytes that stood at the written ranges, now in `task.keep`; empty when they were too many.
    std::vector<KeptBytes> kept;
    /// Undo steps that need overwritten bytes which could not be kept are lost.
    bool historyIsComplete = true;
};

/// Carries a SavePlan out, every system call through Io. Stateless but for what it borrows; any thread.
///
/// After an Error before the first write to the target, the target is untouched. Where an in-place save fails midway the
/// old bytes are written back; the Error says whether that succeeded. Nothing is reported as saved before it is synced
/// and read back.
class Saver {
public:
    Saver(Io& io, Progress& progress) : m_io(io), m_progress(progress) { }

    /// Errors: those of Io; FileChanged where the bytes on disk are no longer the ones that were opened; Cancelled.
    [[nodiscard]] Result<SaveOutcome> run(SaveTask task);
    /// Writes all of `content` to `path` (new, or replaced by rename); the file at `path` may be the one `content` reads.
    [[nodiscard]] Result<> writeFile(const Snapshot& content, const std::string& path);

private:
    Io& m_io;
    Progress& m_progress;
};

} // namespace hexfolio
