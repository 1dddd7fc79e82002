// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexscanner.h"

#include "document/spanreader.h"
#include "search/hitdelivery.h"

#include <algorithm>
#include <chrono>

namespace hexfolio {

namespace {

/// The work between two looks at the progress is bounded twice: by the ways to match that all attempts together may
/// try, and by the time it took lately, counted as the bytes that they run over if each runs to the window's end.
constexpr std::uint32_t stepsInARow = RegexMatcher::quickSteps;
constexpr Size leastBytesInARow = Size{1} << 26;
constexpr Size mostBytesInARow = Size{1} << 44;
constexpr std::chrono::milliseconds shortTime{5};
constexpr std::chrono::milliseconds longTime{20};
/// How many chunks are looked at in place in one go, and how much is read around a place found in this way.
constexpr Size chunksInPlace = 4;
constexpr Size aheadOfAPlace = 4096;

} // namespace

RegexScanner::RegexScanner(std::shared_ptr<const CompiledRegex> regex, const Snapshot& snapshot, Range range,
                           Options options, std::unique_ptr<CandidateFinder> finder, const Progress& progress)
    : m_regex(std::move(regex))
    , m_snapshot(snapshot)
    , m_range(range.clampedTo(snapshot.size()))
    , m_options(std::move(options))
    , m_progress(progress)
    , m_matcher(m_regex, &m_progress, m_options.scratch)
    , m_window(snapshot, m_range, m_regex->context())
    , m_attempts(stepsInARow)
    , m_bytesInARow(leastBytesInARow)
{
    if (finder && finder->probes() != nullptr)
        m_places.emplace(snapshot, *finder->probes());
    if (finder)
        m_candidates.emplace(std::move(finder));
}

Result<RegexScanner::Step> RegexScanner::next(Offset from, Offset limit, std::vector<Range>& unreadable)
{
    using Kind = RegexMatcher::Kind;
    const Offset stop = std::min(limit, m_range.end);
    // A window that grew for one long match is too large for what comes after it.
    if (from >= m_free && from < stop && m_window.range().size() > 4 * m_options.chunk + m_regex->context())
        m_window.moveTo(from, aheadAt(from));
    while (from < stop) {
        if (m_progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        if (const Offset place = nextToTry({from, stop}); place != from) {
            from = place;
            continue;
        }
        if (!m_window.covers(from))
            m_window.moveTo(from, aheadAt(from));
        if (m_window.range().isEmpty()) {
            from = skipUnreadable(from, unreadable);
            continue;
        }
        const auto outcome = tryWindow(from, stop);
        if (!outcome)
            return std::unexpected(outcome.error());
        const Offset base = m_window.range().begin;
        from = base + outcome->start;
        if (outcome->kind == Kind::Match) {
            m_free = base + outcome->end;
            return Step{Step::Kind::Match, {.start = from, .hit = {base + outcome->begin, m_free}}, from};
        }
        if (outcome->kind == Kind::None)
            continue;
        const Size ahead = m_window.range().end - from;
        if (ahead >= m_options.reach)
            return Step{.kind = Step::Kind::OutOfReach, .at = from};
        if (m_window.range().end == m_range.end && behind() == RegexMatcher::Behind::More)
            return Step{.kind = Step::Kind::Waits, .at = from};
        m_window.moveTo(from, std::min(m_options.reach, std::max(m_options.chunk, 2 * ahead)));
    }
    return Step{};
}

/// As RegexMatcher::match(), but where there is no match `start` is the first attempt that was not made.
Result<RegexMatcher::Outcome> RegexScanner::tryWindow(Offset from, Offset limit)
{
    const Offset base = m_window.range().begin;
    const Size size = judgedSize();
    const Size first = from - base;
    if (first >= size)
        return RegexMatcher::Outcome{.kind = RegexMatcher::Kind::Partial, .start = first};
    const Size last = std::min(size, limit - base);
    if (m_judged.contains(from))
        return tryOne(first);
    if (!m_candidates)
        return tryAll(first, last);
    if (const Range dense = m_candidates->tooDense(); dense.contains(from))
        return tryAll(first, std::min(last, dense.end - base));
    const Size judged = std::min<Size>(last, m_candidates->judged(size));
    return first < judged ? tryCandidate(first, judged) : tryAll(first, last);
}

/// Tries the first candidate, if there is one in [first, limit) or in as much of it as is looked at in one go.
Result<RegexMatcher::Outcome> RegexScanner::tryCandidate(std::size_t first, std::size_t limit)
{
    const auto bytes = m_window.bytes().first(judgedSize());
    const auto place = m_candidates->next(bytes, m_window.range().begin, first, limit);
    return place.isCandidate ? tryOne(place.at) : RegexMatcher::Outcome{.start = place.at};
}

Result<RegexMatcher::Outcome> RegexScanner::tryOne(std::size_t at)
{
    auto outcome = m_matcher.matchAt(m_window.bytes().first(judgedSize()), at, behind());
    if (!outcome)
        outcome.error().range = Range::ofLength(m_window.range().begin + at, 1);
    else if (outcome->kind == RegexMatcher::Kind::None)
        outcome->start = at + 1;
    return outcome;
}

void RegexScanner::tryOnly(std::span<const Offset> starts, Range judged)
{
    m_given = starts;
    m_judged = judged;
}

/// Finds out at which of the first of `starts` there is anything to try, unless that takes a copy.
void RegexScanner::judgeInPlace(Range starts)
{
    const Range part = Range::ofLength(starts.begin, chunksInPlace * m_options.chunk).clampedTo(starts.end);
    // Asking takes as long as copying some KiB.
    const auto places = part.size() >= m_options.chunk / 4 ? m_places->find(part, m_range.end) : std::nullopt;
    if (places)
        tryOnly(places->starts, {part.begin, places->end});
    if (!places || places->starts.size() == PlaceFinder::mostPlaces)
        m_copied = part;
}

/// The first of `starts`, or a later one where nothing before it needs to be tried.
Offset RegexScanner::nextToTry(Range starts)
{
    const Offset from = starts.begin;
    if (m_places && !m_judged.contains(from) && !m_copied.contains(from))
        judgeInPlace(starts);
    return m_judged.contains(from) ? nextGiven(from) : from;
}

Size RegexScanner::aheadAt(Offset offset) const noexcept
{
    return m_places && m_judged.contains(offset) ? std::min(aheadOfAPlace, m_options.chunk) : m_options.chunk;
}

/// The first place at or behind `from` that may match, or the end of what was judged.
Offset RegexScanner::nextGiven(Offset from) const noexcept
{
    const auto found = std::ranges::lower_bound(m_given, from);
    return found == m_given.end() ? m_judged.end : *found;
}

Result<RegexMatcher::Outcome> RegexScanner::tryAll(std::size_t first, std::size_t limit)
{
    const Size size = judgedSize();
    const Size most = std::min<Size>({limit - first, std::max<Size>(1, m_bytesInARow / size), stepsInARow / 8});
    m_attempts = std::clamp<Size>(m_attempts, 1, most);
    while (true) {
        const Size attempts = m_attempts;
        const std::uint32_t steps =
            attempts == 1 ? RegexMatcher::mostSteps : stepsInARow / static_cast<std::uint32_t>(attempts);
        const auto begin = std::chrono::steady_clock::now();
        auto outcome = m_matcher.match(m_window.bytes().first(size), first, first + attempts, behind(), steps);
        const auto time = std::chrono::steady_clock::now() - begin;
        if (time < shortTime)
            m_bytesInARow = std::min(2 * m_bytesInARow, mostBytesInARow);
        else if (time > longTime)
            m_bytesInARow = std::max(m_bytesInARow / 4, leastBytesInARow);
        if (outcome) {
            m_attempts = 2 * attempts;
            if (outcome->kind == RegexMatcher::Kind::None)
                outcome->start = first + attempts;
            return outcome;
        }
        if (attempts == 1 || outcome.error().kind != ErrorKind::TooComplex) {
            Error error = outcome.error();
            error.range = Range::ofLength(m_window.range().begin + first, attempts);
            return failure(std::move(error));
        }
        m_attempts = (attempts + 7) / 8;
    }
}

RegexMatcher::Behind RegexScanner::behind() const noexcept
{
    if (!m_window.endsWithPart())
        return RegexMatcher::Behind::More;
    return m_window.range().end == m_range.end ? m_options.behind : RegexMatcher::Behind::Nothing;
}

// `$` before a \n that is the last byte at hand would match, whether or not it is the last byte of the data.
Size RegexScanner::judgedSize() const noexcept
{
    const auto bytes = m_window.bytes();
    Size size = bytes.size();
    if (behind() == RegexMatcher::Behind::Nothing || !m_regex->seesLastNewline())
        return size;
    while (size > 0 && bytes[size - 1] == std::byte{'\n'})
        --size;
    return size;
}

Offset RegexScanner::skipUnreadable(Offset from, std::vector<Range>& unreadable)
{
    SpanReader reader(m_snapshot, {from, m_range.end}, {.holes = SpanReader::Holes::Fill, .chunk = 1});
    const auto span = reader.next();
    if (span && span->kind != Span::Kind::Unreadable)
        m_window.beginAt(from, m_options.chunk);
    if (!m_window.range().isEmpty())
        return from;
    const Range bad = span && span->kind == Span::Kind::Unreadable ? span->range : Range::ofLength(from, 1);
    addUnreadable(unreadable, bad);
    return bad.end;
}

Result<RegexScanner::Step> RegexScanner::amongZeros(Size zeros)
{
    const Size context = m_regex->context();
    const std::vector<std::byte> bytes(context + zeros);
    const auto outcome = m_matcher.match(bytes, context, context + 1, RegexMatcher::Behind::More);
    if (!outcome)
        return std::unexpected(outcome.error());
    switch (outcome->kind) {
    case RegexMatcher::Kind::None: return Step{};
    case RegexMatcher::Kind::Partial: return Step{.kind = Step::Kind::OutOfReach};
    case RegexMatcher::Kind::Match: break;
    }
    return Step{Step::Kind::Match, {.start = 0, .hit = {outcome->begin - context, outcome->end - context}}, 0};
}

} // namespace hexfolio
