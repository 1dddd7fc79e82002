// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/blockcutter.h"
#include "search/matchruns.h"
#include "search/regexscanner.h"
#include "search/searchoptions.h"

#include <atomic>
#include <memory>
#include <vector>

namespace hexfolio {

/// A block and where the scan of it begins.
struct SearchTask {
    SearchBlock block;
    Offset from = 0;
};

/// The matches of one regular expression, block after block.
///
/// Which matches a scan from left to right finds depends on one thing only: the place from which it looks on, which is
/// the end of the last match. So each block is scanned as if a match ended at its begin, and when the blocks are put in
/// order and a match reaches into the next one, that block is scanned again from there until both scans come to a place
/// that lies inside no match of the first one. From there on they agree. An attempt that reads far beyond its block is
/// left to that second scan, which alone follows it as far as SearchOptions::longestMatch.
///
/// guessed() is called on any thread, with a scanner of its own; restart() and settle() on one, block after block.
class RegexLane {
public:
    struct Outcome {
        MatchRuns matches;
        /// Attempts before this are decided.
        Offset end = 0;
        std::vector<Range> unreadable;
        /// What the attempt at `end` gives depends on bytes that are still to come.
        bool waits = false;
    };

    RegexLane(std::shared_ptr<const CompiledRegex> regex, SearchOptions::Overlaps overlaps)
        : m_regex(std::move(regex)), m_overlaps(overlaps)
    {
    }

    /// The matches of the attempts that start in the task's block from `task.from` on. Errors: Cancelled; OutOfMemory;
    /// TooComplex without a range.
    [[nodiscard]] Result<Outcome> guessed(RegexScanner& scanner, const SearchTask& task,
                                          const std::atomic<bool>& stop) const;

    /// The next block begins at `begin`, and no match reaches into it.
    void restart(Offset begin) noexcept { m_free = begin; }
    /// Turns what a block gives when it is scanned from its begin into what it gives in its place, and tells from where
    /// that is. After an Error (TooComplex, Cancelled, OutOfMemory) the matches before the trouble are there.
    [[nodiscard]] Result<> settle(RegexScanner& scanner, SearchTask& task, Outcome& outcome);
    /// The end of the last match; the next one starts there at the earliest.
    [[nodiscard]] Offset free() const noexcept { return m_free; }

    [[nodiscard]] const std::shared_ptr<const CompiledRegex>& regex() const noexcept { return m_regex; }

private:
    [[nodiscard]] Result<Offset> collect(RegexScanner& scanner, const SearchTask& task, const std::atomic<bool>& stop,
                                         Outcome& outcome) const;
    [[nodiscard]] Result<Offset> crossZeros(RegexScanner& scanner, Range starts, MatchRuns& matches) const;
    [[nodiscard]] static Result<> fallIntoStep(RegexScanner& scanner, Range rest, Outcome& guessed, Outcome& settled);

    std::shared_ptr<const CompiledRegex> m_regex;
    SearchOptions::Overlaps m_overlaps;
    Offset m_free = 0;
};

} // namespace hexfolio
