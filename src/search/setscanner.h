// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "search/regexlane.h"
#include "search/setplan.h"

#include <atomic>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace hexfolio {

/// A block, and for some patterns from where to scan it: ascending by pattern, all others from its begin.
struct SetTask {
    SearchBlock block;
    std::vector<std::pair<std::uint32_t, Offset>> starts;

    [[nodiscard]] Offset startOf(std::uint32_t pattern) const noexcept;
};

/// What one pattern gives in a block.
struct SetMatches {
    std::uint32_t pattern = 0;
    RegexLane::Outcome outcome;
    /// The places in the block at which it may match, unless it may anywhere.
    std::vector<Offset> candidates;
};

/// Scans blocks for all patterns of a plan in one pass over their bytes.
///
/// Literals come with all their matches, overlapping ones too; regular expressions as a RegexLane guesses them. Owns
/// scratch memory; borrows snapshot, lanes and progress; one thread.
class SetScanner {
public:
    struct Outcome {
        /// Ascending by pattern; those that match nowhere are left out.
        std::vector<SetMatches> lanes;
        std::vector<Range> unreadable;
    };

    /// `lanes` has an entry for each pattern, null for literals. `reach`: how far an attempt is followed.
    SetScanner(std::shared_ptr<const SetPlan> plan, const std::vector<std::unique_ptr<RegexLane>>& lanes,
               const Snapshot& snapshot, Range range, RegexScanner::Options options, const Progress& progress);

    /// Errors: Cancelled; OutOfMemory; TooComplex.
    [[nodiscard]] Result<Outcome> scan(const SetTask& task, const std::atomic<bool>& stop);
    /// A scanner for one regular expression; `candidates` as in SetMatches.
    [[nodiscard]] RegexScanner& scannerOf(std::uint32_t pattern, const SearchBlock& block,
                                          const std::vector<Offset>& candidates);

private:
    using Candidate = std::pair<std::uint32_t, Offset>;

    [[nodiscard]] Result<> findCandidates(const SetTask& task, const std::atomic<bool>& stop,
                                          std::vector<Range>& unreadable);
    [[nodiscard]] Result<> scanSpan(std::span<const std::byte> bytes, Offset begin, Range starts);
    void scanForLiterals(std::span<const std::byte> bytes, Offset begin, Range starts);
    void addLiteral(std::uint32_t pattern, std::span<const Candidate> found, const SearchBlock& block,
                    Outcome& outcome) const;
    [[nodiscard]] Result<> addRegex(std::uint32_t pattern, std::span<const Candidate> found, const SetTask& task,
                                    const std::atomic<bool>& stop, Outcome& outcome);

    std::shared_ptr<const SetPlan> m_plan;
    const std::vector<std::unique_ptr<RegexLane>>& m_lanes;
    const Snapshot& m_snapshot;
    Range m_range;
    RegexScanner::Options m_options;
    const Progress& m_progress;
    std::unique_ptr<NeedleScanner> m_needles;
    /// Made when they are first needed, and only some at a time: each has a window of its own.
    std::map<std::uint32_t, std::unique_ptr<RegexScanner>> m_scanners;
    std::vector<Candidate> m_candidates;
    /// The patterns that are looked at in blocks of either kind even where there are no candidates.
    std::vector<std::uint32_t> m_everywhere;
    std::vector<std::uint32_t> m_zeros;
};

} // namespace hexfolio
