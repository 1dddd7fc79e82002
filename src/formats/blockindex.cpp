// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/blockindex.h"

#include <algorithm>
#include <bit>

namespace hexfolio {

RollingHash::RollingHash(Size window) noexcept
{
    for (Size i = 0; i < window; ++i)
        m_leading *= base;
}

void RollingHash::start(std::span<const std::byte> window) noexcept
{
    m_value = 0;
    for (const std::byte byte : window)
        m_value = m_value * base + std::to_integer<std::uint64_t>(byte) + 1;
}

void RollingHash::roll(std::byte out, std::byte in) noexcept
{
    m_value =
        m_value * base + std::to_integer<std::uint64_t>(in) + 1 - m_leading * (std::to_integer<std::uint64_t>(out) + 1);
}

BlockIndex::BlockIndex(std::size_t blocks)
{
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(16, 2 * blocks));
    m_slots.resize(size);
    m_shift = static_cast<unsigned>(64 - std::countr_zero(size));
}

/// The slot of the hash, or the free one where it belongs; there always is one, because half of them stay free.
std::size_t BlockIndex::slotOf(std::uint64_t hash) const noexcept
{
    // Fibonacci hashing: the low bits of the polynomial are weak.
    std::size_t slot = (hash * 0xD1342543DE82EF95) >> m_shift;
    while (m_slots[slot].block != unused && m_slots[slot].hash != hash)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void BlockIndex::add(std::uint64_t hash, std::uint32_t block)
{
    Slot& slot = m_slots[slotOf(hash)];
    slot.block = slot.block == unused ? block : ambiguous;
    slot.hash = hash;
}

std::optional<std::uint32_t> BlockIndex::find(std::uint64_t hash) const noexcept
{
    const Slot& slot = m_slots[slotOf(hash)];
    return slot.block < ambiguous ? std::optional(slot.block) : std::nullopt;
}

} // namespace hexfolio
