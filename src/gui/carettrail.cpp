// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/carettrail.h"

namespace hexfolio {

void CaretTrail::moved(Offset from, Offset to)
{
    const Size distance = from < to ? to - from : from - to;
    if (distance < jumpDistance)
        return;
    m_ahead.clear();
    m_behind.push_back(from);
    if (m_behind.size() > limit)
        m_behind.erase(m_behind.begin());
}

std::optional<Offset> CaretTrail::back(Offset caret)
{
    if (m_behind.empty())
        return std::nullopt;
    const Offset target = m_behind.back();
    m_behind.pop_back();
    m_ahead.push_back(caret);
    return target;
}

std::optional<Offset> CaretTrail::forward(Offset caret)
{
    if (m_ahead.empty())
        return std::nullopt;
    const Offset target = m_ahead.back();
    m_ahead.pop_back();
    m_behind.push_back(caret);
    return target;
}

} // namespace hexfolio
