// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/byteset.h"
#include "search/textoptions.h"

#include <string_view>
#include <vector>

namespace hexfolio {

/// What the matches of a regular expression begin with: each begins with bytes of one of these sequences.
///
/// Read from the expression's text, on the safe side: what is not understood ends a sequence, assertions are left out.
/// So it says where a match may begin, never where one does. Empty where nothing can be said (the expression matches
/// the empty text, begins with what may be anything, or uses rare syntax). `expression` must be one that PCRE2 has
/// compiled. Pure; any thread.
[[nodiscard]] std::vector<ByteSets> headsOfRegex(std::string_view expression, LetterCase letterCase);

} // namespace hexfolio
