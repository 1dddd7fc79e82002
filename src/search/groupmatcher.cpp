// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/groupmatcher.h"

#include "search/searchoptions.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>

namespace hexfolio {

namespace {

/// Bytes behind a hit that are at hand at first, and how many are read at once.
constexpr Size behindHit = 256;
constexpr Size readAtOnce = Size{256} << 10;
/// How far before a hit attempts are looked for that found it by \K.
constexpr Size farthestStart = Size{64} << 10;

} // namespace

GroupMatcher::GroupMatcher(std::shared_ptr<const CompiledRegex> regex, const Snapshot& snapshot, Range searched)
    : m_regex(std::move(regex))
    , m_snapshot(snapshot)
    , m_searched(searched.clampedTo(snapshot.size()))
    , m_scratch(*m_regex)
{
}

Result<bool> GroupMatcher::match(Range hit, Offset earliest)
{
    if (!m_scratch.isWhole())
        return failure({.kind = ErrorKind::OutOfMemory});
    const auto straight = matchFrom(hit.begin, hit.begin + 1, hit);
    if (!straight || *straight || hit.begin <= earliest)
        return straight;
    const Offset start = std::max(earliest, hit.begin - std::min(hit.begin, farthestStart));
    return matchFrom(start, hit.begin, hit);
}

/// Looks at the first match of an attempt that starts in [start, limit).
Result<bool> GroupMatcher::matchFrom(Offset start, Offset limit, Range hit)
{
    Size behind = behindHit;
    while (true) {
        read(start, std::min(hit.end + behind, m_searched.end));
        if (!m_held.contains({start, hit.end}))
            return false;
        const auto found = attempt(start, limit, hit);
        if (!found)
            return std::unexpected(found.error());
        if (*found != Attempt::NeedsMore)
            return *found == Attempt::Fits;
        if (behind > SearchOptions::longestMatch)
            return false;
        behind *= 4;
    }
}

Result<GroupMatcher::Attempt> GroupMatcher::attempt(Offset start, Offset limit, Range hit)
{
    const auto bytes = std::span<const std::byte>(m_buffer).first(m_held.size());
    const int code = m_scratch.match(m_regex->code(), bytes, start - m_held.begin, limit - m_held.begin,
                                     m_endsWithPart ? Behind::Nothing : Behind::More);
    if (code == PCRE2_ERROR_PARTIAL)
        return Attempt::NeedsMore;
    if (code == PCRE2_ERROR_NOMATCH)
        return Attempt::Other;
    if (code < 0) {
        Error error = RegexScratch::errorOf(code);
        error.range = hit;
        return failure(std::move(error));
    }
    const PCRE2_SIZE* const ends = pcre2_get_ovector_pointer(m_scratch.data());
    if (ends[0] != hit.begin - m_held.begin || ends[1] != hit.end - m_held.begin)
        return Attempt::Other;
    takeGroups();
    return Attempt::Fits;
}

/// Makes sure that [start, end) and the context before are in the buffer, as far as they can be read.
void GroupMatcher::read(Offset start, Offset end)
{
    const Offset begin = start - std::min(m_regex->context(), start - m_searched.begin);
    const bool isThere = (m_beginsWithPart ? m_held.contains(start) : m_held.begin <= begin) && start < m_held.end
        && (end <= m_held.end || m_endsWithPart);
    if (isThere)
        return;
    m_held = {begin, std::min(std::max(end, begin + readAtOnce), m_searched.end)};
    m_beginsWithPart = begin == m_searched.begin;
    m_endsWithPart = m_held.end == m_searched.end;
    m_buffer.resize(m_held.size());
    for (const Range bad : m_snapshot.read(m_held.begin, m_buffer)) {
        if (bad.end <= start) {
            m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(bad.end - m_held.begin));
            m_held.begin = bad.end;
            m_beginsWithPart = true;
            continue;
        }
        m_held.end = std::max(m_held.begin, bad.begin);
        m_endsWithPart = true;
        break;
    }
}

void GroupMatcher::takeGroups()
{
    const PCRE2_SIZE* const ends = pcre2_get_ovector_pointer(m_scratch.data());
    const std::size_t count = pcre2_get_ovector_count(m_scratch.data());
    m_groups.assign(count, {});
    for (std::size_t i = 0; i < count; ++i) {
        const PCRE2_SIZE begin = ends[2 * i];
        const PCRE2_SIZE end = ends[2 * i + 1];
        if (begin != PCRE2_UNSET && end != PCRE2_UNSET && begin <= end)
            m_groups[i] = std::span<const std::byte>(m_buffer).subspan(begin, end - begin);
    }
}

} // namespace hexfolio
