// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/journalfile.h"
#include "document/livehistory.h"
#include "document/liverecord.h"
#include "mapping/io.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// Completes operations of a Live journal in their file, whichever of their bytes are there already.
///
/// After a crash any of the stores since the last checkpoint may be missing. So each byte must be what it was before
/// one of them or after one of them; then what stands there after the last one is written. Borrows everything; one
/// thread.
class LiveReplay {
public:
    /// `records` are indices of operations in `log`, none of them a shift, in order.
    LiveReplay(Io& io, JournalFile& journal, int target, const LiveLog& log, std::span<const std::size_t> records);

    /// An Error of kind FileChanged where a byte or the length is none that the operations leave; nothing is written.
    [[nodiscard]] Result<> check();
    /// Writes and syncs.
    [[nodiscard]] Result<> write();
    /// All that the operations touch, in order.
    [[nodiscard]] std::vector<Range> touched() const;
    /// Where write() found other bytes than it wrote, in order: what the disk did not have.
    [[nodiscard]] const std::vector<Range>& missing() const noexcept { return m_missing; }

private:
    struct Patch {
        Offset begin = 0;
        const StoredRuns* old = nullptr;
        const StoredRuns* fresh = nullptr;
    };
    /// What a block of the file is, and what it shall be.
    struct Block {
        Range range;
        std::vector<std::byte> found;
        std::vector<std::byte> wanted;
        /// Which bytes are ones that may be there.
        std::vector<bool> isFine;
    };
    void add(const LiveRecord& record, const LiveRecord& operation, Offset origin);
    [[nodiscard]] Result<Block> blockAt(Range range);
    [[nodiscard]] Result<> lay(const Patch& patch, const StoredRuns& runs, bool isFresh, Block& block);
    [[nodiscard]] Result<> checkSize() const;
    [[nodiscard]] std::vector<Range> blocks() const;
    void noteMissing(const Block& block, Size size);

    Io& m_io;
    JournalFile& m_journal;
    int m_target;
    std::vector<Patch> m_patches;
    /// Every length that the file had; the last one is what it gets. Empty where it never changed.
    std::vector<Size> m_sizes;
    std::vector<Range> m_missing;
};

} // namespace hexfolio
