// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/crashsweep.h"

namespace hexfolio::testing {

/// Editing with the log of unsaved edits on a simulated disk: after a crash the document is as it was after some edit,
/// and not before the last one that was told to be on the disk.
enum class LogStory : std::uint8_t {
    Short, ///< small edits, undo and redo
    Pasted, ///< with so many bytes at once that they lie in a file of their own
};
[[nodiscard]] CrashSubject simulatedEditLog(LogStory story);

} // namespace hexfolio::testing
