// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/filealigner.h"

#include "document/spanreader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace hexfolio {

namespace {

/// So many equal bytes where they are expected are no accident.
constexpr Size resync = 32;
/// How far to look there before blocks are looked up.
constexpr Size nearby = 4096;
constexpr Size smallestWindow = Size{64} << 10;
constexpr Size smallestBlock = 32;
constexpr Size mostBlocks = Size{1} << 20;

bool isOneByteRepeated(std::span<const std::byte> bytes)
{
    return std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

/// The first run of `resync` equal bytes; at the end of both a shorter one counts as well.
std::optional<Size> equalRun(std::span<const std::byte> a, std::span<const std::byte> b)
{
    Size run = 0;
    for (Size i = 0; i < std::min(a.size(), b.size()); ++i) {
        run = a[i] == b[i] ? run + 1 : 0;
        if (run == resync)
            return i + 1 - resync;
    }
    return std::nullopt;
}

/// How many bytes from `at` on are known to be zero without reading them.
Size holeAt(const Snapshot& content, Offset at)
{
    const auto [piece, start] = content.tree().placeOf(at);
    const Offset inSource = piece.offset + (at - start);
    const Extent extent = piece.source->extentAt(inSource, piece.sourceRange().end);
    return extent.kind == Extent::Kind::Hole ? extent.range.end - inSource : 0;
}

} // namespace

FileAligner::FileAligner(std::shared_ptr<const ByteSource> before, Size beforeSize, Snapshot after, Progress& progress)
    : m_source(std::move(before))
    , m_before(Snapshot::ofSource(m_source, beforeSize))
    , m_after(std::move(after))
    , m_progress(progress)
    , m_same(m_before, m_after, progress)
{
}

Result<ChangeList> FileAligner::run()
{
    const Size beforeSize = m_before.size();
    const Size afterSize = m_after.size();
    m_progress.setTotal(afterSize);
    const auto front = m_same.from(0, 0, maxSize);
    if (!front)
        return std::unexpected(front.error());
    // Files of one size mostly differ in places: the walk below finds what they have in common behind them.
    const Size rest = beforeSize == afterSize ? 0 : std::min(beforeSize, afterSize) - *front;
    const auto back = m_same.before(beforeSize, afterSize, rest);
    if (!back)
        return std::unexpected(back.error());
    m_beforeMiddle = {*front, beforeSize - *back};
    m_afterMiddle = {*front, afterSize - *back};
    m_nextBefore = m_nextAfter = *front;
    keep(0, *front);
    if (auto aligned = alignMiddle(); !aligned)
        return std::unexpected(std::move(aligned.error()));
    keep(m_beforeMiddle.end, *back);
    return ChangeList(PieceTree(std::span<const Piece>(m_pieces)), m_source.get(), beforeSize);
}

Result<> FileAligner::alignMiddle()
{
    Offset literal = m_afterMiddle.begin;
    while (literal < m_afterMiddle.end) {
        const auto match = nextMatch(literal);
        if (!match)
            return std::unexpected(match.error());
        if (!*match)
            break;
        const Match found = **match;
        const auto back = m_same.before(found.before, found.after, found.after - literal);
        if (!back)
            return std::unexpected(back.error());
        const auto forth = m_same.from(found.before, found.after, m_afterMiddle.end - found.after);
        if (!forth)
            return std::unexpected(forth.error());
        addNew({literal, found.after - *back});
        keep(found.before - *back, *back + *forth);
        literal = found.after + *forth;
        m_nextAfter = literal;
        m_nextBefore = found.before + *forth;
        m_progress.setDone(literal);
    }
    addNew({literal, m_afterMiddle.end});
    return {};
}

Result<> FileAligner::buildIndex()
{
    m_block = std::max(smallestBlock, std::bit_ceil(m_beforeMiddle.size() / mostBlocks + 1));
    m_index.emplace(m_beforeMiddle.size() / m_block);
    RollingHash hash(m_block);
    SpanReader reader(m_before, m_beforeMiddle, {.chunk = std::max<Size>(m_block, 256 << 10)});
    std::vector<std::byte> block;
    Offset reached = m_beforeMiddle.begin;
    while (const auto span = reader.next()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (span->kind == Span::Kind::Unreadable)
            return readWhole(m_before, span->range.begin, std::span(block = std::vector<std::byte>(1)));
        if (span->kind == Span::Kind::Zeros) {
            // Blocks with zeros of a hole are left out, as all that repeat one byte are.
            const Size into = (span->range.end - m_beforeMiddle.begin + m_block - 1) / m_block * m_block;
            reached = m_beforeMiddle.begin + into;
            block.clear();
            continue;
        }
        const Size skipped =
            reached > span->range.begin ? std::min(reached - span->range.begin, span->range.size()) : 0;
        block.insert(block.end(), span->bytes.begin() + static_cast<std::ptrdiff_t>(skipped), span->bytes.end());
        Size taken = 0;
        for (; block.size() - taken >= m_block; taken += m_block, reached += m_block) {
            const auto bytes = std::span<const std::byte>(block).subspan(taken, m_block);
            if (isOneByteRepeated(bytes))
                continue;
            hash.start(bytes);
            m_index->add(hash.value(), static_cast<std::uint32_t>((reached - m_beforeMiddle.begin) / m_block));
        }
        block.erase(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    return {};
}

std::optional<Offset> FileAligner::expected(Offset after) const
{
    const Offset before = m_nextBefore + (after - m_nextAfter);
    return before < m_before.size() ? std::optional(before) : std::nullopt;
}

Result<std::optional<FileAligner::Match>> FileAligner::expectedMatch(Offset from, Size near)
{
    const auto before = expected(from);
    if (!before)
        return std::nullopt;
    const Size count = std::min({near, m_afterMiddle.end - from, m_before.size() - *before});
    std::vector<std::byte> old(count);
    std::vector<std::byte> now(count);
    auto read = readWhole(m_before, *before, old).and_then([&] { return readWhole(m_after, from, now); });
    if (!read)
        return std::unexpected(std::move(read.error()));
    const auto run = equalRun(old, now);
    return run ? std::optional(Match{*before + *run, from + *run}) : std::nullopt;
}

Result<std::optional<FileAligner::Match>> FileAligner::nextMatch(Offset from)
{
    auto near = expectedMatch(from, nearby);
    if (!near || *near)
        return near;
    if (!m_index) {
        if (auto built = buildIndex(); !built)
            return std::unexpected(std::move(built.error()));
    }
    // Each window is read with a block behind it.
    const Size window = std::max(smallestWindow, 4 * m_block);
    for (Offset at = from; at < m_afterMiddle.end; at += window) {
        if (const Size hole = holeAt(m_after, at); hole > window) {
            // Zeros of a hole match only where zeros are expected.
            near = expectedMatch(at, nearby);
            if (!near || *near)
                return near;
            at += hole - window;
            continue;
        }
        auto match = matchIn(Range::ofLength(at, window).clampedTo(m_afterMiddle.end));
        if (!match || *match)
            return match;
        m_progress.setDone(at);
    }
    return std::nullopt;
}

/// The first match that begins in `range` of the later file, by place or by block.
Result<std::optional<FileAligner::Match>> FileAligner::matchIn(Range range)
{
    const Size reach = std::max(m_block, resync);
    std::vector<std::byte> now(std::min(range.size() + reach, m_afterMiddle.end - range.begin));
    if (auto read = readWhole(m_after, range.begin, now); !read)
        return std::unexpected(std::move(read.error()));
    const auto near = expectedMatch(range.begin, now.size());
    if (!near)
        return near;
    RollingHash hash(m_block);
    const Size last = *near ? (*near)->after - range.begin : range.size();
    for (Size at = 0; at < last && at + m_block <= now.size(); ++at) {
        if (at == 0)
            hash.start(std::span(now).first(m_block));
        else
            hash.roll(now[at - 1], now[at + m_block - 1]);
        const auto block = m_index->find(hash.value());
        if (!block)
            continue;
        const Match match{m_beforeMiddle.begin + *block * m_block, range.begin + at};
        const auto same = isSame(match);
        if (!same)
            return std::unexpected(same.error());
        if (*same)
            return match;
    }
    return near;
}

Result<bool> FileAligner::isSame(Match match)
{
    const auto length = m_same.from(match.before, match.after, m_block);
    if (!length)
        return std::unexpected(length.error());
    return *length == m_block;
}

void FileAligner::keep(Offset before, Size length)
{
    if (length > 0)
        m_pieces.push_back({m_source.get(), before, length});
}

void FileAligner::addNew(Range range)
{
    m_after.tree().visit(range, [&](const Piece& piece, Offset start) {
        const Range part = Range{start, start + piece.length}.intersected(range);
        m_pieces.push_back({piece.source, piece.offset + (part.begin - start), part.size()});
        return true;
    });
}

} // namespace hexfolio
