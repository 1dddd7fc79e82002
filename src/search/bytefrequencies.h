// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <array>
#include <cstdint>

namespace hexfolio {

/// How often each byte value stands in some data, by a sample. A plain value; any thread.
class ByteFrequencies {
public:
    /// Every byte equally often; used where nothing is known.
    ByteFrequencies() { m_counts.fill(1); }
    /// Looks at 64 pages spread over `range`, at no regular distance, or at all of it where it is no longer than they
    /// are.
    [[nodiscard]] static ByteFrequencies ofSample(const Snapshot& snapshot, Range range);

    /// How many bytes b of the sample have (b & mask) == value; never 0, so that products keep their order.
    [[nodiscard]] std::uint64_t countOf(std::uint8_t value, std::uint8_t mask) const noexcept;
    /// Which share of the bytes has other values there: from 0, equally frequent, to 1, nothing in common.
    [[nodiscard]] double differenceTo(const ByteFrequencies& other) const noexcept;

private:
    std::array<std::uint32_t, 256> m_counts{};
};

} // namespace hexfolio
