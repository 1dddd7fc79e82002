// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "search/candidatefinder.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// Goes from one candidate of a CandidateFinder to the next, a piece of some KiB at a time.
///
/// Notices when there are so many that naming them is no help, and says then how far to do without. Owns the finder;
/// one thread.
class CandidateCursor {
public:
    explicit CandidateCursor(std::unique_ptr<CandidateFinder> finder) : m_finder(std::move(finder)) { }

    /// How many places at the begin of `size` bytes can be judged with no more bytes at hand.
    [[nodiscard]] std::size_t judged(std::size_t size) const noexcept;
    /// Places in here are to be tried one by one.
    [[nodiscard]] Range tooDense() const noexcept { return m_tooDense; }

    struct Place {
        std::size_t at = 0;
        bool isCandidate = false;
    };
    /// The first candidate at or behind index `from`, or how far there is none, at most `stop`. `base` is the offset of
    /// bytes[0]. Needs from < stop <= judged(bytes.size()).
    [[nodiscard]] Place next(std::span<const std::byte> bytes, Offset base, std::size_t from, std::size_t stop);

private:
    void take(std::span<const std::byte> bytes, Offset base, std::size_t from);

    std::unique_ptr<CandidateFinder> m_finder;
    /// In offsets of the snapshot, so that it does not matter how windows move.
    Range m_piece;
    std::vector<std::uint64_t> m_bits;
    std::size_t m_candidates = 0;
    Range m_tooDense;
};

} // namespace hexfolio
