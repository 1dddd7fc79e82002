// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/changelist.h"
#include "document/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace hexfolio {

/// Which changes a review shows. A plain value; any thread.
struct ReviewFilter {
    /// Absent: all kinds.
    std::optional<Change::Kind> kind;
    /// Changes that touch these bytes of the document; removals at either end of them as well.
    Range range{0, maxSize};
    /// These stand in the old or in the new bytes of the change; empty for all.
    std::vector<std::byte> bytes;

    friend bool operator==(const ReviewFilter&, const ReviewFilter&) = default;
};

/// The indices of the changes that `filter` lets through, ascending. Reads the changed bytes where it asks for some, so
/// it is for jobs. Errors: Cancelled.
[[nodiscard]] Result<std::vector<std::size_t>> shownBy(const ReviewFilter& filter, const ChangeList& list,
                                                       const Snapshot& onDisk, const Snapshot& now, Progress& progress);

} // namespace hexfolio
