// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "document/changelist.h"
#include "document/snapshot.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hexfolio {

/// Changes as text that can be pasted into a letter: a heading for each, its old bytes with "-", its new ones with "+".
///
///     @@ overwritten: 2 bytes at 0x25
///     - 00000025  31 32                                            |12|
///     + 00000025  41 42                                            |AB|
///
/// Of each side at most `perChange` bytes, in all about a MiB; what is left out is said. Bytes that cannot be read are
/// "??". Reads bytes, so it is for jobs. English, as file formats are. Any thread.
[[nodiscard]] std::string reviewText(const ChangeList& list, const std::vector<std::size_t>& chosen,
                                     const Snapshot& onDisk, const Snapshot& now, Size perChange, Progress& progress);

} // namespace hexfolio
