// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"
#include "search/probesequence.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace hexfolio {

/// Names places in a snapshot where a ProbeSequence matches, looking at the bytes in place, without a copy of them.
///
/// What it names is a guess, because the bytes may change meanwhile; where the bytes match all the time it is named.
/// Owns scratch memory, borrows the snapshot; one thread.
class PlaceFinder {
public:
    /// So many places at once say that copying the bytes to look at them is faster.
    static constexpr std::size_t mostPlaces = 32;

    PlaceFinder(const Snapshot& snapshot, const ProbeSequence& probes) : m_snapshot(snapshot), m_probes(probes) { }

    struct Places {
        /// Ascending; valid until the next call.
        std::span<const Offset> starts;
        /// Up to here all are named: the end of what was asked for, unless there were `mostPlaces` before or the data
        /// ends.
        Offset end = 0;
    };
    /// The places in `starts` from which the sequence lies whole before `end`. Nothing where the bytes must be read.
    /// Needs less than 4 GiB, and `end` within the snapshot.
    [[nodiscard]] std::optional<Places> find(Range starts, Offset end);

private:
    static void look(const std::byte* bytes, std::size_t size, void* finder) noexcept;

    const Snapshot& m_snapshot;
    ProbeSequence m_probes;
    std::array<std::uint32_t, 4 * probeBatch> m_pairs;
    std::array<std::uint32_t, mostPlaces> m_found;
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    std::size_t m_positions = 0;
    std::array<Offset, mostPlaces> m_starts;
};

} // namespace hexfolio
