// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/manycandidates.h"

#include <algorithm>

namespace hexfolio {

std::unique_ptr<CandidateFinder> ManyCandidates::of(const std::vector<ByteSets>& heads,
                                                    const ByteFrequencies& frequencies)
{
    std::vector<Needle> needles;
    for (const ByteSets& head : heads) {
        if (std::ranges::all_of(head, [](const ByteSet& set) { return set.all(); }))
            return nullptr;
        needles.push_back({head, 0});
    }
    auto database = NeedleDatabase::compile(needles, frequencies);
    if (!database)
        return nullptr;
    return std::make_unique<ManyCandidates>(std::move(*database));
}

void ManyCandidates::mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits)
{
    const auto done = m_scanner.scan(
        bytes, [bits](std::uint32_t, std::size_t begin) { bits[begin / 64] |= std::uint64_t{1} << begin % 64; });
    // With no memory to look, every place is a candidate.
    if (!done)
        std::ranges::fill(bits, ~std::uint64_t{0});
}

std::unique_ptr<CandidateFinder> ManyCandidates::copy() const
{
    return std::make_unique<ManyCandidates>(m_database);
}

} // namespace hexfolio
