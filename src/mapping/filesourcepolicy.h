// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>

namespace hexfolio {

/// How the bytes of a file are reached. The program uses the defaults; tests force the ways that only huge files take.
struct FileSourcePolicy {
    /// The best way that is tried; where the system refuses it for want of room, the next one is.
    enum class Way : std::uint8_t {
        Whole, ///< one map
        Windows, ///< a few maps of parts
        Read, ///< no map: each read asks the system
    };
    Way way = Way::Whole;
    /// Larger files get windows, so that a few of them cannot use up the address space.
    Size wholeLimit = Size{1} << 44;
    /// A multiple of the page size.
    Size windowSize = Size{1} << 30;
    std::size_t windowCount = 8;
    /// Snapshots up to this size stay in memory.
    Size memoryLimit = Size{256} << 20;
    /// How long a pipe or device may stay silent before the snapshot ends with what came, in milliseconds.
    int patienceMs = 5000;
};

} // namespace hexfolio
