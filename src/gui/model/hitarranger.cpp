// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/hitarranger.h"

#include "search/hitbytes.h"
#include "search/hitcursor.h"
#include "search/hitwalk.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace hexfolio {

namespace {

/// How many hits are looked at between two questions whether to go on.
constexpr Size stride = 4096;
/// What is sorted without such a question.
constexpr std::size_t sortedAtOnce = std::size_t{1} << 18;

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled};
}

std::byte lower(std::byte value) noexcept
{
    const auto number = std::to_integer<unsigned>(value);
    return number >= 'A' && number <= 'Z' ? static_cast<std::byte>(number + ('a' - 'A')) : value;
}

/// Looks at one hit after another, in the order of their offsets.
class HitJudge {
public:
    HitJudge(const HitCriteria& criteria, const FollowedHits& hits, const Snapshot& now)
        : m_criteria(criteria), m_hits(hits), m_now(now), m_bytes(now)
    {
    }

    [[nodiscard]] bool wants(const Hit& hit)
    {
        if (!m_criteria.patterns.empty()
            && (hit.pattern >= m_criteria.patterns.size() || !m_criteria.patterns[hit.pattern]))
            return false;
        if (m_criteria.within && !isWithin(*m_criteria.within, hit.range))
            return false;
        if (m_criteria.only == HitCriteria::Only::Changed
            && m_hits.followed(hit, m_now).state == FollowedHit::State::Kept)
            return false;
        return m_criteria.bytes.empty() || contains(m_hits.edits().moved(hit.range).range);
    }

private:
    [[nodiscard]] bool contains(Range range)
    {
        const Range read = Range::ofLength(range.begin, std::min(range.size(), HitCriteria::longestRead));
        if (read.size() < m_criteria.bytes.size())
            return false;
        const auto bytes = m_bytes.of(read.clampedTo(m_now.size()));
        if (!bytes)
            return false;
        const bool isFolded = m_criteria.letters == HitCriteria::Letters::IgnoreCase;
        const auto isSame = [isFolded](std::byte one, std::byte other) {
            return one == other || (isFolded && lower(one) == lower(other));
        };
        return !std::ranges::search(*bytes, m_criteria.bytes, isSame).empty();
    }

    const HitCriteria& m_criteria;
    const FollowedHits& m_hits;
    const Snapshot& m_now;
    HitBytes m_bytes;
};

/// The eight bytes of a hit from `depth` on, the first one weighing most; missing ones count as 00.
class BytesKey {
public:
    explicit BytesKey(const Snapshot& now) : m_size(now.size()), m_bytes(now) { }

    [[nodiscard]] std::uint64_t of(Range range, Size depth)
    {
        if (range.size() <= depth)
            return 0;
        const auto bytes =
            m_bytes.of(Range{range.begin + depth, std::min(range.end, range.begin + depth + 8)}.clampedTo(m_size));
        std::uint64_t key = 0;
        for (std::size_t at = 0; at < 8; ++at)
            key = key << 8 | (bytes && at < bytes->size() ? std::to_integer<std::uint64_t>((*bytes)[at]) : 0);
        return key;
    }

private:
    Size m_size;
    HitBytes m_bytes;
};

} // namespace

bool isWithin(const std::vector<Range>& ranges, Range range) noexcept
{
    const auto after = std::ranges::upper_bound(ranges, range.begin, {}, &Range::begin);
    return after != ranges.begin() && std::prev(after)->contains(range);
}

Result<HitPicks> HitArranger::run(const HitCriteria& criteria, const HitSorting& sorting)
{
    Entries entries;
    if (auto picked = pick(criteria, sorting, entries); !picked)
        return std::unexpected(std::move(picked.error()));
    if (sorting.key != HitSorting::Key::Place) {
        if (auto sorted = sort(entries); !sorted)
            return std::unexpected(std::move(sorted.error()));
    }
    if (sorting.key == HitSorting::Key::Bytes) {
        if (auto refined = refine(entries, 8); !refined)
            return std::unexpected(std::move(refined.error()));
    }
    auto order = std::make_shared<std::vector<std::uint32_t>>(entries.size());
    std::ranges::transform(entries, order->begin(), &Entry::index);
    if (sorting.order == HitSorting::Order::Descending)
        std::ranges::reverse(*order);
    return order;
}

Result<> HitArranger::pick(const HitCriteria& criteria, const HitSorting& sorting, Entries& into)
{
    const Error tooMany{.kind = ErrorKind::TooLarge,
                        .reason = HEXFOLIO_TR("Reason",
                                              "there are too many hits to sort or filter; search in less, or "
                                              "for something rarer")};
    const Size count = m_hits.found().count();
    const std::size_t most = sorting.isNatural() ? mostPicked : mostSorted;
    if (count > std::numeric_limits<std::uint32_t>::max() || (criteria.isEmpty() && count > most))
        return std::unexpected(tooMany);
    m_progress.setTotal(count);
    if (criteria.isEmpty())
        into.reserve(count);
    HitJudge judge(criteria, m_hits, m_now);
    BytesKey bytes(m_now);
    const auto keyOf = [&](const Hit& hit) -> std::uint64_t {
        switch (sorting.key) {
        case HitSorting::Key::Length: return m_hits.edits().moved(hit.range).range.size();
        case HitSorting::Key::Bytes: return bytes.of(m_hits.edits().moved(hit.range).range, 0);
        case HitSorting::Key::Pattern: return hit.pattern < sorting.ranks.size() ? sorting.ranks[hit.pattern] : 0;
        default: return 0;
        }
    };
    const auto take = [&](const EqualHits& some, Size first) -> Result<HitSink::Answer> {
        for (Size at = 0; at < some.starts.count; ++at) {
            const Hit hit = some.at(at);
            if (!criteria.isEmpty() && !judge.wants(hit))
                continue;
            into.push_back({keyOf(hit), static_cast<std::uint32_t>(first + at)});
        }
        return into.size() > most ? Result<HitSink::Answer>(std::unexpected(tooMany)) : HitSink::Answer::GoOn;
    };
    return walkHits(m_hits.found(), {0, count}, stride, m_progress, take);
}

// Parts of a bearable size are sorted one by one, then merged.
Result<> HitArranger::sort(std::span<Entry> entries)
{
    const auto isBefore = [](const Entry& one, const Entry& other) {
        return one.key != other.key ? one.key < other.key : one.index < other.index;
    };
    for (std::size_t from = 0; from < entries.size(); from += sortedAtOnce) {
        if (m_progress.isCancelled())
            return std::unexpected(cancelled());
        std::ranges::sort(entries.subspan(from, std::min(sortedAtOnce, entries.size() - from)), isBefore);
    }
    for (std::size_t part = sortedAtOnce; part < entries.size(); part *= 2) {
        for (std::size_t from = 0; from + part < entries.size(); from += 2 * part) {
            if (m_progress.isCancelled())
                return std::unexpected(cancelled());
            const auto two = entries.subspan(from, std::min(2 * part, entries.size() - from));
            std::ranges::inplace_merge(two, two.begin() + static_cast<std::ptrdiff_t>(part), isBefore);
        }
    }
    return {};
}

Result<> HitArranger::refine(std::span<Entry> entries, Size depth)
{
    const bool isLast = depth >= HitSorting::comparedBytes;
    if (m_hits.found().longest() <= depth && !isLast)
        return refine(entries, HitSorting::comparedBytes);
    HitCursor cursor(m_hits.found().blocks());
    BytesKey bytes(m_now);
    for (std::size_t from = 0; from < entries.size();) {
        const std::uint64_t key = entries[from].key;
        const auto behind = std::ranges::upper_bound(entries.subspan(from), key, {}, &Entry::key);
        const auto count = static_cast<std::size_t>(behind - entries.subspan(from).begin());
        const auto equal = entries.subspan(from, count);
        from += count;
        if (count == 1)
            continue;
        for (Entry& entry : equal) {
            if (entry.index % stride == 0 && m_progress.isCancelled())
                return std::unexpected(cancelled());
            cursor.moveTo(entry.index);
            const auto hit = cursor.next(1);
            if (!hit)
                return std::unexpected(hit.error());
            const Range range = m_hits.edits().moved((*hit)->at(0).range).range;
            entry.key = isLast ? range.size() : bytes.of(range, depth);
        }
        if (auto sorted = sort(equal); !sorted)
            return sorted;
        if (!isLast) {
            if (auto refined = refine(equal, depth + 8); !refined)
                return refined;
        }
        // What is around it goes by the key it had.
        std::ranges::for_each(equal, [key](Entry& entry) { entry.key = key; });
    }
    return {};
}

} // namespace hexfolio
