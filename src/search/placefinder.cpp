// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/placefinder.h"

#include <algorithm>

namespace hexfolio {

std::optional<PlaceFinder::Places> PlaceFinder::find(Range starts, Offset end)
{
    const Range bytes = Range{starts.begin, starts.end + m_probes.reach - 1}.clampedTo(end);
    if (bytes.size() < m_probes.reach)
        return std::nullopt;
    m_positions = bytes.size() - m_probes.reach + 1;
    m_count = 0;
    m_next = 0;
    if (!m_snapshot.look(bytes, {look, this}))
        return std::nullopt;
    for (std::size_t i = 0; i < m_count; ++i)
        m_starts[i] = starts.begin + m_found[i];
    return Places{std::span(m_starts).first(m_count), starts.begin + m_next};
}

/// A LeafKernel.
void PlaceFinder::look(const std::byte* bytes, std::size_t size, void* finder) noexcept
{
    auto& self = *static_cast<PlaceFinder*>(finder);
    const std::span hay(reinterpret_cast<const std::uint8_t*>(bytes), size);
    while (self.m_next < self.m_positions) {
        const ProbeHits pairs =
            findProbes(hay, self.m_next, self.m_positions, self.m_probes.first, self.m_probes.second, self.m_pairs);
        for (std::size_t i = 0; i < pairs.count; ++i) {
            const std::uint32_t place = self.m_pairs[i];
            if (!self.m_probes.othersMatch(hay.data() + place))
                continue;
            self.m_found[self.m_count++] = place;
            self.m_next = place + 1;
            if (self.m_count == mostPlaces)
                return;
        }
        self.m_next = pairs.next;
    }
}

} // namespace hexfolio
