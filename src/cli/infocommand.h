// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"

#include <string>

namespace hexfolio {

/// `info`: what is known of a file without reading it, one fact a line.
struct InfoCommand {
    std::string path;

    [[nodiscard]] ExitStatus run(const Terminal& terminal) const;
};

} // namespace hexfolio
