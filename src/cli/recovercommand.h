// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "document/statefolder.h"

#include <cstdint>
#include <string>

namespace hexfolio {

/// hexfolio-cli recover: settles saves that were cut off, of one file or of all, and carries out what the user decides
/// about those that cannot be settled without him.
struct RecoverCommand {
    enum class Decision : std::uint8_t { None, Complete, RollBack, Discard };

    /// Empty for all files; then nothing can be decided.
    std::string path;
    Decision decision = Decision::None;

    [[nodiscard]] ExitStatus run(const Terminal& terminal, const StateFolder& state) const;
};

/// Settles what saves of the file left behind, before it is opened, and says so. What needs a decision is told and
/// stays.
void settleInterrupted(const std::string& path, const StateFolder& state, const Terminal& terminal);

} // namespace hexfolio
