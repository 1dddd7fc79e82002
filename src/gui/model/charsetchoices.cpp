// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/charsetchoices.h"

#include "base/charset.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::array<std::string_view, 4> favourites{"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"};

} // namespace

std::vector<std::string> charsetChoices()
{
    std::vector<std::string> choices(favourites.begin(), favourites.end());
    choices.emplace_back();
    for (std::string& name : Charset::names()) {
        if (!std::ranges::contains(favourites, name))
            choices.push_back(std::move(name));
    }
    return choices;
}

} // namespace hexfolio
