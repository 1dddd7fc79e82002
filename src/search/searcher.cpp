// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "search/alignment.h"
#include "search/literalmatcher.h"
#include "search/literalsearch.h"
#include "search/regexsearch.h"
#include "search/stretchsearch.h"
#include "search/valuematcher.h"

namespace hexfolio {

namespace {

/// Keeps the first hit it is given.
class FirstHit final : public HitSink {
public:
    Answer take(const Hit& hit) override
    {
        m_hit = hit.range;
        return Answer::Stop;
    }
    [[nodiscard]] const std::optional<Range>& hit() const noexcept { return m_hit; }

private:
    std::optional<Range> m_hit;
};

} // namespace

Result<SearchReport> Searcher::run(const Snapshot& snapshot, Range range, HitSink& sink, Progress& progress) const
{
    const auto alignment = Alignment::of(m_options);
    if (!alignment)
        return std::unexpected(alignment.error());
    switch (m_pattern.kind()) {
    case Pattern::Kind::Literal: {
        const LiteralMatcher matcher(m_pattern.elements(), ByteFrequencies::ofSample(snapshot, range));
        return LiteralSearch(snapshot, range, matcher, m_options).run(sink, progress);
    }
    case Pattern::Kind::Value:
        return LiteralSearch(snapshot, range, ValueMatcher(*m_pattern.value()), m_options).run(sink, progress);
    case Pattern::Kind::Regex:
    case Pattern::Kind::Stretch: break;
    }
    if (m_options.stride == 1)
        return runAnywhere(snapshot, range, sink, progress);
    AlignedSink aligned(*alignment, sink);
    return runAnywhere(snapshot, range, aligned, progress);
}

Result<SearchReport> Searcher::runAnywhere(const Snapshot& snapshot, Range range, HitSink& sink,
                                           Progress& progress) const
{
    if (m_pattern.kind() == Pattern::Kind::Regex)
        return RegexSearch(snapshot, range, m_pattern.regex(), m_options).run(sink, progress);
    return StretchSearch(snapshot, range, *m_pattern.stretch(), m_options).run(sink, progress);
}

Result<std::optional<Range>> Searcher::first(const Snapshot& snapshot, Range range, Progress& progress) const
{
    FirstHit sink;
    const auto report = run(snapshot, range, sink, progress);
    if (!report)
        return std::unexpected(report.error());
    return sink.hit();
}

} // namespace hexfolio
