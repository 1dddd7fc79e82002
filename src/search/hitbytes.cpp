// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitbytes.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size leastAhead = 4096;
constexpr Size mostAhead = Size{256} << 10;

} // namespace

std::optional<std::span<const std::byte>> HitBytes::of(Range range)
{
    if (!m_held.contains(range)) {
        const bool goesOn = m_held.contains(range.begin) || range.begin - m_held.end < m_ahead;
        m_ahead = goesOn ? std::clamp(2 * m_ahead, leastAhead, mostAhead) : leastAhead;
        m_held = Range::ofLength(range.begin, std::max(range.size(), m_ahead)).clampedTo(m_snapshot.size());
        m_buffer.resize(m_held.size());
        m_bad = m_snapshot.read(m_held.begin, m_buffer);
    }
    m_unreadable.clear();
    for (const Range bad : m_bad) {
        if (bad.overlaps(range))
            m_unreadable.push_back(bad.intersected(range));
    }
    if (!m_unreadable.empty())
        return std::nullopt;
    return std::span(m_buffer).subspan(range.begin - m_held.begin, range.size());
}

} // namespace hexfolio
