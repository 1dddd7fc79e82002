// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hittable.h"

#include <algorithm>

namespace hexfolio {

Result<HitRow> HitTable::row(Size row) const
{
    const auto index = m_order.at(row);
    if (!index)
        return std::unexpected(index.error());
    const auto hit = m_hits.at(*index, m_now);
    if (!hit)
        return std::unexpected(hit.error());
    HitRow made{.index = *index, .hit = *hit};
    const Range range = hit->hit.range.clampedTo(m_now.size());
    bool isAroundUnreadable = false;
    made.bytes = read(Range::ofLength(range.begin, std::min<Size>(range.size(), m_options.bytes)), made.isUnreadable);
    made.before = read({range.begin - std::min<Size>(range.begin, m_options.context), range.begin}, isAroundUnreadable);
    made.after = read(Range::ofLength(range.end, m_options.context), isAroundUnreadable);
    return made;
}

std::vector<std::byte> HitTable::read(Range range, bool& isUnreadable) const
{
    auto bytes = m_now.bytes(range);
    isUnreadable = !bytes;
    return bytes ? std::move(*bytes) : std::vector<std::byte>{};
}

void HitTable::edited(const Edit& edit, Snapshot now)
{
    m_hits.add(edit);
    m_now = std::move(now);
}

} // namespace hexfolio
