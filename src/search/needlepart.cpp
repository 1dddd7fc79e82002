// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/needlepart.h"

#include "search/candidatefinder.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <vector>

namespace hexfolio {

namespace {

constexpr std::size_t longestPart = 8;
/// As rare as one place in 64 Ki.
constexpr double rareEnough = 16;

/// A letter in both cases.
constexpr std::size_t mostOfALetter = 2;

/// How telling each place is: the sum over a part says how rare the part is, as a power of two.
std::vector<double> bitsOf(const ByteSets& sets, const ByteFrequencies& frequencies)
{
    std::vector<double> bits;
    // A sample of some pages knows nothing about what is rarer than the one, and more frequent than the other.
    constexpr double least = 1.0 / 1024;
    constexpr double most = 1023.0 / 1024;
    for (const ByteSet& set : sets)
        bits.push_back(set.all() ? 0 : -std::log2(std::clamp(shareOf(set, frequencies), least, most)));
    return bits;
}

struct Rated {
    NeedlePart part;
    double bits = 0;
};

/// The rarest of the parts whose places hold at most `most` bytes each.
Rated rarestPart(const ByteSets& sets, const std::vector<double>& bits, std::size_t most)
{
    Rated best;
    for (std::size_t begin = 0; begin < sets.size(); ++begin) {
        double sum = 0;
        for (std::size_t end = begin; end < std::min(begin + longestPart, sets.size()); ++end) {
            if (sets[end].count() > most)
                break;
            sum += bits[end];
            if (sum > best.bits + 1e-9)
                best = {{begin, end + 1}, sum};
        }
    }
    return best;
}

} // namespace

NeedlePart mostTellingPart(const ByteSets& sets, const ByteFrequencies& frequencies)
{
    const std::vector<double> bits = bitsOf(sets, frequencies);
    const Rated letters = rarestPart(sets, bits, mostOfALetter);
    if (letters.bits >= rareEnough)
        return letters.part;
    const Rated any = rarestPart(sets, bits, 256);
    return any.bits > letters.bits + 4 ? any.part : letters.part;
}

std::string expressionOf(const ByteSets& sets, NeedlePart part)
{
    std::string text;
    for (std::size_t i = part.begin; i < part.end; ++i) {
        std::string ranges;
        for (unsigned low = 0; low < 256; ++low) {
            if (!sets[i].test(low))
                continue;
            unsigned high = low;
            while (high < 255 && sets[i].test(high + 1))
                ++high;
            ranges += low == high ? std::format("\\x{:02x}", low) : std::format("\\x{:02x}-\\x{:02x}", low, high);
            low = high;
        }
        text += sets[i].count() == 1 ? ranges : "[" + ranges + "]";
    }
    return text;
}

} // namespace hexfolio
