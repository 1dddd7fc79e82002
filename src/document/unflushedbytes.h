// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/liveoperation.h"
#include "document/lostsource.h"
#include "document/piecetree.h"
#include "document/snapshot.h"

#include <memory>
#include <vector>

namespace hexfolio {

/// What a file that is edited in Live mode shall have, and what it had, wherever it was stored into since the disk last
/// took everything: where the disk refuses it, the page cache cannot be believed any more, and this can.
///
/// Shares the kept bytes; of what was not stored into it only knows that the file has it. Offsets of the part that was
/// opened. One thread.
class UnflushedBytes {
public:
    explicit UnflushedBytes(Size size) { reset(size); }

    /// All of a file of `size` bytes is on the disk.
    void reset(Size size);
    /// The parts of `range` of which nothing is kept yet.
    [[nodiscard]] std::vector<Range> notKept(Range range) const;
    /// `range` is about to be stored into; `bytes` is what stands there, in memory.
    void keep(Range range, const Snapshot& bytes);
    /// `operation` was carried out; all that it stores into or moves was kept.
    void apply(const LiveOperation& operation);

    /// What the file shall have, and had when the disk last took everything; `file` is read where nothing was stored.
    [[nodiscard]] Snapshot now(const std::shared_ptr<const ByteSource>& file) const { return made(m_now, file); }
    [[nodiscard]] Snapshot before(const std::shared_ptr<const ByteSource>& file) const { return made(m_before, file); }

private:
    [[nodiscard]] Snapshot made(const PieceTree& tree, const std::shared_ptr<const ByteSource>& file) const;
    void addSources(const Snapshot& snapshot);

    /// Stands for the file. Its pieces are where they are in the file, since whatever moves is kept first.
    std::shared_ptr<const LostSource> m_file = std::make_shared<LostSource>();
    PieceTree m_now;
    PieceTree m_before;
    SourceList m_sources;
};

} // namespace hexfolio
