// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/hitprinter.h"
#include "cli/terminal.h"
#include "search/searcher.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hexfolio {

/// `find`: prints where a pattern matches, one line a hit: offset in hex, two blanks, length in decimal.
struct FindCommand {
    enum class Syntax : std::uint8_t { Hex, Text, Regex };
    using Report = HitPrinter::Report;

    std::string path;
    Syntax syntax = Syntax::Hex;
    std::string pattern;
    TextEncoding encoding = TextEncoding::Utf8;
    LetterCase letterCase = LetterCase::Match;
    Report report = Report::First;
    Searcher::Direction direction = Searcher::Direction::Forward;
    Searcher::Overlaps overlaps = Searcher::Overlaps::Skip;
    Offset start = 0;
    /// Absent: the end of the file.
    std::optional<Offset> end;

    /// Done when something was found. Ranges that could not be read are named on `err`; with no hit elsewhere the status
    /// is then Failed, since nobody knows what lies there.
    [[nodiscard]] ExitStatus run(const Terminal& terminal) const;

private:
    [[nodiscard]] Result<Pattern> compiled() const;
    /// What is wrong with the pattern, with a mark under the place.
    [[nodiscard]] std::string mistakeIn(const Error& error) const;
    [[nodiscard]] Result<Range> rangeIn(Size size) const;
};

} // namespace hexfolio
