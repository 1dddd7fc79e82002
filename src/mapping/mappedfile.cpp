// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mappedfile.h"

#include "mapping/pagemap.h"

#include <sys/mman.h>

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

Offset pageOf(Offset offset)
{
    return offset - offset % MapRegion::pageSize();
}

MapRegion::Request readOnly(int fd, Offset offset, Size size)
{
    return {.fd = fd, .offset = offset, .size = size, .protection = PROT_READ, .flags = MAP_SHARED | MAP_NORESERVE};
}

bool isWantOfRoom(const Error& error)
{
    // A file so long that its end cannot be said to mmap(2) is EOVERFLOW.
    return error.osCode == ENOMEM || error.osCode == EOVERFLOW;
}

} // namespace

MappedFile::MappedFile(FileDescriptor file, Part part, Maps maps)
    : m_file(std::move(file), std::move(part.path), part.length, part.range.end)
    , m_range(part.range)
    , m_wholeBegin(pageOf(part.range.begin))
    , m_maps(std::move(maps))
{
}

Result<std::shared_ptr<const MappedFile>> MappedFile::make(FileDescriptor& file, Part part,
                                                           const FileSourcePolicy& policy)
{
    auto maps = mapsOf(file.get(), part.range, policy);
    if (!maps)
        return failure(std::move(maps.error()));
    return std::shared_ptr<const MappedFile>(new MappedFile(std::move(file), std::move(part), std::move(*maps)));
}

Result<MappedFile::Maps> MappedFile::mapsOf(int fd, Range range, const FileSourcePolicy& policy)
{
    if (range.isEmpty() || policy.way == FileSourcePolicy::Way::Read)
        return Maps{};
    const Offset begin = pageOf(range.begin);
    const Size size = range.end - begin;
    if (policy.way == FileSourcePolicy::Way::Windows || size > policy.wholeLimit)
        return windowsOf(fd, range, policy);
    auto made = MapRegion::make(readOnly(fd, begin, size));
    if (!made && isWantOfRoom(made.error()))
        return windowsOf(fd, range, policy);
    if (!made)
        return failure(std::move(made.error()));
    (void)(*made)->advise({0, size}, MADV_RANDOM);
    return Maps{.whole = std::move(*made), .windows = {}};
}

Result<MappedFile::Maps> MappedFile::windowsOf(int fd, Range range, const FileSourcePolicy& policy)
{
    // One page tells whether the file can be mapped, and whether there is any room left.
    const auto probe = MapRegion::make(readOnly(fd, pageOf(range.begin), MapRegion::pageSize()));
    if (!probe && !isWantOfRoom(probe.error()))
        return failure(probe.error());
    if (!probe)
        return Maps{};
    return Maps{.whole = {}, .windows = std::make_unique<const MapWindows>(fd, policy.windowSize, policy.windowCount)};
}

FileSourcePolicy::Way MappedFile::way() const noexcept
{
    if (m_maps.whole)
        return FileSourcePolicy::Way::Whole;
    return m_maps.windows ? FileSourcePolicy::Way::Windows : FileSourcePolicy::Way::Read;
}

Size MappedFile::read(Offset offset, std::span<std::byte> to) const noexcept
{
    if (offset >= size())
        return 0;
    const Offset at = origin() + offset;
    const std::span wanted = to.first(std::min<Size>(to.size(), size() - offset));
    return m_file.readClipped(at, wanted, [&](std::span<std::byte> part) { return copy(at, part); });
}

Size MappedFile::copy(Offset at, std::span<std::byte> to) const noexcept
{
    Size done = 0;
    if (m_maps.whole)
        done = m_maps.whole->copyOut(at - m_wholeBegin, to);
    else if (m_maps.windows)
        done = m_maps.windows->read(at, to);
    // Where there is no map, and where the map cannot show what the file has (see readPlainly()).
    return done + m_file.readPlainly(at + done, to.subspan(done));
}

// As in readClipped(), the length is asked for before and after: behind the end of the file lie zeros that are
// nobody's.
bool MappedFile::look(Range range, LeafKernel kernel) const noexcept
{
    if (!m_maps.whole || range.end > size())
        return false;
    const Range inFile = range.shiftedUp(origin());
    const auto isThere = [&] { return m_file.bytesFrom(inFile.begin) >= inFile.size(); };
    return isThere() && m_maps.whole->look(inFile.shiftedDown(m_wholeBegin), kernel) && isThere();
}

Extent MappedFile::extentAt(Offset offset, Offset limit) const noexcept
{
    const Range inFile = Range{offset, limit}.shiftedUp(origin());
    const Extent extent = PageMap::extentAt(m_file.descriptor(), inFile.begin, inFile.end);
    return {extent.kind, extent.range.shiftedDown(origin())};
}

bool MappedFile::isResident(Range range) const noexcept
{
    return PageMap::isResident(m_file.descriptor(), range.clampedTo(size()).shiftedUp(origin()));
}

Error MappedFile::whyUnreadable(Offset offset) const
{
    const Offset at = origin() + std::min(offset, maxSize);
    if (offset >= size())
        return {.kind = ErrorKind::OutOfRange, .path = m_file.path(), .range = Range::ofLength(at, 1)};
    return m_file.whyUnreadable(at);
}

void MappedFile::advise(Range range, Use use) const noexcept
{
    const Range inside = range.clampedTo(size()).shiftedUp(origin());
    if (inside.isEmpty())
        return;
    // A finished scan drops its pages from this process (not from the cache) and leaves the file as for browsing.
    const auto tell = [&](int option) {
        if (m_maps.whole) {
            const Range part = inside.shiftedDown(m_wholeBegin);
            (void)m_maps.whole->advise({pageOf(part.begin), part.end}, option);
        } else if (m_maps.windows) {
            m_maps.windows->advise(inside, option);
        }
    };
    tell(use == Use::Scan ? MADV_SEQUENTIAL : MADV_RANDOM);
    if (use == Use::Done)
        tell(MADV_DONTNEED);
}

} // namespace hexfolio
