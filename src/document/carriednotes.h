// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/changelist.h"
#include "document/disksource.h"
#include "document/snapshot.h"

namespace hexfolio {

/// Notes for `now`, the file to which `saved` was written, what stands where `meanwhile` changed it: edits that were
/// made while the save ran were noted for the file that was there before.
///
/// What is known is what the document had: bytes in memory, and the notes of `old`, the file before (which may be
/// null). The new file itself is not asked, since others may have written to it by now. On the document's thread: reads
/// no disk.
void carryNotes(const Snapshot& saved, const DiskSource* old, const ChangeList& meanwhile, const DiskSource& now);

} // namespace hexfolio
