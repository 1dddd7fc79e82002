// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <span>

namespace hexfolio {

/// Reads as many bytes as lie in the page cache from `offset` on, without waiting for any disk (preadv2(2),
/// RWF_NOWAIT); 0 where nothing does, and where the file system cannot tell. Any thread, the interface's too.
[[nodiscard]] Size readCached(int fd, Offset offset, std::span<std::byte> to) noexcept;

} // namespace hexfolio
