// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitset.h"

#include "search/hitblocks.h"
#include "search/hitcursor.h"

#include <algorithm>

namespace hexfolio {

HitSet::HitSet() noexcept : m_blocks(std::make_shared<const HitBlocks>()) { }

HitSet::HitSet(std::shared_ptr<const HitBlocks> blocks) noexcept : m_blocks(std::move(blocks)) { }

Size HitSet::count() const noexcept
{
    return m_blocks->count;
}

Size HitSet::longest() const noexcept
{
    return m_blocks->longest;
}

Result<Hit> HitSet::at(Size index) const
{
    HitCursor cursor(m_blocks);
    cursor.moveTo(index);
    const auto next = cursor.next(1);
    if (!next)
        return std::unexpected(next.error());
    return *next ? (*next)->at(0) : Hit{};
}

Result<std::vector<Hit>> HitSet::hits(Size first, std::size_t most) const
{
    std::vector<Hit> found;
    HitCursor cursor(m_blocks);
    cursor.moveTo(first);
    while (found.size() < most) {
        const auto next = cursor.next(most - found.size());
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        for (Size i = 0; i < (*next)->starts.count; ++i)
            found.push_back((*next)->at(i));
    }
    return found;
}

Result<Size> HitSet::countBefore(Offset offset) const
{
    const std::size_t number = m_blocks->blockFrom(offset);
    Size count = m_blocks->before(number);
    if (number == m_blocks->size())
        return count;
    std::vector<EqualHits> hits;
    if (auto read = m_blocks->read(number, hits); !read)
        return std::unexpected(std::move(read.error()));
    for (const EqualHits& part : hits)
        count += part.starts.countBefore(offset);
    return count;
}

Result<std::optional<Size>> HitSet::indexOf(const Hit& hit) const
{
    auto index = countBefore(hit.range.begin);
    if (!index)
        return std::unexpected(std::move(index.error()));
    HitCursor cursor(m_blocks);
    cursor.moveTo(*index);
    while (true) {
        const auto next = cursor.next(1);
        if (!next)
            return std::unexpected(next.error());
        if (!*next || (*next)->starts.first != hit.range.begin)
            return std::nullopt;
        if ((*next)->at(0) == hit)
            return *index;
        ++*index;
    }
}

Result<std::vector<Hit>> HitSet::touching(Range range, std::size_t most) const
{
    std::vector<Hit> found;
    std::vector<EqualHits> hits;
    const Offset earliest = range.begin - std::min(range.begin, longest());
    for (std::size_t i = m_blocks->blockFrom(earliest); i < m_blocks->size() && found.size() < most; ++i) {
        if (m_blocks->lowest(i) >= range.end)
            break;
        if (m_blocks->block(i).end <= range.begin)
            continue;
        if (auto read = m_blocks->read(i, hits); !read)
            return std::unexpected(std::move(read.error()));
        for (const EqualHits& part : hits) {
            const Offset before = range.begin - std::min(range.begin, part.length - 1);
            for (Size at = part.starts.countBefore(before);
                 at < part.starts.count && part.starts.at(at) < range.end && found.size() < most; ++at)
                found.push_back(part.at(at));
        }
    }
    return found;
}

std::size_t HitSet::memoryBytes() const noexcept
{
    const Size code = m_blocks->store ? std::min(m_blocks->store->size(), m_blocks->memory) : 0;
    return static_cast<std::size_t>(code) + m_blocks->chunks.size() * sizeof(HitBlocks::Chunk)
        + (m_blocks->open ? sizeof(OpenHits) : 0);
}

Size HitSet::codeBytes() const noexcept
{
    return (m_blocks->store ? m_blocks->store->size() : 0) + m_blocks->openBlock.bytes;
}

} // namespace hexfolio
