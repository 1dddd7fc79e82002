// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/guardedlook.h"

#include <setjmp.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

namespace hexfolio {

namespace {

using Address = std::uintptr_t;

/// Where the handler jumps to: valid while `t_end` is not 0.
thread_local sigjmp_buf t_return;
/// The pages that the kernel of this thread looks at. A fault may be told as the begin of its page.
thread_local volatile Address t_begin = 0;
thread_local volatile Address t_end = 0;

} // namespace

bool GuardedLook::run(std::span<const std::byte> bytes, LeafKernel kernel) noexcept
{
    const auto begin = reinterpret_cast<Address>(bytes.data());
    t_begin = begin - begin % static_cast<Address>(::sysconf(_SC_PAGESIZE));
    // The mask is saved too: without it the signal stays blocked and the second fault is the last.
    if (sigsetjmp(t_return, 1) != 0)
        return false;
    t_end = begin + bytes.size();
    std::atomic_signal_fence(std::memory_order_seq_cst);
    kernel.look(bytes.data(), bytes.size(), kernel.state);
    std::atomic_signal_fence(std::memory_order_seq_cst);
    t_end = 0;
    return true;
}

bool GuardedLook::leave(const void* address) noexcept
{
    const auto at = reinterpret_cast<Address>(address);
    if (at < t_begin || at >= t_end)
        return false;
    t_end = 0;
    siglongjmp(t_return, 1);
}

} // namespace hexfolio
