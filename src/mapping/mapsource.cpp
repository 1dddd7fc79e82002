// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mapsource.h"

#include "mapping/pagemap.h"

#include <algorithm>

namespace hexfolio {

Size MapSource::View::read(Offset at, std::span<std::byte> to) const noexcept
{
    if (at >= region->size())
        return 0;
    const std::span wanted = to.first(std::min<Size>(to.size(), region->size() - at));
    if (!file)
        return region->copyOut(at, wanted);
    return file->readClipped(fileOffset + at, wanted, [&](std::span<std::byte> part) {
        const Size copied = region->copyOut(at, part);
        // Pages of the map's own are not the file's.
        return isPrivate ? copied : copied + file->readPlainly(fileOffset + at + copied, part.subspan(copied));
    });
}

Error MapSource::View::whyUnreadable(Offset at) const
{
    if (at >= region->size())
        return {.kind = ErrorKind::OutOfRange, .range = Range::ofLength(at, 1)};
    if (file)
        return file->whyUnreadable(fileOffset + at);
    // No file to ask: what mmap(2) promises to such maps is that only a missing page faults.
    return {.kind = ErrorKind::FileShrank, .range = Range::ofLength(at, 1)};
}

Size MapSource::read(Offset offset, std::span<std::byte> to) const noexcept
{
    return m_view.read(offset, to);
}

Extent MapSource::extentAt(Offset offset, Offset limit) const noexcept
{
    if (!m_view.file || m_view.isPrivate)
        return ByteSource::extentAt(offset, limit);
    const Range inFile = Range{offset, limit}.shiftedUp(m_view.fileOffset);
    const Extent extent = PageMap::extentAt(m_view.file->descriptor(), inFile.begin, inFile.end);
    return {extent.kind, extent.range.shiftedDown(m_view.fileOffset)};
}

Error MapSource::whyUnreadable(Offset offset) const
{
    return m_view.whyUnreadable(offset);
}

} // namespace hexfolio
