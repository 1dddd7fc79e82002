// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchquery.h"

#include "search/patternsetsearch.h"
#include "search/searcher.h"

namespace hexfolio {

SearchQuery SearchQuery::with(SearchOptions options) const
{
    SearchQuery other = *this;
    other.m_options = options;
    return other;
}

const PatternSet* SearchQuery::set() const noexcept
{
    const auto* const planned = std::get_if<Planned>(&m_what);
    return planned ? &(*planned)->patterns() : nullptr;
}

const std::string& SearchQuery::nameOf(std::uint32_t pattern) const noexcept
{
    static const std::string none;
    const PatternSet* const patterns = set();
    return patterns && pattern < patterns->size() ? (*patterns)[pattern].name : none;
}

Result<SearchReport> SearchQuery::run(const Snapshot& snapshot, Range range, HitSink& sink, Progress& progress) const
{
    if (const auto* const planned = std::get_if<Planned>(&m_what))
        return PatternSetSearch(*planned, m_options).run(snapshot, range, sink, progress);
    return Searcher(std::get<Pattern>(m_what), m_options).run(snapshot, range, sink, progress);
}

} // namespace hexfolio
