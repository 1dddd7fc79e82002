// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/leafkernel.h"

#include <span>

namespace hexfolio {

/// Runs a LeafKernel so that a fault in its bytes ends it: the way of FaultGuard for code of any length.
///
/// The handler jumps back out of the kernel (siglongjmp(3)), which is why that must be a leaf. Stateless for its users;
/// any thread, one kernel at a time on each.
class GuardedLook {
public:
    /// Returns whether the kernel came to its end.
    [[nodiscard]] static bool run(std::span<const std::byte> bytes, LeafKernel kernel) noexcept;

    /// Called by the signal handler with the address that could not be read. Does not come back where a kernel of this
    /// thread was looking there; otherwise says false.
    static bool leave(const void* address) noexcept;
};

} // namespace hexfolio
