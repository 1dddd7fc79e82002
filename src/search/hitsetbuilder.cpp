// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitsetbuilder.h"

#include "search/hitcursor.h"
#include "search/hitsetwriter.h"

#include <algorithm>
#include <limits>
#include <span>

namespace hexfolio {

namespace {

/// So many hits out of order are kept apart, or a part of all hits where that is more, before all is sorted anew.
constexpr std::size_t leastStrays = std::size_t{1} << 16;
constexpr Size sortedPart = 8;

EqualHits alone(const Hit& hit)
{
    return {{.first = hit.range.begin}, hit.range.size(), hit.pattern};
}

/// Copies the hits from the cursor on that begin before `offset`.
Result<> copyBefore(HitCursor& cursor, Offset offset, HitSetWriter& writer)
{
    while (true) {
        const auto next = cursor.next();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return {};
        EqualHits hits = **next;
        const Size behind = hits.starts.count - hits.starts.countBefore(offset);
        hits.starts.count -= behind;
        cursor.moveTo(cursor.index() - behind);
        if (auto added = hits.starts.count > 0 ? writer.add(hits) : Result<>{}; !added)
            return added;
        if (behind > 0)
            return {};
    }
}

/// The hits of `set` and the ascending `strays`, in one ascending line.
Result<> merge(const HitSet& set, std::span<const Hit> strays, HitSetWriter& writer)
{
    HitCursor cursor(set.blocks());
    for (const Hit& stray : strays) {
        auto added = copyBefore(cursor, stray.range.begin, writer).and_then([&] { return writer.add(alone(stray)); });
        if (!added)
            return added;
    }
    return copyBefore(cursor, std::numeric_limits<Offset>::max(), writer);
}

} // namespace

HitSetBuilder::HitSetBuilder(Options options)
    : m_options(options), m_writer(std::make_shared<HitSetWriter>(options.order, options.memory))
{
}

HitSetBuilder::~HitSetBuilder() = default;

HitSink::Answer HitSetBuilder::take(const Hit& hit)
{
    if (m_error)
        return Answer::Stop;
    if (!m_writer->fits(hit.range.begin)) [[unlikely]]
        return takeStray(hit);
    if (auto added = m_writer->add(alone(hit)); !added) {
        m_error = std::move(added.error());
        return Answer::Stop;
    }
    return Answer::GoOn;
}

HitSink::Answer HitSetBuilder::takeMany(const EqualHits& hits, Order order)
{
    const Offset first = order == Order::Ascending ? hits.starts.first : hits.starts.last();
    const bool isRun = hits.starts.count == 1 || (order == m_options.order && hits.starts.stride > 0);
    if (m_error || !isRun || !m_writer->fits(first)) [[unlikely]]
        return m_error ? Answer::Stop : HitSink::takeMany(hits, order);
    if (auto added = m_writer->add(hits); !added) {
        m_error = std::move(added.error());
        return Answer::Stop;
    }
    return Answer::GoOn;
}

HitSink::Answer HitSetBuilder::takeStray(const Hit& hit)
{
    m_strays.push_back(hit);
    if (m_strays.size() < std::max<Size>(leastStrays, m_writer->count() / sortedPart))
        return Answer::GoOn;
    if (auto sorted = sortStraysIn(); !sorted) {
        m_error = std::move(sorted.error());
        return Answer::Stop;
    }
    return Answer::GoOn;
}

Result<> HitSetBuilder::sortStraysIn()
{
    std::ranges::stable_sort(m_strays, {}, [](const Hit& hit) { return hit.range.begin; });
    auto whole = m_writer->finish();
    if (!whole)
        return std::unexpected(std::move(whole.error()));
    auto sorted = std::make_shared<HitSetWriter>(Order::Ascending, m_options.memory);
    if (auto merged = merge(*whole, m_strays, *sorted); !merged)
        return merged;
    m_strays.clear();
    m_options.order = Order::Ascending;
    const std::scoped_lock lock(m_mutex);
    m_writer = std::move(sorted);
    return {};
}

HitSet HitSetBuilder::present() const
{
    std::shared_ptr<HitSetWriter> writer;
    {
        const std::scoped_lock lock(m_mutex);
        writer = m_writer;
    }
    return writer->present();
}

Result<HitSet> HitSetBuilder::finish()
{
    if (!m_error && !m_strays.empty()) {
        if (auto sorted = sortStraysIn(); !sorted)
            m_error = std::move(sorted.error());
    }
    if (m_error)
        return std::unexpected(*m_error);
    return m_writer->finish();
}

} // namespace hexfolio
