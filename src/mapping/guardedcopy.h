// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace hexfolio {

/// The copy loop of FaultGuard, written once for each processor: guardedcopyx86.cpp, guardedcopyarm.cpp, and
/// guardedcopyportable.cpp for all others (or for these too, with HEXFOLIO_PORTABLE_GUARD defined).
///
/// Stateless for its users; any thread.
class GuardedCopy {
public:
    /// Copies `count` bytes upwards and returns how many were not copied because a fault struck.
    [[nodiscard]] static std::size_t run(std::byte* to, const std::byte* from, std::size_t count) noexcept;

    /// Called by the signal handler with its ucontext_t. Where the interrupted instruction is part of the loop, makes
    /// the loop end when the handler returns and says true; the portable loop does not come back from here.
    [[nodiscard]] static bool leave(void* context) noexcept;
};

} // namespace hexfolio
