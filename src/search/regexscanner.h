// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/candidatecursor.h"
#include "search/matchruns.h"
#include "search/placefinder.h"
#include "search/regexmatcher.h"
#include "search/regexwindow.h"

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// Finds the matches of a regular expression in a range of a snapshot one after the other, from left to right.
///
/// Each step tries a window of bytes; an attempt that runs against the window's end is repeated with more behind it,
/// until what it gives no longer depends on what was not read. So nothing depends on where windows end. With a
/// CandidateFinder only the places that it names are tried. Borrows snapshot and progress; one thread.
class RegexScanner {
public:
    struct Options {
        /// How many bytes a window has ahead at first.
        Size chunk = Size{256} << 10;
        /// How far a single attempt is followed.
        Size reach = Size{64} << 20;
        /// What lies behind the range; More where it is still to come.
        RegexMatcher::Behind behind = RegexMatcher::Behind::Nothing;
        /// As for RegexMatcher.
        std::shared_ptr<RegexScratch> scratch = nullptr;
    };
    /// What next() came to.
    struct Step {
        enum class Kind : std::uint8_t {
            Match,
            End, ///< no attempt that starts before the limit matches
            OutOfReach, ///< the attempt at `at` reads on for more than the reach
            Waits, ///< what the attempt at `at` gives depends on bytes behind the range that are still to come
        };
        Kind kind = Kind::End;
        RegexMatch match;
        Offset at = 0;
    };

    /// `finder` is one for the heads of the expression, or null.
    RegexScanner(std::shared_ptr<const CompiledRegex> regex, const Snapshot& snapshot, Range range, Options options,
                 std::unique_ptr<CandidateFinder> finder, const Progress& progress);

    /// The first match whose attempt starts in [from, limit). Ranges there that cannot be read are added to
    /// `unreadable`. Errors: Cancelled; TooComplex with the range that was tried; OutOfMemory.
    [[nodiscard]] Result<Step> next(Offset from, Offset limit, std::vector<Range>& unreadable);

    /// From now on only attempts at `starts` (ascending, borrowed) are made in `judged`; outside of it, all are. Only
    /// for expressions that have heads.
    void tryOnly(std::span<const Offset> starts, Range judged);
    /// Takes that back.
    void tryEverywhere() noexcept { m_judged = {}; }

    /// The match that every attempt in a long run of zeros finds that has `context` zeros before it and `zeros` from it
    /// on: relative to its start, `kind` End where it finds none, OutOfReach where so many do not decide it.
    [[nodiscard]] Result<Step> amongZeros(Size zeros);

private:
    [[nodiscard]] Offset skipUnreadable(Offset from, std::vector<Range>& unreadable);
    [[nodiscard]] Result<RegexMatcher::Outcome> tryWindow(Offset from, Offset limit);
    [[nodiscard]] Offset nextGiven(Offset from) const noexcept;
    [[nodiscard]] Offset nextToTry(Range starts);
    void judgeInPlace(Range starts);
    /// How much a window at `offset` has ahead at first.
    [[nodiscard]] Size aheadAt(Offset offset) const noexcept;
    [[nodiscard]] Result<RegexMatcher::Outcome> tryOne(std::size_t at);
    [[nodiscard]] Result<RegexMatcher::Outcome> tryCandidate(std::size_t first, std::size_t limit);
    [[nodiscard]] Result<RegexMatcher::Outcome> tryAll(std::size_t first, std::size_t limit);
    [[nodiscard]] RegexMatcher::Behind behind() const noexcept;
    /// How many bytes of the window can be judged.
    [[nodiscard]] Size judgedSize() const noexcept;

    std::shared_ptr<const CompiledRegex> m_regex;
    const Snapshot& m_snapshot;
    Range m_range;
    Options m_options;
    const Progress& m_progress;
    RegexMatcher m_matcher;
    RegexWindow m_window;
    std::optional<CandidateCursor> m_candidates;
    /// Set where a literal leads, so that it can be looked for in place.
    std::optional<PlaceFinder> m_places;
    /// Where that was tried, and the bytes have to be copied.
    Range m_copied;
    std::span<const Offset> m_given;
    Range m_judged;
    /// How many attempts are made between two looks at the progress; the more, the less each of them may do.
    Size m_attempts;
    /// How many bytes they may run over, by the time that took lately.
    Size m_bytesInARow;
    /// The end of the last match.
    Offset m_free = 0;
};

} // namespace hexfolio
