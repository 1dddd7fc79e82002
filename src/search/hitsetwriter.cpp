// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitsetwriter.h"

#include <algorithm>
#include <limits>

namespace hexfolio {

namespace {

/// A block of a run of any length, as it is told by its code.
HitBlock describedBlock(const OpenHits& open, std::uint64_t state, HitSink::Order order)
{
    HitBlock block{.start = open.start, .bytes = static_cast<std::uint32_t>(state & 0xffff), .tail = state >> 16};
    HitDecoder decoder(std::span(open.code).first(block.bytes), block.tail, block.start, order);
    while (const auto hits = decoder.next()) {
        block.count += hits->starts.count;
        block.last = order == HitSink::Order::Ascending ? hits->starts.last() : hits->starts.first;
        block.end = std::max(block.end, hits->starts.last() + hits->length);
    }
    return block;
}

} // namespace

HitSetWriter::HitSetWriter(Order order, Size memory)
    : m_order(order)
    , m_memory(memory)
    , m_store(AppendStore::make(memory))
    , m_last(order == Order::Ascending ? 0 : std::numeric_limits<Offset>::max())
{
}

Result<> HitSetWriter::add(const EqualHits& hits)
{
    if (hits.starts.count > HitEncoder::longestTail) [[unlikely]]
        return addParts(hits);
    const bool ascending = m_order == Order::Ascending;
    const Offset begin = ascending ? hits.starts.first : hits.starts.last();
    if (m_encoder.used() == 0)
        openBlock(begin, hits);
    m_encoder.add(ascending ? begin - m_last : m_last - begin, hits.starts.stride, hits.starts.count, hits.length,
                  hits.pattern);
    m_last = ascending ? hits.starts.last() : hits.starts.first;
    m_end = std::max(m_end, hits.starts.last() + hits.length);
    m_count += hits.starts.count;
    if (hits.length > m_longest.load(std::memory_order_relaxed))
        m_longest.store(hits.length, std::memory_order_relaxed);
    m_open->publish(m_encoder);
    return m_encoder.used() < OpenHits::blockBytes ? Result<>{} : closeBlock();
}

Result<> HitSetWriter::addParts(const EqualHits& hits)
{
    for (Size done = 0; done < hits.starts.count;) {
        EqualHits part = hits;
        part.starts.count = std::min(HitEncoder::longestTail, hits.starts.count - done);
        done += part.starts.count;
        part.starts.first = m_order == Order::Ascending ? hits.starts.at(done - part.starts.count)
                                                        : hits.starts.at(hits.starts.count - done);
        if (auto added = add(part); !added)
            return added;
    }
    return {};
}

void HitSetWriter::openBlock(Offset begin, const EqualHits& hits)
{
    m_open->start = {begin, hits.length, hits.pattern};
    m_encoder.start(m_open->code, m_open->start);
    m_last = begin;
    m_end = 0;
}

Result<> HitSetWriter::closeBlock()
{
    m_encoder.finish();
    const auto at = m_store->append(std::span(m_open->code).first(m_encoder.used()));
    if (!at)
        return std::unexpected(at.error());
    HitBlock block{.start = m_open->start,
                   .before = m_closedCount,
                   .count = m_count - m_closedCount,
                   .last = m_last,
                   .end = m_end,
                   .at = *at,
                   .bytes = static_cast<std::uint32_t>(m_encoder.used())};
    const std::scoped_lock lock(m_mutex);
    constexpr std::size_t inChunk = std::tuple_size_v<HitBlocks::Chunk>;
    if (m_closed % inChunk == 0)
        m_chunks.push_back(std::make_shared<HitBlocks::Chunk>());
    (*m_chunks.back())[m_closed % inChunk] = block;
    ++m_closed;
    m_closedCount = m_count;
    // A new one: others may still look at the old one.
    m_open = std::make_shared<OpenHits>();
    m_encoder.start({}, {});
    return {};
}

HitSet HitSetWriter::present() const
{
    auto blocks = std::make_shared<HitBlocks>();
    blocks->order = m_order;
    blocks->store = m_store;
    blocks->memory = m_memory;
    std::uint64_t state = 0;
    {
        const std::scoped_lock lock(m_mutex);
        blocks->chunks.assign(m_chunks.begin(), m_chunks.end());
        blocks->closed = m_closed;
        blocks->count = m_closedCount;
        blocks->open = m_open;
        state = m_open->state.load(std::memory_order_acquire);
    }
    if (state == 0) {
        blocks->open.reset();
    } else {
        blocks->openBlock = describedBlock(*blocks->open, state, m_order);
        blocks->openBlock.before = blocks->count;
        blocks->count += blocks->openBlock.count;
    }
    blocks->longest = m_longest.load(std::memory_order_relaxed);
    return HitSet(std::move(blocks));
}

Result<HitSet> HitSetWriter::finish()
{
    if (m_encoder.used() > 0) {
        if (auto closed = closeBlock(); !closed)
            return std::unexpected(std::move(closed.error()));
    }
    return present();
}

} // namespace hexfolio
