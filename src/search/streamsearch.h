// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/searchquery.h"
#include "search/streamlook.h"

#include <memory>

namespace hexfolio {

/// Searches a stream while it comes: each look takes what is new, and hands over the hits that nothing that may still
/// come can change.
///
/// All looks together give the hits that one search forward of the whole stream gives. What is behind an attempt of a
/// regular expression that is not decided waits, so that hits come in order. Owns what the looks have to know of one
/// another; one thread.
class StreamSearch {
public:
    using Hits = StreamHits;

    /// `begin`: what comes before this offset does not count. `query` must go forward.
    StreamSearch(const SearchQuery& query, Offset begin, Hits hits);
    ~StreamSearch();
    StreamSearch(const StreamSearch&) = delete;
    StreamSearch& operator=(const StreamSearch&) = delete;

    /// Looks at `stream`, which holds what has come so far and begins with what it held the last time; bytes before
    /// needed() may be missing. `behind`: whether more may come; Nothing at the last look. Errors: as Searcher::run().
    [[nodiscard]] Result<SearchReport> look(const Snapshot& stream, Behind behind, HitSink& sink, Progress& progress);

    /// No look will read a byte before this offset.
    [[nodiscard]] Offset needed() const noexcept;
    /// So many bytes should have come before the next look is worth its time: one that was undecided for a long way is
    /// made anew from its begin.
    [[nodiscard]] Size worthLooking() const noexcept { return m_worthLooking; }

private:
    Offset m_begin;
    Size m_worthLooking = 0;
    std::unique_ptr<StreamLook> m_look;
};

} // namespace hexfolio
