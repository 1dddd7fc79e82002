// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/syntaxerror.h"

namespace hexfolio {

std::unexpected<Error> syntaxError(const char* reason, std::string subject, std::size_t position)
{
    return failure({.kind = ErrorKind::Syntax, .reason = reason, .subject = std::move(subject), .position = position});
}

std::unexpected<Error> emptyPattern()
{
    return syntaxError(HEXFOLIO_TR("Reason", "there is nothing in it to look for"), " ", 0);
}

std::string characterText(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        ++end;
    return std::string(text.substr(at, end - at));
}

} // namespace hexfolio
