// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftslots.h"

#include "base/crc32c.h"
#include "base/littleendian.h"

#include <algorithm>

namespace hexfolio {

namespace {

constexpr Size page = 4096;
constexpr std::uint64_t magic = 0x31'54'4F'4C'53'58'48'00; // "\0HXSLOT1"
constexpr std::size_t headSize = 8 + 8 + 8 + 8 + 1 + 8;

Size slotSize(Size chunk) noexcept
{
    return page + (chunk + page - 1) / page * page;
}

} // namespace

ShiftSlots::ShiftSlots(JournalFile& journal, const Place& place) : m_journal(journal), m_place(place), m_block(page) { }

Offset ShiftSlots::beginBehind(Offset end) noexcept
{
    return (end + page - 1) / page * page;
}

Size ShiftSlots::sizeFor(Size chunk) noexcept
{
    return 2 * slotSize(chunk);
}

Offset ShiftSlots::offsetOf(std::uint64_t sequence) const noexcept
{
    return m_place.at + sequence % 2 * slotSize(m_place.chunk);
}

std::span<std::byte> ShiftSlots::data(Size count)
{
    m_block.resize(page + count);
    return std::span(m_block).subspan(page);
}

Result<> ShiftSlots::write(std::uint64_t sequence, std::uint64_t step, ShiftDirection direction)
{
    const auto data = std::span(m_block).subspan(page);
    LittleEndianWriter head;
    head.number(magic);
    head.number(m_place.run);
    head.number(sequence);
    head.number(step);
    head.number(static_cast<std::uint8_t>(direction));
    head.number(static_cast<std::uint64_t>(data.size()));
    head.number(crc32c(data, crc32c(head.written(), m_journal.headerCrc())));
    std::ranges::fill(m_block.begin(), m_block.begin() + page, std::byte{0});
    std::ranges::copy(head.written(), m_block.begin());
    if (auto written = m_journal.write(offsetOf(sequence), m_block); !written)
        return written;
    auto synced = m_journal.sync();
    m_hasSyncFailed = m_hasSyncFailed || !synced;
    return synced;
}

Result<ShiftSlots::Found> ShiftSlots::find()
{
    auto even = read(0);
    if (!even)
        return std::unexpected(even.error());
    auto odd = read(1);
    if (!odd)
        return std::unexpected(odd.error());
    const auto sequenceOf = [](const std::optional<ShiftSlot>& slot) { return slot ? slot->sequence : 0; };
    if (sequenceOf(*even) < sequenceOf(*odd))
        return Found{.last = std::move(*odd), .before = std::move(*even)};
    return Found{.last = std::move(*even), .before = std::move(*odd)};
}

/// The slot of even or odd sequences; nothing where it was never written, or not to its end.
Result<std::optional<ShiftSlot>> ShiftSlots::read(std::uint64_t parity)
{
    std::vector<std::byte> raw(headSize + sizeof(std::uint32_t));
    const auto count = m_journal.read(offsetOf(parity), raw);
    if (!count)
        return std::unexpected(count.error());
    LittleEndianReader head{std::span(raw).first(*count)};
    const bool isOurs = head.number<std::uint64_t>() == magic && head.number<std::uint64_t>() == m_place.run;
    ShiftSlot slot{.sequence = head.number<std::uint64_t>(), .step = head.number<std::uint64_t>()};
    const auto direction = head.number<std::uint8_t>();
    const auto length = head.number<std::uint64_t>();
    const auto sum = head.number<std::uint32_t>();
    const bool isWay = direction == static_cast<std::uint8_t>(ShiftDirection::Forward)
        || direction == static_cast<std::uint8_t>(ShiftDirection::Backward);
    if (!head.isGood() || !isOurs || !isWay || length > m_place.chunk || slot.sequence % 2 != parity)
        return std::nullopt;
    slot.direction = static_cast<ShiftDirection>(direction);
    slot.data.resize(length);
    const auto got = m_journal.read(offsetOf(parity) + page, slot.data);
    if (!got)
        return std::unexpected(got.error());
    const std::uint32_t found = crc32c(slot.data, crc32c(std::span(raw).first(headSize), m_journal.headerCrc()));
    if (*got != length || found != sum)
        return std::nullopt;
    return slot;
}

} // namespace hexfolio
