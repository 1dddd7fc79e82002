// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/guardedcopy.h"

#if defined(__aarch64__) && !defined(HEXFOLIO_PORTABLE_GUARD)

#include <ucontext.h>

#include <cstdint>

// Sixteen bytes at a time, then one at a time. The registers are advanced only after a pair was stored, so a fault in
// the first loop goes on in the second, which meets the same fault at the very byte and ends there.
asm(R"(
    .text
    .p2align 4
    .globl hexfolioCopy
    .hidden hexfolioCopy
    .type hexfolioCopy, %function
hexfolioCopy:
    .cfi_startproc
    hint #34
    .globl hexfolioCopyBegin
    .hidden hexfolioCopyBegin
hexfolioCopyBegin:
    cmp x2, #16
    b.lo hexfolioCopyBytes
    ldp x3, x4, [x1]
    stp x3, x4, [x0]
    add x1, x1, #16
    add x0, x0, #16
    sub x2, x2, #16
    b hexfolioCopyBegin
    .globl hexfolioCopyBytes
    .hidden hexfolioCopyBytes
hexfolioCopyBytes:
    cbz x2, hexfolioCopyStop
    ldrb w3, [x1]
    strb w3, [x0]
    add x1, x1, #1
    add x0, x0, #1
    sub x2, x2, #1
    b hexfolioCopyBytes
    .globl hexfolioCopyStop
    .hidden hexfolioCopyStop
hexfolioCopyStop:
    mov x0, x2
    ret
    .cfi_endproc
    .size hexfolioCopy, . - hexfolioCopy
)");

extern "C" {
std::size_t hexfolioCopy(std::byte* to, const std::byte* from, std::size_t count) noexcept;
extern const char hexfolioCopyBegin[];
extern const char hexfolioCopyBytes[];
extern const char hexfolioCopyStop[];
}

namespace hexfolio {

std::size_t GuardedCopy::run(std::byte* to, const std::byte* from, std::size_t count) noexcept
{
    return hexfolioCopy(to, from, count);
}

bool GuardedCopy::leave(void* context) noexcept
{
    auto& instruction = static_cast<ucontext_t*>(context)->uc_mcontext.pc;
    const auto begin = reinterpret_cast<std::uintptr_t>(hexfolioCopyBegin);
    const auto bytes = reinterpret_cast<std::uintptr_t>(hexfolioCopyBytes);
    const auto stop = reinterpret_cast<std::uintptr_t>(hexfolioCopyStop);
    if (instruction < begin || instruction >= stop)
        return false;
    instruction = instruction < bytes ? bytes : stop;
    return true;
}

} // namespace hexfolio

#endif
