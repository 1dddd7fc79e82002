// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searcher.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace hexfolio::testing {

using Direction = Searcher::Direction;
using Overlaps = Searcher::Overlaps;
using Hits = std::vector<Range>;

constexpr Size tebibyte = Size{1} << 40;

/// Keeps the hits, and stops the search when it has so many.
class CollectedHits final : public HitSink {
public:
    explicit CollectedHits(std::size_t limit = SIZE_MAX) : m_limit(limit) { }
    Answer take(const Hit& hit) override
    {
        m_hits.push_back(hit.range);
        return m_hits.size() >= m_limit ? Answer::Stop : Answer::GoOn;
    }
    [[nodiscard]] const Hits& hits() const { return m_hits; }

private:
    std::size_t m_limit;
    Hits m_hits;
};

/// The hits of a search; one that cannot be where it fails.
inline Hits found(const Snapshot& snapshot, const Pattern& pattern, Searcher::Options options = {},
                  Range range = {0, maxSize}, std::size_t limit = SIZE_MAX)
{
    CollectedHits sink(limit);
    Progress progress;
    const auto report = Searcher(pattern, options).run(snapshot, range, sink, progress);
    if (!report)
        std::fprintf(stderr, "%s\n", sentenceOf(report.error()).c_str());
    return report ? sink.hits() : Hits{{1, 0}};
}

} // namespace hexfolio::testing
