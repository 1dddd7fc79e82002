// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livemap.h"

#include <utility>

namespace hexfolio {

Result<std::unique_ptr<LiveMap>> SharedLiveMap::open(const OpenedFile& file, std::shared_ptr<Io> io)
{
    std::unique_ptr<SharedLiveMap> map(new SharedLiveMap(std::move(io)));
    map->m_path = file.path;
    map->m_size = file.source->size();
    const Offset origin = file.source->origin();
    map->m_shift = origin % Mmap::granularity();
    map->m_mapOffset = origin - map->m_shift;
    const auto fd = map->m_io->open(file.path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    map->m_fd = std::make_shared<FileDescriptor>(*fd);
    // There is nothing to map in an empty file.
    if (map->m_size > 0) {
        if (auto mapped = map->mapAnew(); !mapped)
            return std::unexpected(mapped.error());
    }
    return map;
}

Result<> SharedLiveMap::mapAnew()
{
    auto map = Mmap::map(m_fd->get(), m_shift + m_size, {.access = Access::Write, .offset = m_mapOffset, .io = m_io});
    if (!map)
        return std::unexpected(map.error());
    auto source = map->source();
    if (!source)
        return std::unexpected(source.error());
    m_map.emplace(std::move(*map));
    m_source = std::move(*source);
    return {};
}

Result<> SharedLiveMap::store(Offset offset, std::span<const std::byte> bytes)
{
    const auto at = static_cast<Mmap::Index>(m_shift + offset);
    return m_map->assign(at, at + static_cast<Mmap::Index>(bytes.size()), bytes);
}

Result<> SharedLiveMap::move(Offset dest, Offset source, Size count)
{
    return m_map->move(m_shift + dest, m_shift + source, count);
}

Result<> SharedLiveMap::resize(Size size)
{
    if (size > 0 && m_map) {
        if (auto resized = m_map->resize(m_shift + size); !resized)
            return resized;
        auto source = m_map->source();
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        m_size = size;
        return {};
    }
    // A new map would know nothing of what the disk refused to this one.
    if (m_map) {
        if (auto flushed = m_map->flush(); !flushed)
            return flushed;
    }
    // No map is empty: the first bytes and the last ones come and go by the file alone.
    if (auto sized = m_io->setSize(m_fd->get(), size); !sized)
        return sized;
    return adoptSize(size);
}

Result<> SharedLiveMap::adoptSize(Size size)
{
    m_map.reset();
    m_source.reset();
    m_size = size;
    return size > 0 ? mapAnew() : Result<>{};
}

Result<> SharedLiveMap::flush()
{
    return m_map ? m_map->flush() : m_emptyFlusher->flush(*m_io, m_fd->get(), m_path);
}

Result<Mmap::FlushTask> SharedLiveMap::flushTask() const
{
    if (m_map)
        return m_map->flushTask();
    return [io = m_io, fd = m_fd, flusher = m_emptyFlusher, path = m_path] {
        return flusher->flush(*io, fd->get(), path);
    };
}

} // namespace hexfolio
