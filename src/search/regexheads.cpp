// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/regexheads.h"

#include "search/headparser.h"

namespace hexfolio {

std::vector<ByteSets> headsOfRegex(std::string_view expression, LetterCase letterCase)
{
    const auto list = HeadParser(expression, letterCase == LetterCase::Ignore).parse();
    if (!list)
        return {};
    std::vector<ByteSets> heads;
    for (const HeadList::Head& head : list->heads()) {
        if (head.sets.empty())
            return {};
        heads.push_back(head.sets);
    }
    return heads;
}

} // namespace hexfolio
