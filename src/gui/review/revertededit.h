// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"
#include "document/snapshot.h"

#include <optional>
#include <vector>

namespace hexfolio {

/// The one edit that gives several changes at once back what the disk has. A plain value.
struct RevertedEdit {
    /// In offsets of the document.
    Range replaced;
    Snapshot content;
};

/// `chosen` are changes of `list`, in its order; others are passed over. A block that was moved away takes the gap it
/// left with it, as DocumentEdits::revert() does. Nothing where nothing is left to revert. O(chosen log pieces + list).
[[nodiscard]] std::optional<RevertedEdit> revertedEdit(const ChangeList& list, const std::vector<Change>& chosen,
                                                       const Snapshot& onDisk, const Snapshot& now);

} // namespace hexfolio
