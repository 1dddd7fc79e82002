// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexwindow.h"

#include <algorithm>

namespace hexfolio {

RegexWindow::RegexWindow(const Snapshot& snapshot, Range range, Size context)
    : m_snapshot(snapshot), m_range(range.clampedTo(snapshot.size())), m_context(context)
{
}

bool RegexWindow::covers(Offset offset) const noexcept
{
    return m_held.contains(offset) && (m_beginsWithPart || offset - m_held.begin >= m_context);
}

std::span<const std::byte> RegexWindow::bytes() const noexcept
{
    return std::span(m_buffer).subspan(m_held.begin - m_bufferBegin, m_held.size());
}

void RegexWindow::moveTo(Offset offset, Size ahead)
{
    const Range wanted{offset - std::min(m_context, offset - m_range.begin),
                       offset + std::min(ahead, m_range.end - offset)};
    m_beginsWithPart = wanted.begin == m_range.begin;
    read(wanted, offset);
}

void RegexWindow::beginAt(Offset offset, Size ahead)
{
    m_beginsWithPart = true;
    read({offset, offset + std::min(ahead, m_range.end - offset)}, offset);
}

void RegexWindow::read(Range wanted, Offset offset)
{
    m_held = wanted;
    m_bufferBegin = wanted.begin;
    m_endsWithPart = wanted.end == m_range.end;
    // One long match is no reason to keep so much memory.
    if (m_buffer.capacity() / 8 > wanted.size())
        m_buffer = {};
    m_buffer.resize(wanted.size());
    cutTo(offset, m_snapshot.read(wanted.begin, m_buffer));
}

/// Leaves the readable part that holds `offset`.
void RegexWindow::cutTo(Offset offset, const std::vector<Range>& unreadable)
{
    for (const Range bad : unreadable) {
        if (bad.end <= offset) {
            m_held.begin = bad.end;
            m_beginsWithPart = true;
            continue;
        }
        m_held.end = std::max(m_held.begin, bad.begin);
        if (bad.begin <= offset)
            m_held = {offset, offset};
        m_endsWithPart = true;
        return;
    }
}

} // namespace hexfolio
