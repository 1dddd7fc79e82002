// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/streamlook.h"

#include "search/alignment.h"
#include "search/compiledregex.h"
#include "search/regexsearch.h"
#include "search/searcher.h"
#include "search/setrun.h"
#include "search/stretchscanners.h"
#include "search/stretchsearch.h"

#include <algorithm>
#include <optional>

namespace hexfolio {

namespace {

/// Hands hits on and keeps where the last one ends.
class LastEnd final : public HitSink {
public:
    LastEnd(HitSink& sink, Offset end) : m_sink(sink), m_end(end) { }

    Answer take(const Hit& hit) override
    {
        m_end = hit.range.end;
        return m_sink.take(hit);
    }
    Answer takeMany(const EqualHits& hits, Order order) override
    {
        m_end = hits.at(hits.starts.count - 1).range.end;
        return m_sink.takeMany(hits, order);
    }
    [[nodiscard]] Offset end() const noexcept { return m_end; }

private:
    HitSink& m_sink;
    Offset m_end;
};

/// Literals and values: what starts where they do not fit whole is left for the next time.
class FixedLook final : public StreamLook {
public:
    FixedLook(const Pattern& pattern, const SearchOptions& options, Offset begin)
        : StreamLook(begin)
        , m_searcher(pattern, options)
        , m_length(pattern.value() != nullptr ? pattern.value()->format.size : pattern.elements().size())
        , m_skips(options.overlaps == SearchOptions::Overlaps::Skip)
    {
    }

    Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                              Progress& progress) override
    {
        const Range rest{std::min(part.from, part.range.end), part.range.end};
        LastEnd noting(sink, rest.begin);
        auto report = m_searcher.run(stream, rest, noting, progress);
        const Offset next = rest.end - std::min(rest.size(), m_length - 1);
        goOnFrom(m_skips ? std::max(next, noting.end()) : next);
        return report;
    }

private:
    Searcher m_searcher;
    Size m_length;
    bool m_skips;
};

class RegexLook final : public StreamLook {
public:
    RegexLook(std::shared_ptr<const CompiledRegex> regex, const SearchOptions& options, Offset begin)
        : StreamLook(begin), m_regex(std::move(regex)), m_options(options)
    {
    }

    Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                              Progress& progress) override
    {
        RegexSearch search(stream, part, m_regex, m_options);
        auto report = search.run(sink, progress);
        goOnFrom(search.next());
        return report;
    }
    [[nodiscard]] Offset needed() const noexcept override { return next() - std::min(next(), m_regex->context()); }

private:
    std::shared_ptr<const CompiledRegex> m_regex;
    SearchOptions m_options;
};

/// Stretches: one that is still open waits in the joiner.
class StretchLook final : public StreamLook {
public:
    StretchLook(const StretchKind& kind, const SearchOptions& options, Offset begin, StreamHits hits)
        : StretchLook(kind, options, begin, hits, *scannerFor(kind, {begin, maxSize}))
    {
    }

    Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                              Progress& progress) override
    {
        HitDelivery delivery(sink, progress);
        m_delivery = &delivery;
        const Size late = part.behind == Behind::More ? m_reach : 0;
        const Range starts{part.from, part.range.end - std::min(late, part.range.end - part.from)};
        auto report = StretchSearch(stream, part.range, starts, m_kind, m_options).runInto(m_joiner, progress);
        goOnFrom(starts.end);
        if (!report)
            return report;
        if (part.behind == Behind::Nothing && !report->wasStopped)
            m_joiner.finish();
        if (delivery.wasCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        report->wasStopped = delivery.wasStopped();
        return report;
    }
    [[nodiscard]] Offset needed() const noexcept override
    {
        return m_hits == StreamHits::Kept ? std::min(next(), m_joiner.earliest().value_or(maxSize)) : next();
    }

private:
    StretchLook(const StretchKind& kind, const SearchOptions& options, Offset begin, StreamHits hits,
                const StretchScanner& scanner)
        : StreamLook(begin)
        , m_kind(kind)
        , m_options(options)
        , m_hits(hits)
        , m_reach(scanner.reach())
        , m_joiner(leastUnits(kind), scanner, options,
                   [this](Range stretch) { return m_delivery->take({.range = stretch}); })
    {
    }

    StretchKind m_kind;
    SearchOptions m_options;
    StreamHits m_hits;
    Size m_reach;
    /// Of the present look.
    HitDelivery* m_delivery = nullptr;
    StretchJoiner m_joiner;
};

/// Hands on what begins where it is allowed, where expressions and stretches are found wherever they begin.
class AlignedLook final : public StreamLook {
public:
    AlignedLook(std::unique_ptr<StreamLook> look, const Alignment& alignment)
        : StreamLook(look->next()), m_look(std::move(look)), m_alignment(alignment)
    {
    }

    Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                              Progress& progress) override
    {
        AlignedSink aligned(m_alignment, sink);
        auto report = m_look->look(stream, part, aligned, progress);
        goOnFrom(m_look->next());
        return report;
    }
    [[nodiscard]] Offset needed() const noexcept override { return m_look->needed(); }

private:
    std::unique_ptr<StreamLook> m_look;
    Alignment m_alignment;
};

class SetLook final : public StreamLook {
public:
    SetLook(PatternSet set, const SearchOptions& options, Offset begin)
        : StreamLook(begin), m_set(std::move(set)), m_options(options), m_free(m_set.size(), 0)
    {
        for (const NamedPattern& named : m_set.patterns()) {
            if (named.pattern.regex())
                m_context = std::max(m_context, named.pattern.regex()->context());
        }
    }

    Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                              Progress& progress) override
    {
        if (auto made = makePlan(stream, part, progress); !made)
            return std::unexpected(std::move(made.error()));
        SetRun run(m_plan, stream, part, m_free, m_options, sink, progress);
        auto report = run.run();
        m_free = run.free();
        goOnFrom(run.next());
        return report;
    }
    [[nodiscard]] Offset needed() const noexcept override { return next() - std::min(next(), m_context); }

private:
    /// Once for the first bytes, and once more when there are enough of them to tell which are frequent.
    Result<> makePlan(const Snapshot& stream, const StreamPart& part, const Progress& progress)
    {
        constexpr Size enough = Size{1} << 20;
        const Size size = part.range.end - part.from;
        if (m_plan && (m_sampled >= enough || size < enough))
            return {};
        const auto needles = m_options.prefilter == SearchOptions::Prefilter::Never ? SetPlan::Needles::None
                                                                                    : SetPlan::Needles::WherePossible;
        auto plan =
            SetPlan::of(m_set, ByteFrequencies::ofSample(stream, {part.from, part.range.end}), needles, progress);
        if (!plan)
            return std::unexpected(std::move(plan.error()));
        m_plan = *std::move(plan);
        m_sampled = size;
        return {};
    }

    PatternSet m_set;
    SearchOptions m_options;
    std::vector<Offset> m_free;
    /// The most that an expression looks back.
    Size m_context = 0;
    std::shared_ptr<const SetPlan> m_plan;
    Size m_sampled = 0;
};

} // namespace

std::unique_ptr<StreamLook> StreamLook::make(const SearchQuery& query, Offset begin, StreamHits hits)
{
    const SearchOptions& options = query.options();
    if (const PatternSet* const set = query.set())
        return std::make_unique<SetLook>(*set, options, begin);
    const Pattern& pattern = *query.pattern();
    std::unique_ptr<StreamLook> look;
    if (pattern.regex())
        look = std::make_unique<RegexLook>(pattern.regex(), options, begin);
    else if (const StretchKind* const stretch = pattern.stretch())
        look = std::make_unique<StretchLook>(*stretch, options, begin, hits);
    else
        return std::make_unique<FixedLook>(pattern, options, begin);
    if (options.stride == 1)
        return look;
    return std::make_unique<AlignedLook>(std::move(look), Alignment{options.stride, options.phase});
}

} // namespace hexfolio
