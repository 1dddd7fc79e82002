// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/changelist.h"
#include "document/snapshot.h"
#include "formats/blockindex.h"
#include "formats/samebytes.h"

#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// Finds how one file became another: what stayed, what was overwritten, inserted, removed and moved.
///
/// The common beginning and end are taken off. In between it goes through the later file once: first it asks whether
/// the bytes go on as they do in the earlier one (so overwritten bytes cost nothing), then whether a block of the
/// earlier file stands here (a rolling hash over blocks that occur once, as rsync does with all). Every match is
/// compared byte by byte and grown to both sides. What it finds is a piece tree over the earlier file, and ChangeList
/// tells the changes of it. Time grows with the sizes; memory is bounded (about 50 MiB); holes that both have are not
/// read. For jobs; one thread.
class FileAligner {
public:
    FileAligner(std::shared_ptr<const ByteSource> before, Size beforeSize, Snapshot after, Progress& progress);

    /// Errors: what makes a byte unreadable; Cancelled.
    [[nodiscard]] Result<ChangeList> run();

private:
    struct Match {
        Offset before = 0;
        Offset after = 0;
    };

    [[nodiscard]] Result<> buildIndex();
    [[nodiscard]] Result<> alignMiddle();
    /// The first place from `from` of the later file on where both have the same bytes again.
    [[nodiscard]] Result<std::optional<Match>> nextMatch(Offset from);
    /// The same within `near` bytes, for bytes that stand where they are expected.
    [[nodiscard]] Result<std::optional<Match>> expectedMatch(Offset from, Size near);
    [[nodiscard]] Result<std::optional<Match>> matchIn(Range window);
    [[nodiscard]] Result<bool> isSame(Match match);

    void keep(Offset before, Size length);
    void addNew(Range range);
    [[nodiscard]] std::optional<Offset> expected(Offset after) const;

    std::shared_ptr<const ByteSource> m_source;
    Snapshot m_before;
    Snapshot m_after;
    Progress& m_progress;
    SameBytes m_same;
    /// What lies between the common beginning and the common end.
    Range m_beforeMiddle;
    Range m_afterMiddle;
    Size m_block = 0;
    std::optional<BlockIndex> m_index;
    /// Where the earlier file goes on after the last match: `m_nextBefore` at `m_nextAfter` of the later one.
    Offset m_nextBefore = 0;
    Offset m_nextAfter = 0;
    std::vector<Piece> m_pieces;
};

} // namespace hexfolio
