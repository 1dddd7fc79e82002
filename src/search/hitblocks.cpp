// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitblocks.h"

#include <algorithm>
#include <ranges>

namespace hexfolio {

std::size_t HitBlocks::stored(std::size_t number) const noexcept
{
    return order == Order::Ascending ? number : size() - 1 - number;
}

const HitBlock& HitBlocks::block(std::size_t number) const noexcept
{
    const std::size_t at = stored(number);
    constexpr std::size_t inChunk = std::tuple_size_v<Chunk>;
    return at < closed ? (*chunks[at / inChunk])[at % inChunk] : openBlock;
}

Size HitBlocks::before(std::size_t number) const noexcept
{
    if (number == size())
        return count;
    const HitBlock& that = block(number);
    return order == Order::Ascending ? that.before : count - that.before - that.count;
}

Offset HitBlocks::lowest(std::size_t number) const noexcept
{
    const HitBlock& that = block(number);
    return order == Order::Ascending ? that.start.begin : that.last;
}

std::size_t HitBlocks::blockOf(Size index) const noexcept
{
    const auto numbers = std::views::iota(std::size_t{0}, size());
    const auto behind = std::ranges::upper_bound(numbers, index, {}, [this](std::size_t i) { return before(i); });
    return static_cast<std::size_t>(behind - numbers.begin()) - 1;
}

std::size_t HitBlocks::blockFrom(Offset offset) const noexcept
{
    const auto numbers = std::views::iota(std::size_t{0}, size());
    const auto found = std::ranges::partition_point(numbers, [this, offset](std::size_t i) {
        const HitBlock& that = block(i);
        return (order == Order::Ascending ? that.last : that.start.begin) < offset;
    });
    return static_cast<std::size_t>(found - numbers.begin());
}

Result<> HitBlocks::read(std::size_t number, std::vector<EqualHits>& hits) const
{
    const HitBlock& that = block(number);
    std::array<std::byte, OpenHits::blockBytes + 2 * HitEncoder::mostBytes> copy;
    std::span<const std::byte> code(copy.data(), that.bytes);
    if (stored(number) == closed)
        code = std::span(open->code).first(that.bytes);
    else if (store->read(that.at, std::span(copy).first(that.bytes)) < that.bytes)
        return failure({.kind = store->whyUnreadable(that.at).kind,
                        .reason = HEXFOLIO_TR("Reason", "the temporary file with the hits cannot be read")});
    hits.clear();
    HitDecoder decoder(code, that.tail, that.start, order);
    while (const auto next = decoder.next())
        hits.push_back(*next);
    if (order == Order::Descending)
        std::ranges::reverse(hits);
    return {};
}

} // namespace hexfolio
