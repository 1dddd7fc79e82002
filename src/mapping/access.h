// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// How a file is mapped, as in Python's mmap: ACCESS_READ, ACCESS_WRITE, ACCESS_COPY.
enum class Access : std::uint8_t {
    Read, ///< shared, read-only
    Write, ///< shared, each store reaches the file ("Live")
    Copy, ///< private: edits never reach the file until they are saved ("Preview")
};

} // namespace hexfolio
