// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/movingdisk.h"

#include "mapping/memorysource.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hexfolio {

namespace {

/// The list of a DiskSource is in the order of the file; steps come from its end.
DiskSource::KeptList inOrder(DiskSource::KeptList entries)
{
    std::ranges::sort(entries, {}, [](const DiskSource::Kept& entry) { return entry.range.begin; });
    return entries;
}

} // namespace

MovingDisk::MovingDisk(std::shared_ptr<DiskSource> disk, Reopen reopen)
    : m_disk(std::move(disk)), m_reopen(std::move(reopen))
{
}

Result<> MovingDisk::sized()
{
    if (m_file)
        return {};
    auto file = m_reopen();
    if (!file)
        return std::unexpected(file.error());
    m_file = std::move(*file);
    return {};
}

void MovingDisk::moving(std::span<const ShiftMove> parts, std::span<const std::byte> data)
{
    const auto memory = std::make_shared<const MemorySource>(std::vector<std::byte>(data.begin(), data.end()));
    const auto zeros = std::make_shared<const PatternSource>(std::vector<std::byte>(1));
    DiskSource::KeptList entries;
    Offset at = 0;
    for (const ShiftMove& part : parts) {
        if (part.isHole) {
            entries.push_back({part.source(), zeros, 0});
            continue;
        }
        entries.push_back({part.source(), memory, at});
        at += part.length;
    }
    m_disk->redirect(inOrder(std::move(entries)));
}

void MovingDisk::moved(std::span<const ShiftMove> parts, ShiftDirection direction)
{
    DiskSource::KeptList entries;
    for (const ShiftMove& part : parts)
        entries.push_back({part.source(), m_file, part.to, true});
    entries = inOrder(std::move(entries));
    if (direction == ShiftDirection::Forward)
        return m_disk->redirect(std::move(entries));
    std::vector<Range> ranges;
    for (const DiskSource::Kept& entry : entries)
        ranges.push_back(entry.range);
    m_disk->restore(ranges);
}

} // namespace hexfolio
