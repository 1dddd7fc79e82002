// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/numberargument.h"

#include "cli/numbers.h"

#include <CLI/CLI.hpp>

namespace hexfolio {

Offset numberArgument(const std::string& text)
{
    const auto number = numberWithUnitFrom(text);
    if (!number)
        throw CLI::ValidationError(sentenceOf(number.error()));
    return *number;
}

} // namespace hexfolio
