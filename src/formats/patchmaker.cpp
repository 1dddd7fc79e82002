// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchmaker.h"

#include "document/spanreader.h"
#include "formats/contentsums.h"
#include "formats/hexdigits.h"
#include "formats/samebytes.h"
#include "mapping/patternsource.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <format>
#include <utility>

namespace hexfolio {

namespace {

using Kind = PatchRun::Kind;

/// Shorter moved blocks are told as bytes: they are easier to read and as short.
constexpr Size worthReferring = 64;
/// Shorter repetitions of one byte are told as bytes.
constexpr Size worthFilling = 64;
/// So many equal bytes between two differences end the first one.
constexpr std::size_t worthSplitting = 16;

std::string nowText()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return std::format("{:%Y-%m-%dT%H:%M:%SZ}", now);
}

bool isOneByteRepeated(std::span<const std::byte> bytes)
{
    return bytes.size() >= worthFilling && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

/// The next run of differing bytes from `from` on; few equal ones between do not end it.
Range nextDifference(std::span<const std::byte> a, std::span<const std::byte> b, std::size_t from)
{
    while (from < a.size() && a[from] == b[from])
        ++from;
    std::size_t end = from;
    for (std::size_t i = from; i < a.size() && i - end < worthSplitting; ++i) {
        if (a[i] != b[i])
            end = i + 1;
    }
    return {from, end};
}

} // namespace

PatchMaker::PatchMaker(Snapshot before, Snapshot after, Options options, Progress& progress)
    : m_options(std::move(options)), m_progress(progress)
{
    m_patch.fileName = m_options.fileName;
    m_patch.created = nowText();
    m_patch.before.size = before.size();
    m_patch.after.size = after.size();
    m_patch.removedBytes = std::move(before);
    m_patch.addedBytes = std::move(after);
}

Result<Patch> PatchMaker::run(const std::vector<Change>& changes)
{
    const bool readsAll = m_options.digests == Digests::Compute;
    m_progress.setTotal(readsAll ? m_patch.before.size + m_patch.after.size : 0);
    rememberMoves(changes);
    for (const Change& change : changes) {
        if (auto added = add(change); !added)
            return std::unexpected(std::move(added.error()));
    }
    if (readsAll) {
        if (auto done = computeDigests(); !done)
            return std::unexpected(std::move(done.error()));
    }
    return std::move(m_patch);
}

Result<> PatchMaker::computeDigests()
{
    for (const bool isBefore : {true, false}) {
        const Snapshot& content = isBefore ? m_patch.removedBytes : m_patch.addedBytes;
        const auto sum = sha256Of(content, {0, content.size()}, m_progress);
        if (!sum)
            return std::unexpected(sum.error());
        (isBefore ? m_patch.before : m_patch.after).digest = *sum;
    }
    return {};
}

void PatchMaker::rememberMoves(const std::vector<Change>& changes)
{
    std::vector<Moved> moves;
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Moved && change.now.size() >= worthReferring)
            moves.push_back({change.before, change.now.begin});
    }
    std::ranges::sort(moves, {}, [](const Moved& moved) { return moved.before.begin; });
    Offset reached = 0;
    for (Moved& moved : moves) {
        const Size covered = std::min(moved.before.size(), std::max(reached, moved.before.begin) - moved.before.begin);
        moved.before.begin += covered;
        moved.now += covered;
        if (!moved.before.isEmpty())
            m_moves.push_back(moved);
        reached = std::max(reached, moved.before.end);
    }
}

Result<> PatchMaker::add(const Change& change)
{
    auto removed = removedRuns(change.replaced());
    if (!removed)
        return std::unexpected(std::move(removed.error()));
    const bool refers = change.kind == Change::Kind::Moved && change.now.size() >= worthReferring;
    if (refers)
        return pair(change.replaced().begin, std::move(*removed),
                    {{Kind::Elsewhere, change.before.begin, change.now.size()}});
    auto added = runsOf(m_patch.addedBytes, change.now);
    if (!added)
        return std::unexpected(std::move(added.error()));
    return pair(change.replaced().begin, std::move(*removed), std::move(*added));
}

Result<std::vector<PatchRun>> PatchMaker::removedRuns(Range range)
{
    std::vector<PatchRun> runs;
    auto next = std::ranges::upper_bound(m_moves, range.begin, {}, [](const Moved& m) { return m.before.end; });
    const auto addPlain = [&](Offset end) -> Result<> {
        auto plain = runsOf(m_patch.removedBytes, {range.begin, end});
        if (!plain)
            return std::unexpected(std::move(plain.error()));
        runs.insert(runs.end(), plain->begin(), plain->end());
        range.begin = end;
        return {};
    };
    for (; next != m_moves.end() && next->before.begin < range.end; ++next) {
        const Range part = next->before.intersected(range);
        if (part.size() < worthReferring)
            continue;
        if (auto added = addPlain(part.begin); !added)
            return std::unexpected(std::move(added.error()));
        runs.push_back({Kind::Elsewhere, next->now + (part.begin - next->before.begin), part.size()});
        range.begin = part.end;
    }
    if (auto added = addPlain(range.end); !added)
        return std::unexpected(std::move(added.error()));
    Size literal = 0;
    for (const PatchRun& run : runs)
        literal += run.kind == Kind::Bytes ? run.length : 0;
    if (literal <= m_options.keepLimit)
        return runs;
    if (m_options.removed == Removed::KeepAll)
        return failure({.kind = ErrorKind::TooLarge,
                        .range = range,
                        .reason = HEXFOLIO_TR("Reason",
                                              "so many removed bytes are kept in a patch only when it may be "
                                              "one that cannot be reverted"),
                        .subject = std::format("{} bytes", literal)});
    // In the offsets of the file; emit() puts the digest there.
    for (PatchRun& run : runs)
        run.kind = run.kind == Kind::Bytes ? Kind::Digest : run.kind;
    return runs;
}

Result<std::vector<PatchRun>> PatchMaker::runsOf(const Snapshot& side, Range range)
{
    std::vector<PatchRun> runs;
    Result<> done;
    // Pieces that are literal become one run, however many keystrokes made them.
    Range literal{range.begin, range.begin};
    side.tree().visit(range, [&](const Piece& piece, Offset start) {
        const Range part = Range{start, start + piece.length}.intersected(range);
        const auto* pattern = dynamic_cast<const PatternSource*>(piece.source);
        const Size period = pattern != nullptr ? pattern->pattern().size() : 0;
        literal.end = part.end;
        if (pattern == nullptr || period > longestRun || part.size() < std::max(worthFilling, 2 * period))
            return true;
        done = addLiteralRuns(side, {literal.begin, part.begin}, runs);
        std::vector<std::byte> turned = pattern->pattern();
        const Size phase = (piece.offset + (part.begin - start)) % period;
        std::ranges::rotate(turned, turned.begin() + static_cast<std::ptrdiff_t>(phase));
        runs.push_back({Kind::Fill, patternIndex(std::move(turned)), part.size()});
        literal.begin = part.end;
        return done.has_value();
    });
    if (done)
        done = addLiteralRuns(side, literal, runs);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return runs;
}

Result<> PatchMaker::addLiteralRuns(const Snapshot& side, Range range, std::vector<PatchRun>& runs)
{
    const auto addFill = [&](std::byte value, Size length) {
        const std::size_t index = patternIndex({value});
        if (!runs.empty() && runs.back().kind == Kind::Fill && runs.back().at == index)
            runs.back().length += length;
        else
            runs.push_back({Kind::Fill, index, length});
    };
    SpanReader reader(side, range, {.chunk = longestRun});
    while (const auto span = reader.next()) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (span->kind == Span::Kind::Unreadable) {
            auto why = side.bytes(Range::ofLength(span->range.begin, 1));
            return why ? failure({.kind = ErrorKind::InputOutput, .range = span->range}) : failure(why.error());
        }
        if (span->kind == Span::Kind::Zeros)
            addFill(std::byte{0}, span->range.size());
        else if (isOneByteRepeated(span->bytes))
            addFill(span->bytes.front(), span->range.size());
        else
            runs.push_back({Kind::Bytes, span->range.begin, span->range.size()});
    }
    return {};
}

/// Cuts both sides at the same places; what is left over of one stands alone.
Result<> PatchMaker::pair(Offset at, std::vector<PatchRun> removed, std::vector<PatchRun> added)
{
    std::size_t r = 0;
    std::size_t a = 0;
    while (r < removed.size() || a < added.size()) {
        PatchChange change{.at = at};
        const bool isPair = r < removed.size() && a < added.size();
        const Size length = isPair ? std::min(removed[r].length, added[a].length) : maxSize;
        if (r < removed.size())
            change.removed = first(removed[r], length);
        if (a < added.size())
            change.added = first(added[a], length);
        at += change.removed.length;
        for (auto [runs, index] : {std::pair(&removed, &r), std::pair(&added, &a)}) {
            if (*index == runs->size())
                continue;
            PatchRun& run = (*runs)[*index];
            if (run.length <= length)
                ++*index;
            else
                run = behind(run, length);
        }
        if (auto emitted = emit(change); !emitted)
            return emitted;
    }
    return {};
}

Result<> PatchMaker::emit(PatchChange change)
{
    if (change.removed.kind == Kind::Bytes && change.added.kind == Kind::Bytes)
        return emitDifferences(change);
    if (change.removed.kind == Kind::Digest) {
        const auto sum = sha256Of(m_patch.removedBytes, change.replaced(), m_progress);
        if (!sum)
            return std::unexpected(sum.error());
        change.removed.at = m_patch.digests.size();
        m_patch.digests.push_back(*sum);
    }
    return record(change);
}

Result<> PatchMaker::record(const PatchChange& change)
{
    const char* reason = nullptr;
    if (m_patch.changes.size() >= Patch::mostChanges)
        reason = HEXFOLIO_TR("Reason", "a patch holds 16777216 changes at most");
    else if (m_patch.patterns.size() > Patch::mostPatterns)
        reason = HEXFOLIO_TR("Reason", "a patch holds 65536 different patterns at most");
    if (reason != nullptr)
        return failure({.kind = ErrorKind::TooLarge, .reason = reason, .subject = m_options.fileName});
    m_patch.changes.push_back(change);
    return {};
}

Result<> PatchMaker::emitDifferences(const PatchChange& change)
{
    std::vector<std::byte> old(change.removed.length);
    std::vector<std::byte> now(change.added.length);
    auto read = readWhole(m_patch.removedBytes, change.removed.at, old).and_then([&] {
        return readWhole(m_patch.addedBytes, change.added.at, now);
    });
    if (!read)
        return read;
    for (Range range = nextDifference(old, now, 0); !range.isEmpty(); range = nextDifference(old, now, range.end)) {
        const auto recorded = record({.at = change.at + range.begin,
                                      .removed = {Kind::Bytes, change.removed.at + range.begin, range.size()},
                                      .added = {Kind::Bytes, change.added.at + range.begin, range.size()}});
        if (!recorded)
            return recorded;
    }
    return {};
}

std::size_t PatchMaker::patternIndex(std::vector<std::byte> pattern)
{
    const auto [found, isNew] = m_patternIndex.try_emplace(hexOf(pattern), m_patch.patterns.size());
    if (isNew)
        m_patch.patterns.push_back(std::make_shared<const PatternSource>(std::move(pattern)));
    return found->second;
}

PatchRun PatchMaker::first(const PatchRun& run, Size length) const
{
    return {run.kind, run.at, std::min(run.length, length)};
}

PatchRun PatchMaker::behind(const PatchRun& run, Size length)
{
    PatchRun rest{run.kind, run.at + length, run.length - length};
    if (run.kind == Kind::Fill) {
        std::vector<std::byte> turned = m_patch.patterns[run.at]->pattern();
        std::ranges::rotate(turned, turned.begin() + static_cast<std::ptrdiff_t>(length % turned.size()));
        rest.at = patternIndex(std::move(turned));
    }
    return rest;
}

} // namespace hexfolio
