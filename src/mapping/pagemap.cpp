// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/pagemap.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>

namespace hexfolio {

Extent PageMap::extentAt(int fd, Offset offset, Offset limit) noexcept
{
    const Extent allData{Extent::Kind::Data, {offset, limit}};
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return allData;
    // Beyond the present end nothing reads as zeros: called data, the attempt to read it will say so.
    const Offset end = std::min(limit, static_cast<Offset>(status.st_size));
    if (offset >= end)
        return allData;
    const off_t data = ::lseek(fd, static_cast<off_t>(offset), SEEK_DATA);
    if (data < 0)
        return errno == ENXIO ? Extent{Extent::Kind::Hole, {offset, end}} : allData;
    if (static_cast<Offset>(data) > offset)
        return {Extent::Kind::Hole, {offset, std::min(end, static_cast<Offset>(data))}};
    const off_t hole = ::lseek(fd, static_cast<off_t>(offset), SEEK_HOLE);
    if (hole <= data || static_cast<Offset>(hole) >= end)
        return allData;
    return {Extent::Kind::Data, {offset, static_cast<Offset>(hole)}};
}

namespace {

/// The same for file systems that cannot say whether a read would wait: asks a map of the range (mincore(2)).
bool isCached(int fd, Range range) noexcept
{
    const auto page = static_cast<Size>(::sysconf(_SC_PAGESIZE));
    const Offset begin = range.begin - range.begin % page;
    const Size size = range.end - begin;
    void* const map = ::mmap(nullptr, size, PROT_READ, MAP_SHARED | MAP_NORESERVE, fd, static_cast<off_t>(begin));
    if (map == MAP_FAILED)
        return false;
    constexpr Size stride = 256;
    std::array<unsigned char, stride> pages;
    bool cached = true;
    for (Size at = 0; at < size && cached; at += stride * page) {
        const Size part = std::min(size - at, stride * page);
        cached = ::mincore(static_cast<char*>(map) + at, part, pages.data()) == 0
            && std::all_of(pages.begin(), pages.begin() + static_cast<std::ptrdiff_t>((part + page - 1) / page),
                           [](unsigned char state) { return (state & 1) != 0; });
    }
    ::munmap(map, size);
    return cached;
}

} // namespace

bool PageMap::isResident(int fd, Range range) noexcept
{
    // All parts go to the same small buffer, which stays in the cache: what was read is not of interest.
    constexpr Size partSize = 4096;
    constexpr std::size_t partCount = 64;
    std::array<std::byte, partSize> sink;
    std::array<iovec, partCount> parts;
    for (Offset at = range.begin; at < range.end;) {
        const Size size = std::min<Size>(range.end - at, partSize * partCount);
        std::size_t used = 0;
        for (Size left = size; left > 0; ++used) {
            parts[used] = {.iov_base = sink.data(), .iov_len = std::min(left, partSize)};
            left -= parts[used].iov_len;
        }
        const ssize_t got = ::preadv2(fd, parts.data(), static_cast<int>(used), static_cast<off_t>(at), RWF_NOWAIT);
        if (got < 0 && errno == EOPNOTSUPP)
            return isCached(fd, {at, range.end});
        if (got < 0 || static_cast<Size>(got) < size)
            return false;
        at += size;
    }
    return true;
}

} // namespace hexfolio
