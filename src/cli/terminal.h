// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cli/output.h"

#include <string_view>

namespace hexfolio {

/// What the program ends with.
enum class ExitStatus { Done = 0, NothingFound = 1, Failed = 2 };

/// Where a command writes: results to `out`, sentences for people to `err`. Borrowed; one thread.
struct Terminal {
    Output& out;
    Output& err;

    /// Says a sentence on `err`, behind what was written to `out` so far.
    void say(std::string_view sentence) const;
    /// Says what went wrong and returns Failed.
    ExitStatus fail(const Error& error) const;
    ExitStatus fail(std::string_view sentence) const;
};

} // namespace hexfolio
