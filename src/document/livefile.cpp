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

Result<LiveFile> LiveFile::open(const OpenedFile& file, std::shared_ptr<Io> io)
{
    auto map = SharedLiveMap::open(file, std::move(io));
    if (!map)
        return std::unexpected(map.error());
    LiveFile live(std::move(*map), file.path);
    live.m_isWhole = !file.isPart && file.kind == FileKind::Regular;
    return live;
}

PieceTree LiveFile::tree() const
{
    return source() ? PieceTree(Piece{source().get(), m_map->shift(), size()}) : PieceTree();
}

Snapshot LiveFile::snapshot() const
{
    auto sources = std::make_shared<SourceList>();
    if (source())
        sources->push_back(source());
    return {tree(), std::move(sources)};
}

Result<> LiveFile::resize(Size size)
{
    return size != m_map->size() ? m_map->resize(size) : Result<>{};
}

Result<> LiveFile::move(Offset dest, Offset source, Size count)
{
    return count > 0 ? m_map->move(dest, source, count) : Result<>{};
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
            if (auto stored = m_map->store(rest.begin, bytes.first(count)); !stored)
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
        const Size count = std::min(old.size() - done, page - (m_map->shift() + offset + done) % page);
        const std::span wanted = std::span(was).first(count);
        const std::span found = std::span(is).first(count);
        const bool isKnown = old.read(done, wanted).empty() && present.read(offset + done, found).empty();
        if (!isKnown || (!std::ranges::equal(wanted, found) && !m_map->store(offset + done, wanted))) {
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
    const Size before = size();
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
    const Size before = size();
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

} // namespace hexfolio
