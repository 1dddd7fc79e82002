// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mappedfile.h"

#include "mapping/io.h"
#include "mapping/pagemap.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
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

Result<std::shared_ptr<const MappedFile>> MappedFile::make(FileDescriptor& file, Part part,
                                                           const FileSourcePolicy& policy)
{
    const std::shared_ptr<MappedFile> made(new MappedFile);
    made->m_part = std::move(part);
    if (auto mapped = made->map(file, policy); !mapped)
        return failure(std::move(mapped.error()));
    made->m_file = std::move(file);
    return made;
}

Result<> MappedFile::map(const FileDescriptor& file, const FileSourcePolicy& policy)
{
    if (m_part.range.isEmpty() || policy.way == FileSourcePolicy::Way::Read)
        return {};
    const Offset begin = pageOf(m_part.range.begin);
    const Size size = m_part.range.end - begin;
    if (policy.way == FileSourcePolicy::Way::Windows || size > policy.wholeLimit)
        return mapWindows(file, policy);
    auto made = MapRegion::make(readOnly(file.get(), begin, size));
    if (!made)
        return isWantOfRoom(made.error()) ? mapWindows(file, policy) : failure(made.error());
    m_whole = std::move(*made);
    m_wholeBegin = begin;
    (void)m_whole->advise({0, size}, MADV_RANDOM);
    return {};
}

Result<> MappedFile::mapWindows(const FileDescriptor& file, const FileSourcePolicy& policy)
{
    // One page tells whether the file can be mapped, and whether there is any room left.
    const auto probe = MapRegion::make(readOnly(file.get(), pageOf(m_part.range.begin), MapRegion::pageSize()));
    if (!probe)
        return isWantOfRoom(probe.error()) ? Result<>() : failure(probe.error());
    m_windows = std::make_unique<const MapWindows>(file.get(), policy.windowSize, policy.windowCount);
    return {};
}

FileSourcePolicy::Way MappedFile::way() const noexcept
{
    if (m_whole)
        return FileSourcePolicy::Way::Whole;
    return m_windows ? FileSourcePolicy::Way::Windows : FileSourcePolicy::Way::Read;
}

// How many bytes the file has at this moment from `at` on.
Size MappedFile::presentFrom(Offset at) const noexcept
{
    Offset end = m_part.range.end;
    struct stat status = {};
    if (m_part.canShrink)
        end = ::fstat(m_file.get(), &status) == 0 ? static_cast<Offset>(status.st_size) : 0;
    return end > at ? end - at : 0;
}

// The last page of a map goes on behind the end of the file with zeros that are nobody's data. The length is asked for
// before the copy, because the file may have been shorter then, and again after it where the last byte is a zero: the
// file may have been cut while we copied, and only the last page that was reached can have such a tail.
Size MappedFile::read(Offset offset, std::span<std::byte> to) const noexcept
{
    if (offset >= size())
        return 0;
    const Offset at = m_part.range.begin + offset;
    const Size wanted = std::min({Size{to.size()}, size() - offset, presentFrom(at)});
    const Size copied = copy(at, to.first(wanted));
    if (!m_part.canShrink || copied == 0 || to[copied - 1] != std::byte{0})
        return copied;
    return std::min(copied, presentFrom(at));
}

Size MappedFile::copy(Offset at, std::span<std::byte> to) const noexcept
{
    if (m_whole)
        return m_whole->copyOut(at - m_wholeBegin, to);
    Size done = m_windows ? m_windows->read(at, to) : 0;
    // Without windows, or where there is no room for one more.
    while (done < to.size()) {
        const ssize_t got = ::pread(m_file.get(), to.data() + done, to.size() - done, static_cast<off_t>(at + done));
        if (got > 0)
            done += static_cast<Size>(got);
        else if (got == 0 || errno != EINTR)
            break;
    }
    return done;
}

Extent MappedFile::extentAt(Offset offset, Offset limit) const noexcept
{
    const Range inFile = Range{offset, limit}.shiftedUp(origin());
    const Extent extent = PageMap::extentAt(m_file.get(), inFile.begin, inFile.end);
    return {extent.kind, extent.range.shiftedDown(origin())};
}

Error MappedFile::whyUnreadable(Offset offset) const
{
    const Offset at = origin() + offset;
    const Range where = Range::ofLength(at, 1);
    if (offset >= size())
        return {.kind = ErrorKind::OutOfRange, .path = m_part.path, .range = where};
    if (presentFrom(at) == 0)
        return {.kind = ErrorKind::FileShrank, .path = m_part.path, .range = where};
    std::array<std::byte, 1> probe;
    PosixIo io;
    const auto got = io.read(m_file.get(), at, probe);
    if (!got) {
        Error error = got.error();
        error.path = m_part.path;
        return error;
    }
    if (*got == 0)
        return {.kind = ErrorKind::FileShrank, .path = m_part.path, .range = where};
    return {.kind = ErrorKind::InputOutput,
            .path = m_part.path,
            .range = where,
            .reason = HEXFOLIO_TR("Reason", "it failed a moment ago and works again now; try once more")};
}

void MappedFile::advise(Range range, Use use) const noexcept
{
    const Range inside = range.clampedTo(size()).shiftedUp(origin());
    if (inside.isEmpty())
        return;
    // A finished scan drops its pages from this process (not from the cache) and leaves the file as for browsing.
    const auto tell = [&](int option) {
        if (m_whole) {
            const Range part = inside.shiftedDown(m_wholeBegin);
            (void)m_whole->advise({pageOf(part.begin), part.end}, option);
        } else if (m_windows) {
            m_windows->advise(inside, option);
        }
    };
    tell(use == Use::Scan ? MADV_SEQUENTIAL : MADV_RANDOM);
    if (use == Use::Done)
        tell(MADV_DONTNEED);
}

} // namespace hexfolio
