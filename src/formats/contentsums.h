// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/sha256.h"
#include "document/snapshot.h"

#include <cstdint>

namespace hexfolio {

/// The SHA-256 of `range` of `content`; the Progress counts its bytes. For jobs: as long as reading takes.
///
/// Errors: what makes a byte unreadable; Cancelled.
[[nodiscard]] Result<Sha256::Value> sha256Of(const Snapshot& content, Range range, Progress& progress);
/// The CRC-32 (ISO 3309, as zlib and BPS use it) of all of `content`; the same errors.
[[nodiscard]] Result<std::uint32_t> crc32Of(const Snapshot& content, Progress& progress);

} // namespace hexfolio
