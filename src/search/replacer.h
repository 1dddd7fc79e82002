// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/hitset.h"
#include "search/pattern.h"
#include "search/replacement.h"
#include "search/searchoptions.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// What replacing made. Putting `content` in the place of `range` by DocumentEdits::replace(range, content,
/// EditKind::Replace) is one undo step, however many hits there were.
struct Replaced {
    /// From the first hit to the end of the last, in offsets of the snapshot; empty where nothing was replaced.
    Range range;
    Snapshot content;
    /// How many hits were replaced.
    Size count = 0;
    /// Hits of a list that overlap one before them, that cannot be read, or that the expression does not match any
    /// more.
    Size skipped = 0;
    /// Bytes that could not be read, in which therefore nothing was replaced, ascending.
    std::vector<Range> unreadable;
};

/// Replaces the hits of a Pattern in a Snapshot by what a Replacement makes of them.
///
/// Searching and building are one pass; nothing is touched but the result, so that a job that is cancelled leaves
/// nothing behind. New bytes lie in an AppendStore of the result: in memory first, in a temporary file when they are
/// many. Holds no state between calls; any thread. Errors: those of Searcher; NoSpace for the new bytes; TooLarge;
/// BadArgument where the replacement does not fit a hit, with the hit's range.
class Replacer {
public:
    struct Options {
        /// Direction and overlaps do not count: hits are replaced from the left, and none that overlaps another.
        SearchOptions search;
        /// Hits closer together than this, in bytes and on an average, are written anew with what is between them.
        Size close = 64;
    };

    Replacer(Pattern pattern, Replacement replacement, Options options)
        : m_pattern(std::move(pattern)), m_replacement(std::move(replacement)), m_options(options)
    {
    }
    Replacer(Pattern pattern, Replacement replacement) : Replacer(std::move(pattern), std::move(replacement), Options{})
    {
    }

    /// All hits in `ranges`: the whole, a selection, many. They are ascending and do not overlap; each is searched for
    /// itself, as Searcher says.
    [[nodiscard]] Result<Replaced> all(const Snapshot& snapshot, std::span<const Range> ranges,
                                       Progress& progress) const;
    /// The hits of a list, which were found in `searched` of the same bytes.
    [[nodiscard]] Result<Replaced> listed(const Snapshot& snapshot, const HitSet& hits, Range searched,
                                          Progress& progress) const;
    /// The first hit in `range`. Look on at `replaced.range.begin + replaced.content.size()` of the document
    /// afterwards.
    [[nodiscard]] Result<Replaced> next(const Snapshot& snapshot, Range range, Progress& progress) const;

    /// A hit before and after.
    struct Pair {
        Hit hit;
        /// At most `shownBytes` of each.
        std::vector<std::byte> before;
        std::vector<std::byte> after;
        /// How many bytes the hit becomes.
        Size sizeAfter = 0;
    };
    static constexpr std::size_t shownBytes = 64;
    /// The first `most` hits of what all() would replace.
    [[nodiscard]] Result<std::vector<Pair>> preview(const Snapshot& snapshot, std::span<const Range> ranges,
                                                    std::size_t most, Progress& progress) const;

    /// The first `most` hits of what listed() would replace.
    [[nodiscard]] Result<std::vector<Pair>> previewListed(const Snapshot& snapshot, const HitSet& hits, Range searched,
                                                          std::size_t most) const;

private:
    [[nodiscard]] Result<Replaced> replaced(const Snapshot& snapshot, std::span<const Range> ranges, Size most,
                                            Progress& progress) const;

    Pattern m_pattern;
    Replacement m_replacement;
    Options m_options;
};

} // namespace hexfolio
