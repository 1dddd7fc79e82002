// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace hexfolio {

/// Has a bit i exactly where bits i to i + least - 1 of `word` are set; needs 1 <= least <= 64.
[[nodiscard]] constexpr std::uint64_t runsOfBits(std::uint64_t word, std::size_t least) noexcept
{
    for (std::size_t have = 1; have < least && word != 0;) {
        const std::size_t step = std::min(have, least - have);
        word &= word >> step;
        have += step;
    }
    return word;
}

/// The runs of set bits among the first `bits` of `words`, in order: take(begin, end) for each whole run of at least
/// `least` bits, and for shorter ones where they touch the first or the last bit and so may go on beyond.
///
/// Bits past `bits` must be clear. Passes over words without such a run quickly.
template <class Take>
void visitBitRuns(std::span<const std::uint64_t> words, std::size_t bits, std::size_t least, Take take)
{
    constexpr std::size_t none = SIZE_MAX;
    std::size_t open = none;
    for (std::size_t base = 0; base < bits; base += 64) {
        std::uint64_t word = words[base / 64];
        if (word == ~std::uint64_t{0}) {
            open = open == none ? base : open;
            continue;
        }
        const std::size_t head = static_cast<std::size_t>(std::countr_one(word));
        const std::size_t begin = open == none ? base : open;
        const std::size_t end = base + head;
        if (end > begin && (begin == 0 || end == bits || end - begin >= least))
            take(begin, end);
        word &= ~std::uint64_t{0} << head;
        const std::size_t tail = static_cast<std::size_t>(std::countl_one(word));
        open = tail > 0 ? base + 64 - tail : none;
        word &= ~std::uint64_t{0} >> tail;
        const bool isLast = base + 64 > bits;
        // In the last word a run that touches the last bit counts however short it is.
        std::uint64_t starts = isLast ? word : runsOfBits(word, std::min<std::size_t>(least, 64));
        while (starts != 0) {
            const auto from = static_cast<std::size_t>(std::countr_zero(starts));
            const std::size_t length = static_cast<std::size_t>(std::countr_one(word >> from));
            if (length >= least || base + from + length == bits)
                take(base + from, base + from + length);
            starts &= ~std::uint64_t{0} << (from + length);
        }
    }
    if (open != none)
        take(open, bits);
}

} // namespace hexfolio
