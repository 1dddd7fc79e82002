// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/findcommand.h"
#include "cli/patternoptions.h"
#include "cli/terminal.h"
#include "document/document.h"
#include "document/statefolder.h"
#include "search/replacer.h"

#include <memory>
#include <optional>
#include <string>

namespace hexfolio {

/// `replace`: replaces every hit of a pattern, and saves the file as safely as the editor does.
struct ReplaceCommand {
    std::string path;
    PatternOptions what;
    PartOptions part;
    /// In the notation that belongs to the pattern's, or in hex.
    std::string with;
    bool isHex = false;
    /// Where the result goes; empty for the file itself.
    std::string output;
    /// Only so many pairs of before and after are printed, and nothing is written.
    std::optional<Size> preview;
    bool hasConsent = false;

    /// Done when something was replaced; NothingFound, and nothing written, where there is no hit.
    [[nodiscard]] ExitStatus run(const Terminal& terminal, const StateFolder& state) const;

private:
    [[nodiscard]] Result<Replacement> replacement(const Pattern& pattern) const;
    [[nodiscard]] Result<Replacement> textReplacement() const;
    [[nodiscard]] Result<std::unique_ptr<Document>> opened() const;
    [[nodiscard]] ExitStatus print(const Terminal& terminal, const Replacer& replacer, const Document& document,
                                   Range range) const;
    [[nodiscard]] Result<> save(Document& document, const StateFolder& state) const;
};

} // namespace hexfolio
