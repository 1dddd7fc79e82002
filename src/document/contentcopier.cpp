// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/contentcopier.h"

#include "document/spanreader.h"

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

Error unreadable(const Snapshot& content, Range range)
{
    const PieceTree::Place place = content.tree().placeOf(range.begin);
    Error error = place.piece.source->whyUnreadable(place.piece.offset + (range.begin - place.start));
    error.range = range;
    if (!error.reason)
        error.reason = HEXFOLIO_TR("Reason", "these bytes of the document cannot be read, so they cannot be saved");
    return error;
}

SpanReader readerOf(const Snapshot& content, Range range, SpanReader::Holes holes)
{
    return SpanReader(content, range, {.holes = holes, .chunk = ContentCopier::chunk});
}

} // namespace

Result<> ContentCopier::copy(const Snapshot& content, Range range, int fd, Offset origin)
{
    SpanReader reader = readerOf(content, range, SpanReader::Holes::Report);
    while (const auto span = reader.next()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (span->kind == Span::Kind::Unreadable)
            return failure(unreadable(content, span->range));
        if (span->kind == Span::Kind::Bytes) {
            if (auto written = m_io.write(fd, origin + span->range.begin, span->bytes); !written)
                return written;
        }
        m_progress.advance(span->range.size());
    }
    return {};
}

Result<> ContentCopier::read(const Snapshot& content, Offset offset, std::span<std::byte> to)
{
    const auto missing = content.read(offset, to);
    if (missing.empty())
        return {};
    return failure(unreadable(content, missing.front()));
}

Result<> ContentCopier::reserve(const Snapshot& content, std::span<const Range> ranges, int fd)
{
    constexpr Size worthIt = Size{1} << 20;
    Result<> reserved;
    const auto reservePiece = [&](const Piece& piece, Offset start, Range range) {
        const Range part = range.intersected(Range::ofLength(start, piece.length));
        for (Offset at = part.begin; at < part.end && reserved;) {
            const Extent extent =
                piece.source->extentAt(piece.offset + (at - start), piece.offset + (part.end - start));
            if (extent.kind == Extent::Kind::Data && extent.range.size() >= worthIt)
                reserved = m_io.reserve(fd, extent.range.shiftedUp(start).shiftedDown(piece.offset));
            at += extent.range.size();
        }
        return reserved.has_value();
    };
    for (const Range range : ranges)
        content.tree().visit(range,
                             [&](const Piece& piece, Offset start) { return reservePiece(piece, start, range); });
    return reserved;
}

Result<std::vector<Range>> ContentCopier::shareBlocks(const Snapshot& content, const DiskSource& disk, int diskFd,
                                                      int fd)
{
    constexpr Size block = 4096;
    constexpr Size worthIt = Size{64} << 10;
    std::vector<Range> rest{{0, content.size()}};
    Result<> failed;
    content.tree().visit({0, content.size()}, [&](const Piece& piece, Offset start) {
        const Offset from = disk.file().origin() + piece.offset;
        if (piece.source != &disk || from % block != start % block)
            return true;
        // Whole blocks only, and nothing that was set aside.
        const Range whole{(start + block - 1) / block * block, (start + piece.length) / block * block};
        const Range source = whole.shiftedUp(piece.offset).shiftedDown(start);
        if (whole.begin + worthIt > whole.end || disk.notYetKept({source}) != std::vector{source})
            return true;
        const auto shared = m_io.cloneRange(diskFd, disk.file().origin() + source.begin, fd, whole.begin, whole.size());
        if (!shared)
            failed = std::unexpected(shared.error());
        if (!shared || !*shared)
            return false;
        m_progress.advance(whole.size());
        const Range last = rest.back();
        rest.back() = {last.begin, whole.begin};
        if (rest.back().isEmpty())
            rest.pop_back();
        rest.push_back({whole.end, last.end});
        return true;
    });
    if (!failed)
        return std::unexpected(failed.error());
    if (rest.back().isEmpty())
        rest.pop_back();
    return rest;
}

Result<> ContentCopier::verify(const Snapshot& content, Range range, int fd, Offset origin)
{
    const Range inFile = range.shiftedUp(origin);
    // Only advice: where the pages stay, the comparison is against the cache.
    m_io.dropCache(fd, inFile);
    std::vector<std::byte> found(std::min(chunk, range.size()));
    SpanReader reader = readerOf(content, range, SpanReader::Holes::Fill);
    while (const auto span = reader.next()) {
        if (span->kind != Span::Kind::Bytes)
            return failure(unreadable(content, span->range));
        const auto part = std::span(found).first(span->bytes.size());
        const auto count = m_io.read(fd, origin + span->range.begin, part);
        if (!count)
            return std::unexpected(count.error());
        if (*count != part.size() || !std::ranges::equal(part, span->bytes))
            return failure({.kind = ErrorKind::InputOutput,
                            .range = span->range,
                            .reason = HEXFOLIO_TR("Reason", "the disk gave back other bytes than were written")});
        m_progress.advance(part.size());
    }
    return {};
}

} // namespace hexfolio
