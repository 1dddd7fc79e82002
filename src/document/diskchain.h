// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// Bytes of the file that stand in a document: `length` bytes from `disk` of the file on, at `now` of the document.
struct DiskRun {
    Offset disk = 0;
    Offset now = 0;
    Size length = 0;
    /// How many bytes at its start do not belong to the chain; all of them where it is not part of it.
    Size skipped = 0;

    [[nodiscard]] Offset diskEnd() const noexcept { return disk + length; }
};

/// The longest sequence of bytes of the file that a document still has in the file's order: what did not change.
///
/// A heaviest increasing subsequence over runs in O(n log n), found with a tree of maxima over the ends of the runs.
/// Runs that overlap (a block was pasted beside itself) may both take part: the later one then starts where the earlier
/// one ends. Trimming the head of the later one is enough: an optimum that trims a tail can be turned into one that
/// does not. Works on values; any thread.
class DiskChain {
public:
    /// Sets `skipped` of each run; `runs` are in the order of the document.
    static void mark(std::vector<DiskRun>& runs);

private:
    static constexpr std::size_t none = SIZE_MAX;

    explicit DiskChain(std::vector<DiskRun>& runs);
    void extend(std::size_t run);
    void enter(std::size_t run);
    [[nodiscard]] std::size_t bestEndingBy(Offset end) const noexcept;
    [[nodiscard]] std::size_t bestEndingIn(Offset after, Offset before) const noexcept;
    [[nodiscard]] std::size_t slotOf(Offset end) const noexcept;
    template <class Key>
    [[nodiscard]] std::size_t bestIn(const std::vector<std::size_t>& tree, std::size_t from, std::size_t to,
                                     Key key) const noexcept;

    [[nodiscard]] std::int64_t weightOf(std::size_t run) const noexcept;
    [[nodiscard]] std::int64_t leadOf(std::size_t run) const noexcept;

    std::vector<DiskRun>& m_runs;
    std::vector<Offset> m_ends;
    std::vector<Size> m_weights;
    std::vector<std::size_t> m_before;
    /// Trees of maxima, leaves in the upper half: by weight, and by weight less end.
    std::vector<std::size_t> m_heaviest;
    std::vector<std::size_t> m_leading;
};

} // namespace hexfolio
