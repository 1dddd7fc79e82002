// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace hexfolio {

// What became of the file when a save in place ended with an Error: the words of every way of writing in place.

inline constexpr const char* reasonAsItWas =
    HEXFOLIO_TR("Reason", "nothing was saved; the file has its old bytes again");
inline constexpr const char* reasonUncertain = HEXFOLIO_TR(
    "Reason",
    "the file is as it was, but the disk fails, and the save may still be completed at the next start; save "
    "under another name");

} // namespace hexfolio
