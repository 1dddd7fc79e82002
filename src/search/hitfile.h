// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "mapping/io.h"
#include "search/hitset.h"

#include <string>
#include <vector>

namespace hexfolio {

/// Hits as they are kept in a file, with what is needed to make sense of them later. A plain value.
struct SavedHits {
    HitSet hits;
    /// The size of what was searched, in bytes; no hit ends behind it.
    Size searchedSize = 0;
    /// The names of the patterns, by index; may be fewer than there are patterns, or none.
    std::vector<std::string> patterns;
};

/// Hits in a file. Numbers are little-endian, texts a 32-bit length and UTF-8; CRC is CRC-32C.
///
///     8 bytes   "HXFHITS" and 1A
///     u32       version: 1
///     u32       how many bytes of the header follow, without its CRC
///     u64       size of what was searched
///     u64       number of hits
///     u32       number of names, then each as text
///     u32       CRC of all before
///     then frames until all hits are there, ascending:
///     u32       bytes of code, 1 to 65 535
///     u64       number of hits in the frame
///     u64 u64 u32   begin, length and pattern that the code starts from
///     code      as hitcode.h describes it
///     u32       CRC of the frame
///
/// Any thread.
namespace hitfile {

/// Writes a new file beside `path` and gives it the name when it is on the disk, so that a former one is whole until
/// then. Errors: those of Io; those of the set; Cancelled; TooLarge where the names are more than a header holds.
[[nodiscard]] Result<> save(Io& io, const std::string& path, const SavedHits& saved, Progress& progress);
/// Reads such a file. Errors: those of opening it; Syntax, which names what is wrong and where; Cancelled.
[[nodiscard]] Result<SavedHits> load(const std::string& path, Progress& progress);
/// The same for bytes that are at hand.
[[nodiscard]] Result<SavedHits> read(const Snapshot& file, Progress& progress);

/// The most bytes a header has.
inline constexpr Size longestHeader = Size{16} << 20;

} // namespace hitfile

} // namespace hexfolio
