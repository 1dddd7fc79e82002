// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexdialect.h"

#include <algorithm>

namespace hexfolio {

RegexDialect::RegexDialect(std::string_view written)
{
    bool isQuoted = false;
    for (Size i = 0; i < written.size(); ++i) {
        m_forPcre2 += written[i];
        if (written[i] != '\\' || i + 1 == written.size())
            continue;
        const char letter = written[i + 1];
        // Between \Q and \E a backslash is a byte like any other.
        if (isQuoted && letter != 'E')
            continue;
        if ((letter == 'c' || letter == 'G') && !m_refused)
            m_refused = {letter, i};
        ++i;
        isQuoted = letter == 'Q';
        if (letter == 'v') {
            m_forPcre2 += 'c';
            m_added.push_back(m_forPcre2.size());
            m_forPcre2 += 'K';
        } else {
            m_forPcre2 += letter == 'Z' ? 'z' : letter;
        }
    }
}

Size RegexDialect::placeAsWritten(Size place) const noexcept
{
    return place - static_cast<Size>(std::ranges::lower_bound(m_added, place) - m_added.begin());
}

} // namespace hexfolio
