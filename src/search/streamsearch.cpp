// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/streamsearch.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So much is looked at again however often.
constexpr Size shortWay = Size{1} << 20;

} // namespace

StreamSearch::StreamSearch(const SearchQuery& query, Offset begin, Hits hits)
    : m_begin(begin), m_look(StreamLook::make(query, begin, hits))
{
}

StreamSearch::~StreamSearch() = default;

Result<SearchReport> StreamSearch::look(const Snapshot& stream, Behind behind, HitSink& sink, Progress& progress)
{
    const Range range = Range{m_begin, maxSize}.clampedTo(stream.size());
    if (range.isEmpty())
        return SearchReport{};
    auto report = m_look->look(stream, {.range = range, .from = m_look->next(), .behind = behind}, sink, progress);
    const Size undecided = stream.size() - std::min(m_look->next(), stream.size());
    m_worthLooking = stream.size() + (undecided > shortWay ? undecided / 8 : 1);
    return report;
}

Offset StreamSearch::needed() const noexcept
{
    return m_look->needed();
}

} // namespace hexfolio
