// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace hexfolio {

/// The instruction sets for which kernels are compiled besides the one that every processor of its kind has.
enum class VectorLevel : std::uint8_t { Baseline, Sse4, Avx2, Avx512 };

/// What this processor and its operating system can do; takes no time and no lock. Any thread, also inside a leaf
/// kernel.
[[nodiscard]] VectorLevel vectorLevel() noexcept;

/// The best of a kernel's variants that this processor can run; a variant that was not compiled is null.
template <class Function>
[[nodiscard]] Function chosenKernel(Function avx512, Function avx2, Function sse4, Function baseline) noexcept
{
    const VectorLevel level = vectorLevel();
    if (level >= VectorLevel::Avx512 && avx512 != nullptr)
        return avx512;
    if (level >= VectorLevel::Avx2 && avx2 != nullptr)
        return avx2;
    return level >= VectorLevel::Sse4 && sse4 != nullptr ? sse4 : baseline;
}

} // namespace hexfolio

/// The variant to call of a function that foreach_target.h has compiled for each instruction set. In place of Highway's
/// own dispatch, whose library times the processor's clock for some milliseconds whenever a program starts.
#define HEXFOLIO_KERNEL(NAME)                                                                                          \
    ::hexfolio::chosenKernel<decltype(&HWY_STATIC_DISPATCH(NAME))>(HWY_CHOOSE_AVX3(NAME), HWY_CHOOSE_AVX2(NAME),       \
                                                                   HWY_CHOOSE_SSE4(NAME), &HWY_STATIC_DISPATCH(NAME))
