// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valuematcher.h"

#include "search/valuekernel.h"

#include <array>

namespace hexfolio {

bool ValueMatcher::matchesZeros() const noexcept
{
    constexpr std::array<std::uint8_t, 8> zeros{};
    return m_wanted.contains(zeros);
}

void ValueMatcher::collect(std::span<const std::byte> bytes, Offset origin, HitRuns& hits) const
{
    const std::size_t size = m_wanted.format.size;
    if (bytes.size() < size)
        return;
    const std::span hay(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::size_t positions = hay.size() - size + 1;
    std::array<std::uint32_t, 4 * probeBatch> found;
    for (std::size_t from = 0; from < positions;) {
        const ProbeHits batch = findValues(hay, from, positions, m_wanted, found);
        for (const std::uint32_t position : std::span(found).first(batch.count)) {
            if (m_wanted.also == ValueRange::Also::Nothing || m_wanted.contains(hay.subspan(position, size)))
                hits.append(origin + position);
        }
        from = batch.next;
    }
}

} // namespace hexfolio
