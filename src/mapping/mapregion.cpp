// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/mapregion.h"

#include "mapping/faultguard.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

namespace hexfolio {

MapRegion::MapRegion(std::byte* begin, Size size) noexcept : m_begin(begin), m_size(size)
{
    FaultGuard::addWindow(m_begin, m_size);
}

MapRegion::~MapRegion()
{
    FaultGuard::removeWindow(m_begin, m_size);
    ::munmap(m_begin, m_size);
}

Result<std::shared_ptr<MapRegion>> MapRegion::make(const Request& request)
{
    if (request.size == 0 || request.size > maxSize || request.offset > maxSize)
        return failure(systemError(request.size == 0 ? EINVAL : ENOMEM, {}));
    FaultGuard::install();
    void* const begin = ::mmap(nullptr, request.size, request.protection, request.flags, request.fd,
                               static_cast<off_t>(request.offset));
    if (begin == MAP_FAILED)
        return failure(systemError(errno, {}));
    return std::shared_ptr<MapRegion>(new MapRegion(static_cast<std::byte*>(begin), request.size));
}

Size MapRegion::pageSize() noexcept
{
    return static_cast<Size>(::sysconf(_SC_PAGESIZE));
}

Size MapRegion::copyOut(Offset at, std::span<std::byte> to) const noexcept
{
    if (at >= m_size)
        return 0;
    return FaultGuard::copyOut(to.first(std::min<Size>(to.size(), m_size - at)), m_begin + at);
}

Size MapRegion::copyIn(Offset at, std::span<const std::byte> from) const noexcept
{
    if (at >= m_size)
        return 0;
    return FaultGuard::copyIn(m_begin + at, from.first(std::min<Size>(from.size(), m_size - at)));
}

bool MapRegion::move(Offset to, Offset from, Size count) const noexcept
{
    if (count > m_size || to > m_size - count || from > m_size - count)
        return false;
    return FaultGuard::move(m_begin + to, m_begin + from, count);
}

bool MapRegion::look(Range part, LeafKernel kernel) const noexcept
{
    return part.end <= m_size && FaultGuard::look({m_begin + part.begin, part.size()}, kernel);
}

Result<> MapRegion::advise(Range part, int option) const
{
    const Range inside = part.clampedTo(m_size);
    if (::madvise(m_begin + inside.begin, inside.size(), option) != 0)
        return failure(systemError(errno, {}));
    return {};
}

Result<> MapRegion::sync(Range part) const
{
    const Range inside = part.clampedTo(m_size);
    if (::msync(m_begin + inside.begin, inside.size(), MS_SYNC) != 0)
        return failure(systemError(errno, {}));
    return {};
}

Result<> MapRegion::setSize(Size newSize)
{
    if (newSize == 0 || newSize > maxSize)
        return failure(systemError(ENOMEM, {}));
    void* const begin = ::mremap(m_begin, m_size, newSize, MREMAP_MAYMOVE);
    if (begin == MAP_FAILED)
        return failure(systemError(errno, {}));
    FaultGuard::removeWindow(m_begin, m_size);
    m_begin = static_cast<std::byte*>(begin);
    m_size = newSize;
    FaultGuard::addWindow(m_begin, m_size);
    return {};
}

} // namespace hexfolio
