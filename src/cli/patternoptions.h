// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchquery.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hexfolio {

/// What the commands `find` and `replace` look for, as it was written. A value.
struct PatternOptions {
    enum class Syntax : std::uint8_t {
        Hex,
        Text,
        Regex,
        Value,
        Patterns, ///< `text` is the path of a file of named patterns
        Signatures,
        Strings,
        Runs, ///< `text` is a byte in hex, or "any"
        EntropyAbove, ///< `text` is a number of bits
        EntropyBelow,
        DiffersFrom, ///< `text` is the path of another file
    };
    Syntax syntax = Syntax::Hex;
    std::string text;
    /// For Hex: bytes in hex that say which bits of it count.
    std::string mask;
    /// For Text any character set, for Strings one of StringEncoding; empty for the usual one.
    std::string encoding;
    LetterCase letterCase = LetterCase::Match;
    /// For Strings and Runs; absent for the usual number.
    std::optional<Size> least;
    /// For entropy.
    Size blockSize = 4096;
    SearchOptions search;

    /// Errors: those of the Pattern's factories, and of reading the files.
    [[nodiscard]] Result<SearchQuery> compiled() const;
    /// What is wrong with the pattern, for people who look at a terminal: with a mark under the place.
    [[nodiscard]] std::string mistakeIn(const Error& error) const;

private:
    [[nodiscard]] Result<Pattern> pattern() const;
    [[nodiscard]] Result<Pattern> hexPattern() const;
    [[nodiscard]] Result<Pattern> textPattern() const;
    [[nodiscard]] Result<Pattern> stringsPattern() const;
    [[nodiscard]] Result<Pattern> runsPattern() const;
    [[nodiscard]] Result<Pattern> entropyPattern() const;
    [[nodiscard]] Result<Pattern> differencesPattern() const;
    [[nodiscard]] Result<PatternSet> patternsFromFile() const;
};

} // namespace hexfolio
