// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <format>

namespace hexfolio {

void Terminal::say(std::string_view sentence) const
{
    (void)out.flush();
    err.write(std::format("hexfolio-cli: {}\n", sentence));
    (void)err.flush();
}

ExitStatus Terminal::fail(const Error& error) const
{
    return fail(sentenceOf(error));
}

ExitStatus Terminal::fail(std::string_view sentence) const
{
    say(sentence);
    return ExitStatus::Failed;
}

} // namespace hexfolio
