// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/kernelchoice.h"

namespace hexfolio {

VectorLevel vectorLevel() noexcept
{
#if defined(__x86_64__)
    // Highway counts on these two from SSE4 on; the levels of the platform do not hold them.
    if (!__builtin_cpu_supports("aes") || !__builtin_cpu_supports("pclmul"))
        return VectorLevel::Baseline;
    if (__builtin_cpu_supports("x86-64-v4"))
        return VectorLevel::Avx512;
    if (__builtin_cpu_supports("x86-64-v3"))
        return VectorLevel::Avx2;
    if (__builtin_cpu_supports("x86-64-v2"))
        return VectorLevel::Sse4;
#endif
    return VectorLevel::Baseline;
}

} // namespace hexfolio
