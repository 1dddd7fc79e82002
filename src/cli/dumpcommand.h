// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "cli/terminal.h"

#include <optional>
#include <string>

namespace hexfolio {

/// `dump`: prints what `hexdump -C` prints, holes without reading them.
struct DumpCommand {
    std::string path;
    Offset skip = 0;
    std::optional<Size> length;

    /// Bytes that cannot be read end the dump: what comes before them is printed, and the error names their offset.
    [[nodiscard]] ExitStatus run(const Terminal& terminal) const;
};

} // namespace hexfolio
