// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/patternset.h"
#include "search/searcher.h"

#include <cstdint>
#include <string>
#include <variant>

namespace hexfolio {

/// What to look for, one pattern or many at once, and how. An immutable value; any thread.
class SearchQuery {
public:
    SearchQuery(Pattern pattern, Searcher::Options options) : m_what(std::move(pattern)), m_options(options) { }
    SearchQuery(PatternSet set, Searcher::Options options) : m_what(std::move(set)), m_options(options) { }

    [[nodiscard]] const Searcher::Options& options() const noexcept { return m_options; }
    /// The same with other options.
    [[nodiscard]] SearchQuery with(Searcher::Options options) const;
    /// Null where many are looked for.
    [[nodiscard]] const Pattern* pattern() const noexcept { return std::get_if<Pattern>(&m_what); }
    /// What a hit's pattern is called; empty where there is only one, which has no name.
    [[nodiscard]] const std::string& nameOf(std::uint32_t pattern) const noexcept;

    /// As Searcher::run() and PatternSetSearch::run().
    [[nodiscard]] Result<SearchReport> run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const;

private:
    std::variant<Pattern, PatternSet> m_what;
    Searcher::Options m_options;
};

} // namespace hexfolio
