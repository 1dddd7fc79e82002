// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/bytesetkernel.h"

#include "search/kernelchoice.h"

#include <algorithm>

// Highway compiles what follows once for each instruction set, by including this very file again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "search/bytesetkernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace hexfolio::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most 64 lanes, so that a word of bits takes one or more whole vectors.
using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;

struct Tables {
    Vector lowRow;
    Vector highRow;
    Vector bitOfHalf;
};

HWY_INLINE std::uint64_t classify(Bytes d, const Tables& tables, const std::uint8_t* at)
{
    const Vector bytes = hn::LoadU(d, at);
    const Vector low = hn::And(bytes, hn::Set(d, 15));
    const Vector high = hn::ShiftRight<4>(bytes);
    const Vector row = hn::IfThenElse(hn::Lt(bytes, hn::Set(d, 0x80)), hn::TableLookupBytes(tables.lowRow, low),
                                      hn::TableLookupBytes(tables.highRow, low));
    const auto mask = hn::TestBit(row, hn::TableLookupBytes(tables.bitOfHalf, high));
    std::uint64_t bits = 0;
    hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&bits));
    return bits;
}

void classifyWords(const ByteSetTable& table, const std::uint8_t* bytes, std::uint64_t* bits, std::size_t words)
{
    const Bytes d;
    const std::size_t lanes = hn::Lanes(d);
    alignas(16) static constexpr std::uint8_t bitOfHalf[16] = {1, 2, 4, 8, 16, 32, 64, 128,
                                                               1, 2, 4, 8, 16, 32, 64, 128};
    const Tables tables{hn::LoadDup128(d, table.rows()[0].data()), hn::LoadDup128(d, table.rows()[1].data()),
                        hn::LoadDup128(d, bitOfHalf)};
    for (std::size_t i = 0; i < words; ++i, bytes += 64) {
        std::uint64_t word = 0;
        for (std::size_t lane = 0; lane < 64; lane += lanes)
            word |= classify(d, tables, bytes + lane) << lane;
        bits[i] = word;
    }
}

} // namespace hexfolio::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace hexfolio {

ByteSetTable::ByteSetTable(const ByteSet& set)
{
    for (unsigned value = 0; value < 256; ++value) {
        if (set.test(value))
            m_rows[value >> 7][value & 15] |= static_cast<std::uint8_t>(1u << (value >> 4 & 7));
    }
}

void classifyBytes(const ByteSetTable& table, std::span<const std::uint8_t> bytes,
                   std::span<std::uint64_t> bits) noexcept
{
    const std::size_t words = bytes.size() / 64;
    HEXFOLIO_KERNEL(classifyWords)(table, bytes.data(), bits.data(), words);
    if (bytes.size() % 64 == 0)
        return;
    std::uint64_t last = 0;
    for (std::size_t i = words * 64; i < bytes.size(); ++i)
        last |= std::uint64_t{table.contains(bytes[i])} << i % 64;
    bits[words] = last;
}

void keepRunStarts(std::span<std::uint64_t> bits, std::size_t length) noexcept
{
    // A bit says that so many from it on are set; each round at most doubles that.
    for (std::size_t have = 1; have < length;) {
        const std::size_t more = std::min(have, length - have);
        keepWhereAhead(bits, bits, more);
        have += more;
    }
}

void keepWhereAhead(std::span<std::uint64_t> bits, std::span<const std::uint64_t> other, std::size_t distance) noexcept
{
    const std::size_t words = distance / 64;
    const std::size_t shift = distance % 64;
    const std::size_t size = bits.size();
    // Ascending, so that what is read further on is still as it was where both are the same.
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint64_t near = i + words < size ? other[i + words] : 0;
        const std::uint64_t far = i + words + 1 < size ? other[i + words + 1] : 0;
        bits[i] &= shift == 0 ? near : near >> shift | far << (64 - shift);
    }
}

} // namespace hexfolio
#endif
