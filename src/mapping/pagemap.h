// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/bytesource.h"

namespace hexfolio {

/// What the kernel knows of an open file's pages, without reading them. Stateless; any thread.
class PageMap {
public:
    /// The run of data or hole at `offset`, ending at `limit` at the latest (lseek(2), SEEK_DATA and SEEK_HOLE). Where
    /// the file system does not know, all is data.
    [[nodiscard]] static Extent extentAt(int fd, Offset offset, Offset limit) noexcept;
    /// Whether reading [offset, offset + size) would not wait for the disk (preadv2(2), RWF_NOWAIT).
    [[nodiscard]] static bool isResident(int fd, Range range) noexcept;
};

} // namespace hexfolio
