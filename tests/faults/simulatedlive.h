// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/crashsweep.h"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace hexfolio::testing {

/// What is done in a Live session before it is left.
enum class LiveStory : std::uint8_t {
    Stored, ///< a short file, whose edits are all stored into the map
    Shifted, ///< a file so long that bytes behind an edit are moved in steps
};

/// A Live session on a simulated disk. An edit that was told to be done is there after the next start, none is there by
/// half, and all of them can be undone back to the bytes of the beginning, and done again. Only the first `acts` of the
/// story are done.
[[nodiscard]] CrashSubject simulatedLive(LiveStory story, std::size_t acts = std::numeric_limits<std::size_t>::max());

} // namespace hexfolio::testing
