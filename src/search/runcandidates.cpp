// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/runcandidates.h"

#include <algorithm>

namespace hexfolio {

namespace {

/// Each one takes a pass over the bytes; with so many, hardly anything wrong is let through.
constexpr std::size_t mostRuns = 4;

} // namespace

std::unique_ptr<CandidateFinder> RunCandidates::of(const ByteSets& sets)
{
    auto finder = std::make_unique<RunCandidates>();
    for (std::size_t begin = 0; begin < sets.size() && finder->m_runs.size() < mostRuns;) {
        std::size_t end = begin + 1;
        while (end < sets.size() && sets[end] == sets[begin])
            ++end;
        // What may be any byte decides nothing.
        if (!sets[begin].all()) {
            finder->m_runs.push_back({ByteSetTable(sets[begin]), begin, end - begin});
            finder->m_reach = end;
        }
        begin = end;
    }
    if (finder->m_runs.empty())
        return nullptr;
    return finder;
}

void RunCandidates::mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits)
{
    const std::span raw(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const auto words = bits.first((bytes.size() + 63) / 64);
    std::ranges::fill(words, ~std::uint64_t{0});
    m_scratch.resize(words.size());
    for (const Run& run : m_runs) {
        classifyBytes(run.table, raw, m_scratch);
        keepRunStarts(m_scratch, run.length);
        keepWhereAhead(words, m_scratch, run.begin);
    }
}

std::unique_ptr<CandidateFinder> RunCandidates::copy() const
{
    return std::make_unique<RunCandidates>(*this);
}

} // namespace hexfolio
