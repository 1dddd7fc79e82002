// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitorder.h"

#include "search/hitbytes.h"
#include "search/hitcursor.h"
#include "search/hitsorter.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hexfolio {

namespace {

/// How many bytes of a hit take part in the order.
constexpr std::size_t comparedBytes = 16;
constexpr Size hitsBetweenLooks = 4096;

/// Makes the keys of hits, so that smaller keys come first in either direction.
class KeyMaker {
public:
    KeyMaker(const Snapshot& searched, const HitOrder::Options& options) : m_options(options), m_bytes(searched) { }

    [[nodiscard]] HitSortKey keyOf(const Hit& hit, Size index)
    {
        HitSortKey key;
        std::uint64_t third = 0;
        switch (m_options.key) {
        case HitOrder::Key::Begin: key.first = hit.range.begin; break;
        case HitOrder::Key::Length: key.first = hit.range.size(); break;
        case HitOrder::Key::PatternRank: key.first = rankOf(hit.pattern); break;
        case HitOrder::Key::Bytes: third = takeBytes(hit.range, key); break;
        }
        if (m_options.direction == HitOrder::Direction::Descending) {
            key.first = ~key.first;
            key.second = ~key.second;
            third = 0xff - third;
        }
        key.rest = third << HitSortKey::indexBits | index;
        return key;
    }

private:
    [[nodiscard]] std::uint64_t rankOf(std::uint32_t pattern) const
    {
        return pattern < m_options.ranks.size() ? m_options.ranks[pattern] : (std::uint64_t{1} << 32) + pattern;
    }

    /// Returns what comes behind the bytes in the order.
    [[nodiscard]] std::uint64_t takeBytes(Range range, HitSortKey& key)
    {
        const auto bytes = m_bytes.of(Range::ofLength(range.begin, std::min<Size>(range.size(), comparedBytes)));
        if (!bytes)
            return 0;
        std::array<std::uint64_t, 2> numbers{};
        for (std::size_t i = 0; i < bytes->size(); ++i)
            numbers[i / 8] |= std::to_integer<std::uint64_t>((*bytes)[i]) << (56 - i % 8 * 8);
        key.first = numbers[0];
        key.second = numbers[1];
        return std::min<Size>(range.size(), comparedBytes + 1);
    }

    const HitOrder::Options& m_options;
    HitBytes m_bytes;
};

Result<> addKeys(const HitSet& hits, KeyMaker& keys, HitSorter& sorter, Progress& progress)
{
    HitCursor cursor(hits.blocks());
    while (true) {
        const Size index = cursor.index();
        const auto next = cursor.next(hitsBetweenLooks);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return {};
        for (Size i = 0; i < (*next)->starts.count; ++i) {
            if (auto added = sorter.add(keys.keyOf((*next)->at(i), index + i)); !added)
                return added;
        }
        if (index / hitsBetweenLooks == cursor.index() / hitsBetweenLooks)
            continue;
        progress.setDone(index);
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
    }
}

} // namespace

Result<HitOrder> HitOrder::sorted(const HitSet& hits, const Snapshot& searched, const Options& options,
                                  Progress& progress)
{
    HitOrder order(hits.count());
    order.m_direction = options.direction;
    if (options.key == Key::Begin)
        return order;
    if (hits.count() >> HitSortKey::indexBits != 0)
        return failure({.kind = ErrorKind::TooLarge});
    progress.setTotal(2 * hits.count());
    KeyMaker keys(searched, options);
    HitSorter sorter(options.memory);
    if (auto added = addKeys(hits, keys, sorter, progress); !added)
        return std::unexpected(std::move(added.error()));
    progress.setDone(hits.count());
    const bool isShort = hits.count() <= std::numeric_limits<std::uint32_t>::max();
    order.m_entryBytes = isShort ? sizeof(std::uint32_t) : sizeof(Size);
    const auto rows = AppendStore::make();
    std::vector<std::uint32_t> shorter;
    auto merged = sorter.merge(
        [&](std::span<const Size> indexes) -> Result<> {
            shorter.clear();
            for (const Size index : indexes)
                shorter.push_back(static_cast<std::uint32_t>(index));
            const auto at = rows->append(isShort ? std::as_bytes(std::span(shorter)) : std::as_bytes(indexes));
            return at ? Result<>{} : std::unexpected(at.error());
        },
        progress);
    if (!merged)
        return std::unexpected(std::move(merged.error()));
    order.m_rows = rows;
    return order;
}

Result<Size> HitOrder::at(Size row) const
{
    if (!m_rows)
        return m_direction == Direction::Ascending ? row : m_count - 1 - row;
    std::uint32_t shorter = 0;
    Size index = 0;
    const bool isShort = m_entryBytes == sizeof shorter;
    const auto bytes =
        isShort ? std::as_writable_bytes(std::span(&shorter, 1)) : std::as_writable_bytes(std::span(&index, 1));
    const Offset at = row * m_entryBytes;
    if (m_rows->read(at, bytes) < bytes.size())
        return failure(m_rows->whyUnreadable(at));
    return isShort ? shorter : index;
}

} // namespace hexfolio
