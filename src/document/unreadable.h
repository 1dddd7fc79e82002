// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/bytesource.h"

/// Where a stretch of a source that cannot be read begins and ends, found with few probes: a disk may be gone, and a
/// tebibyte of pages must not be asked one by one. Faults strike whole pages, so a page counts as unreadable from its
/// first unreadable byte on.
///
/// The side that touches readable bytes is exact to the page. Probes lie as far apart as the stretch is long already
/// (16 MiB at most), so readable islands shorter than that inside a long stretch may be taken for part of it; a stretch
/// behind the end of a file that shrank is found at once. All functions may be called from any thread.
namespace hexfolio::unreadable {

inline constexpr Size pageSize = 4096;

/// The first offset behind `offset` at which a page begins.
[[nodiscard]] constexpr Offset nextPage(Offset offset) noexcept
{
    return offset - offset % pageSize + pageSize;
}

/// Where the stretch that begins at `part.begin` ends; at `part.end` at the latest. Offsets of the source.
[[nodiscard]] Offset endOfStretch(const ByteSource& source, Range part);

/// Where the stretch that ends at `part.end` begins; at `part.begin` at the earliest. The page before `part.end` was
/// found unreadable. Offsets of the source.
[[nodiscard]] Offset beginOfStretch(const ByteSource& source, Range part);

} // namespace hexfolio::unreadable
