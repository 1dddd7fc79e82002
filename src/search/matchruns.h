// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/hitruns.h"

#include <vector>

namespace hexfolio {

/// A match of a regular expression: where the attempt began that found it, and what it found.
///
/// The two differ only where the expression has \K. No byte of the next match of a scan lies before `hit.end`.
struct RegexMatch {
    Offset start = 0;
    Range hit;

    friend bool operator==(const RegexMatch&, const RegexMatch&) noexcept = default;
};

/// Matches of one shape at equal distances. A plain value.
struct MatchRun {
    /// Where the attempts began.
    HitRun starts;
    /// From there to the begin and to the end of each hit.
    Size toBegin = 0;
    Size toEnd = 0;

    [[nodiscard]] RegexMatch at(Size index) const noexcept;
    /// The hits' begins; all are `length()` long.
    [[nodiscard]] HitRun hits() const noexcept;
    [[nodiscard]] Size length() const noexcept { return toEnd - toBegin; }
    /// The end of the last hit.
    [[nodiscard]] Offset end() const noexcept { return starts.last() + toEnd; }
};

/// Matches in the order of their starts; equal ones at equal distances are one entry, so that a hole of a terabyte is
/// too. A plain value; one thread.
class MatchRuns {
public:
    /// Adds behind all others.
    void append(const RegexMatch& match);
    void append(const MatchRun& run) { m_runs.push_back(run); }
    void append(MatchRuns more);
    /// Leaves out what starts before `offset`, and returns the end of the last match that was left out; 0 if there was
    /// none.
    Offset dropBefore(Offset offset);

    /// Leaves out what starts at `offset` or behind.
    void dropFrom(Offset offset);

    [[nodiscard]] const std::vector<MatchRun>& runs() const noexcept { return m_runs; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_runs.empty(); }

private:
    std::vector<MatchRun> m_runs;
};

} // namespace hexfolio
