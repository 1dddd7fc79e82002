// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/patternoptions.h"
#include "cli/terminal.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hexfolio {

/// Which part of a file a command looks at.
struct PartOptions {
    Offset start = 0;
    /// Absent: the end of the file.
    std::optional<Offset> end;

    /// Errors: OutOfRange where there is no such part of a file of `size` bytes at `path`.
    [[nodiscard]] Result<Range> rangeIn(Size size, const std::string& path) const;
};

/// `find`: prints where a pattern matches, one line a hit.
struct FindCommand {
    enum class Report : std::uint8_t {
        First, ///< the first hit in the direction of the search
        All,
        Count, ///< only how many
    };
    enum class Format : std::uint8_t {
        Lines, ///< offset in hex, two blanks, length in decimal, and what else there is to say
        Json, ///< one JSON object a line
    };

    std::string path;
    PatternOptions what;
    PartOptions part;
    Report report = Report::First;
    Format format = Format::Lines;
    /// Hits print their bytes too.
    bool showsBytes = false;
    /// After so many hits the search ends.
    std::optional<Size> most;

    /// Done when something was found. Ranges that could not be read are named on `err`; with no hit elsewhere the status
    /// is then Failed, since nobody knows what lies there.
    [[nodiscard]] ExitStatus run(const Terminal& terminal) const;
};

/// Names the ranges that could not be read on `err`.
void sayUnreadable(const Terminal& terminal, const std::string& path, const std::vector<Range>& ranges);

} // namespace hexfolio
