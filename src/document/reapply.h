// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/disksource.h"
#include "document/placedchange.h"
#include "document/snapshot.h"
#include "mapping/openfile.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace hexfolio {

/// Everything it takes to put a document on its file as that is now, taken at one moment. A value for any thread.
struct ReapplyTask {
    Snapshot now;
    std::uint64_t revision = 0;
    /// The file as the document knows it.
    OpenedFile base;
    std::shared_ptr<const DiskSource> disk;
};

/// The file as it is now, and where each edit goes in it; handed to DocumentReload::adopt() once the user chose. A
/// value.
struct Reapplied {
    ReapplyTask task;
    OpenedFile file;
    std::shared_ptr<DiskSource> disk;
    /// In the order of the document. Their `choice` may be changed; the ones that conflict are to be shown.
    std::vector<PlacedChange> changes;
    /// The file is the same one, changed in place.
    bool isSameFile = false;
    /// Offsets at which both files have the same bytes, as far as that is known; in order, not touching one another.
    std::vector<Range> same;
    /// What the same file had before it was changed, where that is known and different now.
    DiskSource::KeptList former;

    [[nodiscard]] std::size_t conflicts() const noexcept;
    /// Every choice that still is to be made, or all of them, at once.
    void choose(PlacedChange::Choice choice);
};

/// Opens the file of a document anew and finds out what becomes of the edits. Changes nothing, neither in the document
/// nor on the disk; any thread. Works in O(edits), apart from comparing a file that took the place of the old one (the
/// first 256 MiB of both).
class Reapply {
public:
    explicit Reapply(Progress& progress) : m_progress(progress) { }

    /// Errors: those of openFile(), Cancelled.
    [[nodiscard]] Result<Reapplied> run(ReapplyTask task) const;
    /// The same for a file that is open already.
    [[nodiscard]] Result<Reapplied> onto(OpenedFile file, ReapplyTask task) const;

private:
    [[nodiscard]] Result<> placeChanges(Reapplied& reapplied, bool isWholeKnown) const;
    [[nodiscard]] Result<> compareFiles(Reapplied& reapplied) const;

    Progress& m_progress;
};

} // namespace hexfolio
