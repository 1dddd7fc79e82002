// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/storedruns.h"

#include "document/spanreader.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr Size block = Size{1} << 20;
/// Shorter fills are stored as the bytes they are.
constexpr Size worthAFill = 64;
constexpr std::array zero{std::byte{0}};

} // namespace

bool doCover(const StoredRuns& runs, const std::vector<Range>& ranges)
{
    std::vector<Range> covered;
    for (const StoredRun& run : runs) {
        if (!covered.empty() && covered.back().end == run.range.begin)
            covered.back().end = run.range.end;
        else
            covered.push_back(run.range);
    }
    return covered == ranges;
}

void RunWriter::put(Range range, std::span<const std::byte> stored)
{
    m_to.number(m_mark);
    m_to.number(range.begin);
    m_to.number(range.end);
    m_to.number(static_cast<std::uint64_t>(stored.size()));
    m_runs.push_back({range, m_to.position(), stored.size()});
    m_to.bytes(stored);
    m_progress.advance(stored.size());
    if (m_progress.isCancelled())
        m_to.fail({.kind = ErrorKind::Cancelled});
}

void RunWriter::putZeros(Range range)
{
    put(range, std::span(zero));
}

void RunWriter::putBytes(const Snapshot& content, Range range)
{
    SpanReader reader(content, range, {.chunk = std::min(block, range.size())});
    while (const auto span = reader.next()) {
        if (!isGood())
            return;
        if (span->kind == Span::Kind::Unreadable) {
            const PieceTree::Place place = content.tree().placeOf(span->range.begin);
            Error error = place.piece.source->whyUnreadable(place.piece.offset + (span->range.begin - place.start));
            error.range = span->range;
            return fail(std::move(error));
        }
        if (span->kind == Span::Kind::Zeros)
            putZeros(span->range);
        else
            put(span->range, span->bytes);
    }
}

// Neighbouring pieces that are no fills are written together.
void RunWriter::putContent(const Snapshot& content, Range range)
{
    Offset plain = range.begin;
    content.tree().visit(range, [&](const Piece& piece, Offset start) {
        const Range part = Range::ofLength(start, piece.length).intersected(range);
        const auto* fill = dynamic_cast<const PatternSource*>(piece.source);
        if (!fill || part.size() < std::max(worthAFill, 2 * fill->pattern().size()))
            return true;
        if (plain < part.begin)
            putBytes(content, {plain, part.begin});
        std::vector<std::byte> pattern(fill->pattern().size());
        (void)fill->read(piece.offset + (part.begin - start), pattern);
        put(part, pattern);
        plain = part.end;
        return isGood();
    });
    if (plain < range.end && isGood())
        putBytes(content, {plain, range.end});
}

std::optional<StoredRun> readRun(JournalReader& from, std::uint8_t& mark)
{
    mark = from.number<std::uint8_t>();
    if (mark == 0)
        return std::nullopt;
    const Range range{from.number<std::uint64_t>(), from.number<std::uint64_t>()};
    const auto stored = from.number<std::uint64_t>();
    if (range.begin >= range.end || range.end > maxSize || stored == 0 || stored > range.size())
        from.refuse();
    const StoredRun run{range, from.position(), stored};
    from.skip(stored);
    if (!from.isGood())
        return std::nullopt;
    return run;
}

Result<> StoredBytes::readStored(const StoredRun& run, Offset into, std::span<std::byte> to)
{
    const auto count = m_journal.read(run.at + into, to);
    if (!count)
        return std::unexpected(count.error());
    if (*count != to.size())
        return failure({.kind = ErrorKind::FileShrank, .path = m_journal.path()});
    return {};
}

Result<> StoredBytes::read(Offset offset, std::span<std::byte> to)
{
    auto run = std::ranges::partition_point(m_runs, [=](const StoredRun& r) { return r.range.end <= offset; });
    for (; !to.empty(); ++run) {
        if (run == m_runs.end() || offset < run->range.begin)
            return failure({.kind = ErrorKind::OutOfRange, .path = m_journal.path()});
        const auto part = to.first(std::min<Size>(to.size(), run->range.end - offset));
        const Size into = offset - run->range.begin;
        const bool isFill = run->stored < run->range.size();
        std::vector<std::byte> pattern(isFill ? run->stored : 0);
        auto done = isFill ? readStored(*run, 0, pattern) : readStored(*run, into, part);
        if (!done)
            return done;
        for (std::size_t i = 0; isFill && i < part.size(); ++i)
            part[i] = pattern[(into + i) % pattern.size()];
        offset += part.size();
        to = to.subspan(part.size());
    }
    return {};
}

} // namespace hexfolio
