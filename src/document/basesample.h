// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"

#include <cstdint>

namespace hexfolio {

/// A number made of a few bytes of a long run, that tells in a moment whether it is probably still the same: the first
/// and the last 64 KiB and 64 pages at fixed places between them. Zeros do not count, so that holes need not be read.
///
/// FNV-1a in 64 bits (draft-eastlake-fnv) over the places and the bytes. Bytes that cannot be read count as a kind of
/// their own. Any thread; reads at most 384 KiB.
[[nodiscard]] std::uint64_t baseSample(const Snapshot& content);

} // namespace hexfolio
