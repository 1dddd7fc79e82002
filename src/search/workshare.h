// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

namespace hexfolio {

/// How large the blocks are that threads take in turn: some dozens of chunks, 8 MiB with chunks of the usual size.
[[nodiscard]] Size blockSizeFor(Size chunk) noexcept;

/// How many threads `size` bytes deserve: `wanted`, or where that is 0 one for each processor, and no more than there
/// are blocks.
[[nodiscard]] unsigned threadsFor(unsigned wanted, Size size, Size chunk) noexcept;

} // namespace hexfolio
