// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/disksource.h"
#include "document/editlogformat.h"
#include "document/editrecorder.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// Which bytes of a file went by edits and are too many to be kept as they are, and their proofs, a part at a time.
///
/// Bytes that an edit only moves or leaves are none of them, so replacing a few places in a large file costs what the
/// places cost. Shares the file. One thread; next() reads the file, so it belongs into jobs.
class ProofPlan {
public:
    /// Up to so many bytes of one file are proven; beyond, recovery says that it cannot tell.
    static constexpr Size mostProven = Size{1} << 30;
    /// A call of next() reads no more than this: an edit made meanwhile waits for it.
    static constexpr Size mostAtOnce = Size{64} << 20;
    /// Bytes under one sum: what others changed is told apart this finely.
    static constexpr Size block = Size{64} << 10;
    /// Sums of one range; a longer one has larger blocks, so that the log grows with the edits and not with the file.
    static constexpr Size mostSums = 256;
    /// Shorter ranges are kept as they are: their sum would be as long.
    static constexpr Size shortRun = 64;

    explicit ProofPlan(std::shared_ptr<const DiskSource> base) : m_base(std::move(base)) { }

    /// What `edit` replaces waits from now on, but for the first EditRecorder::mostCompared bytes.
    void add(const EditRecorder::Edit& edit);
    [[nodiscard]] bool isEmpty() const noexcept { return m_waiting.empty(); }

    /// The file on disk is still in the state that the document knows.
    using Untouched = std::function<bool()>;
    /// Proofs of what waits. Bytes that cannot be read have none, and neither
    /// have those that were not noted when they were edited where somebody touched the file since.
    [[nodiscard]] editlog::Proof next(const Untouched& isUntouched);

private:
    void prove(Range range, editlog::Proof& proof);

    std::shared_ptr<const DiskSource> m_base;
    /// What one sum or run is for, each.
    std::deque<Range> m_waiting;
    Size m_left = mostProven;
    std::vector<std::byte> m_buffer;
};

/// Writes what was noted of `base` from `offset` on over `bytes`: they are as they were when they were edited.
void putAsNoted(const DiskSource& base, Offset offset, std::span<std::byte> bytes);

} // namespace hexfolio
