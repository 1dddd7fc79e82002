// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/guardedcopy.h"

#if defined(__x86_64__) && !defined(HEXFOLIO_PORTABLE_GUARD)

#include <ucontext.h>

// One instruction does the copying: the processor keeps count, source and target in registers, exact at the moment of a
// fault. The handler moves the instruction pointer to the label `stop`, which returns the count that is left.
asm(R"(
    .text
    .p2align 4
    .globl hexfolioCopy
    .hidden hexfolioCopy
    .type hexfolioCopy, @function
hexfolioCopy:
    .cfi_startproc
    endbr64
    mov %rdx, %rcx
    .globl hexfolioCopyBegin
    .hidden hexfolioCopyBegin
hexfolioCopyBegin:
    rep movsb
    .globl hexfolioCopyStop
    .hidden hexfolioCopyStop
hexfolioCopyStop:
    mov %rcx, %rax
    ret
    .cfi_endproc
    .size hexfolioCopy, . - hexfolioCopy
)");

extern "C" {
std::size_t hexfolioCopy(std::byte* to, const std::byte* from, std::size_t count) noexcept;
extern const char hexfolioCopyBegin[];
extern const char hexfolioCopyStop[];
}

namespace hexfolio {

std::size_t GuardedCopy::run(std::byte* to, const std::byte* from, std::size_t count) noexcept
{
    return hexfolioCopy(to, from, count);
}

bool GuardedCopy::leave(void* context) noexcept
{
    greg_t& instruction = static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP];
    if (instruction != reinterpret_cast<greg_t>(hexfolioCopyBegin))
        return false;
    instruction = reinterpret_cast<greg_t>(hexfolioCopyStop);
    return true;
}

} // namespace hexfolio

#endif
