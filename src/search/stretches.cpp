// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretches.h"

namespace hexfolio {

void Stretches::append(const Stretch& next)
{
    if (!m_all.empty()) {
        Stretch& back = m_all.back();
        if (back.range.end == next.range.begin && back.tag == next.tag) {
            back.range.end = next.range.end;
            back.units += next.units;
            return;
        }
        if (back.units < m_least && back.range.begin >= m_edge) {
            back = next;
            return;
        }
    }
    m_all.push_back(next);
}

} // namespace hexfolio
