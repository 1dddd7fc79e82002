// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/byteset.h"

#include <optional>
#include <string_view>

namespace hexfolio {

/// The flags that change what one atom means.
struct AtomFlags {
    bool ignoresCase = false;
    bool dotMatchesAll = false;
};

/// The bytes that one atom of a regular expression (`a`, `.`, `\xff`, `[^a-z]`) matches, by asking PCRE2 for each of
/// the 256. Nothing where it does not compile by itself or matches none of them. `atom` must be one that matches
/// exactly one byte. Any thread.
[[nodiscard]] std::optional<ByteSet> bytesOfAtom(std::string_view atom, AtomFlags flags);

} // namespace hexfolio
