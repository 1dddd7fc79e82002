// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/literalkernel.h"

#include "search/kernelchoice.h"

#include <bit>

// Highway compiles what follows once for each instruction set, by including this very file again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "search/literalkernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace hexfolio::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

enum class Masks { None, Used };

// At most 64 lanes, so that a mask fits into one word everywhere.
using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;
using Mask = hn::Mask<Bytes>;

struct Needle {
    Vector value;
    Vector mask;
    std::size_t index;
};

template <Masks masks> HWY_INLINE Mask matches(Bytes d, const Needle& needle, const std::uint8_t* at)
{
    Vector bytes = hn::LoadU(d, at + needle.index);
    if constexpr (masks == Masks::Used)
        bytes = hn::And(bytes, needle.mask);
    return hn::Eq(bytes, needle.value);
}

HWY_INLINE std::size_t store(Bytes d, Mask mask, std::size_t position, std::uint32_t* out)
{
    std::uint64_t bits = 0;
    hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&bits));
    std::size_t count = 0;
    for (; bits != 0; bits &= bits - 1)
        out[count++] = static_cast<std::uint32_t>(position + static_cast<std::size_t>(std::countr_zero(bits)));
    return count;
}

/// In bytes. The processor by itself fetches ahead within a page only; this reaches into the next one.
constexpr std::size_t fetchedAhead = 4096;

/// Fetches what will be compared a page from now; nothing happens where there is no memory.
HWY_INLINE void fetchAhead(const std::uint8_t* at, std::size_t size)
{
    for (std::size_t line = 0; line < size; line += 64)
        __builtin_prefetch(at + fetchedAhead + line);
}

HWY_INLINE bool matchesOne(const Probe& probe, const std::uint8_t* at)
{
    return (at[probe.index] & probe.mask) == probe.value;
}

template <Masks masks>
ProbeHits scan(const std::uint8_t* hay, std::size_t from, std::size_t positions, const Probe& a, const Probe& b,
               std::uint32_t* out, std::size_t capacity)
{
    const Bytes d;
    const std::size_t lanes = hn::Lanes(d);
    const Needle first{hn::Set(d, a.value), hn::Set(d, a.mask), a.index};
    const Needle second{hn::Set(d, b.value), hn::Set(d, b.mask), b.index};
    std::size_t count = 0;
    std::size_t p = from;
    for (; p + 4 * lanes <= positions; p += 4 * lanes) {
        const std::uint8_t* const at = hay + p;
        fetchAhead(at, 4 * lanes);
        const Mask m0 = hn::And(matches<masks>(d, first, at), matches<masks>(d, second, at));
        const Mask m1 = hn::And(matches<masks>(d, first, at + lanes), matches<masks>(d, second, at + lanes));
        const Mask m2 = hn::And(matches<masks>(d, first, at + 2 * lanes), matches<masks>(d, second, at + 2 * lanes));
        const Mask m3 = hn::And(matches<masks>(d, first, at + 3 * lanes), matches<masks>(d, second, at + 3 * lanes));
        if (HWY_LIKELY(hn::AllFalse(d, hn::Or(hn::Or(m0, m1), hn::Or(m2, m3)))))
            continue;
        if (count + 4 * lanes > capacity)
            return {count, p};
        count += store(d, m0, p, out + count);
        count += store(d, m1, p + lanes, out + count);
        count += store(d, m2, p + 2 * lanes, out + count);
        count += store(d, m3, p + 3 * lanes, out + count);
    }
    for (; p < positions; ++p) {
        if (!matchesOne(a, hay + p) || !matchesOne(b, hay + p))
            continue;
        if (count == capacity)
            return {count, p};
        out[count++] = static_cast<std::uint32_t>(p);
    }
    return {count, p};
}

ProbeHits scanExact(const std::uint8_t* hay, std::size_t from, std::size_t positions, const Probe& a, const Probe& b,
                    std::uint32_t* out, std::size_t capacity)
{
    return scan<Masks::None>(hay, from, positions, a, b, out, capacity);
}

ProbeHits scanMasked(const std::uint8_t* hay, std::size_t from, std::size_t positions, const Probe& a, const Probe& b,
                     std::uint32_t* out, std::size_t capacity)
{
    return scan<Masks::Used>(hay, from, positions, a, b, out, capacity);
}

} // namespace hexfolio::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace hexfolio {

ProbeHits findProbes(std::span<const std::uint8_t> hay, std::size_t from, std::size_t positions, const Probe& a,
                     const Probe& b, std::span<std::uint32_t> out) noexcept
{
    if (a.mask == 0xff && b.mask == 0xff)
        return HEXFOLIO_KERNEL(scanExact)(hay.data(), from, positions, a, b, out.data(), out.size());
    return HEXFOLIO_KERNEL(scanMasked)(hay.data(), from, positions, a, b, out.data(), out.size());
}

} // namespace hexfolio
#endif
