// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/stretchkinds.h"
#include "search/stretchscanner.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// A scanner for one thread; `range` is all that is searched.
[[nodiscard]] std::unique_ptr<StretchScanner> scannerFor(const StretchKind& kind, Range range);

/// The parts of `range` of the snapshot in which something may be found, ascending; what lies between them is not read.
[[nodiscard]] std::vector<Range> partsToScan(const StretchKind& kind, const Snapshot& snapshot, Range range);

} // namespace hexfolio
