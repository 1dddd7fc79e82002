// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/documentsteps.h"
#include "document/editreplay.h"

#include <memory>

namespace hexfolio {

/// A replayed history, of which `replayed.saving` was saved after all, put on the saved file `saved`: what stood on
/// `standIn`, the file before the save, is where the save put it. Bytes of the file that the save took away are lost,
/// so states that need them can only be read in part.
[[nodiscard]] DocumentSteps::Kept rebasedToSaved(const ReplayedHistory& replayed,
                                                 const std::shared_ptr<const ByteSource>& standIn,
                                                 const Snapshot& saved);

} // namespace hexfolio
