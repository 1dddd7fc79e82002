// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"

namespace hexfolio {

/// The one edit that leads from one state to another. A plain value.
struct PatchedEdit {
    /// In offsets of the state before.
    Range replaced;
    Snapshot content;
};

/// The smallest such edit. Pieces that both states share are not read, so it costs little for a patched state and the
/// one it was made of. For jobs. Errors: what makes a byte unreadable; Cancelled.
[[nodiscard]] Result<PatchedEdit> editBetween(const Snapshot& before, const Snapshot& after, Progress& progress);

} // namespace hexfolio
