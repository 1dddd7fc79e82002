// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftschedule.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

namespace {

constexpr Size page = 4096;
/// A step of very many short moves is cut too, so that it can be cancelled.
constexpr std::size_t mostParts = 65'536;

} // namespace

ShiftSchedule::ShiftSchedule(const ShiftPlan& plan, Size chunk)
    : m_chunk(chunk), m_alignment(chunk >= 2 * page ? page : 1)
{
    for (const ShiftMove& move : plan.frame | std::views::reverse) {
        if (move.to > move.from)
            addUpwards(move);
    }
    for (const ShiftMove& move : plan.frame) {
        if (move.to < move.from)
            addDownwards(move);
    }
}

/// From the end backwards, because the parts behind stand where the ones before shall come.
void ShiftSchedule::addUpwards(const ShiftMove& move)
{
    if (move.isHole)
        return add(move);
    for (Size left = move.length; left > 0;) {
        Size begin = 0;
        if (left > m_chunk) {
            const Offset wanted = move.to + left - m_chunk;
            begin = (wanted + m_alignment - 1) / m_alignment * m_alignment - move.to;
        }
        add({move.from + begin, move.to + begin, left - begin, false});
        left = begin;
    }
}

void ShiftSchedule::addDownwards(const ShiftMove& move)
{
    if (move.isHole)
        return add(move);
    for (Size done = 0; done < move.length;) {
        Size end = move.length;
        if (end - done > m_chunk)
            end = (move.to + done + m_chunk) / m_alignment * m_alignment - move.to;
        add({move.from + done, move.to + done, end - done, false});
        done = end;
    }
}

void ShiftSchedule::add(const ShiftMove& part)
{
    const Size data = part.isHole ? 0 : part.length;
    const std::size_t begin = m_ends.size() > 1 ? m_ends[m_ends.size() - 2] : 0;
    if (m_ends.empty() || m_filled + data > m_chunk || m_parts.size() - begin >= mostParts) {
        m_ends.push_back(m_parts.size());
        m_filled = 0;
    }
    m_parts.push_back(part);
    m_ends.back() = m_parts.size();
    m_filled += data;
}

std::span<const ShiftMove> ShiftSchedule::step(std::size_t number) const noexcept
{
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::span(m_parts).subspan(begin, m_ends[number] - begin);
}

Size ShiftSchedule::dataOf(std::span<const ShiftMove> step) noexcept
{
    Size total = 0;
    for (const ShiftMove& part : step)
        total += part.isHole ? 0 : part.length;
    return total;
}

} // namespace hexfolio
