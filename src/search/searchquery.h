// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/hitsink.h"
#include "search/plannedset.h"
#include "search/searchoptions.h"

#include <cstdint>
#include <string>
#include <variant>

namespace hexfolio {

/// What to look for, one pattern or many at once, and how. An immutable value; any thread.
class SearchQuery {
public:
    SearchQuery(Pattern pattern, SearchOptions options) : m_what(std::move(pattern)), m_options(options) { }
    SearchQuery(PatternSet set, SearchOptions options)
        : m_what(std::make_shared<const PlannedSet>(std::move(set))), m_options(options)
    {
    }

    [[nodiscard]] const SearchOptions& options() const noexcept { return m_options; }
    /// The same with other options.
    [[nodiscard]] SearchQuery with(SearchOptions options) const;
    /// Null where many are looked for.
    [[nodiscard]] const Pattern* pattern() const noexcept { return std::get_if<Pattern>(&m_what); }
    /// Null where there is only one.
    [[nodiscard]] const PatternSet* set() const noexcept;
    /// What a hit's pattern is called; empty where there is only one, which has no name.
    [[nodiscard]] const std::string& nameOf(std::uint32_t pattern) const noexcept;

    /// As Searcher::run() and PatternSetSearch::run().
    [[nodiscard]] Result<SearchReport> run(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const;

private:
    using Planned = std::shared_ptr<const PlannedSet>;

    std::variant<Pattern, Planned> m_what;
    SearchOptions m_options;
};

} // namespace hexfolio
