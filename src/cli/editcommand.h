// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "document/statefolder.h"
#include "mapping/access.h"

#include <string>

namespace hexfolio {

/// `edit`: carries a script of operations out on a file.
///
/// The script is read whole before anything is done. In copy mode nothing is written before its last line was carried
/// out: then what the last `save` line saw goes to the file, and the end of it all to the output file, so a script that
/// stops leaves the file as it was. In write mode each line is in the file at once.
struct EditCommand {
    std::string path;
    /// A file with operations; "-" is standard input.
    std::string script = "-";
    /// Where the result goes; empty for nowhere.
    std::string output;
    Access access = Access::Copy;
    /// Saves also where that loses something, such as the way back.
    bool hasConsent = false;

    [[nodiscard]] ExitStatus run(const Terminal& terminal, const StateFolder& state) const;
};

} // namespace hexfolio
