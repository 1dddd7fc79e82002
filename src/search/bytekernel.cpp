// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytekernel.h"

#include "search/kernelchoice.h"

// Highway compiles what follows once for each instruction set, by including this very file again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "search/bytekernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace hexfolio::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most 64 lanes, so that a mask fits into one word everywhere.
using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;
using Mask = hn::Mask<Bytes>;

/// Fills `words` with what `vectorTest(index)` says of whole vectors and `byteTest(index)` of the last few bytes.
template <class VectorTest, class ByteTest>
HWY_INLINE void mark(std::size_t size, std::uint64_t* words, VectorTest vectorTest, ByteTest byteTest)
{
    const Bytes d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t at = 0;
    for (; at + 64 <= size; at += 64) {
        std::uint64_t word = 0;
        for (std::size_t part = 0; part < 64; part += lanes) {
            std::uint64_t bits = 0;
            hn::StoreMaskBits(d, vectorTest(at + part), reinterpret_cast<std::uint8_t*>(&bits));
            word |= bits << part;
        }
        words[at / 64] = word;
    }
    if (at == size)
        return;
    std::uint64_t word = 0;
    for (std::size_t i = at; i < size; ++i)
        word |= std::uint64_t{byteTest(i)} << (i - at);
    words[at / 64] = word;
}

void markMembersOf(const std::uint8_t* bytes, std::size_t size, const ByteClassTables& members, std::uint64_t* words)
{
    alignas(16) static constexpr std::uint8_t lowBits[16] = {1, 2, 4, 8, 16, 32, 64, 128};
    alignas(16) static constexpr std::uint8_t highBits[16] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128};
    const Bytes d;
    const Vector low = hn::LoadDup128(d, members.low().data());
    const Vector high = hn::LoadDup128(d, members.high().data());
    const Vector bitInLow = hn::LoadDup128(d, lowBits);
    const Vector bitInHigh = hn::LoadDup128(d, highBits);
    const Vector lowDigit = hn::Set(d, 0x0f);
    const auto test = [&](std::size_t at) HWY_ATTR {
        const Vector v = hn::LoadU(d, bytes + at);
        const Vector column = hn::And(v, lowDigit);
        const Vector row = hn::ShiftRight<4>(v);
        const Vector inLow = hn::And(hn::TableLookupBytes(low, column), hn::TableLookupBytes(bitInLow, row));
        const Vector inHigh = hn::And(hn::TableLookupBytes(high, column), hn::TableLookupBytes(bitInHigh, row));
        return hn::Ne(hn::Or(inLow, inHigh), hn::Zero(d));
    };
    mark(size, words, test, [&](std::size_t at) { return members.contains(bytes[at]); });
}

void markEqualBytes(const std::uint8_t* a, const std::uint8_t* b, std::size_t size, std::uint64_t* words)
{
    const Bytes d;
    const auto test = [&](std::size_t at) HWY_ATTR { return hn::Eq(hn::LoadU(d, a + at), hn::LoadU(d, b + at)); };
    mark(size, words, test, [&](std::size_t at) { return a[at] == b[at]; });
}

} // namespace hexfolio::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace hexfolio {

ByteClass byteClass(std::uint8_t first, std::uint8_t last) noexcept
{
    ByteClass members;
    for (unsigned byte = first; byte <= last; ++byte)
        members.set(byte);
    return members;
}

ByteClassTables::ByteClassTables(const ByteClass& members) noexcept
{
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (members.test(byte))
            (byte < 128 ? m_low : m_high)[byte & 0xf] |= static_cast<std::uint8_t>(1u << (byte >> 4 & 7));
    }
}

bool ByteClassTables::contains(std::uint8_t byte) const noexcept
{
    return ((byte < 128 ? m_low : m_high)[byte & 0xf] >> (byte >> 4 & 7) & 1) != 0;
}

void markMembers(std::span<const std::uint8_t> bytes, const ByteClassTables& members,
                 std::span<std::uint64_t> words) noexcept
{
    HEXFOLIO_KERNEL(markMembersOf)(bytes.data(), bytes.size(), members, words.data());
}

void markEqual(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b,
               std::span<std::uint64_t> words) noexcept
{
    HEXFOLIO_KERNEL(markEqualBytes)(a.data(), b.data(), a.size(), words.data());
}

} // namespace hexfolio
#endif
