// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/literalmatcher.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <map>
#include <utility>

namespace hexfolio {

namespace {

/// What lets every byte through that the element may match, and as few others as one mask can.
Probe probeOf(const Pattern::Element& element, std::size_t index)
{
    const auto mask = static_cast<std::uint8_t>(element.mask & ~(element.value ^ element.other));
    return {.index = index, .value = static_cast<std::uint8_t>(element.value & mask), .mask = mask};
}

bool isPlain(const Pattern::Element& element)
{
    return element.mask == 0xff && element.value == element.other;
}

/// Whether the probe lets nothing through that the element does not match.
bool isExact(const Pattern::Element& element)
{
    const auto difference = static_cast<unsigned>(element.value ^ element.other);
    return element.joined == Pattern::Joined::No && (difference & (difference - 1)) == 0;
}

} // namespace

LiteralMatcher::LiteralMatcher(std::vector<Pattern::Element> elements, const ByteFrequencies& frequencies)
    : m_elements(std::move(elements))
{
    chooseProbes(frequencies);
    chooseCheck();
    if (m_check != Check::Nothing && LongLiteral::isLong(m_elements))
        m_long.emplace(m_elements);
    const std::vector<std::uint8_t> zeros(m_elements.size());
    m_matchesZeros = elementsMatchAt(zeros.data());
}

void LiteralMatcher::chooseProbes(const ByteFrequencies& frequencies)
{
    auto rarest = std::numeric_limits<std::uint64_t>::max();
    auto next = rarest;
    // Of a million bytes with masks most are the same as others.
    std::map<std::pair<std::uint8_t, std::uint8_t>, std::uint64_t> counts;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Probe probe = probeOf(m_elements[i], i);
        const auto [place, isNew] = counts.try_emplace({probe.value, probe.mask});
        if (isNew)
            place->second = frequencies.countOf(probe.value, probe.mask);
        const std::uint64_t count = place->second;
        if (count < rarest) {
            next = rarest;
            m_probes.second = m_probes.first;
            rarest = count;
            m_probes.first = probe;
        } else if (count < next) {
            next = count;
            m_probes.second = probe;
        }
    }
    if (m_elements.size() == 1)
        m_probes.second = m_probes.first;
    m_probes.reach = std::max(m_probes.first.index, m_probes.second.index) + 1;
    for (std::size_t i = 0; i < std::min(m_elements.size(), m_probes.others.size() + 2); ++i)
        m_probes.add(probeOf(m_elements[i], i));
}

void LiteralMatcher::chooseCheck()
{
    const auto isDecided = [this](const Pattern::Element& element) {
        const auto index = static_cast<std::size_t>(&element - m_elements.data());
        return element.mask == 0
            || ((index == m_probes.first.index || index == m_probes.second.index) && isExact(element));
    };
    const bool hasJoined = std::ranges::any_of(
        m_elements, [](const Pattern::Element& element) { return element.joined != Pattern::Joined::No; });
    if (!hasJoined && std::ranges::all_of(m_elements, isDecided)) {
        m_check = Check::Nothing;
    } else if (std::ranges::all_of(m_elements, isPlain)) {
        m_check = Check::Bytes;
        for (const Pattern::Element& element : m_elements)
            m_bytes.push_back(element.value);
    }
}

std::size_t LiteralMatcher::endOfCharacter(std::size_t index) const noexcept
{
    do {
        ++index;
    } while (index < m_elements.size() && m_elements[index].joined == Pattern::Joined::ToPrevious);
    return index;
}

bool LiteralMatcher::elementsMatchAt(const std::uint8_t* at) const noexcept
{
    for (std::size_t i = 0; i < m_elements.size();) {
        const std::size_t end = endOfCharacter(i);
        bool asWritten = true;
        bool inOtherCase = true;
        for (; i < end; ++i) {
            const Pattern::Element& element = m_elements[i];
            asWritten = asWritten && (at[i] & element.mask) == element.value;
            inOtherCase = inOtherCase && (at[i] & element.mask) == element.other;
        }
        if (!asWritten && !inOtherCase)
            return false;
    }
    return true;
}

bool LiteralMatcher::matchesAt(const std::uint8_t* at) const noexcept
{
    switch (m_check) {
    case Check::Nothing: return true;
    case Check::Bytes: return std::memcmp(at, m_bytes.data(), m_bytes.size()) == 0;
    case Check::Elements: break;
    }
    return elementsMatchAt(at);
}

void LiteralMatcher::collect(std::span<const std::byte> bytes, Offset origin, HitRuns& hits) const
{
    if (bytes.size() < m_elements.size())
        return;
    const std::span hay(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::size_t positions = hay.size() - m_elements.size() + 1;
    std::optional<LongLiteralCheck> check;
    if (m_long)
        check.emplace(*m_long, hay);
    std::array<std::uint32_t, 4 * probeBatch> found;
    for (std::size_t from = 0; from < positions;) {
        const ProbeHits batch = findProbes(hay, from, positions, m_probes.first, m_probes.second, found);
        for (const std::uint32_t position : std::span(found).first(batch.count)) {
            if (check ? check->matchesAt(position) : matchesAt(hay.data() + position))
                hits.append(origin + position);
        }
        from = batch.next;
    }
}

} // namespace hexfolio
