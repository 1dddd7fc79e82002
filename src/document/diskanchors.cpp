// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/diskanchors.h"

#include <algorithm>

namespace hexfolio {

DiskAnchors::DiskAnchors(const Snapshot& now, const Snapshot& onDisk)
{
    if (now.tree().isSameRoot(onDisk.tree()))
        return;
    if (onDisk.size() > 0)
        m_disk = onDisk.tree().placeOf(0).piece.source;
    m_offsets = DiskOffsets(ChangeList(now.tree(), m_disk, onDisk.size()));
}

std::optional<Range> DiskAnchors::onDisk(const Anchor& anchor) const
{
    if (anchor.whole && m_disk && anchor.whole->first.source == m_disk && anchor.whole->last.source == m_disk
        && anchor.whole->first.offset <= anchor.whole->last.offset)
        return Range{anchor.whole->first.offset, anchor.whole->last.offset + 1};
    if (anchor.range.isEmpty())
        return std::nullopt;
    const Range range = m_offsets.onDisk(anchor.range).range;
    return range.isEmpty() ? std::nullopt : std::optional(range);
}

Anchor DiskAnchors::placed(const LabelledRange& onDisk) const
{
    const DiskOffsets::Place place = m_offsets.inDocument(onDisk.range);
    Anchor anchor{
        .range = place.range, .label = onDisk.label, .longest = std::max(onDisk.range.size(), place.range.size())};
    if (place.isWhole)
        return anchor;
    anchor.state = place.range.isEmpty() ? Anchor::State::Gone : Anchor::State::Cut;
    anchor.whole = {.first = {.source = m_disk, .offset = onDisk.range.begin},
                    .last = {.source = m_disk, .offset = onDisk.range.end - 1}};
    return anchor;
}

} // namespace hexfolio
