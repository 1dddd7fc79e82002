// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"
#include "search/stretchscanner.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// Finds bytes that are others than those of another snapshot at the same offset, or behind its end.
class DifferenceScanner final : public StretchScanner {
public:
    explicit DifferenceScanner(Snapshot other) : m_other(std::move(other)) { }

    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    /// Holes of the other snapshot are passed over without reading.
    void scanZeros(Range starts, StretchFindings& found) override;

    /// The parts of `range` of `snapshot` that are not made of the same pieces as `other` at the same offsets.
    [[nodiscard]] static std::vector<Range> notShared(const Snapshot& snapshot, const Snapshot& other, Range range);

private:
    /// Adds the bytes that differ; both begin at `origin`.
    void compare(std::span<const std::byte> bytes, std::span<const std::byte> others, Offset origin, Stretches& found);
    /// What of `starts` lies before the end of the other snapshot.
    [[nodiscard]] Range withinOther(Range starts) const noexcept;

    Snapshot m_other;
    std::vector<std::byte> m_zeros;
    std::vector<std::uint64_t> m_words;
};

} // namespace hexfolio
