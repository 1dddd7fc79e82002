// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names in the lines of a verified patch, shared by its writer and its reader. A patch is JSON Lines: a header, one
// object for each change, a footer.
//
//   {"format":"hexfolio-patch","version":1,"file":"disk.img","created":"2026-01-31T12:00:00Z",
//    "sizeBefore":"0x400","sizeAfter":"0x402","sha256Before":"...","sha256After":"..."}
//   {"op":"overwrite","at":"0x10","old":"0001","new":"4142"}
//   {"op":"insert","at":"0x20","new":"4344"}
//   {"op":"delete","at":"0x30","old":"0506"}
//   {"op":"fill","at":"0x40","length":"0x10000","oldFill":"00","newFill":"ff"}
//   {"op":"move","at":"0x80","length":"0x100","from":"0x200"}
//   {"op":"delete","at":"0x200","length":"0x100","movedTo":"0x80"}
//   {"end":"hexfolio-patch","changes":6,"sha256":"..."}
//
// Offsets and sizes are strings, so that every JSON reader keeps all 64 bits; the reader takes plain numbers below 2^53
// as well. "at" and "from" count in the file before, "movedTo" in the file after. The old side of a change is one of
// "old" (bytes), "oldFill" (a pattern repeated), "movedTo" (the bytes stand there now), "oldSha256" (too many to be
// kept); the new side one of "new", "newFill", "from". "length" says how long sides are that do not say so themselves.
// The sum of the footer is that of all lines before it with their line feeds. The compressed form is the same text as
// one gzip member.

#include "formats/patch.h"

#include <cstddef>
#include <string_view>

namespace hexfolio::patchtext {

inline constexpr std::string_view formatName = "hexfolio-patch";
inline constexpr unsigned version = 1;
/// No line is longer, its line feed included; in bytes.
inline constexpr std::size_t longestLine = std::size_t{1} << 18;

/// The "op" of a change.
[[nodiscard]] std::string_view operationOf(const PatchChange& change);

} // namespace hexfolio::patchtext
