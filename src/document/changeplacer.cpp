// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/changeplacer.h"

#include <algorithm>
#include <array>
#include <functional>

namespace hexfolio {

namespace {

constexpr Size chunk = Size{256} << 10;
constexpr Size searchReach = Size{1} << 20;
constexpr Size mostCompared = Size{1} << 30;
constexpr Size mostSearched = Size{512} << 20;
constexpr Size sampleSize = 64;
/// A longer edit is not looked for elsewhere.
constexpr Size longestSought = Size{64} << 10;
/// Surroundings shorter than this occur by chance.
constexpr std::size_t leastEvidence = 8;

Range leftOf(Range range) noexcept
{
    return {range.begin - std::min(range.begin, OldBytes::context), range.begin};
}

Range rightOf(Range range, Size size) noexcept
{
    return Range::ofLength(range.end, OldBytes::context).clampedTo(size);
}

std::int64_t difference(Size a, Size b) noexcept
{
    return static_cast<std::int64_t>(a) - static_cast<std::int64_t>(b);
}

std::optional<Offset> moved(Offset offset, std::int64_t by) noexcept
{
    const std::int64_t at = static_cast<std::int64_t>(offset) + by;
    return at < 0 ? std::nullopt : std::optional(static_cast<Offset>(at));
}

/// A run of one value stands everywhere.
bool isTelling(std::span<const std::byte> bytes) noexcept
{
    return bytes.size() >= leastEvidence && std::ranges::adjacent_find(bytes, std::not_equal_to()) != bytes.end();
}

} // namespace

ChangePlacer::ChangePlacer(const DiskSource& before, Memory memory, const ByteSource& after)
    : m_before(before)
    , m_after(after)
    , m_memory(memory)
    , m_growth(difference(after.size(), before.size()))
    , m_comparable(mostCompared)
    , m_searchable(mostSearched)
{
}

ChangePlacer::Match ChangePlacer::comparedPart(Offset now, std::span<const std::byte> wanted) const
{
    if (now + wanted.size() > m_after.size())
        return Match::Gone;
    std::vector<std::byte> present(wanted.size());
    if (m_after.read(now, present) < present.size())
        return Match::Gone;
    return std::ranges::equal(present, wanted) ? Match::Same : Match::Different;
}

ChangePlacer::Match ChangePlacer::comparedWhole(Range old, Offset now)
{
    std::vector<std::byte> bytes;
    for (Offset at = old.begin; at < old.end; at += bytes.size()) {
        if (m_comparable == 0)
            return Match::Unknown;
        bytes.resize(std::min({chunk, old.end - at, m_comparable}));
        m_comparable -= bytes.size();
        if (m_before.read(at, bytes) < bytes.size())
            return Match::Unknown;
        if (const Match match = comparedPart(now + (at - old.begin), bytes); match != Match::Same)
            return match;
    }
    return Match::Same;
}

ChangePlacer::Match ChangePlacer::comparedNotes(Range old, Offset now) const
{
    const OldBytes& notes = m_before.oldBytes();
    for (const OldBytes::Run& run : notes.runsIn(old)) {
        const Match match = comparedPart(now + (run.begin - old.begin), run.bytes);
        if (match != Match::Same)
            return match;
    }
    return notes.covers(old) ? Match::Same : Match::Unknown;
}

ChangePlacer::Match ChangePlacer::compared(Range old, Offset now)
{
    if (old.isEmpty())
        return Match::Nothing;
    if (now + old.size() > m_after.size())
        return Match::Gone;
    return m_memory == Memory::Whole ? comparedWhole(old, now) : comparedNotes(old, now);
}

ChangePlacer::Fit ChangePlacer::fitAt(Range old, Offset now)
{
    Fit fit;
    fit.inside = now > m_after.size() ? Match::Gone : compared(old, now);
    const Range left = leftOf(old);
    // Surroundings that reach beyond the file do not fit.
    fit.left = left.size() > now ? Match::Different : compared(left, now - left.size());
    const Range right = rightOf(old, m_before.size());
    fit.right = compared(right, now + old.size());
    return fit;
}

bool ChangePlacer::isProven(const Fit& fit, Range old, Offset now) const noexcept
{
    const bool insideFits = fit.inside == Match::Same || (old.isEmpty() && fit.inside == Match::Nothing);
    if (!insideFits || now < m_reached)
        return false;
    const auto fits = [](Match match) { return match == Match::Same || match == Match::Nothing; };
    return fits(fit.left) && fits(fit.right);
}

std::vector<std::byte> ChangePlacer::known(Range range) const
{
    if (m_memory == Memory::Notes)
        return m_before.oldBytes().bytes(range).value_or(std::vector<std::byte>());
    std::vector<std::byte> bytes(range.size());
    bytes.resize(m_before.read(range.begin, bytes));
    return bytes;
}

std::optional<Offset> ChangePlacer::onlyPlace(std::span<const std::byte> wanted, Range window) const
{
    std::vector<std::byte> bytes(window.size());
    bytes.resize(m_after.read(window.begin, bytes));
    const std::boyer_moore_horspool_searcher searcher(wanted.begin(), wanted.end());
    const auto first = std::search(bytes.begin(), bytes.end(), searcher);
    if (first == bytes.end() || std::search(first + 1, bytes.end(), searcher) != bytes.end())
        return std::nullopt;
    return window.begin + static_cast<Size>(first - bytes.begin());
}

std::optional<Offset> ChangePlacer::found(Range old)
{
    for (const std::int64_t shift : {m_shift, m_growth}) {
        const auto now = moved(old.begin, shift);
        if (!now || shift == 0)
            continue;
        const Range whole{leftOf(old).begin, rightOf(old, m_before.size()).end};
        if (old.size() <= longestSought && isTelling(known(whole)) && isProven(fitAt(old, *now), old, *now))
            return now;
    }
    const Range whole{leftOf(old).begin, rightOf(old, m_before.size()).end};
    if (whole.size() > longestSought)
        return std::nullopt;
    const std::vector<std::byte> wanted = known(whole);
    const Range window =
        Range{whole.begin - std::min(whole.begin, searchReach), whole.end + searchReach}.clampedTo(m_after.size());
    if (wanted.size() < whole.size() || !isTelling(wanted) || window.size() > m_searchable)
        return std::nullopt;
    m_searchable -= window.size();
    const auto at = onlyPlace(wanted, window);
    if (!at || *at + (old.begin - whole.begin) < m_reached)
        return std::nullopt;
    return *at + (old.begin - whole.begin);
}

PlacedChange ChangePlacer::conflict(const Change& change, const Fit& fit)
{
    const Range old = change.replaced();
    const Offset wanted = std::max(m_reached, moved(old.begin, m_shift).value_or(0));
    PlacedChange placed{.change = change, .outcome = PlacedChange::Outcome::Conflicts};
    placed.theirs = Range::ofLength(wanted, old.size()).clampedTo(m_after.size());
    if (fit.inside == Match::Gone || wanted > m_after.size())
        placed.why = PlacedChange::Why::Gone;
    else if (std::ranges::contains(std::array{fit.inside, fit.left, fit.right}, Match::Different))
        placed.why = PlacedChange::Why::OtherBytes;
    else
        placed.why = PlacedChange::Why::Unproven;
    return placed;
}

PlacedChange ChangePlacer::placed(const Change& change)
{
    using Outcome = PlacedChange::Outcome;
    const Range old = change.replaced();
    const Fit here = fitAt(old, old.begin);
    PlacedChange placed{.change = change, .theirs = old};
    // Where the length is the same nothing was moved: then what stands beside the bytes may change.
    const bool insideFits = here.inside == Match::Same && m_growth == 0;
    const bool besideFits = (here.inside == Match::Same || here.inside == Match::Nothing)
        && (here.left == Match::Same || here.right == Match::Same);
    const bool isFree = old.begin >= m_reached;
    if (isProven(here, old, old.begin) || (isFree && insideFits)) {
        m_shift = 0;
    } else if (const auto elsewhere = found(old)) {
        placed.outcome = Outcome::AppliesElsewhere;
        placed.theirs = Range::ofLength(*elsewhere, old.size());
        m_shift = difference(*elsewhere, old.begin);
    } else if (!isFree || !besideFits) {
        placed = conflict(change, here);
    }
    placed.oldBytes = known(Range::ofLength(old.begin, std::min(old.size(), sampleSize)));
    m_reached = placed.theirs.end;
    return placed;
}

} // namespace hexfolio
