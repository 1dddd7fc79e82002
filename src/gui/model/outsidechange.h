// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QDateTime>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// One thing another program did to the file of a document while it was open. A plain value.
struct OutsideChange {
    enum class Kind : std::uint8_t {
        Bytes, ///< bytes that were seen before are others now
        Longer,
        Shorter,
        Written, ///< written to, at a place that was not looked at
        Replaced, ///< another file has the name
        Gone, ///< deleted, renamed, or out of reach
        Remounted, ///< the name leads to another file system
    };
    Kind kind = Kind::Bytes;
    QDateTime time;
    /// Bytes: which of the file. Longer and Shorter: what came or went.
    Range range;
    std::vector<std::byte> before;
    std::vector<std::byte> now;
};

} // namespace hexfolio
