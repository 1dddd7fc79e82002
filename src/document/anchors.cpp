// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchors.h"

#include "document/anchormove.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hexfolio {

namespace {

auto placeOf(const Anchor& anchor)
{
    return std::tuple(anchor.range.begin, anchor.range.end, anchor.id);
}

Offset beginOf(const Anchor& anchor)
{
    return anchor.range.begin;
}

Error tooLongLabel()
{
    return {.kind = ErrorKind::TooLarge, .reason = HEXFOLIO_TR("Reason", "the name of a bookmark is too long")};
}

} // namespace

Result<> Anchors::add(std::span<const LabelledRange> added)
{
    if (const auto empty = std::ranges::find_if(added, [](const auto& one) { return one.range.isEmpty(); });
        empty != added.end())
        return failure({.kind = ErrorKind::BadArgument,
                        .range = empty->range,
                        .reason = HEXFOLIO_TR("Reason", "there is no byte to set a bookmark at")});
    std::vector<Anchor> made;
    made.reserve(added.size());
    for (const LabelledRange& one : added)
        made.push_back({.range = one.range, .label = one.label, .longest = one.range.size()});
    return take(std::move(made));
}

Result<> Anchors::take(std::vector<Anchor> taken)
{
    if (taken.size() > most - m_anchors.size())
        return failure(
            {.kind = ErrorKind::TooLarge, .reason = HEXFOLIO_TR("Reason", "a document has at most 100000 bookmarks")});
    if (std::ranges::any_of(taken, [](const Anchor& one) { return one.label.size() > longestLabel; }))
        return failure(tooLongLabel());
    const auto known = static_cast<std::ptrdiff_t>(m_anchors.size());
    for (Anchor& one : taken) {
        one.id = m_nextId++;
        m_anchors.push_back(std::move(one));
    }
    // One more among many costs no sorting of all.
    std::ranges::sort(m_anchors.begin() + known, m_anchors.end(), {}, placeOf);
    std::ranges::inplace_merge(m_anchors, m_anchors.begin() + known, {}, placeOf);
    measure();
    return {};
}

Result<> Anchors::rename(std::uint64_t id, std::string label)
{
    if (label.size() > longestLabel)
        return failure(tooLongLabel());
    if (const auto index = indexOf(id))
        m_anchors[*index].label = std::move(label);
    return {};
}

void Anchors::remove(std::span<const std::uint64_t> ids)
{
    std::vector<std::uint64_t> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    std::erase_if(m_anchors, [&](const Anchor& anchor) { return std::ranges::binary_search(sorted, anchor.id); });
    measure();
}

void Anchors::follow(const Edit& edit, const PieceTree& before, const PieceTree& after)
{
    if (m_anchors.empty())
        return;
    AnchorMove(edit, before, after).apply(m_anchors);
    sort();
}

void Anchors::forgetDeleted()
{
    for (Anchor& anchor : m_anchors)
        anchor.whole.reset();
}

std::optional<std::size_t> Anchors::indexOf(std::uint64_t id) const noexcept
{
    const auto found = std::ranges::find(m_anchors, id, &Anchor::id);
    return found == m_anchors.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_anchors.begin()));
}

bool Anchors::has(Range range) const noexcept
{
    const auto at =
        std::ranges::lower_bound(m_anchors, std::tuple(range.begin, range.end, std::uint64_t{0}), {}, placeOf);
    return at != m_anchors.end() && at->range == range;
}

std::vector<std::size_t> Anchors::touching(Range range) const
{
    const auto first = std::ranges::upper_bound(m_reach, range.begin) - m_reach.begin();
    std::vector<std::size_t> found;
    for (auto i = static_cast<std::size_t>(first); i < m_anchors.size() && m_anchors[i].range.begin < range.end; ++i) {
        if (m_anchors[i].range.overlaps(range))
            found.push_back(i);
    }
    return found;
}

// A byte has an anchor if one of those that begin up to there ends behind it: the furthest end says so.
std::vector<Anchors::Part> Anchors::parts(Range range) const
{
    std::vector<Part> parts;
    auto next = m_anchors.begin();
    for (Offset at = range.begin; at < range.end;) {
        next = std::ranges::upper_bound(next, m_anchors.end(), at, {}, beginOf);
        const Offset limit = next == m_anchors.end() ? range.end : std::min(range.end, next->range.begin);
        if (const auto before = static_cast<std::size_t>(next - m_anchors.begin()); before > 0) {
            // Of those that begin here, the last one is the longest.
            const Range last = m_anchors[before - 1].range;
            if (const Offset end = std::min(limit, m_reach[before - 1]); at < end)
                parts.push_back({.range = {at, end}, .isBegin = last.begin == at && !last.isEmpty()});
        }
        at = limit;
    }
    return parts;
}

std::optional<std::size_t> Anchors::neighbour(Offset offset, Way way) const
{
    std::optional<std::size_t> first;
    std::optional<std::size_t> last;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        if (m_anchors[i].state == Anchor::State::Gone)
            continue;
        const Offset begin = m_anchors[i].range.begin;
        if (way == Way::Next && begin > offset)
            return i;
        if (begin < offset)
            before = i;
        first = first.value_or(i);
        last = i;
    }
    return way == Way::Next ? first : before ? before : last;
}

void Anchors::sort()
{
    if (!std::ranges::is_sorted(m_anchors, {}, placeOf))
        std::ranges::sort(m_anchors, {}, placeOf);
    measure();
}

void Anchors::measure()
{
    m_reach.resize(m_anchors.size());
    Offset reach = 0;
    for (std::size_t i = 0; i < m_anchors.size(); ++i)
        m_reach[i] = reach = std::max(reach, m_anchors[i].range.end);
}

} // namespace hexfolio
