// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/disksource.h"
#include "document/movingdisk.h"
#include "document/saveplan.h"
#include "document/savetarget.h"
#include "document/snapshot.h"
#include "mapping/appendstore.h"
#include "mapping/openfile.h"

#include <cstdint>
#include <memory>
#include <string>

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
    /// The user has seen what the plan loses, and wants it.
    bool hasConsent = false;
    /// Another file that is written over in place; nothing otherwise.
    std::shared_ptr<DiskSource> over;
    /// Opens the target for those who read it while it is shifted; run() does so where nothing is set.
    MovingDisk::Reopen reopen;
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

} // namespace hexfolio
