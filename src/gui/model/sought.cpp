// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/sought.h"

#include "search/patternsetsearch.h"
#include "search/stretchkinds.h"

#include <variant>

namespace hexfolio {

Searcher::Options Sought::options(Searcher::Direction direction, unsigned threads) const
{
    return {.direction = direction, .overlaps = overlaps, .stride = stride, .phase = phase, .threads = threads};
}

Result<SearchReport> Sought::run(const Snapshot& snapshot, Range range, const Searcher::Options& options, HitSink& sink,
                                 Progress& progress) const
{
    if (pattern)
        return Searcher(*pattern, options).run(snapshot, range, sink, progress);
    return PatternSetSearch(set, options).run(snapshot, range, sink, progress);
}

Size Sought::blockSize() const
{
    const StretchKind* const stretch = pattern ? pattern->stretch() : nullptr;
    const auto* const entropy = stretch ? std::get_if<EntropyBlocks>(stretch) : nullptr;
    return entropy ? entropy->blockSize : 1;
}

std::string Sought::nameOf(const Hit& hit) const
{
    return set ? set->patterns()[hit.pattern].name : std::string();
}

} // namespace hexfolio
