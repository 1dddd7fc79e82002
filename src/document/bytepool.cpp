// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bytepool.h"

#include "document/unreadable.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

using editlog::LoggedPiece;

void appendPiece(editlog::LoggedPieces& pieces, LoggedPiece piece)
{
    if (piece.length == 0)
        return;
    const bool canGrow = piece.kind == LoggedPiece::Kind::Base || piece.kind == LoggedPiece::Kind::Pool;
    if (canGrow && !pieces.empty() && pieces.back().kind == piece.kind
        && pieces.back().offset + pieces.back().length == piece.offset)
        pieces.back().length += piece.length;
    else
        pieces.push_back(std::move(piece));
}

BytePool::Known& BytePool::knownOf(const std::shared_ptr<const ByteSource>& source)
{
    Known& known = m_known[source.get()];
    // Another source may have come to the place of one that is gone.
    if (known.owner.lock() != source)
        known = {source, {}};
    return known;
}

void BytePool::remember(Known& known, Run run)
{
    const auto next =
        std::ranges::partition_point(known.runs, [&](const Run& r) { return r.range.end <= run.range.begin; });
    if (next != known.runs.begin()) {
        Run& before = *std::prev(next);
        if (before.range.end == run.range.begin && before.at + before.range.size() == run.at) {
            before.range.end = run.range.end;
            return;
        }
    }
    known.runs.insert(next, run);
}

Result<> BytePool::add(const Piece& piece, const std::shared_ptr<const ByteSource>& source, editlog::LoggedPieces& out)
{
    Known& known = knownOf(source);
    Range rest = piece.sourceRange();
    while (!rest.isEmpty()) {
        const auto run =
            std::ranges::partition_point(known.runs, [&](const Run& r) { return r.range.end <= rest.begin; });
        const bool isThere = run != known.runs.end() && run->range.begin <= rest.begin;
        if (isThere) {
            const Size length = std::min(run->range.end, rest.end) - rest.begin;
            appendPiece(out,
                        {.kind = LoggedPiece::Kind::Pool,
                         .offset = run->at + (rest.begin - run->range.begin),
                         .length = length});
            rest.begin += length;
            continue;
        }
        const Offset end = run == known.runs.end() ? rest.end : std::min(rest.end, run->range.begin);
        if (auto copied = copy(*source, {rest.begin, end}, known, out); !copied)
            return copied;
        rest.begin = end;
    }
    return {};
}

Result<> BytePool::copy(const ByteSource& source, Range range, Known& known, editlog::LoggedPieces& out)
{
    const Place place = range.size() > longRun ? Place::Spill : Place::Log;
    for (Offset at = range.begin; at < range.end;) {
        m_buffer.resize(std::min(range.end - at, longRun));
        const Size got = std::min<Size>(source.read(at, m_buffer), m_buffer.size());
        if (got > 0) {
            if (auto appended = m_append(std::span(m_buffer).first(got), place); !appended)
                return appended;
            remember(known, {{at, at + got}, m_size});
            appendPiece(out, {.kind = LoggedPiece::Kind::Pool, .offset = m_size, .length = got});
            m_size += got;
            at += got;
        }
        if (got < m_buffer.size()) {
            const Offset next = unreadable::endOfStretch(source, {at, range.end});
            appendPiece(out, {.kind = LoggedPiece::Kind::Lost, .length = next - at});
            at = next;
        }
    }
    return {};
}

} // namespace hexfolio
