// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/livefile.h"

#include "document/spanreader.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Bytes stored in one go; a failing store is put back from its start.
constexpr Size step = Size{8} << 20;

} // namespace

const char* const LiveFile::notPutBack = HEXFOLIO_TR("Reason",
                                                     "the edit failed midway and the old bytes could not be put back; "
                                                     "the file holds parts of both");

Result<LiveFile> LiveFile::open(const OpenedFile& file)
{
    LiveFile live;
    live.m_path = file.path;
    live.m_size = file.source->size();
    const Offset origin = file.source->origin();
    live.m_shift = origin % Mmap::granularity();
    live.m_mapOffset = origin - live.m_shift;
    live.m_isWhole = !file.isPart && file.kind == FileKind::Regular;
    const auto fd = live.m_io.open(live.m_path, Io::OpenMode::WriteExisting);
    if (!fd)
        return std::unexpected(fd.error());
    live.m_fd = FileDescriptor(*fd);
    // There is nothing to map in an empty file.
    if (live.m_size == 0)
        return live;
    if (auto mapped = live.mapAnew(); !mapped)
        return std::unexpected(mapped.error());
    return live;
}

Result<> LiveFile::mapAnew()
{
    auto map = Mmap::map(m_fd.get(), m_shift + m_size, {.access = Access::Write, .offset = m_mapOffset});
    if (!map)
        return std::unexpected(map.error());
    auto source = map->source();
    if (!source)
        return std::unexpected(source.error());
    m_map.emplace(std::move(*map));
    m_source = std::move(*source);
    return {};
}

PieceTree LiveFile::tree() const
{
    return m_source ? PieceTree(Piece{m_source.get(), m_shift, m_size}) : PieceTree();
}

Snapshot LiveFile::snapshot() const
{
    auto sources = std::make_shared<SourceList>();
    if (m_source)
        sources->push_back(m_source);
    return {tree(), std::move(sources)};
}

Result<> LiveFile::resize(Size size)
{
    if (size == m_size)
        return {};
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
    // No map is empty: the first bytes and the last ones come and go by the file alone.
    if (auto sized = m_io.setSize(m_fd.get(), size); !sized)
        return sized;
    return adoptSize(size);
}

Result<> LiveFile::adoptSize(Size size)
{
    m_map.reset();
    m_source.reset();
    m_size = size;
    return size > 0 ? mapAnew() : Result<>{};
}

Result<> LiveFile::move(Offset dest, Offset source, Size count)
{
    return count > 0 ? m_map->move(m_shift + dest, m_shift + source, count) : Result<>{};
}

Result<> LiveFile::store(Offset offset, const Snapshot& content, Offset fresh)
{
    SpanReader reader(content, {0, content.size()}, {.chunk = std::min(step, std::max<Size>(content.size(), 1))});
    std::vector<std::byte> zeros;
    while (const auto span = reader.next()) {
        Range rest = span->range.shiftedUp(offset);
        if (span->kind == Span::Kind::Unreadable)
            return failure({.kind = ErrorKind::InputOutput, .path = m_path, .range = rest});
        if (span->kind == Span::Kind::Zeros)
            rest = rest.clampedTo(std::max(fresh, rest.begin));
        while (!rest.isEmpty()) {
            const Size count = std::min(rest.size(), step);
            std::span<const std::byte> bytes = span->bytes;
            if (span->kind == Span::Kind::Zeros) {
                zeros.resize(count);
                bytes = zeros;
            }
            const auto at = static_cast<Mmap::Index>(m_shift + rest.begin);
            auto stored = m_map->assign(at, at + static_cast<Mmap::Index>(count), bytes.first(count));
            if (!stored)
                return stored;
            rest.begin += count;
        }
    }
    return {};
}

std::unexpected<Error> LiveFile::putBack(Offset offset, const Snapshot& old, Error error)
{
    // Only what differs: a hole that could not be filled for lack of space is a hole still.
    constexpr Size page = 4096;
    const Snapshot present = snapshot();
    std::vector<std::byte> was(page);
    std::vector<std::byte> is(page);
    for (Offset done = 0; done < old.size();) {
        const Size count = std::min(old.size() - done, page - (m_shift + offset + done) % page);
        const std::span wanted = std::span(was).first(count);
        const std::span found = std::span(is).first(count);
        const bool isKnown = old.read(done, wanted).empty() && present.read(offset + done, found).empty();
        const auto at = static_cast<Mmap::Index>(m_shift + offset + done);
        if (!isKnown
            || (!std::ranges::equal(wanted, found)
                && !m_map->assign(at, at + static_cast<Mmap::Index>(count), wanted))) {
            error.reason = notPutBack;
            break;
        }
        done += count;
    }
    return failure(std::move(error));
}

Result<> LiveFile::replace(Range range, const Snapshot& content, const Snapshot& old)
{
    if (content.size() > range.size())
        return grow(range, content, old);
    if (content.size() < range.size())
        return shrink(range, content, old);
    if (auto stored = store(range.begin, content, maxSize); !stored)
        return putBack(range.begin, old, stored.error());
    return {};
}

Result<> LiveFile::grow(Range range, const Snapshot& content, const Snapshot& old)
{
    const Size before = m_size;
    const Size tail = before - range.end;
    const Offset tailTo = range.begin + content.size();
    if (auto resized = resize(before + content.size() - range.size()); !resized)
        return resized;
    auto done = move(tailTo, range.end, tail).and_then([&] {
        return store(range.begin, content, tail > 0 ? maxSize : before);
    });
    if (done)
        return {};
    Error error = done.error();
    auto back = move(range.end, tailTo, tail).and_then([&] { return store(range.begin, old, maxSize); }).and_then([&] {
        return resize(before);
    });
    if (!back)
        error.reason = notPutBack;
    return failure(std::move(error));
}

Result<> LiveFile::shrink(Range range, const Snapshot& content, const Snapshot& old)
{
    const Size before = m_size;
    const Size tail = before - range.end;
    const Offset tailTo = range.begin + content.size();
    if (auto stored = store(range.begin, content, maxSize); !stored)
        return putBack(range.begin, old, stored.error());
    auto done = move(tailTo, range.end, tail).and_then([&] { return resize(before - range.size() + content.size()); });
    if (done)
        return {};
    Error error = done.error();
    if (!move(range.end, tailTo, tail))
        error.reason = notPutBack;
    return putBack(range.begin, old, std::move(error));
}

Result<> LiveFile::copyBlock(Offset dest, Range source, const Snapshot& old)
{
    if (auto moved = move(dest, source.begin, source.size()); !moved)
        return putBack(dest, old, moved.error());
    return {};
}

Result<> LiveFile::relocate(Offset dest, Range source, const Snapshot& block)
{
    const bool isUpwards = dest >= source.end;
    // What lies between the block and its new place gives way.
    const Range between = isUpwards ? Range{source.end, dest} : Range{dest, source.begin};
    const Offset betweenTo = isUpwards ? source.begin : dest + source.size();
    const Offset blockTo = isUpwards ? dest - source.size() : dest;
    auto done = move(betweenTo, between.begin, between.size()).and_then([&] { return store(blockTo, block, maxSize); });
    if (done)
        return {};
    Error error = done.error();
    if (!move(between.begin, betweenTo, between.size()))
        error.reason = notPutBack;
    return putBack(source.begin, block, std::move(error));
}

Result<> LiveFile::flush()
{
    return m_map ? m_map->flush() : m_io.sync(m_fd.get());
}

Result<Mmap::FlushTask> LiveFile::flushTask() const
{
    if (m_map)
        return m_map->flushTask();
    return [] { return Result<>{}; };
}

} // namespace hexfolio
