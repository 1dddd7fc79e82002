// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/replacingsink.h"

#include "search/hitdelivery.h"

#include <algorithm>
#include <array>

namespace hexfolio {

HitReplacement::HitReplacement(const Snapshot& snapshot, const Pattern& pattern, const Replacement& replacement,
                               Range searched)
    : m_replacement(replacement), m_bytes(snapshot)
{
    if (replacement.hasGroups())
        m_matcher.emplace(pattern.regex(), snapshot, searched);
}

Result<std::optional<std::span<const std::byte>>> HitReplacement::of(Range hit, Offset earliest)
{
    const auto bytes = m_bytes.of(hit);
    if (!bytes)
        return std::nullopt;
    if (m_replacement.isConstant())
        return m_replacement.bytes();
    std::array<std::span<const std::byte>, 1> whole{*bytes};
    Replacement::Groups groups = whole;
    if (m_matcher) {
        const auto matches = m_matcher->match(hit, earliest);
        if (!matches)
            return std::unexpected(matches.error());
        if (!*matches)
            return std::nullopt;
        groups = m_matcher->groups();
    }
    m_made.clear();
    if (auto appended = m_replacement.append(groups, m_made); !appended) {
        appended.error().range = hit;
        return std::unexpected(std::move(appended.error()));
    }
    return m_made;
}

Result<> ReplacingSink::replace(Range hit)
{
    if (hit.begin < m_free) {
        ++m_skipped;
        return {};
    }
    const auto by = m_made.of(hit, m_free);
    if (!by)
        return std::unexpected(by.error());
    if (!*by) {
        ++m_skipped;
        for (const Range bad : m_made.unreadable())
            addUnreadable(m_unreadable, bad);
        return {};
    }
    m_free = hit.end;
    --m_left;
    return m_splicer.replace(hit, **by);
}

HitSink::Answer ReplacingSink::take(const Hit& hit)
{
    if (auto replaced = replace(hit.range); !replaced) {
        m_error = std::move(replaced.error());
        return Answer::Stop;
    }
    return m_left > 0 ? Answer::GoOn : Answer::Stop;
}

HitSink::Answer ReplacingSink::takeMany(const EqualHits& hits, Order order)
{
    // What a search finds was read just now; with a constant replacement there is no need to look again.
    if (!m_replacement.isConstant() || m_left < hits.starts.count || hits.starts.first < m_free
        || hits.starts.stride < hits.length)
        return HitSink::takeMany(hits, order);
    m_free = hits.starts.last() + hits.length;
    m_left -= hits.starts.count;
    if (auto replaced = m_splicer.replaceAll(hits, m_replacement.bytes()); !replaced) {
        m_error = std::move(replaced.error());
        return Answer::Stop;
    }
    return m_left > 0 ? Answer::GoOn : Answer::Stop;
}

} // namespace hexfolio
