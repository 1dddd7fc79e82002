// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/replacer.h"

#include "search/contentsplicer.h"
#include "search/hitcursor.h"
#include "search/hitdelivery.h"
#include "search/replacingsink.h"
#include "search/searcher.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hexfolio {

namespace {

constexpr Size allHits = std::numeric_limits<Size>::max();

/// Makes pairs of the first hits.
class PreviewSink final : public HitSink {
public:
    PreviewSink(const Snapshot& snapshot, HitReplacement& made, std::vector<Replacer::Pair>& pairs, std::size_t most)
        : m_bytes(snapshot), m_made(made), m_pairs(pairs), m_most(most)
    {
    }

    Answer take(const Hit& hit) override
    {
        const auto after = m_made.of(hit.range, std::exchange(m_free, hit.range.end));
        if (!after) {
            m_error = after.error();
            return Answer::Stop;
        }
        const auto before =
            m_bytes.of(Range::ofLength(hit.range.begin, std::min(hit.range.size(), Size{Replacer::shownBytes})));
        if (before && *after)
            m_pairs.push_back({hit, shown(*before), shown(**after), (*after)->size()});
        return m_pairs.size() < m_most ? Answer::GoOn : Answer::Stop;
    }
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

private:
    [[nodiscard]] static std::vector<std::byte> shown(std::span<const std::byte> bytes)
    {
        const auto part = bytes.first(std::min(bytes.size(), Replacer::shownBytes));
        return {part.begin(), part.end()};
    }

    HitBytes m_bytes;
    HitReplacement& m_made;
    std::vector<Replacer::Pair>& m_pairs;
    std::size_t m_most;
    Offset m_free = 0;
    std::optional<Error> m_error;
};

SearchOptions fromTheLeft(SearchOptions options)
{
    options.direction = SearchOptions::Direction::Forward;
    options.overlaps = SearchOptions::Overlaps::Skip;
    return options;
}

} // namespace

Result<Replaced> Replacer::all(const Snapshot& snapshot, std::span<const Range> ranges, Progress& progress) const
{
    return replaced(snapshot, ranges, allHits, progress);
}

Result<Replaced> Replacer::next(const Snapshot& snapshot, Range range, Progress& progress) const
{
    return replaced(snapshot, std::span(&range, 1), 1, progress);
}

Result<Replaced> Replacer::replaced(const Snapshot& snapshot, std::span<const Range> ranges, Size most,
                                    Progress& progress) const
{
    const Searcher searcher(m_pattern, fromTheLeft(m_options.search));
    ContentSplicer splicer(snapshot, m_options.close);
    Replaced result;
    for (const Range range : ranges) {
        HitReplacement made(snapshot, m_pattern, m_replacement, range);
        ReplacingSink sink(made, m_replacement, splicer, most);
        progress.setDone(0);
        const auto report = searcher.run(snapshot, range, sink, progress);
        if (!report || sink.error())
            return std::unexpected(sink.error() ? *sink.error() : report.error());
        addUnreadable(result.unreadable, report->unreadable);
        result.skipped += sink.skipped();
        if (most != allHits && report->wasStopped)
            break;
    }
    auto content = splicer.finish();
    if (!content)
        return std::unexpected(std::move(content.error()));
    result.range = content->range;
    result.content = std::move(content->content);
    result.count = content->count;
    return result;
}

Result<Replaced> Replacer::listed(const Snapshot& snapshot, const HitSet& hits, Range searched,
                                  Progress& progress) const
{
    ContentSplicer splicer(snapshot, m_options.close);
    HitReplacement made(snapshot, m_pattern, m_replacement, searched);
    ReplacingSink sink(made, m_replacement, splicer, allHits);
    HitDelivery delivery(sink, progress);
    HitCursor cursor(hits.blocks());
    progress.setTotal(hits.count());
    while (true) {
        const auto next = cursor.next(4096);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        for (Size i = 0; i < (*next)->starts.count; ++i) {
            const Hit hit = (*next)->at(i);
            if (hit.range.end > snapshot.size())
                return failure({.kind = ErrorKind::OutOfRange, .range = hit.range});
            if (!delivery.take(hit))
                return std::unexpected(sink.error() ? *sink.error() : Error{.kind = ErrorKind::Cancelled});
        }
        progress.setDone(cursor.index());
    }
    auto content = splicer.finish();
    if (!content)
        return std::unexpected(std::move(content.error()));
    return Replaced{content->range, std::move(content->content), content->count, sink.skipped(),
                    std::move(sink.unreadable())};
}

Result<std::vector<Replacer::Pair>> Replacer::preview(const Snapshot& snapshot, std::span<const Range> ranges,
                                                      std::size_t most, Progress& progress) const
{
    const Searcher searcher(m_pattern, fromTheLeft(m_options.search));
    std::vector<Pair> pairs;
    for (const Range range : ranges) {
        if (pairs.size() >= most)
            break;
        HitReplacement made(snapshot, m_pattern, m_replacement, range);
        PreviewSink sink(snapshot, made, pairs, most);
        progress.setDone(0);
        const auto report = searcher.run(snapshot, range, sink, progress);
        if (!report || sink.error())
            return std::unexpected(sink.error() ? *sink.error() : report.error());
    }
    return pairs;
}

Result<std::vector<Replacer::Pair>> Replacer::previewListed(const Snapshot& snapshot, const HitSet& hits,
                                                            Range searched, std::size_t most) const
{
    const auto first = hits.hits(0, most);
    if (!first)
        return std::unexpected(first.error());
    std::vector<Pair> pairs;
    HitReplacement made(snapshot, m_pattern, m_replacement, searched);
    PreviewSink sink(snapshot, made, pairs, most);
    Offset free = 0;
    for (const Hit& hit : *first) {
        if (hit.range.begin < free)
            continue;
        free = hit.range.end;
        if (sink.take(hit) == HitSink::Answer::Stop)
            break;
    }
    if (sink.error())
        return std::unexpected(*sink.error());
    return pairs;
}

} // namespace hexfolio
