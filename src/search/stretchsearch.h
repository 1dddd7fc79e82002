// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/blockcutter.h"
#include "search/hitdelivery.h"
#include "search/orderedblocks.h"
#include "search/searchoptions.h"
#include "search/stretchjoiner.h"
#include "search/stretchkinds.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// One run over a range for stretches of some kind: blocks in parallel, each with a scanner of its own, put together at
/// their seams in order.
///
/// Holes take no longer the larger they are. Going backward takes the blocks from the end; each is read forward all the
/// same. Borrows the sink and the progress for the run; one thread calls it, others work for it.
class StretchSearch {
public:
    StretchSearch(const Snapshot& snapshot, Range range, const StretchKind& kind, const SearchOptions& options);

    /// Units that start in `starts` are looked at; what lies in `range` is what they consist of.
    StretchSearch(const Snapshot& snapshot, Range range, Range starts, const StretchKind& kind,
                  const SearchOptions& options);

    [[nodiscard]] Result<SearchReport> run(HitSink& sink, Progress& progress);
    /// Gives what there is to a joiner, which may have more already, and does not finish it.
    [[nodiscard]] Result<SearchReport> runInto(StretchJoiner& joiner, Progress& progress);

private:
    struct Outcome {
        StretchFindings found;
        std::vector<Range> unreadable;
    };
    using Blocks = OrderedBlocks<SearchBlock, Outcome>;

    [[nodiscard]] std::optional<SearchBlock> nextBlock();
    [[nodiscard]] Result<Outcome> collect(const SearchBlock& block, StretchScanner& scanner, const Progress& progress,
                                          const std::atomic<bool>& stop) const;
    [[nodiscard]] Result<> collectBytes(Range starts, StretchScanner& scanner, const Progress& progress,
                                        const std::atomic<bool>& stop, Outcome& outcome) const;
    const Snapshot& m_snapshot;
    Range m_range;
    const StretchKind& m_kind;
    SearchOptions m_options;
    bool m_isBackward;
    /// What is still to be cut, the next one last; the cutter works on another one.
    std::vector<Range> m_parts;
    std::optional<BlockCutter> m_cutter;
};

} // namespace hexfolio
