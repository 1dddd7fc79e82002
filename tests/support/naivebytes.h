// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/snapshot.h"
#include "support/bytes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio::testing {

/// Bytes in a plain vector: the twin that trees and documents are compared with.
using NaiveBytes = std::vector<std::byte>;

/// All bytes of a snapshot, read whole.
[[nodiscard]] inline NaiveBytes allBytesOf(const Snapshot& snapshot)
{
    NaiveBytes bytes(snapshot.size());
    (void)snapshot.read(0, bytes);
    return bytes;
}

/// Puts `by` in the place of `range`.
inline void replaceNaively(NaiveBytes& bytes, Range range, std::span<const std::byte> by)
{
    const NaiveBytes copy(by.begin(), by.end());
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto behind = bytes.erase(at, at + static_cast<std::ptrdiff_t>(range.size()));
    bytes.insert(behind, copy.begin(), copy.end());
}

} // namespace hexfolio::testing
