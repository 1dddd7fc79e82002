// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "document/statefolder.h"

#include <functional>

namespace CLI {
class App;
}

namespace hexfolio {

/// Adds the commands `find` and `replace` to `app`; the one that the command line names is put into `run`.
void addSearchCommands(CLI::App& app, const StateFolder& state, std::function<ExitStatus(const Terminal&)>& run);

} // namespace hexfolio
