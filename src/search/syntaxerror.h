// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace hexfolio {

/// The failure for a mistake in a user's text: `reason` is a literal marked HEXFOLIO_TR("Reason", ...), `subject` what
/// it is about, `position` its place in characters from 0.
[[nodiscard]] std::unexpected<Error> syntaxError(const char* reason, std::string subject, std::size_t position);

/// The failure for a pattern without anything in it.
[[nodiscard]] std::unexpected<Error> emptyPattern();

/// The whole character at `at` of UTF-8 text, so that a message never shows half of one.
[[nodiscard]] std::string characterText(std::string_view text, std::size_t at);

/// Whether `c` stands between words: a blank, a tab, a line end.
[[nodiscard]] constexpr bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace hexfolio
