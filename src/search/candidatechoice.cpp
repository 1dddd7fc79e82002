// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/candidatechoice.h"

#include "search/literalcandidates.h"
#include "search/manycandidates.h"
#include "search/runcandidates.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// With more candidates than this a byte, PCRE2 alone is as fast.
constexpr double mostCandidates = 1.0 / 32;

double shareOfHead(std::span<const ByteSet> sets, const ByteFrequencies& frequencies)
{
    double share = 1;
    for (const ByteSet& set : sets)
        share *= shareOf(set, frequencies);
    return share;
}

/// What all heads have in common from their begin on.
ByteSets commonOf(const std::vector<ByteSets>& heads)
{
    ByteSets common = heads.front();
    for (const ByteSets& head : heads)
        common.erase(std::ranges::mismatch(common, head).in1, common.end());
    return common;
}

} // namespace

std::unique_ptr<CandidateFinder> chooseCandidateFinder(const std::vector<ByteSets>& heads,
                                                       const ByteFrequencies& frequencies, CandidateFinder::Work work)
{
    if (heads.empty())
        return nullptr;
    double share = 0;
    for (const ByteSets& head : heads)
        share += shareOfHead(head, frequencies);
    if (share > mostCandidates)
        return nullptr;
    const ByteSets common = commonOf(heads);
    if (auto finder = LiteralCandidates::of(common, frequencies))
        return finder;
    if (heads.size() == 1)
        return RunCandidates::of(common);
    return work == CandidateFinder::Work::Much ? ManyCandidates::of(heads, frequencies) : nullptr;
}

} // namespace hexfolio
