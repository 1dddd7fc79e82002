// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/hitprinter.h"
#include "cli/patternoptions.h"
#include "cli/terminal.h"

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
    std::string path;
    PatternOptions what;
    PartOptions part;
    HitFormat format;

    /// Done when something was found. Ranges that could not be read are named on `err`; with no hit elsewhere the
    /// status is then Failed, since nobody knows what lies there.
    [[nodiscard]] ExitStatus run(const Terminal& terminal) const;

private:
    [[nodiscard]] ExitStatus runOnFile(const SearchQuery& query, const Terminal& terminal) const;
    /// The same while the bytes come.
    [[nodiscard]] ExitStatus runOnStream(const SearchQuery& query, const Terminal& terminal) const;
};

/// Names the ranges that could not be read on `err`.
void sayUnreadable(const Terminal& terminal, const std::string& path, const std::vector<Range>& ranges);

} // namespace hexfolio
