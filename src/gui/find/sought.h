// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"
#include "search/searcher.h"
#include "search/stretchkinds.h"

#include <variant>

namespace hexfolio {

/// What the user wants to find, and which of its places count. A value; any thread.
struct Sought {
    Pattern pattern;
    /// Hits start at offsets o with o % stride == phase % stride; see Searcher::Options.
    Size stride = 1;
    Offset phase = 0;
    Searcher::Overlaps overlaps = Searcher::Overlaps::Skip;

    /// How to run a Searcher for it.
    [[nodiscard]] Searcher::Options options(Searcher::Direction direction) const
    {
        return {.direction = direction, .overlaps = overlaps, .stride = stride, .phase = phase};
    }
    /// Hits are made of blocks of so many bytes, counted from the begin of what is searched; 1 where they are not.
    [[nodiscard]] Size blockSize() const
    {
        const StretchKind* const stretch = pattern.stretch();
        const auto* const entropy = stretch ? std::get_if<EntropyBlocks>(stretch) : nullptr;
        return entropy ? entropy->blockSize : 1;
    }
};

} // namespace hexfolio
