// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftbody.h"

#include "document/journalstream.h"
#include "document/spanreader.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <array>

namespace hexfolio {

namespace {

constexpr std::uint32_t beginMark = 0x31'46'48'53; // "SHF1"
constexpr std::uint32_t commitMark = 0x31'54'4D'43; // "CMT1"
constexpr Size block = Size{1} << 20;
/// Shorter fills are stored as the bytes they are.
constexpr Size worthAFill = 64;
constexpr std::array zero{std::byte{0}};

enum class RunKind : std::uint8_t { End = 0, New = 1, Old = 2 };

/// Appends runs one after another and remembers where they are.
class RunWriter {
public:
    RunWriter(JournalWriter& to, Progress& progress, RunKind kind, std::vector<StoredRun>& runs)
        : m_to(to), m_progress(progress), m_kind(kind), m_runs(runs)
    {
    }

    void put(Range range, std::span<const std::byte> stored)
    {
        m_to.number(static_cast<std::uint8_t>(m_kind));
        m_to.number(range.begin);
        m_to.number(range.end);
        m_to.number(static_cast<std::uint64_t>(stored.size()));
        m_runs.push_back({range, m_to.position(), stored.size()});
        m_to.bytes(stored);
        m_progress.advance(stored.size());
        if (m_progress.isCancelled())
            m_to.fail({.kind = ErrorKind::Cancelled});
    }
    void putZeros(Range range) { put(range, std::span(zero)); }

    [[nodiscard]] bool isGood() const { return m_to.result().has_value(); }
    void fail(Error error) { m_to.fail(std::move(error)); }

private:
    JournalWriter& m_to;
    Progress& m_progress;
    RunKind m_kind;
    std::vector<StoredRun>& m_runs;
};

void putBytes(RunWriter& to, const Snapshot& document, Range range)
{
    SpanReader reader(document, range, {.chunk = std::min(block, range.size())});
    while (const auto span = reader.next()) {
        if (!to.isGood())
            return;
        if (span->kind == Span::Kind::Unreadable) {
            const PieceTree::Place place = document.tree().placeOf(span->range.begin);
            Error error = place.piece.source->whyUnreadable(place.piece.offset + (span->range.begin - place.start));
            error.range = span->range;
            return to.fail(std::move(error));
        }
        if (span->kind == Span::Kind::Zeros)
            to.putZeros(span->range);
        else
            to.put(span->range, span->bytes);
    }
}

/// Neighbouring pieces that are no fills are written together.
void putLiteral(RunWriter& to, const Snapshot& document, Range literal)
{
    Offset plain = literal.begin;
    document.tree().visit(literal, [&](const Piece& piece, Offset start) {
        const Range part = Range::ofLength(start, piece.length).intersected(literal);
        const auto* fill = dynamic_cast<const PatternSource*>(piece.source);
        if (!fill || part.size() < std::max(worthAFill, 2 * fill->pattern().size()))
            return true;
        if (plain < part.begin)
            putBytes(to, document, {plain, part.begin});
        std::vector<std::byte> pattern(fill->pattern().size());
        (void)fill->read(piece.offset + (part.begin - start), pattern);
        to.put(part, pattern);
        plain = part.end;
        return to.isGood();
    });
    if (plain < literal.end && to.isGood())
        putBytes(to, document, {plain, literal.end});
}

void putOld(RunWriter& to, const ShiftBody::Contents& from, Range range)
{
    std::vector<std::byte> buffer(std::min(block, range.size()));
    while (!range.isEmpty() && to.isGood()) {
        const Extent extent = from.disk.extentAt(range.begin, range.end);
        if (extent.kind == Extent::Kind::Hole) {
            to.putZeros(extent.range);
            range.begin = extent.range.end;
            continue;
        }
        const auto part = std::span(buffer).first(std::min<Size>(extent.range.size(), buffer.size()));
        const auto count = from.io.read(from.target, range.begin, part);
        if (!count)
            return to.fail(count.error());
        if (*count != part.size())
            return to.fail({.kind = ErrorKind::FileShrank, .range = range});
        to.put(Range::ofLength(range.begin, part.size()), part);
        range.begin += part.size();
    }
}

void readFrame(JournalReader& from, ShiftPlan& plan)
{
    constexpr Size entrySize = 25;
    const auto count = from.number<std::uint64_t>();
    if (count > from.left() / entrySize)
        from.refuse();
    for (std::uint64_t i = 0; i < count && from.isGood(); ++i) {
        plan.frame.push_back({.from = from.number<std::uint64_t>(),
                              .to = from.number<std::uint64_t>(),
                              .length = from.number<std::uint64_t>(),
                              .isHole = from.number<std::uint8_t>() != 0});
    }
}

void readRuns(JournalReader& from, ShiftBody& body)
{
    while (from.isGood()) {
        const auto kind = static_cast<RunKind>(from.number<std::uint8_t>());
        if (kind == RunKind::End)
            return;
        const Range range{from.number<std::uint64_t>(), from.number<std::uint64_t>()};
        const auto stored = from.number<std::uint64_t>();
        (kind == RunKind::New ? body.literals : body.olds).push_back({range, from.position(), stored});
        if ((kind != RunKind::New && kind != RunKind::Old) || range.begin >= range.end || range.end > maxSize
            || stored == 0 || stored > range.size())
            from.refuse();
        from.skip(stored);
    }
}

/// The runs cover `ranges`, and nothing else, in order.
bool doCover(const std::vector<StoredRun>& runs, const std::vector<Range>& ranges)
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

} // namespace

Result<> ShiftBody::write(JournalFile& journal, const Contents& contents, Progress& progress)
{
    JournalWriter to(journal, journal.headerCrc());
    to.number(beginMark);
    to.number(chunk);
    to.number(plan.sizeBefore);
    to.number(plan.sizeAfter);
    to.number(static_cast<std::uint8_t>(isReversible));
    to.number(static_cast<std::uint64_t>(plan.frame.size()));
    for (const ShiftMove& move : plan.frame) {
        to.number(move.from);
        to.number(move.to);
        to.number(move.length);
        to.number(static_cast<std::uint8_t>(move.isHole));
    }
    RunWriter fresh(to, progress, RunKind::New, literals);
    for (std::size_t i = 0; i < plan.literals.size() && fresh.isGood(); ++i)
        putLiteral(fresh, contents.document, plan.literals[i]);
    RunWriter old(to, progress, RunKind::Old, olds);
    for (std::size_t i = 0; isReversible && i < plan.vanishing.size() && old.isGood(); ++i)
        putOld(old, contents, plan.vanishing[i]);
    to.number(static_cast<std::uint8_t>(RunKind::End));
    to.number(commitMark);
    to.sum();
    end = to.position();
    return to.result();
}

Result<ShiftBody> ShiftBody::read(JournalFile& journal, Offset at)
{
    JournalReader from(journal, at, journal.headerCrc());
    ShiftBody body;
    const bool isBegin = from.number<std::uint32_t>() == beginMark;
    body.chunk = from.number<std::uint64_t>();
    body.plan.sizeBefore = from.number<std::uint64_t>();
    body.plan.sizeAfter = from.number<std::uint64_t>();
    body.isReversible = from.number<std::uint8_t>() != 0;
    readFrame(from, body.plan);
    readRuns(from, body);
    const bool isCommitted = from.number<std::uint32_t>() == commitMark;
    from.checkSum();
    if (!from.result())
        return std::unexpected(from.result().error());
    body.plan.fillGaps();
    const bool isWhole = from.isGood() && isBegin && isCommitted && body.chunk > 0 && body.chunk <= longestChunk
        && body.plan.isSound() && doCover(body.literals, body.plan.literals)
        && (!body.isReversible || doCover(body.olds, body.plan.vanishing));
    if (!isWhole)
        return failure({.kind = ErrorKind::BadArgument,
                        .path = journal.path(),
                        .reason = HEXFOLIO_TR("Reason", "the journal was not written to its end")});
    body.end = from.position();
    return body;
}

} // namespace hexfolio
