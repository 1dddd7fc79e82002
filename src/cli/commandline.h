// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "document/statefolder.h"

#include <span>

namespace hexfolio {

/// Reads the command line, runs the command it names, and writes out what is left.
///
/// `arguments` begin with the program's name; `state` is where saves keep their journals. Mistakes in them, like every
/// error, are one sentence on `err`.
[[nodiscard]] ExitStatus runCommandLine(std::span<char*> arguments, const Terminal& terminal, const StateFolder& state);

} // namespace hexfolio
