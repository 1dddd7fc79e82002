// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valuekernel.h"

#include "search/kernelchoice.h"

#include <bit>

// Highway compiles what follows once for each instruction set, by including this very file again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "search/valuekernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace hexfolio::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most 64 bytes, so that a mask of bytes fits into one word everywhere.
template <class Lane> using Numbers = hn::CappedTag<Lane, 64 / sizeof(Lane)>;
using Bytes = hn::CappedTag<std::uint8_t, 64>;

/// What tells in vectors whether a number is between the bounds.
template <class Lane, NumberKind kind, ByteOrder order> struct Between {
    using D = Numbers<Lane>;
    using V = hn::Vec<D>;

    explicit HWY_INLINE Between(const ValueRange& range)
        : low(hn::Set(D(), static_cast<Lane>(range.low)))
        , width(hn::Set(D(), static_cast<Lane>(range.high - range.low)))
        , sign(hn::Set(D(), static_cast<Lane>(Lane{1} << (8 * sizeof(Lane) - 1))))
    {
    }

    HWY_INLINE hn::Mask<D> operator()(const std::uint8_t* at) const
    {
        const D d;
        V v = hn::LoadU(d, reinterpret_cast<const Lane*>(at));
        if constexpr (order == ByteOrder::Big && sizeof(Lane) > 1)
            v = hn::ReverseLaneBytes(v);
        if constexpr (kind == NumberKind::Signed)
            v = hn::Xor(v, sign);
        if constexpr (kind == NumberKind::Float) {
            const hn::RebindToSigned<D> s;
            const V isNegative = hn::BitCast(d, hn::BroadcastSignBit(hn::BitCast(s, v)));
            v = hn::Xor(v, hn::Or(isNegative, sign));
        }
        return hn::Le(hn::Sub(v, low), width);
    }

    V low;
    V width;
    V sign;
};

template <class Lane, NumberKind kind, ByteOrder order>
ProbeHits scanFor(const std::uint8_t* hay, std::size_t from, std::size_t positions, const ValueRange& range,
                  std::uint32_t* out, std::size_t capacity)
{
    const Numbers<Lane> d;
    const Bytes bytes;
    const std::size_t step = hn::Lanes(d) * sizeof(Lane);
    const Between<Lane, kind, order> between(range);
    std::size_t count = 0;
    std::size_t p = from;
    for (; p + step <= positions; p += step) {
        auto found = hn::VecFromMask(d, between(hay + p));
        if constexpr (sizeof(Lane) > 1) {
            found = hn::And(found, hn::Set(d, Lane{0xff}));
            for (std::size_t j = 1; j < sizeof(Lane); ++j) {
                const auto inPlace = hn::Set(d, static_cast<Lane>(Lane{0xff} << (8 * j)));
                found = hn::Or(found, hn::And(hn::VecFromMask(d, between(hay + p + j)), inPlace));
            }
        }
        const auto mask = hn::Ne(hn::BitCast(bytes, found), hn::Zero(bytes));
        if (HWY_LIKELY(hn::AllFalse(bytes, mask)))
            continue;
        if (count + step > capacity)
            return {count, p};
        std::uint64_t bits = 0;
        hn::StoreMaskBits(bytes, mask, reinterpret_cast<std::uint8_t*>(&bits));
        for (; bits != 0; bits &= bits - 1)
            out[count++] = static_cast<std::uint32_t>(p + static_cast<std::size_t>(std::countr_zero(bits)));
    }
    for (; p < positions; ++p) {
        const std::uint64_t key = range.format.keyOf(range.format.bitsAt({hay + p, sizeof(Lane)}));
        if (key < range.low || key > range.high)
            continue;
        if (count == capacity)
            return {count, p};
        out[count++] = static_cast<std::uint32_t>(p);
    }
    return {count, p};
}

template <class Lane, NumberKind kind>
ProbeHits scanKind(const std::uint8_t* hay, std::size_t from, std::size_t positions, const ValueRange& range,
                   std::uint32_t* out, std::size_t capacity)
{
    if (range.format.order == ByteOrder::Big)
        return scanFor<Lane, kind, ByteOrder::Big>(hay, from, positions, range, out, capacity);
    return scanFor<Lane, kind, ByteOrder::Little>(hay, from, positions, range, out, capacity);
}

template <class Lane>
ProbeHits scanLane(const std::uint8_t* hay, std::size_t from, std::size_t positions, const ValueRange& range,
                   std::uint32_t* out, std::size_t capacity)
{
    switch (range.format.kind) {
    case NumberKind::Unsigned: break;
    case NumberKind::Signed: return scanKind<Lane, NumberKind::Signed>(hay, from, positions, range, out, capacity);
    case NumberKind::Float: return scanKind<Lane, NumberKind::Float>(hay, from, positions, range, out, capacity);
    }
    return scanKind<Lane, NumberKind::Unsigned>(hay, from, positions, range, out, capacity);
}

ProbeHits scanValues(const std::uint8_t* hay, std::size_t from, std::size_t positions, const ValueRange& range,
                     std::uint32_t* out, std::size_t capacity)
{
    switch (range.format.size) {
    case 1: return scanLane<std::uint8_t>(hay, from, positions, range, out, capacity);
    case 2: return scanLane<std::uint16_t>(hay, from, positions, range, out, capacity);
    case 4: return scanLane<std::uint32_t>(hay, from, positions, range, out, capacity);
    default: break;
    }
    return scanLane<std::uint64_t>(hay, from, positions, range, out, capacity);
}

} // namespace hexfolio::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace hexfolio {

ProbeHits findValues(std::span<const std::uint8_t> hay, std::size_t from, std::size_t positions,
                     const ValueRange& range, std::span<std::uint32_t> out) noexcept
{
    return HEXFOLIO_KERNEL(scanValues)(hay.data(), from, positions, range, out.data(), out.size());
}

} // namespace hexfolio
#endif
