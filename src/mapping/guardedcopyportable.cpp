// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/guardedcopy.h"

#if defined(HEXFOLIO_PORTABLE_GUARD) || !(defined(__x86_64__) || defined(__aarch64__))

#include <setjmp.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>

namespace hexfolio {

namespace {

/// Where the handler jumps to: set only while this thread is inside run().
thread_local sigjmp_buf t_return;
thread_local volatile bool t_armed = false;
/// What was copied so far; it survives the jump because it is no local variable.
thread_local volatile std::size_t t_copied = 0;

std::size_t restOfPage(const std::byte* address, std::size_t pageSize)
{
    return pageSize - reinterpret_cast<std::uintptr_t>(address) % pageSize;
}

} // namespace

// A block lies in one page of the source and one of the target, so a fault always strikes at its first byte.
std::size_t GuardedCopy::run(std::byte* to, const std::byte* from, std::size_t count) noexcept
{
    const auto pageSize = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    t_copied = 0;
    // The mask is saved too: without it the signal stays blocked and the second fault is the last.
    if (sigsetjmp(t_return, 1) == 0) {
        t_armed = true;
        while (t_copied < count) {
            const std::size_t done = t_copied;
            const std::size_t block =
                std::min({count - done, restOfPage(from + done, pageSize), restOfPage(to + done, pageSize)});
            std::memcpy(to + done, from + done, block);
            std::atomic_signal_fence(std::memory_order_seq_cst);
            t_copied = done + block;
        }
    }
    t_armed = false;
    return count - t_copied;
}

bool GuardedCopy::leave(void* context) noexcept
{
    (void)context;
    if (!t_armed)
        return false;
    t_armed = false;
    siglongjmp(t_return, 1);
}

} // namespace hexfolio

#endif
