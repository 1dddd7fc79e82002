// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/contentsplicer.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// So many ranges are looked at together to tell whether they are close.
constexpr std::size_t rangesInBlock = 1024;
/// New bytes that are kept before they are stored.
constexpr std::size_t mostNewBytes = std::size_t{1} << 20;
/// Pieces that become a tree together.
constexpr std::size_t piecesInTree = std::size_t{1} << 15;
/// Repetitions of fewer bytes are written out.
constexpr Size leastPattern = 4096;

void appendTo(std::vector<std::byte>& bytes, std::span<const std::byte> more)
{
    const std::size_t at = bytes.size();
    bytes.resize(at + more.size());
    std::ranges::copy(more, bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace

ContentSplicer::ContentSplicer(Snapshot before, Size close) : m_before(std::move(before)), m_close(close) { }

void ContentSplicer::begin(Offset offset) noexcept
{
    if (m_count == 0)
        m_range = {offset, offset};
}

Result<> ContentSplicer::replace(Range range, std::span<const std::byte> by)
{
    begin(range.begin);
    if (by.size() > mostNewBytes) {
        auto stored = flush().and_then([&] { return m_store->append(by); });
        if (!stored)
            return std::unexpected(std::move(stored.error()));
        addSource({m_range.end, range.begin});
        addPiece({m_store.get(), *stored, by.size()});
        m_range.end = range.end;
        ++m_count;
        return {};
    }
    Splice splice{range, 0, static_cast<std::uint32_t>(by.size())};
    const Splice last = m_splices.empty() ? Splice{} : m_splices.back();
    if (last.size == by.size() && std::ranges::equal(std::span(m_by).subspan(last.at, last.size), by)) {
        splice.at = last.at;
    } else {
        splice.at = static_cast<std::uint32_t>(m_by.size());
        appendTo(m_by, by);
    }
    m_splices.push_back(splice);
    ++m_count;
    return m_splices.size() < rangesInBlock && m_by.size() < mostNewBytes ? Result<>{} : flush();
}

Result<> ContentSplicer::replaceAll(const EqualHits& hits, std::span<const std::byte> by)
{
    const Size count = hits.starts.count;
    const bool isSolid = count > 1 && hits.starts.stride == hits.length;
    if (isSolid && by.empty()) {
        auto replaced = replace({hits.starts.first, hits.starts.last() + hits.length}, by);
        m_count += count - 1;
        return replaced;
    }
    if (isSolid && count >= leastPattern / by.size())
        return addPattern(hits, by);
    for (Size i = 0; i < count; ++i) {
        if (auto replaced = replace(hits.at(i).range, by); !replaced)
            return replaced;
    }
    return {};
}

Result<> ContentSplicer::addPattern(const EqualHits& hits, std::span<const std::byte> by)
{
    begin(hits.starts.first);
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (m_patterns.empty() || !std::ranges::equal(by, m_patternBytes)) {
        m_patternBytes.assign(by.begin(), by.end());
        m_patterns.push_back(std::make_shared<const PatternSource>(m_patternBytes));
        m_patternAt = 0;
    }
    if (hits.starts.count > (maxSize - m_patternAt) / by.size())
        return failure({.kind = ErrorKind::TooLarge});
    addSource({m_range.end, hits.starts.first});
    addPiece({m_patterns.back().get(), m_patternAt, hits.starts.count * by.size()});
    m_patternAt += hits.starts.count * by.size();
    m_range.end = hits.starts.last() + hits.length;
    m_count += hits.starts.count;
    return {};
}

/// Makes pieces of the ranges that were collected.
Result<> ContentSplicer::flush()
{
    if (m_splices.empty())
        return {};
    addSource({m_range.end, m_splices.front().range.begin});
    const Range all{m_splices.front().range.begin, m_splices.back().range.end};
    bool isDone = false;
    if (all.size() / m_splices.size() < m_close) {
        const auto written = writeAnew(all);
        if (!written)
            return std::unexpected(written.error());
        isDone = *written;
    }
    if (auto added = isDone ? Result<>{} : addPieces(); !added)
        return added;
    m_range.end = all.end;
    m_splices.clear();
    m_by.clear();
    return {};
}

/// False where a byte cannot be read.
Result<bool> ContentSplicer::writeAnew(Range all)
{
    m_old.resize(all.size());
    if (!m_before.read(all.begin, m_old).empty())
        return false;
    Size size = all.size();
    for (const Splice& splice : m_splices)
        size = size + splice.size - splice.range.size();
    m_new.resize(size);
    std::byte* to = m_new.data();
    const auto put = [&to](const std::byte* from, std::size_t count) { to = std::copy_n(from, count, to); };
    Offset at = all.begin;
    for (const Splice& splice : m_splices) {
        put(m_old.data() + (at - all.begin), splice.range.begin - at);
        put(m_by.data() + splice.at, splice.size);
        at = splice.range.end;
    }
    const auto stored = m_store->append(m_new);
    if (!stored)
        return std::unexpected(stored.error());
    addPiece({m_store.get(), *stored, m_new.size()});
    return true;
}

Result<> ContentSplicer::addPieces()
{
    const auto stored = m_store->append(m_by);
    if (!stored)
        return std::unexpected(stored.error());
    Offset at = m_splices.front().range.begin;
    for (const Splice& splice : m_splices) {
        addSource({at, splice.range.begin});
        addPiece({m_store.get(), *stored + splice.at, splice.size});
        at = splice.range.end;
    }
    return {};
}

/// Adds the bytes that stay.
void ContentSplicer::addSource(Range range)
{
    while (range.begin < range.end) {
        if (range.begin < m_place.start || range.begin - m_place.start >= m_place.piece.length)
            m_place = m_before.tree().placeOf(range.begin);
        const Size skipped = range.begin - m_place.start;
        const Size length = std::min(range.size(), m_place.piece.length - skipped);
        addPiece({m_place.piece.source, m_place.piece.offset + skipped, length});
        range.begin += length;
    }
}

void ContentSplicer::addPiece(const Piece& piece)
{
    if (piece.length == 0)
        return;
    if (!m_pieces.empty() && m_pieces.back().isContinuedBy(piece)) {
        m_pieces.back().length += piece.length;
        return;
    }
    if (m_pieces.size() == piecesInTree)
        addTree();
    m_pieces.push_back(piece);
}

void ContentSplicer::addTree()
{
    m_tree.append(PieceTree(m_pieces));
    m_pieces.clear();
}

Result<ContentSplicer::Content> ContentSplicer::finish()
{
    if (auto flushed = flush(); !flushed)
        return std::unexpected(std::move(flushed.error()));
    addTree();
    auto sources = std::make_shared<SourceList>();
    if (m_before.sources())
        *sources = *m_before.sources();
    sources->push_back(m_store);
    sources->insert(sources->end(), m_patterns.begin(), m_patterns.end());
    return Content{m_range, Snapshot(std::move(m_tree), std::move(sources)), m_count};
}

} // namespace hexfolio
