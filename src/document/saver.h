// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
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
    /// The name the document is to have from then on, as the user gave it.
    std::string path;
    /// The file the document was opened from; no source while there is none.
    OpenedFile base;
    /// What unchanged pieces point into; null while there is no file.
    std::shared_ptr<DiskSource> disk;
    SaveTarget target;
    SavePlan plan;
    /// Where bytes that are about to be overwritten are kept, so that undo goes on across the save.
    std::shared_ptr<AppendStore> keep;
    /// Up to so many bytes are kept; of more, only those that the document itself shows elsewhere.
    Size keepLimit = Size{1} << 30;
    /// As long as somebody has it, `keep` is not given to another save.
    std::shared_ptr<const void> keepLease;
};

/// What a finished save hands back to the document.
struct SaveOutcome {
    SaveTask task;
    /// The file as it is now, freshly opened and mapped.
    OpenedFile file;
    /// Undo steps that need overwritten bytes which could not be kept are lost.
    bool historyIsComplete = true;
};

/// Carries a SavePlan out, every system call through Io. Stateless but for what it borrows; any thread.
///
/// After an Error before the first write to the target, the target is untouched. Where an in-place save fails midway the
/// old bytes are written back; the Error says whether that succeeded. Nothing is reported as saved before it is synced;
/// what was written in place is read back as well. Replacing a file survives a crash at any instant; a program that is
/// killed in the middle of an in-place save leaves some of the new bytes in the file, because there is no journal yet.
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
