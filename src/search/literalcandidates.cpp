// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/literalcandidates.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hexfolio {

namespace {

/// Above this share of all places, something that looks at more than two bytes is better.
constexpr double mostCandidates = 1.0 / 512;

/// What lets every byte of the set through, and as few others as one mask can.
Probe probeOf(const ByteSet& set, std::size_t index)
{
    unsigned all = 0xff;
    unsigned any = 0;
    for (unsigned value = 0; value < 256; ++value) {
        if (set.test(value)) {
            all &= value;
            any |= value;
        }
    }
    const unsigned mask = ~(all ^ any) & 0xff;
    return {.index = index, .value = static_cast<std::uint8_t>(all), .mask = static_cast<std::uint8_t>(mask)};
}

} // namespace

std::unique_ptr<CandidateFinder> LiteralCandidates::of(const ByteSets& sets, const ByteFrequencies& frequencies)
{
    const auto total = static_cast<double>(frequencies.countOf(0, 0));
    std::array<Probe, 2> rarest;
    std::array<double, 2> shares{1, 1};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const Probe probe = probeOf(sets[i], i);
        const double share = static_cast<double>(frequencies.countOf(probe.value, probe.mask)) / total;
        if (share < shares[0]) {
            shares = {share, shares[0]};
            rarest = {probe, rarest[0]};
        } else if (share < shares[1]) {
            shares[1] = share;
            rarest[1] = probe;
        }
    }
    // A sample of some pages knows nothing about what is rarer than this.
    constexpr double least = 1.0 / 1024;
    if (std::max(shares[0], least) * std::max(shares[1], least) > mostCandidates)
        return nullptr;
    if (shares[1] == 1)
        rarest[1] = rarest[0];
    ProbeSequence probes{
        .first = rarest[0], .second = rarest[1], .others = {}, .reach = std::max(rarest[0].index, rarest[1].index) + 1};
    for (std::size_t i = 0; i < sets.size(); ++i)
        probes.add(probeOf(sets[i], i));
    return std::unique_ptr<CandidateFinder>(new LiteralCandidates(probes));
}

std::size_t LiteralCandidates::reach() const noexcept
{
    return std::max(m_probes.first.index, m_probes.second.index) + 1;
}

void LiteralCandidates::mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits)
{
    if (bytes.size() < reach())
        return;
    const std::span hay(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::size_t positions = hay.size() - reach() + 1;
    std::array<std::uint32_t, 4 * probeBatch> found;
    for (std::size_t from = 0; from < positions;) {
        const ProbeHits batch = findProbes(hay, from, positions, m_probes.first, m_probes.second, found);
        for (const std::uint32_t position : std::span(found).first(batch.count))
            bits[position / 64] |= std::uint64_t{1} << position % 64;
        from = batch.next;
    }
}

std::unique_ptr<CandidateFinder> LiteralCandidates::copy() const
{
    return std::unique_ptr<CandidateFinder>(new LiteralCandidates(*this));
}

} // namespace hexfolio
