// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/changelist.h"
#include "document/snapshot.h"
#include "formats/patch.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hexfolio {

/// Makes a verified patch of two states and the changes between them.
///
/// Fills, holes and moved blocks become one run each, whatever their length; bytes within an overwritten range that are
/// the same on both sides are left out. Borrows the Progress. Thread rule: one thread, for jobs.
class PatchMaker {
public:
    /// Whether the digests of both files are computed, which reads them whole.
    enum class Digests : std::uint8_t { Compute, LeaveOut };
    /// Whether removed bytes beyond keepLimit may become a digest of themselves.
    enum class Removed : std::uint8_t { KeepAll, MayBeLost };
    struct Options {
        /// The name that the patch tells people.
        std::string fileName;
        Digests digests = Digests::Compute;
        Removed removed = Removed::KeepAll;
        /// How many literal bytes one change may remove and still be kept whole.
        Size keepLimit = Size{64} << 20;
    };

    PatchMaker(Snapshot before, Snapshot after, Options options, Progress& progress);

    /// `changes` lead from the one state to the other. Errors: TooLarge where removed bytes would be lost and may not,
    /// or where there are too many changes; what makes a byte unreadable; Cancelled.
    [[nodiscard]] Result<Patch> run(const std::vector<Change>& changes);

    /// How many literal bytes one run has at most; longer ones go on in the next change.
    static constexpr Size longestRun = Size{32} << 10;

private:
    /// Where bytes of the file before, that were moved, stand now; in order, not overlapping.
    struct Moved {
        Range before;
        Offset now = 0;
    };

    void rememberMoves(const std::vector<Change>& changes);
    [[nodiscard]] Result<> add(const Change& change);
    /// The bytes of `range` of one side as runs.
    [[nodiscard]] Result<std::vector<PatchRun>> runsOf(const Snapshot& side, Range range);
    [[nodiscard]] Result<std::vector<PatchRun>> removedRuns(Range range);
    [[nodiscard]] Result<> addLiteralRuns(const Snapshot& side, Range range, std::vector<PatchRun>& runs);
    [[nodiscard]] Result<> pair(Offset at, std::vector<PatchRun> removed, std::vector<PatchRun> added);
    [[nodiscard]] Result<> emit(PatchChange change);
    [[nodiscard]] Result<> record(const PatchChange& change);
    /// Emits only what differs between two literal runs of one length.
    [[nodiscard]] Result<> emitDifferences(const PatchChange& change);
    [[nodiscard]] Result<> computeDigests();

    [[nodiscard]] std::size_t patternIndex(std::vector<std::byte> pattern);
    [[nodiscard]] PatchRun first(const PatchRun& run, Size length) const;
    [[nodiscard]] PatchRun behind(const PatchRun& run, Size length);

    Options m_options;
    Progress& m_progress;
    Patch m_patch;
    std::vector<Moved> m_moves;
    /// By their digits.
    std::map<std::string, std::size_t> m_patternIndex;
};

} // namespace hexfolio
