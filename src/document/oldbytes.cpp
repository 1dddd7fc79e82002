// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/oldbytes.h"

#include <algorithm>
#include <iterator>

namespace hexfolio {

namespace {

/// Typing goes on in the run before it, up to here: one run for each byte would cost forty times as much.
constexpr std::size_t longestRun = 4096;

Range widened(Range range, Size limit) noexcept
{
    const Offset begin = range.begin - std::min(range.begin, OldBytes::context);
    return Range{begin, range.end + OldBytes::context}.clampedTo(limit);
}

} // namespace

OldBytes::Runs::const_iterator OldBytes::runAt(Offset offset) const
{
    auto run = m_runs.upper_bound(offset);
    if (run != m_runs.begin()) {
        const auto before = std::prev(run);
        if (before->first + before->second.size() > offset)
            return before;
    }
    return run;
}

std::vector<Range> OldBytes::unknownIn(Range range) const
{
    std::vector<Range> unknown;
    for (auto run = runAt(range.begin); run != m_runs.end() && run->first < range.end; ++run) {
        if (range.begin < run->first)
            unknown.push_back({range.begin, run->first});
        range.begin = std::min<Offset>(range.end, run->first + run->second.size());
    }
    if (!range.isEmpty())
        unknown.push_back(range);
    return unknown;
}

bool OldBytes::hasRoomFor(Size size) const noexcept
{
    return size <= longest && m_size + size <= (size > shortEdit ? most / 2 : most);
}

void OldBytes::put(Offset offset, std::span<const std::byte> bytes)
{
    m_size += bytes.size();
    const auto next = m_runs.lower_bound(offset);
    if (next != m_runs.begin()) {
        auto& [begin, run] = *std::prev(next);
        if (begin + run.size() == offset && run.size() + bytes.size() <= longestRun) {
            run.insert(run.end(), bytes.begin(), bytes.end());
            return;
        }
    }
    m_runs.emplace_hint(next, offset, std::vector(bytes.begin(), bytes.end()));
}

std::vector<Range> OldBytes::around(Range range, Size size)
{
    if (range.size() + 2 * context <= longest)
        return {widened(range, size)};
    return {widened({range.begin, range.begin + end}, size), widened({range.end - end, range.end}, size)};
}

void OldBytes::note(Offset offset, std::span<const std::byte> bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!hasRoomFor(bytes.size()))
        return;
    for (const Range part : unknownIn(Range::ofLength(offset, bytes.size())))
        put(part.begin, bytes.subspan(part.begin - offset, part.size()));
}

bool OldBytes::covers(Range range) const
{
    const std::lock_guard lock(m_mutex);
    return range.isEmpty() || unknownIn(range).empty();
}

std::optional<Offset> OldBytes::firstDifference(Offset offset, std::span<const std::byte> bytes) const
{
    const std::lock_guard lock(m_mutex);
    const Range all = Range::ofLength(offset, bytes.size());
    for (auto run = runAt(offset); run != m_runs.end() && run->first < all.end; ++run) {
        const Range both = all.intersected(Range::ofLength(run->first, run->second.size()));
        const auto noted = std::span(run->second).subspan(both.begin - run->first, both.size());
        const auto found = bytes.subspan(both.begin - offset, both.size());
        const auto [a, b] = std::ranges::mismatch(noted, found);
        if (a != noted.end())
            return both.begin + static_cast<Size>(a - noted.begin());
    }
    return std::nullopt;
}

std::vector<OldBytes::Run> OldBytes::runsIn(Range range) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Run> found;
    for (auto run = runAt(range.begin); run != m_runs.end() && run->first < range.end; ++run) {
        const Range both = range.intersected(Range::ofLength(run->first, run->second.size()));
        const auto part = std::span(run->second).subspan(both.begin - run->first, both.size());
        if (found.empty() || found.back().range().end != both.begin)
            found.push_back({both.begin, {}});
        found.back().bytes.insert(found.back().bytes.end(), part.begin(), part.end());
    }
    return found;
}

std::optional<std::vector<std::byte>> OldBytes::bytes(Range range) const
{
    const std::lock_guard lock(m_mutex);
    if (!range.isEmpty() && !unknownIn(range).empty())
        return std::nullopt;
    std::vector<std::byte> out;
    for (auto run = runAt(range.begin); run != m_runs.end() && run->first < range.end; ++run) {
        const Range both = range.intersected(Range::ofLength(run->first, run->second.size()));
        const auto part = std::span(run->second).subspan(both.begin - run->first, both.size());
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

} // namespace hexfolio
