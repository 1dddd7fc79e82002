// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"
#include "document/statefolder.h"
#include "formats/patchfile.h"
#include "formats/patchmaker.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hexfolio {

/// `patch make`: writes what leads from one file to another.
struct PatchMakeCommand {
    std::string oldPath;
    std::string newPath;
    std::string output;
    /// Absent: what the end of the output's name says.
    std::optional<PatchFormat> format;
    PatchMaker::Digests digests = PatchMaker::Digests::Compute;
    PatchMaker::Removed removed = PatchMaker::Removed::KeepAll;

    [[nodiscard]] ExitStatus run(const Terminal& terminal, const StateFolder& state) const;
};

/// `patch apply`, `patch revert` and `patch check`: what a patch makes of a file, and how it fits.
///
/// A patch that does not fit is refused before a byte is written; what is written goes through the Saver, so a crash
/// leaves the old or the new bytes.
struct PatchUseCommand {
    enum class Verb : std::uint8_t { Apply, Revert, Check };

    Verb verb = Verb::Check;
    std::string patchPath;
    std::string path;
    /// Where the result goes; empty for the file itself.
    std::string output;

    /// Check: Done where it fits, NothingFound where it is applied already, Failed where it does not fit.
    [[nodiscard]] ExitStatus run(const Terminal& terminal, const StateFolder& state) const;

private:
    [[nodiscard]] ExitStatus check(const Terminal& terminal, const ContentPatch& patch) const;
    [[nodiscard]] Result<> change(const ContentPatch& patch, const StateFolder& state) const;
};

} // namespace hexfolio
