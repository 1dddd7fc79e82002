// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/leafkernel.h"

#include <cstddef>
#include <span>

namespace hexfolio {

/// The only door to mapped memory: copies and looks that survive a fault.
///
/// A file that shrinks, a disk that fails or a full file system makes the kernel send SIGBUS at the instruction that
/// touched the page. The copy loop is one instruction whose address the handler knows; the handler moves the
/// instruction pointer behind it (the way of the kernel's own exception table), so the copy ends early and says how far
/// it came. No stack is unwound. Kernels that look at bytes in place are left by a jump instead, and so must be leaves.
/// Faults elsewhere go to the handler that was there before.
///
/// Thread rule: every function from any thread; the handler touches only lock-free data.
class FaultGuard {
public:
    /// Copies mapped memory out; returns how many bytes were moved before a fault, `to.size()` when none struck.
    [[nodiscard]] static Size copyOut(std::span<std::byte> to, const std::byte* from) noexcept;
    /// Copies into mapped memory; returns how many bytes were moved before a fault.
    [[nodiscard]] static Size copyIn(std::byte* to, std::span<const std::byte> from) noexcept;
    /// Moves `count` bytes within mapped memory, overlap-safe; returns whether all of them were moved.
    [[nodiscard]] static bool move(std::byte* to, const std::byte* from, Size count) noexcept;
    /// Lets the kernel look at mapped memory in place; returns whether it came to its end, which it does unless a fault
    /// strikes.
    [[nodiscard]] static bool look(std::span<const std::byte> bytes, LeafKernel kernel) noexcept;

    /// Puts the handler in place, or back in place where somebody replaced it. Called whenever a map is made.
    static void install();
    /// Makes [begin, begin + size) a window in which faults are caught, and stops that again. Never fails: beyond the
    /// fixed number of windows one that covers everything takes over.
    static void addWindow(const std::byte* begin, Size size) noexcept;
    static void removeWindow(const std::byte* begin, Size size) noexcept;
    /// How many faults were caught since the start of the program.
    [[nodiscard]] static Size caughtFaults() noexcept;
};

} // namespace hexfolio
